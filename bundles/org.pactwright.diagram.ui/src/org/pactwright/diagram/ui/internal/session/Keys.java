package org.pactwright.diagram.ui.internal.session;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * Names the elements of one state of a diagram in a way that the next state names them too, although it is made of other
 * objects: by mapping, by the qualified name of what they show, and by where they are.
 */
final class Keys {

	private final Map<DiagramElement, String> keys = new IdentityHashMap<>();
	private final Map<String, DiagramElement> elements = new LinkedHashMap<>();
	private final Map<String, Integer> counts = new HashMap<>();

	Keys(Diagram diagram) {
		diagram.shapes().forEach(shape -> add(shape, ""));
		for (Edge edge : diagram.edges()) {
			put(edge, "", own(edge) + ">" + keys.getOrDefault(edge.source(), "") + ">"
					+ keys.getOrDefault(edge.targetElement(), ""));
		}
	}

	private void add(Shape shape, String parent) {
		String key = put(shape, parent, own(shape));
		shape.borderNodes().forEach(inner -> add(inner, key));
		shape.children().forEach(inner -> add(inner, key));
	}

	private String put(DiagramElement element, String parent, String own) {
		String base = parent.isEmpty() ? own : parent + "/" + own;
		int count = counts.merge(base, 1, Integer::sum);
		String key = count == 1 ? base : base + "#" + count;
		keys.put(element, key);
		elements.put(key, element);
		return key;
	}

	private static String own(DiagramElement element) {
		return element.mapping().identity().fragment().hashCode() + ":" + ElementNames.of(element.target());
	}

	/** The key of an element. */
	String of(DiagramElement element) {
		return keys.getOrDefault(element, "");
	}

	/** The element of a key. */
	Optional<DiagramElement> find(String key) {
		return Optional.ofNullable(elements.get(key));
	}
}
