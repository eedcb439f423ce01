package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.pactwright.viewpoint.description.LayoutTarget;

/**
 * Arranges children of a container that hang together in layers, with ELK. Containers whose content is linked with the
 * outside are arranged together with what is around them; of those, what is linked only inside goes into a bundle that
 * was packed before.
 */
final class ElkLayered {

	/** Packed content that is placed as one within a container. */
	private record Bundle(List<Block> blocks, Item container) {
	}

	/** The two halves of a link that carries others, with the point between them. */
	private record Halves(ElkEdge first, ElkEdge second) {
	}

	/** Narrowing is for more nodes than these, in a shape so many times wider than wanted. */
	private static final int FEW = 8;
	private static final double TOO_WIDE = 1.8;

	private final Item container;
	private final ContentLayout layout;
	private final Settings settings;
	private final boolean polyline;
	private final ElkParts parts;
	private final Map<Item, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<Item, ElkPort> ports = new LinkedHashMap<>();
	private final Map<Link, ElkEdge> edges = new LinkedHashMap<>();
	private final Map<Link, Halves> halves = new LinkedHashMap<>();
	private final Map<Link, ElkNode> joints = new HashMap<>();
	private final Map<ElkNode, Bundle> bundles = new LinkedHashMap<>();
	private final Map<ElkNode, Item> itemOf = new HashMap<>();
	/** Links within containers that are arranged together with what is around them. */
	private final List<Link> inner = new ArrayList<>();
	private boolean nested;

	private ElkLayered(Item container, ContentLayout layout, List<Link> links) {
		this.container = container;
		this.layout = layout;
		this.settings = layout.settings;
		this.parts = new ElkParts(settings);
		this.polyline = links.stream().filter(link -> link.straight).count() * 2 > links.size();
	}

	/** Places the items, and all links that could be routed, relative to the container. */
	static void arrange(Item container, List<Item> items, List<Link> links, ContentLayout layout) {
		new ElkLayered(container, layout, links).arrange(items, links);
	}

	private void arrange(List<Item> items, List<Link> links) {
		ElkNode graph = ElkGraphUtil.createGraph();
		itemOf.put(graph, container);
		addNodes(graph, items);
		inOrder(links).forEach(this::addEdge);
		parts.configure(graph, nodes.size(), edges.size(), polyline);
		graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
		if (nested) {
			graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		}
		new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
		for (int attempt = 0; attempt < 3 && !nested && isTooWide(graph); attempt++) {
			narrow(graph);
		}
		nodes.forEach(this::readNode);
		ports.forEach(this::readPort);
		bundles.forEach(this::readBundle);
		edges.forEach(this::readEdge);
		halves.forEach(this::readHalves);
	}

	/** All links, in the order of the diagram, so that what carries others comes before them. */
	private List<Link> inOrder(List<Link> links) {
		List<Link> all = new ArrayList<>(links);
		all.addAll(inner);
		all.sort((a, b) -> a.level() != b.level() ? Integer.compare(a.level(), b.level()) : Integer.compare(a.index, b.index));
		return all;
	}

	private double shape(ElkNode graph) {
		return (settings.vertical() ? graph.getWidth() / graph.getHeight() : graph.getHeight() / graph.getWidth())
				/ (settings.vertical() ? settings.aspect() : 1 / settings.aspect());
	}

	private boolean isTooWide(ElkNode graph) {
		return nodes.size() > FEW && shape(graph) > TOO_WIDE;
	}

	/** Again with fewer nodes in each layer. */
	private void narrow(ElkNode graph) {
		int widest = (int) nodes.values().stream().collect(
				Collectors.groupingBy(n -> Math.rint(settings.vertical() ? n.getY() / 20 : n.getX() / 20), Collectors.counting()))
				.values().stream().mapToLong(n -> n).max().orElse(1);
		int bound = Math.max(3, (int) Math.ceil(widest / Math.sqrt(shape(graph))));
		graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.COFFMAN_GRAHAM);
		graph.setProperty(LayeredOptions.LAYERING_COFFMAN_GRAHAM_LAYER_BOUND, bound);
		new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
	}

	private void addNodes(ElkNode graph, List<Item> items) {
		for (Item item : items) {
			ElkNode node = ElkGraphUtil.createNode(graph);
			nodes.put(item, node);
			itemOf.put(node, item);
			if (layout.isTransparent(item)) {
				nested = true;
				open(item, node);
			} else {
				node.setDimensions(item.width, item.height);
			}
			if (!item.borders.isEmpty()) {
				ports.putAll(parts.addPorts(item, node, layout.drawn.links));
			}
			if (item.hasLabel()) {
				parts.addOuterLabel(item, node);
			}
			parts.apply(node, LayoutTarget.NODE);
		}
	}

	private void open(Item item, ElkNode node) {
		parts.configure(node, item.children.size(), 0, polyline);
		node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
		node.setProperty(LayeredOptions.PADDING, new ElkPadding(item.insets.top(), item.insets.right(),
				item.insets.bottom(), item.insets.left()));
		node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE, SizeConstraint.PORTS));
		node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(item.natural.width(), item.natural.height()));
		List<Item> outer = new ArrayList<>();
		List<Block> blocks = new ArrayList<>();
		List<Item> single = new ArrayList<>();
		for (Components.Component component : Components.of(item, item.children, layout.linksIn(item))) {
			if (component.reachesOut()) {
				outer.addAll(component.items());
				component.links().forEach(Link::clear);
				inner.addAll(component.links());
			} else if (component.items().size() == 1 && component.links().isEmpty()) {
				single.addAll(component.items());
			} else {
				blocks.add(layout.block(item, component));
			}
		}
		if (!single.isEmpty()) {
			blocks.add(layout.grid(item, single));
		}
		addNodes(node, outer);
		if (!blocks.isEmpty()) {
			Packing.Extent extent = Packing.pack(blocks, settings.spacing(), settings.aspect());
			ElkNode bundle = ElkGraphUtil.createNode(node);
			bundle.setDimensions(extent.width(), extent.height());
			bundles.put(bundle, new Bundle(blocks, item));
		}
	}

	private void addEdge(Link link) {
		ElkConnectableShape source = link.source == null ? joints.get(link.sourceLink) : end(link.source);
		ElkConnectableShape target = link.target == null ? joints.get(link.targetLink) : end(link.target);
		if (source == null || target == null || link.kept || isBetweenContainerAndContent(link)) {
			return;
		}
		if (!link.carries || source == target) {
			ElkEdge edge = ElkGraphUtil.createSimpleEdge(source, target);
			parts.addLabel(edge, link.center, EdgeLabelPlacement.CENTER);
			addEndLabels(link, edge, edge);
			parts.apply(edge, LayoutTarget.EDGE);
			edges.put(link, edge);
			return;
		}
		ElkNode joint = ElkGraphUtil.createNode(common(source, target));
		joint.setDimensions(2, 2);
		joints.put(link, joint);
		ElkEdge first = ElkGraphUtil.createSimpleEdge(source, joint);
		ElkEdge second = ElkGraphUtil.createSimpleEdge(joint, target);
		parts.addLabel(second, link.center, EdgeLabelPlacement.CENTER);
		if (first.getContainingNode() == second.getContainingNode()) {
			addEndLabels(link, first, second);
		}
		parts.apply(first, LayoutTarget.EDGE);
		parts.apply(second, LayoutTarget.EDGE);
		halves.put(link, new Halves(first, second));
	}

	/** Those of links whose way is not taken over would only be in the way of others at the same end. */
	private void addEndLabels(Link link, ElkEdge first, ElkEdge last) {
		if (isExact(link)) {
			parts.addLabel(first, link.begin, EdgeLabelPlacement.TAIL);
			parts.addLabel(last, link.end, EdgeLabelPlacement.HEAD);
		}
	}

	private static ElkNode common(ElkConnectableShape a, ElkConnectableShape b) {
		return ElkGraphUtil.findLowestCommonAncestor(ElkGraphUtil.connectableShapeToNode(a).getParent(),
				ElkGraphUtil.connectableShapeToNode(b).getParent());
	}

	private static boolean isBetweenContainerAndContent(Link link) {
		if (link.touchesLink() || link.isLoop()) {
			return false;
		}
		Item a = link.source.onBorder ? link.source.parent : link.source;
		Item b = link.target.onBorder ? link.target.parent : link.target;
		return a.depth >= b.depth ? a.isInsideOf(b) : b.isInsideOf(a);
	}

	/** What stands for an end in this graph; items in closed containers are represented by those. */
	private ElkConnectableShape end(Item item) {
		if (ports.containsKey(item)) {
			return ports.get(item);
		}
		Item at = item;
		while (at != null && !nodes.containsKey(at)) {
			at = at.parent;
		}
		return at == null || at != item && layout.isTransparent(at) ? null : nodes.get(at);
	}

	private void readNode(Item item, ElkNode node) {
		item.x = Math.rint(node.getX());
		item.y = Math.rint(node.getY());
		if (layout.isTransparent(item) || !item.borders.isEmpty()) {
			item.width = Math.ceil(node.getWidth() - 0.01);
			item.height = Math.ceil(node.getHeight() - 0.01);
			layout.refill(item);
		}
	}

	private void readPort(Item border, ElkPort port) {
		border.x = Math.rint(port.getX());
		border.y = Math.rint(port.getY());
		border.labelRight = port.getProperty(LayeredOptions.PORT_SIDE) != PortSide.SOUTH;
	}

	private void readBundle(ElkNode node, Bundle bundle) {
		for (Block block : bundle.blocks) {
			block.moveTo(block.x + Math.rint(node.getX()), block.y + Math.rint(node.getY()));
		}
	}

	private void readEdge(Link link, ElkEdge edge) {
		if (isExact(link)) {
			link.clear();
			link.frame = itemOf.get(edge.getContainingNode());
			ElkRoutes.read(edge, link, true);
		}
	}

	/** Both halves are brought into the frame of the first. */
	private void readHalves(Link link, Halves halves) {
		if (!isExact(link)) {
			return;
		}
		link.clear();
		link.frame = itemOf.get(halves.first.getContainingNode());
		ElkRoutes.read(halves.first, link, true);
		if (halves.second.getContainingNode() == halves.first.getContainingNode()) {
			ElkRoutes.read(halves.second, link, false);
		} else {
			link.clear();
		}
	}

	/** Links to something inside a closed container are drawn later, when everything has its place. */
	private boolean isExact(Link link) {
		return isExact(link.source) && isExact(link.target);
	}

	private boolean isExact(Item end) {
		return end == null || nodes.containsKey(end) || ports.containsKey(end);
	}
}
