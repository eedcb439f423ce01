package org.pactwright.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.language.Names;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * Names the elements of one state of a diagram in a way that the next state names them too, although it is made of other
 * objects: by mapping, by the qualified name of what they show, and by where they are. A shape of an element without a
 * name goes by what people call that, not by its place among others: all behind it would be taken for their neighbours
 * once it is gone. If people call it something else in the next state, it is the one that has come where one has gone.
 */
final class Keys {

	private final Map<DiagramElement, String> keys = new IdentityHashMap<>();
	private final Map<String, DiagramElement> elements = new LinkedHashMap<>();
	/** By mapping and by where they are: the keys of shapes of elements without a name, by what people call these. */
	private final Map<String, Map<String, String>> nameless = new HashMap<>();

	/** @param before the keys of the last state; empty for the first one */
	Keys(Diagram diagram, Optional<Keys> before) {
		Map<String, Map<String, String>> earlier = before.map(last -> last.nameless).orElse(Map.of());
		add(diagram.shapes(), "", earlier);
		for (Edge edge : diagram.edges()) {
			String own = ElementNames.isNamed(edge.target()) ? named(edge) : mapping(edge) + ElementNames.kind(edge.target());
			put(edge, own + ">" + keys.getOrDefault(edge.source(), "") + ">"
					+ keys.getOrDefault(edge.targetElement(), ""));
		}
	}

	private void add(List<? extends Shape> shapes, String parent, Map<String, Map<String, String>> earlier) {
		Map<String, Map<String, Shape>> groups = new LinkedHashMap<>();
		for (Shape shape : shapes) {
			if (ElementNames.isNamed(shape.target())) {
				put(shape, parent + named(shape));
			} else {
				String group = parent + mapping(shape) + ElementNames.kind(shape.target());
				Map<String, Shape> called = groups.computeIfAbsent(group, key -> new LinkedHashMap<>());
				called.put(free(Names.label(shape.target()), called), shape);
			}
		}
		groups.forEach((group, called) -> put(group, called, earlier.getOrDefault(group, Map.of())));
		for (Shape shape : shapes) {
			String key = of(shape) + "/";
			add(shape.borderNodes(), key, earlier);
			add(shape.children(), key, earlier);
		}
	}

	private void put(String group, Map<String, Shape> called, Map<String, String> earlier) {
		List<String> gone = new ArrayList<>(earlier.keySet());
		gone.removeAll(called.keySet());
		List<String> fresh = new ArrayList<>(called.keySet());
		fresh.removeAll(earlier.keySet());
		Map<String, String> renamed = new HashMap<>();
		for (int i = 0; gone.size() == fresh.size() && i < gone.size(); i++) {
			renamed.put(fresh.get(i), gone.get(i));
		}
		Map<String, String> now = nameless.computeIfAbsent(group, key -> new LinkedHashMap<>());
		called.forEach((label, shape) -> Optional.ofNullable(earlier.get(renamed.getOrDefault(label, label)))
				.ifPresent(key -> now.put(label, put(shape, key))));
		called.forEach((label, shape) -> now.computeIfAbsent(label, name -> put(shape, group + "." + name)));
	}

	private String put(DiagramElement element, String wanted) {
		String key = free(wanted, elements);
		keys.put(element, key);
		elements.put(key, element);
		return key;
	}

	private static String free(String wanted, Map<String, ?> taken) {
		String name = wanted;
		for (int count = 2; taken.containsKey(name); count++) {
			name = wanted + "#" + count;
		}
		return name;
	}

	private static String named(DiagramElement element) {
		return mapping(element) + ElementNames.of(element.target());
	}

	private static String mapping(DiagramElement element) {
		return element.mapping().identity().fragment().hashCode() + ":";
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
