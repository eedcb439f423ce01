package org.pactwright.diagram.internal.positions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.diagram.positions.ElementKey;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/** The keys of the elements of a diagram. */
public final class Keys {

	private final Map<DiagramElement, ElementKey> keys = new LinkedHashMap<>();
	private final Map<ElementKey, Integer> used = new HashMap<>();
	private final Function<EObject, String> names;

	private Keys(Function<EObject, String> names) {
		this.names = names;
	}

	/** Keys of everything on a diagram. */
	public static Keys of(Diagram diagram, Function<EObject, String> names) {
		Keys keys = new Keys(names);
		for (DiagramElement element : diagram.elements()) {
			keys.add(element);
		}
		return keys;
	}

	private void add(DiagramElement element) {
		String mapping = element.mapping().name();
		String name = names.apply(element.target());
		ElementKey key = switch (element) {
		case Shape shape -> new ElementKey.ShapeKey(mapping, name,
				shape.parent().map(parent -> names.apply(parent.target())).orElse(""), 1);
		case Edge edge -> new ElementKey.EdgeKey(mapping, name, names.apply(edge.source().target()),
				names.apply(edge.targetElement().target()), 1);
		};
		int number = used.merge(key, 1, Integer::sum);
		keys.put(element, number == 1 ? key : numbered(key, number));
	}

	private static ElementKey numbered(ElementKey key, int number) {
		return switch (key) {
		case ElementKey.ShapeKey k -> new ElementKey.ShapeKey(k.mapping(), k.element(), k.parent(), number);
		case ElementKey.EdgeKey k -> new ElementKey.EdgeKey(k.mapping(), k.element(), k.source(), k.target(), number);
		};
	}

	/** In the order of the diagram. */
	public Map<DiagramElement, ElementKey> all() {
		return keys;
	}

	/** Whether a shape has no place of its own: lines of lists and regions of stacks follow from where they are. */
	public boolean isLine(Shape shape) {
		return !shape.isBorderNode() && shape.parent().flatMap(Shape::presentation)
				.filter(p -> List.of(Presentation.LIST, Presentation.HORIZONTAL_STACK, Presentation.VERTICAL_STACK).contains(p))
				.isPresent();
	}
}
