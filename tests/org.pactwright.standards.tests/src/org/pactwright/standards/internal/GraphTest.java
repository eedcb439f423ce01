package org.pactwright.standards.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {

	private static Graph<String> graph(String edges) {
		Graph<String> graph = new Graph<>();
		for (String edge : edges.split(" ")) {
			graph.add(edge.substring(0, 1), edge.substring(1));
		}
		return graph;
	}

	@Test
	void aCircleBeginsAndEndsAtTheNodeThatCameFirst() {
		assertEquals(List.of(List.of("b", "c", "a", "b")), graph("bc ca ab").circles());
	}

	@Test
	void theShortestCircleIsShown() {
		assertEquals(List.of(List.of("a", "b", "a")), graph("ab bc ca ba").circles());
	}

	@Test
	void aLoopIsACircleOfItsOwn() {
		assertEquals(List.of(List.of("a", "a"), List.of("a", "b", "a")), graph("aa ab ba").circles());
	}

	@Test
	void aGraphWithoutCirclesHasNone() {
		assertEquals(List.of(), graph("ab ac bd cd").circles());
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
	void nodesShareAGroupExactlyWhenEachReachesTheOther(long seed) {
		Random random = new Random(seed);
		Graph<Integer> graph = new Graph<>();
		int nodes = 2 + random.nextInt(14);
		for (int edge = random.nextInt(3 * nodes) + 1; edge > 0; edge--) {
			graph.add(random.nextInt(nodes), random.nextInt(nodes));
		}
		Map<Integer, Integer> groups = graph.groups();
		for (Integer a : graph.nodes()) {
			for (Integer b : graph.nodes()) {
				boolean together = a.equals(b) || reach(graph, a).contains(b) && reach(graph, b).contains(a);
				assertEquals(together, groups.get(a).equals(groups.get(b)), "seed " + seed + ": " + a + " and " + b);
			}
		}
		for (List<Integer> circle : graph.circles()) {
			for (int i = 1; i < circle.size(); i++) {
				assertTrue(graph.next(circle.get(i - 1)).contains(circle.get(i)), "seed " + seed + ": " + circle);
			}
		}
	}

	private static Set<Integer> reach(Graph<Integer> graph, Integer from) {
		Set<Integer> found = new HashSet<>(graph.next(from));
		while (found.addAll(found.stream().flatMap(node -> graph.next(node).stream()).toList())) {
			// one step further each time
		}
		return found;
	}

	@Test
	void aLongChainNeedsNoDeepStack() {
		Graph<Integer> graph = new Graph<>();
		for (int i = 0; i < 200_000; i++) {
			graph.add(i, i + 1);
		}
		graph.add(200_000, 0);
		assertEquals(200_002, graph.circles().getFirst().size());
	}
}
