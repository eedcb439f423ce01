package org.pactwright.diagram.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.ElementStyle;

/** What shapes and lines mean. */
public record Legend(List<Entry> entries) {

	/** A meaning. {@code sample}: what looks so. */
	public record Entry(String text, ElementStyle sample) {
	}

	public Legend {
		entries = List.copyOf(entries);
	}

	/**
	 * One entry for each mapping of which something is visible, in the order of the diagram; lines of lists left out.
	 */
	public static Legend of(Diagram diagram) {
		return of(diagram, element -> element.kind() == ElementKind.LIST_ELEMENT ? Optional.empty()
				: Optional.of(element.mapping().title()));
	}

	/** One entry for each text that the function gives for visible elements; the first such element is the sample. */
	public static Legend of(Diagram diagram, Function<DiagramElement, Optional<String>> meaning) {
		Map<String, Entry> entries = new LinkedHashMap<>();
		for (DiagramElement element : diagram.elements()) {
			if (element.visible() && element.style().isPresent()) {
				meaning.apply(element).filter(text -> !text.isBlank())
						.ifPresent(text -> entries.putIfAbsent(text, new Entry(text, element.style().get())));
			}
		}
		return new Legend(new ArrayList<>(entries.values()));
	}
}
