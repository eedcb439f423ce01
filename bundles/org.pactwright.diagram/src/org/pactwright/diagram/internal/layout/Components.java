package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds which children of a container hang together. */
final class Components {

	/**
	 * Children that hang together, and the links between them.
	 *
	 * @param reachesOut whether a link leads from within to outside the container
	 */
	record Component(List<Item> items, List<Link> links, boolean reachesOut) {
	}

	private final Map<Item, Item> leader = new HashMap<>();

	private Components() {
	}

	/**
	 * The components among some children of a container, in the order of their first items.
	 *
	 * @param links that have an end in one of the children
	 */
	static List<Component> of(Item container, List<Item> children, List<Link> links) {
		Components components = new Components();
		children.forEach(child -> components.leader.put(child, child));
		List<Link> inner = new ArrayList<>();
		List<Item> out = new ArrayList<>();
		for (Link link : links) {
			Item a = components.member(container, link.from());
			Item b = components.member(container, link.to());
			if (a != null && b != null) {
				components.join(a, b);
				inner.add(link);
			} else if (a != null || b != null) {
				out.add(a != null ? a : b);
			}
		}
		return components.collect(children, inner, out, container);
	}

	private Item member(Item container, Item end) {
		Item child = Drawn.childOf(container, end);
		return child != null && leader.containsKey(child) ? child : null;
	}

	private List<Component> collect(List<Item> children, List<Link> inner, List<Item> out, Item container) {
		Map<Item, Component> found = new LinkedHashMap<>();
		Map<Item, Boolean> reaching = new HashMap<>();
		out.forEach(item -> reaching.put(find(item), true));
		for (Item child : children) {
			Item top = find(child);
			found.computeIfAbsent(top, t -> new Component(new ArrayList<>(), new ArrayList<>(),
					reaching.getOrDefault(t, false))).items.add(child);
		}
		for (Link link : inner) {
			found.get(find(Drawn.childOf(container, link.from()))).links.add(link);
		}
		return new ArrayList<>(found.values());
	}

	private Item find(Item item) {
		Item top = item;
		while (leader.get(top) != top) {
			top = leader.get(top);
		}
		Item at = item;
		while (at != top) {
			at = leader.put(at, top);
		}
		return top;
	}

	private void join(Item a, Item b) {
		Item x = find(a);
		Item y = find(b);
		if (x.index < y.index) {
			leader.put(y, x);
		} else if (x != y) {
			leader.put(x, y);
		}
	}
}
