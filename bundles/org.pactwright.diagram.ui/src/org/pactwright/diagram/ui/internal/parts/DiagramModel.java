package org.pactwright.diagram.ui.internal.parts;

import java.util.ArrayList;
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
	private final List<NodeModel> top = new ArrayList<>();
	private Optional<DiagramView> view = Optional.empty();

	/** A shape. */
	public static final class NodeModel {
		private NodeView view;
		private final List<NodeModel> children = new ArrayList<>();
		private final List<EdgeModel> outgoing = new ArrayList<>();
		private final List<EdgeModel> incoming = new ArrayList<>();

		private NodeModel(NodeView view) {
			this.view = view;
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
		private final List<EdgeModel> outgoing = new ArrayList<>();
		private final List<EdgeModel> incoming = new ArrayList<>();

		private EdgeModel(EdgeView view) {
			this.view = view;
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

	/** Takes over another view. */
	public void show(DiagramView newView) {
		view = Optional.of(newView);
		Map<String, NodeModel> oldNodes = new LinkedHashMap<>(nodes);
		Map<String, EdgeModel> oldEdges = new LinkedHashMap<>(edges);
		nodes.clear();
		edges.clear();
		top.clear();
		for (NodeView node : newView.nodes()) {
			NodeModel model = oldNodes.getOrDefault(node.key(), new NodeModel(node));
			model.view = node;
			model.children.clear();
			model.outgoing.clear();
			model.incoming.clear();
			nodes.put(node.key(), model);
			node.parent().map(nodes::get).map(NodeModel::children).orElse(top).add(model);
		}
		for (EdgeView edge : newView.edges()) {
			EdgeModel model = oldEdges.getOrDefault(edge.key(), new EdgeModel(edge));
			model.view = edge;
			model.outgoing.clear();
			model.incoming.clear();
			edges.put(edge.key(), model);
		}
		edges.values().forEach(this::attach);
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
