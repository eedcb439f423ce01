package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.layout.Direction;

/** Which children of a container are linked, and where something new should be because of that. */
final class Neighbours {

	private record Near(Item item, boolean incoming) {
	}

	private final Map<Item, List<Near>> near = new HashMap<>();
	private final Settings settings;

	Neighbours(Item container, List<Link> links, Settings settings) {
		this.settings = settings;
		for (Link link : links) {
			Item a = Drawn.childOf(container, link.from());
			Item b = Drawn.childOf(container, link.to());
			if (a != null && b != null && a != b) {
				near.computeIfAbsent(a, i -> new ArrayList<>()).add(new Near(b, false));
				near.computeIfAbsent(b, i -> new ArrayList<>()).add(new Near(a, true));
			}
		}
	}

	/** Where a block should be: before or behind what it is linked with, in the direction of links. */
	Optional<Point> beside(Block block, Set<Item> placed) {
		Set<Item> members = new HashSet<>(block.items);
		boolean vertical = settings.vertical();
		double across = 0;
		double first = Double.MAX_VALUE;
		double last = -Double.MAX_VALUE;
		int count = 0;
		int incoming = 0;
		for (Item member : block.items) {
			for (Near other : near.getOrDefault(member, List.of())) {
				if (placed.contains(other.item) && !members.contains(other.item)) {
					Box box = other.item.boxInParent();
					count++;
					incoming += other.incoming ? 1 : 0;
					across += vertical ? box.center().x() : box.center().y();
					first = Math.min(first, vertical ? box.y() : box.x());
					last = Math.max(last, vertical ? box.bottom() : box.right());
				}
			}
		}
		if (count == 0) {
			return Optional.empty();
		}
		boolean after = incoming * 2 >= count == (settings.direction() != Direction.UP);
		double along = after ? last + settings.layerSpacing()
				: first - settings.layerSpacing() - (vertical ? block.height : block.width);
		double middle = across / count;
		return Optional.of(vertical ? new Point(middle - block.width / 2, along)
				: new Point(along, middle - block.height / 2));
	}

	/**
	 * Goes through groups of items, those first that are linked with something that has its place.
	 *
	 * @param place gives the items of a group their places
	 */
	<T> void inOrder(List<T> groups, Function<T, List<Item>> items, Set<Item> placed, Consumer<T> place) {
		Map<Item, Integer> groupOf = new HashMap<>();
		TreeSet<Integer> waiting = new TreeSet<>();
		TreeSet<Integer> linked = new TreeSet<>();
		for (int i = 0; i < groups.size(); i++) {
			waiting.add(i);
			for (Item item : items.apply(groups.get(i))) {
				groupOf.put(item, i);
				if (near.getOrDefault(item, List.of()).stream().anyMatch(other -> placed.contains(other.item))) {
					linked.add(i);
				}
			}
		}
		while (!waiting.isEmpty()) {
			int next = linked.isEmpty() ? waiting.first() : linked.first();
			linked.remove(next);
			waiting.remove(next);
			place.accept(groups.get(next));
			for (Item item : items.apply(groups.get(next))) {
				for (Near other : near.getOrDefault(item, List.of())) {
					Integer group = groupOf.get(other.item);
					if (group != null && waiting.contains(group)) {
						linked.add(group);
					}
				}
			}
		}
	}
}
