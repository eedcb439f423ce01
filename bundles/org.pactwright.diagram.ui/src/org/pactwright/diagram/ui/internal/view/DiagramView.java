package org.pactwright.diagram.ui.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.SceneBounds;

/**
 * A diagram as an editor shows it: made off the UI thread, immutable, so that painting and clicking never wait for the
 * model.
 *
 * @param title for people
 * @param nodes parents before what they hold
 * @param edges those that others end at come first
 * @param scene what is painted
 * @param bounds of the scene's groups
 * @param problem why it may be older than the text; empty if it is up to date
 */
public record DiagramView(String title, List<NodeView> nodes, List<EdgeView> edges, Scene scene, SceneBounds bounds,
		Optional<String> problem) {

	public DiagramView {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/** The keys of all shapes and edges. */
	public List<String> keys() {
		return Stream.concat(nodes.stream().map(NodeView::key), edges.stream().map(EdgeView::key)).toList();
	}
}
