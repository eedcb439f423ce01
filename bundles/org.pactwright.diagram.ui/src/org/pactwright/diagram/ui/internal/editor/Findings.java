package org.pactwright.diagram.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.pactwright.diagram.drawing.FindingMark;
import org.pactwright.diagram.ui.internal.session.ElementNames;
import org.pactwright.language.Severity;
import org.pactwright.language.ide.FindingKey;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.standards.Finding;
import org.pactwright.viewpoint.description.RuleLevel;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;

/**
 * What a check has found: a copy, since the model that was checked changes with the next check.
 *
 * @param all those that are not accepted
 */
record Findings(List<Found> all) {

	/** Before the first check. */
	static final Findings NONE = new Findings(List.of());

	/**
	 * A finding.
	 *
	 * @param key what it is known by from one check to the next
	 * @param names of the element it is about and of those around it, as far as the first that has a name of its own
	 */
	record Found(Severity severity, FindingKey key, List<String> names) {

		String message() {
			return key.message();
		}

		/** Whether both look alike on a diagram, wherever they stand in the text. */
		private boolean looksLike(Found other) {
			return severity == other.severity && message().equals(other.message()) && names.equals(other.names);
		}
	}

	Findings {
		all = List.copyOf(all);
	}

	/** Copies what a check has found; called before the next one begins. */
	static Findings of(Snapshot snapshot) {
		return new Findings(snapshot.findings().stream().filter(finding -> !finding.accepted()).map(Findings::copy)
				.toList());
	}

	private static Found copy(Finding finding) {
		return new Found(finding.severity(), FindingKey.of(finding),
				ElementNames.upToNamed(finding.element()));
	}

	/** Whether a diagram shows the same marks with both. */
	boolean looksLike(Findings other) {
		return all.size() == other.all.size()
				&& IntStream.range(0, all.size()).allMatch(i -> all.get(i).looksLike(other.all.get(i)));
	}

	/** What was found about an element, and about those in it that have no name of their own. */
	List<FindingKey> about(String name) {
		return all.stream().filter(found -> found.names().contains(name)).map(Found::key).toList();
	}

	/** Marks on the elements of a diagram: each finding on the most local element that is shown. */
	List<FindingMark> marks(Diagram diagram) {
		if (all.isEmpty()) {
			return List.of();
		}
		Map<String, List<DiagramElement>> shown = diagram.elements().stream().filter(DiagramElement::visible)
				.collect(Collectors.groupingBy(element -> ElementNames.of(element.target())));
		List<FindingMark> marks = new ArrayList<>();
		for (Found found : all) {
			found.names().stream().filter(shown::containsKey).findFirst().ifPresent(name -> shown.get(name)
					.forEach(element -> marks.add(new FindingMark(element, level(found.severity()), found.message()))));
		}
		return marks;
	}

	private static RuleLevel level(Severity severity) {
		return switch (severity) {
			case ERROR -> RuleLevel.ERROR;
			case WARNING -> RuleLevel.WARNING;
			case INFO -> RuleLevel.INFO;
		};
	}
}
