package org.pactwright.standards.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A directed graph that remembers the order in which its nodes came, so that what is found in it is always the same.
 * Everything takes time linear in nodes and edges; nothing recurses, so that a chain may be as long as it likes.
 *
 * @param <N> a node, with equality
 */
public final class Graph<N> {
	private final Map<N, Set<N>> edges = new LinkedHashMap<>();

	/** Adds an edge and its ends. */
	public void add(N from, N to) {
		edges.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
		edges.computeIfAbsent(to, key -> new LinkedHashSet<>());
	}

	/** The nodes in the order in which they came. */
	public Collection<N> nodes() {
		return edges.keySet();
	}

	/** Where the edges of a node lead. */
	public Set<N> next(N node) {
		return edges.getOrDefault(node, Set.of());
	}

	/**
	 * The circles: each edge from a node to itself; and for each group of nodes that can all reach each other, one
	 * shortest circle through the node that came first. A circle begins and ends with that node.
	 */
	public List<List<N>> circles() {
		List<List<N>> circles = new ArrayList<>();
		Map<N, Integer> groups = groups();
		Map<Integer, List<N>> members = new LinkedHashMap<>();
		edges.keySet().forEach(node -> members.computeIfAbsent(groups.get(node), key -> new ArrayList<>()).add(node));
		for (List<N> group : members.values()) {
			for (N node : group) {
				if (next(node).contains(node)) {
					circles.add(List.of(node, node));
				}
			}
			if (group.size() > 1) {
				circles.add(shortest(group.getFirst(), groups));
			}
		}
		return circles;
	}

	/** The shortest way from a node back to itself, among the nodes of its group. */
	private List<N> shortest(N start, Map<N, Integer> groups) {
		Map<N, N> cameFrom = new HashMap<>();
		Deque<N> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			N node = open.remove();
			for (N next : next(node)) {
				if (next.equals(start) && !node.equals(start)) {
					Deque<N> path = new ArrayDeque<>(List.of(start));
					for (N step = node; step != null; step = cameFrom.get(step)) {
						path.addFirst(step);
					}
					return List.copyOf(path);
				}
				if (!next.equals(start) && groups.get(next).equals(groups.get(start))
						&& cameFrom.putIfAbsent(next, node) == null) {
					open.add(next);
				}
			}
		}
		throw new IllegalStateException("the nodes of a group reach each other");
	}

	/** A number for each node; nodes that can reach each other have the same one (Tarjan's algorithm). */
	public Map<N, Integer> groups() {
		return new Groups().find();
	}

	private final class Groups {
		private final Map<N, Integer> index = new HashMap<>();
		private final Map<N, Integer> low = new HashMap<>();
		private final Map<N, Integer> group = new HashMap<>();
		private final Deque<N> pending = new ArrayDeque<>();
		private final Deque<N> path = new ArrayDeque<>();
		private final Deque<Iterator<N>> ways = new ArrayDeque<>();

		Map<N, Integer> find() {
			for (N root : edges.keySet()) {
				if (!index.containsKey(root)) {
					enter(root);
					while (!path.isEmpty()) {
						step();
					}
				}
			}
			return group;
		}

		private void enter(N node) {
			index.put(node, index.size());
			low.put(node, index.get(node));
			pending.push(node);
			path.push(node);
			ways.push(edges.get(node).iterator());
		}

		private void step() {
			N node = path.peek();
			if (ways.peek().hasNext()) {
				N next = ways.peek().next();
				if (!index.containsKey(next)) {
					enter(next);
				} else if (!group.containsKey(next)) {
					low.merge(node, index.get(next), Math::min);
				}
				return;
			}
			path.pop();
			ways.pop();
			if (low.get(node).equals(index.get(node))) {
				close(node);
			}
			if (!path.isEmpty()) {
				low.merge(path.peek(), low.get(node), Math::min);
			}
		}

		private void close(N first) {
			N member;
			do {
				member = pending.pop();
				group.put(member, index.get(first));
			} while (!member.equals(first));
		}
	}
}
