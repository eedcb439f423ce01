package org.pactwright.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.pactwright.diagram.Placement;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.SceneBounds;
import org.pactwright.diagram.ui.internal.view.DiagramView;
import org.pactwright.diagram.ui.internal.view.EdgeView;
import org.pactwright.diagram.ui.internal.view.NodeView;
import org.pactwright.viewpoint.description.ResizeKind;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.Shape;

/** Copies what an editor has to know of a diagram, so that it needs no other look at the model. */
final class ViewMaker {

	private final Placement placement;
	private final Keys keys;
	private final Function<DiagramElement, List<String>> findings;
	private final List<NodeView> nodes = new ArrayList<>();

	private ViewMaker(Placement placement, Keys keys, Function<DiagramElement, List<String>> findings) {
		this.placement = placement;
		this.keys = keys;
		this.findings = findings;
	}

	/**
	 * The copy. Elements that are not drawn are left out.
	 *
	 * @param findings what was found about an element
	 */
	static DiagramView make(String title, Diagram diagram, Keys keys, Placement placement, Scene scene,
			Function<DiagramElement, List<String>> findings, Optional<String> problem) {
		ViewMaker maker = new ViewMaker(placement, keys, findings);
		diagram.shapes().forEach(maker::add);
		List<EdgeView> edges = diagram.edges().stream().flatMap(edge -> maker.edge(edge).stream()).toList();
		return new DiagramView(title, maker.nodes, edges, scene, new SceneBounds(scene), problem);
	}

	private void add(Shape shape) {
		placement.box(shape).ifPresent(box -> nodes.add(new NodeView(keys.of(shape),
				shape.parent().filter(parent -> placement.box(parent).isPresent()).map(keys::of), shape.isBorderNode(),
				shape.kind(), shape.mapping().title(), shape.label(), box,
				Optional.ofNullable(placement.labels().get(shape)), ElementNames.of(shape.target()),
				tooltip(shape, shape.tooltip()),
				shape.kind() != ElementKind.LIST_ELEMENT
						&& (shape.resize() != ResizeKind.NONE || shape.kind() != ElementKind.NODE))));
		shape.borderNodes().forEach(this::add);
		shape.children().forEach(this::add);
	}

	private Optional<EdgeView> edge(Edge edge) {
		return placement.route(edge).map(route -> new EdgeView(keys.of(edge), keys.of(edge.source()),
				keys.of(edge.targetElement()), edge.mapping().title(), edge.label(), route, ElementNames.of(edge.target()),
				tooltip(edge, edge.tooltip())));
	}

	private String tooltip(DiagramElement element, Optional<String> own) {
		List<String> lines = new ArrayList<>(own.stream().toList());
		findings.apply(element).forEach(finding -> lines.add("• " + finding));
		return String.join("\n", lines);
	}
}
