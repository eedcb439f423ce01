package org.pactwright.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pactwright.diagram.Route;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.SceneBounds;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.ui.internal.parts.DiagramModel;
import org.pactwright.diagram.ui.internal.parts.DiagramModel.EdgeModel;
import org.pactwright.diagram.ui.internal.parts.DiagramModel.NodeModel;
import org.pactwright.diagram.ui.internal.view.DiagramView;
import org.pactwright.diagram.ui.internal.view.EdgeView;
import org.pactwright.diagram.ui.internal.view.NodeView;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.ElementKind;

/** What an editor is told of another view: no more than has changed, and nothing less. Needs no screen. */
class DiagramModelTest {

	private static NodeView node(String key, Optional<String> parent, String label, double x) {
		return new NodeView(key, parent, false, ElementKind.NODE, "Service", label, new Box(x, 0, 40, 20),
				Optional.empty(), key, "", true);
	}

	private static EdgeView edge(String key, String source, String end, double x) {
		return new EdgeView(key, source, end, "Depends", "", new Route(List.of(new Point(x, 0), new Point(x, 50)),
				Optional.empty(), Optional.empty(), Optional.empty()), key, "");
	}

	private static DiagramView view(List<NodeView> nodes, List<EdgeView> edges) {
		Scene scene = new Scene(new Box(0, 0, 1, 1), Colour.WHITE, "", "", "en", Figure.Group.of("", List.of()));
		return new DiagramView("Test", nodes, edges, scene, new SceneBounds(scene), Optional.empty());
	}

	@Test
	void an_equal_view_changes_nothing() {
		DiagramModel model = new DiagramModel();
		List<NodeView> nodes = List.of(node("a", Optional.empty(), "A", 0), node("b", Optional.of("a"), "B", 0));
		List<EdgeView> edges = List.of(edge("e", "a", "b", 0));
		model.show(view(nodes, edges));
		assertEquals(new DiagramModel.Change(false, List.of(), List.of(), List.of(), List.of()),
				model.show(view(nodes, edges)));
	}

	@Test
	void another_text_concerns_one_shape_that_stays_the_same_object() {
		DiagramModel model = new DiagramModel();
		NodeView a = node("a", Optional.empty(), "A", 0);
		model.show(view(List.of(a, node("b", Optional.empty(), "B", 0)), List.of()));
		NodeModel b = model.node("b").orElseThrow();
		DiagramModel.Change change = model.show(view(List.of(a, node("b", Optional.empty(), "Another", 0)), List.of()));
		assertSame(b, model.node("b").orElseThrow());
		assertEquals(new DiagramModel.Change(false, List.of(b), List.of(), List.of(), List.of()), change);
	}

	@Test
	void an_edge_that_comes_concerns_both_of_its_ends() {
		DiagramModel model = new DiagramModel();
		List<NodeView> nodes = List.of(node("a", Optional.empty(), "A", 0), node("b", Optional.empty(), "B", 0));
		model.show(view(nodes, List.of()));
		DiagramModel.Change change = model.show(view(nodes, List.of(edge("e", "a", "b", 0))));
		assertEquals(List.of(model.node("a").orElseThrow(), model.node("b").orElseThrow()), change.ends());
		assertTrue(change.ways().isEmpty(), "a new edge comes with its end");
	}

	/** What parts hold, as GEF does: refreshed only as far as a change says. */
	private static final class Mirror {
		private final DiagramModel model;
		private final Map<NodeModel, NodeView> looks = new IdentityHashMap<>();
		private final Map<NodeModel, List<NodeModel>> children = new IdentityHashMap<>();
		private final Map<EdgeModel, EdgeView> ways = new IdentityHashMap<>();
		private final Map<Object, List<EdgeModel>> ends = new IdentityHashMap<>();
		private List<NodeModel> top = List.of();

		Mirror(DiagramModel model) {
			this.model = model;
		}

		void apply(DiagramModel.Change change) {
			if (change.top()) {
				top = List.copyOf(model.top());
				top.forEach(this::make);
			}
			change.looks().forEach(node -> looks.put(node, node.view()));
			change.children().forEach(this::fill);
			change.ends().forEach(this::attach);
			change.ways().forEach(edge -> ways.put(edge, edge.view()));
		}

		private void make(NodeModel node) {
			if (looks.putIfAbsent(node, node.view()) == null) {
				fill(node);
				attach(node);
			}
		}

		private void fill(NodeModel node) {
			children.put(node, List.copyOf(node.children()));
			node.children().forEach(this::make);
		}

		private void attach(Object element) {
			List<EdgeModel> now = switch (element) {
				case NodeModel node -> Stream.concat(node.outgoing().stream(), node.incoming().stream()).toList();
				case EdgeModel edge -> Stream.concat(edge.outgoing().stream(), edge.incoming().stream()).toList();
				default -> throw new AssertionError(element);
			};
			ends.put(element, now);
			now.forEach(edge -> {
				if (ways.putIfAbsent(edge, edge.view()) == null) {
					attach(edge);
				}
			});
		}

		List<String> shown() {
			List<String> shown = new ArrayList<>();
			top.forEach(node -> show(node, "", shown));
			return shown.stream().sorted().distinct().toList();
		}

		private void show(NodeModel node, String indent, List<String> shown) {
			shown.add(indent + looks.get(node));
			ends.get(node).forEach(edge -> showEdge(edge, shown));
			children.get(node).forEach(inner -> show(inner, indent + node.view().key() + "/", shown));
		}

		private void showEdge(EdgeModel edge, List<String> shown) {
			if (!shown.contains(ways.get(edge).toString())) {
				shown.add(ways.get(edge).toString());
				ends.get(edge).forEach(other -> showEdge(other, shown));
			}
		}
	}

	@Test
	void changes_that_are_followed_show_what_a_fresh_editor_shows_after_random_edits() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		DiagramModel model = new DiagramModel();
		Mirror followed = new Mirror(model);
		List<NodeView> nodes = new ArrayList<>();
		List<EdgeView> edges = new ArrayList<>();
		for (int round = 0; round < 400; round++) {
			for (int i = 0; i <= random.nextInt(3); i++) {
				edit(nodes, edges, random);
			}
			DiagramView view = view(nodes, edges);
			followed.apply(model.show(view));
			DiagramModel anew = new DiagramModel();
			Mirror fresh = new Mirror(anew);
			fresh.apply(anew.show(view));
			assertEquals(fresh.shown(), followed.shown(), "seed " + seed + ", round " + round);
		}
	}

	private static void edit(List<NodeView> nodes, List<EdgeView> edges, Random random) {
		int at = nodes.isEmpty() ? 0 : random.nextInt(nodes.size());
		switch (nodes.isEmpty() ? 0 : random.nextInt(7)) {
			case 0 -> {
				Optional<String> parent = nodes.isEmpty() || random.nextBoolean() ? Optional.empty()
						: Optional.of(nodes.get(at).key());
				String key = parent.orElse("") + "/n" + random.nextInt(60);
				if (nodes.stream().noneMatch(node -> node.key().equals(key))) {
					nodes.add(node(key, parent, "new", random.nextInt(50)));
				}
			}
			case 1 -> remove(nodes, edges, nodes.get(at).key());
			case 2 -> {
				NodeView old = nodes.get(at);
				nodes.set(at, node(old.key(), old.parent(), "label " + random.nextInt(9), old.box().x()));
			}
			case 3 -> {
				NodeView old = nodes.get(at);
				nodes.set(at, node(old.key(), old.parent(), old.label(), random.nextInt(500)));
			}
			case 4 -> {
				String source = random.nextInt(4) > 0 || edges.isEmpty() ? nodes.get(at).key()
						: edges.get(random.nextInt(edges.size())).key();
				String end = nodes.get(random.nextInt(nodes.size())).key();
				String key = "e" + random.nextInt(3) + ":" + source + ">" + end;
				if (edges.stream().noneMatch(edge -> edge.key().equals(key))) {
					edges.add(edge(key, source, end, random.nextInt(50)));
				}
			}
			case 5 -> {
				if (!edges.isEmpty()) {
					remove(nodes, edges, edges.get(random.nextInt(edges.size())).key());
				}
			}
			default -> {
				if (!edges.isEmpty()) {
					int which = random.nextInt(edges.size());
					EdgeView old = edges.get(which);
					edges.set(which, edge(old.key(), old.source(), old.end(), random.nextInt(500)));
				}
			}
		}
	}

	/** With all that is in it and attached to it. */
	private static void remove(List<NodeView> nodes, List<EdgeView> edges, String key) {
		Set<String> gone = new HashSet<>(Set.of(key));
		nodes.forEach(node -> node.parent().filter(gone::contains).ifPresent(parent -> gone.add(node.key())));
		edges.forEach(edge -> {
			if (gone.contains(edge.source()) || gone.contains(edge.end())) {
				gone.add(edge.key());
			}
		});
		nodes.removeIf(node -> gone.contains(node.key()));
		edges.removeIf(edge -> gone.contains(edge.key()));
	}
}
