package org.pactwright.viewpoint.internal.replay;

import java.util.Map;
import java.util.Optional;

import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;
import org.pactwright.viewpoint.tool.Spot;

/** Finds the element that a script means: by the name of its mapping and by the elements of the model around it. */
final class Selector {

	private final Map<?, ?> wanted;

	/**
	 * @param wanted {@code "diagram"}, or an object with {@code mapping} and any of {@code target},
	 *        {@code parentTarget}, {@code sourceTarget}, {@code targetTarget}
	 */
	Selector(Object wanted) {
		this.wanted = wanted instanceof Map<?, ?> map ? map : Map.of();
	}

	/** The diagram, or the first element that fits. */
	Optional<Spot> spot(Diagram diagram) {
		return wanted.isEmpty() ? Optional.of(Spot.of(diagram)) : element(diagram).map(Spot::of);
	}

	/** The first element that fits. */
	Optional<DiagramElement> element(Diagram diagram) {
		return diagram.elements().stream().filter(this::fits).findFirst();
	}

	private boolean fits(DiagramElement element) {
		boolean fits = element.mapping().name().equals(wanted.get("mapping"))
				&& is("target", Elements.fragment(element.target()));
		if (element instanceof Edge edge) {
			return fits && is("sourceTarget", Elements.fragment(edge.source().target()))
					&& is("targetTarget", Elements.fragment(edge.targetElement().target()));
		}
		String parent = ((Shape) element).parent().map(p -> Elements.fragment(p.target()))
				.orElseGet(() -> Elements.fragment(element.diagram().target()));
		return fits && is("parentTarget", parent);
	}

	private boolean is(String key, String fragment) {
		return !wanted.containsKey(key) || wanted.get(key).equals(fragment);
	}

	@Override
	public String toString() {
		return wanted.isEmpty() ? "the diagram" : String.valueOf(wanted);
	}
}
