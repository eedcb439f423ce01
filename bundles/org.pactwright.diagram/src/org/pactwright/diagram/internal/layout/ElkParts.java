package org.pactwright.diagram.internal.layout;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.CrossingMinimizationStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortLabelPlacement;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkGraphElement;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.layout.Direction;
import org.pactwright.viewpoint.description.LayoutTarget;
import org.pactwright.viewpoint.description.Side;

/** The parts of a graph for ELK: what its nodes, ports, labels and the graph itself are given. */
final class ElkParts {

	/** ELK leaves labels without text out. */
	private static final String LABEL = "label";
	/** Up to so many nodes and edges the finer ways are quick enough. */
	private static final double FINE = 60;
	private static final double COARSE = 150;

	private final Settings settings;

	ElkParts(Settings settings) {
		this.settings = settings;
	}

	/**
	 * Sets the options for the content of a node.
	 *
	 * @param size how many nodes there are
	 * @param links how many edges
	 * @param polyline whether edges may run askew
	 */
	void configure(ElkNode graph, int size, int links, boolean polyline) {
		double spacing = settings.spacing();
		graph.setProperty(LayeredOptions.DIRECTION, ElkOptions.direction(settings.direction()));
		graph.setProperty(LayeredOptions.EDGE_ROUTING, polyline ? EdgeRouting.POLYLINE : EdgeRouting.ORTHOGONAL);
		graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
		graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, spacing);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, settings.layerSpacing());
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
		graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
		graph.setProperty(LayeredOptions.SPACING_LABEL_NODE, Item.LABEL_GAP);
		graph.setProperty(LayeredOptions.SPACING_PORT_PORT, 12.0);
		graph.setProperty(LayeredOptions.FEEDBACK_EDGES, false);
		int weight = size + links;
		graph.setProperty(LayeredOptions.THOROUGHNESS, weight <= FINE ? 20 : weight <= COARSE ? 7 : 3);
		graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY,
				weight <= COARSE ? NodePlacementStrategy.NETWORK_SIMPLEX : NodePlacementStrategy.BRANDES_KOEPF);
		graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_STRATEGY, CrossingMinimizationStrategy.LAYER_SWEEP);
		apply(graph, LayoutTarget.PARENT);
	}

	/** Sets what the specification asks for. */
	void apply(ElkGraphElement element, LayoutTarget target) {
		for (Settings.Setting setting : settings.elk().getOrDefault(target, List.of())) {
			element.setProperty(setting.property(), setting.value());
		}
	}

	/** Gives a node ports for what is on the border of its item; what leads from and to there decides where they are. */
	Map<Item, ElkPort> addPorts(Item item, ElkNode node, List<Link> links) {
		Map<Item, ElkPort> ports = new LinkedHashMap<>();
		EnumSet<SizeConstraint> constraints = EnumSet.of(SizeConstraint.MINIMUM_SIZE, SizeConstraint.PORTS);
		node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, constraints);
		node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(item.width, item.height));
		boolean restricted = item.borders.stream().anyMatch(b -> !BorderNodes.allowed(b).containsAll(List.of(Side.values())));
		node.setProperty(LayeredOptions.PORT_CONSTRAINTS,
				restricted ? PortConstraints.FIXED_SIDE : PortConstraints.FREE);
		node.setProperty(LayeredOptions.PORT_LABELS_PLACEMENT, EnumSet.of(PortLabelPlacement.OUTSIDE));
		for (Item border : item.borders) {
			ElkPort port = ElkGraphUtil.createPort(node);
			port.setDimensions(border.width, border.height);
			port.setProperty(LayeredOptions.PORT_BORDER_OFFSET, -Math.floor(Math.min(border.width, border.height) / 2));
			if (restricted) {
				port.setProperty(LayeredOptions.PORT_SIDE, side(border, links));
			}
			if (border.hasLabel()) {
				ElkGraphUtil.createLabel(LABEL, port).setDimensions(border.label.width(), border.label.height());
			}
			apply(port, LayoutTarget.PORTS);
			ports.put(border, port);
		}
		return ports;
	}

	/** Where links come in and go out in this direction, if it may be there. */
	private PortSide side(Item border, List<Link> links) {
		boolean starts = links.stream().anyMatch(link -> link.from() == border);
		boolean down = settings.direction() == Direction.DOWN;
		List<Side> wish = settings.vertical()
				? starts == down ? List.of(Side.SOUTH, Side.EAST, Side.WEST, Side.NORTH)
						: List.of(Side.NORTH, Side.WEST, Side.EAST, Side.SOUTH)
				: starts ? List.of(Side.EAST, Side.SOUTH, Side.NORTH, Side.WEST)
						: List.of(Side.WEST, Side.NORTH, Side.SOUTH, Side.EAST);
		List<Side> allowed = BorderNodes.allowed(border);
		return PortSide.valueOf(wish.stream().filter(allowed::contains).findFirst().orElse(Side.EAST).name());
	}

	/** Gives a node room for the label beside it. */
	void addOuterLabel(Item item, ElkNode node) {
		ElkLabel label = ElkGraphUtil.createLabel(LABEL, node);
		label.setDimensions(item.label.width(), item.label.height());
		node.setProperty(LayeredOptions.NODE_LABELS_PLACEMENT, item.labelRight
				? EnumSet.of(NodeLabelPlacement.OUTSIDE, NodeLabelPlacement.H_RIGHT, NodeLabelPlacement.V_CENTER)
				: EnumSet.of(NodeLabelPlacement.OUTSIDE, NodeLabelPlacement.H_CENTER, NodeLabelPlacement.V_BOTTOM));
		apply(label, LayoutTarget.LABEL);
	}

	/** Gives an edge a label, if it has a size. */
	void addLabel(ElkEdge edge, Size size, EdgeLabelPlacement placement) {
		if (size.width() > 0 && size.height() > 0) {
			ElkLabel label = ElkGraphUtil.createLabel(LABEL, edge);
			label.setDimensions(size.width(), size.height());
			label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, placement);
			apply(label, LayoutTarget.LABEL);
		}
	}
}
