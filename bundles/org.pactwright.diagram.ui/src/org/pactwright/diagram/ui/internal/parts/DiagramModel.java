package org.pactwright.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.diagram.ui.internal.view.DiagramView;
import org.pactwright.diagram.ui.internal.view.EdgeView;
import org.pactwright.diagram.ui.internal.view.NodeView;

/**
 * What the edit parts of an editor stand for. The objects stay the same from view to view as long as the key is the same,
 * so that selection and edit parts survive a change. UI thread only.
 */
public final class DiagramModel {

	private final Map<String, NodeModel> nodes = new LinkedHashMap<>();
	private final Map<String, EdgeModel> edges = new LinkedHashMap<>();
	private List<NodeModel> top = new ArrayList<>();
	private Optional<DiagramView> view = Optional.empty();

	/** A shape. */
	public static final class NodeModel {
		private NodeView view;
		private List<NodeModel> children = new ArrayList<>();
		private List<EdgeModel> outgoing = new ArrayList<>();
		private List<EdgeModel> incoming = new ArrayList<>();

		private NodeModel(NodeView view) {
			this.view = view;
		}

		/** Takes over another view, without children and edges at first. @return what it was */
		private NodeModel renewed(NodeView newView) {
			NodeModel before = new NodeModel(view);
			before.children = children;
			before.outgoing = outgoing;
			before.incoming = incoming;
			view = newView;
			children = new ArrayList<>();
			outgoing = new ArrayList<>();
			incoming = new ArrayList<>();
			return before;
		}

		private void compare(NodeModel before, Change change) {
			if (!view.equals(before.view)) {
				change.looks.add(this);
			}
			if (!children.equals(before.children)) {
				change.children.add(this);
			}
			if (!outgoing.equals(before.outgoing) || !incoming.equals(before.incoming)) {
				change.ends.add(this);
			}
		}

		/** What is known of it now. */
		public NodeView view() {
			return view;
		}

		/** Border nodes and what is inside. */
		public List<NodeModel> children() {
			return children;
		}

		/** Edges that start here. */
		public List<EdgeModel> outgoing() {
			return outgoing;
		}

		/** Edges that end here. */
		public List<EdgeModel> incoming() {
			return incoming;
		}
	}

	/** An edge. */
	public static final class EdgeModel {
		private EdgeView view;
		private List<EdgeModel> outgoing = new ArrayList<>();
		private List<EdgeModel> incoming = new ArrayList<>();

		private EdgeModel(EdgeView view) {
			this.view = view;
		}

		/** Takes over another view, without edges at first. @return what it was */
		private EdgeModel renewed(EdgeView newView) {
			EdgeModel before = new EdgeModel(view);
			before.outgoing = outgoing;
			before.incoming = incoming;
			view = newView;
			outgoing = new ArrayList<>();
			incoming = new ArrayList<>();
			return before;
		}

		private void compare(EdgeModel before, Change change) {
			if (!view.equals(before.view)) {
				change.ways.add(this);
			}
			if (!outgoing.equals(before.outgoing) || !incoming.equals(before.incoming)) {
				change.ends.add(this);
			}
		}

		/** What is known of it now. */
		public EdgeView view() {
			return view;
		}

		/** Edges that start here. */
		public List<EdgeModel> outgoing() {
			return outgoing;
		}

		/** Edges that end here. */
		public List<EdgeModel> incoming() {
			return incoming;
		}
	}

	/** What is shown now; empty before the first view. */
	public Optional<DiagramView> view() {
		return view;
	}

	/** The shapes of the top level. */
	public List<NodeModel> top() {
		return top;
	}

	/** The shape of a key. */
	public Optional<NodeModel> node(String key) {
		return Optional.ofNullable(nodes.get(key));
	}

	/** The edge of a key. */
	public Optional<EdgeModel> edge(String key) {
		return Optional.ofNullable(edges.get(key));
	}

	/** The keys of all that show an element: shapes, or else edges. */
	public List<String> keysOf(String target) {
		List<String> found = nodes.values().stream().filter(node -> node.view.target().equals(target))
				.map(node -> node.view.key()).toList();
		return !found.isEmpty() ? found : edges.values().stream().filter(edge -> edge.view.target().equals(target))
				.map(edge -> edge.view.key()).toList();
	}

	/** All shapes. */
	public List<NodeModel> nodes() {
		return List.copyOf(nodes.values());
	}

	/** All edges. */
	public List<EdgeModel> edges() {
		return List.copyOf(edges.values());
	}

	/**
	 * What another view has changed. Holds what was there before and still is; what is new comes with what holds it.
	 *
	 * @param top whether other shapes are at the top level
	 * @param looks shapes that are elsewhere, or say something else
	 * @param children shapes that hold others, from outside to inside
	 * @param ways edges that run elsewhere, or say something else
	 * @param ends shapes and edges at which other edges start or end
	 */
	public record Change(boolean top, List<NodeModel> looks, List<NodeModel> children, List<EdgeModel> ways,
			List<Object> ends) {
	}

	/** Takes over another view. */
	public Change show(DiagramView newView) {
		view = Optional.of(newView);
		Map<String, NodeModel> oldNodes = new HashMap<>(nodes);
		Map<String, EdgeModel> oldEdges = new HashMap<>(edges);
		Map<NodeModel, NodeModel> nodesBefore = new IdentityHashMap<>();
		Map<EdgeModel, EdgeModel> edgesBefore = new IdentityHashMap<>();
		List<NodeModel> topBefore = top;
		nodes.clear();
		edges.clear();
		top = new ArrayList<>();
		for (NodeView node : newView.nodes()) {
			NodeModel model = Optional.ofNullable(oldNodes.get(node.key())).orElseGet(() -> new NodeModel(node));
			nodesBefore.put(model, model.renewed(node));
			nodes.put(node.key(), model);
			node.parent().map(nodes::get).map(parent -> parent.children).orElse(top).add(model);
		}
		for (EdgeView edge : newView.edges()) {
			EdgeModel model = Optional.ofNullable(oldEdges.get(edge.key())).orElseGet(() -> new EdgeModel(edge));
			edgesBefore.put(model, model.renewed(edge));
			edges.put(edge.key(), model);
		}
		edges.values().forEach(this::attach);
		Change change = new Change(!top.equals(topBefore), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
				new ArrayList<>());
		nodes.values().stream().filter(node -> oldNodes.containsKey(node.view.key()))
				.forEach(node -> node.compare(nodesBefore.get(node), change));
		edges.values().stream().filter(edge -> oldEdges.containsKey(edge.view.key()))
				.forEach(edge -> edge.compare(edgesBefore.get(edge), change));
		return change;
	}

	private void attach(EdgeModel edge) {
		String source = edge.view.source();
		String end = edge.view.end();
		if (nodes.containsKey(source)) {
			nodes.get(source).outgoing.add(edge);
		} else if (edges.containsKey(source)) {
			edges.get(source).outgoing.add(edge);
		}
		if (nodes.containsKey(end)) {
			nodes.get(end).incoming.add(edge);
		} else if (edges.containsKey(end)) {
			edges.get(end).incoming.add(edge);
		}
	}
}
