package org.pactwright.diagram.internal.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.elk.alg.mrtree.TreeLayoutProvider;
import org.eclipse.elk.alg.mrtree.options.MrTreeOptions;
import org.eclipse.elk.alg.mrtree.options.OrderWeighting;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.viewpoint.description.LayoutTarget;

/** Arranges a tree as a tree, in the order of the diagram, with ELK. Ways of edges are found afterwards. */
final class TreeLayout {

	private static final int MOST = 3_000;

	private TreeLayout() {
	}

	/** Whether the children of a container make a tree: links between them lead from parent to child, one to each. */
	static boolean canArrange(Item container, Components.Component component) {
		Set<Item> reached = new HashSet<>();
		for (Link link : component.links()) {
			Item to = Drawn.childOf(container, link.to());
			if (link.touchesLink() || Drawn.childOf(container, link.from()) == to || !reached.add(to)) {
				return false;
			}
		}
		return reached.size() == component.items().size() - 1 && component.items().size() <= MOST
				&& component.items().stream().allMatch(item -> item.borders.isEmpty());
	}

	/** Places the children. Links stay without way. */
	static void arrange(Item container, Components.Component component, Settings settings) {
		ElkNode graph = ElkGraphUtil.createGraph();
		graph.setProperty(MrTreeOptions.DIRECTION, ElkOptions.direction(settings.direction()));
		graph.setProperty(MrTreeOptions.SPACING_NODE_NODE, settings.spacing());
		graph.setProperty(MrTreeOptions.PADDING, new ElkPadding(0));
		graph.setProperty(MrTreeOptions.WEIGHTING, OrderWeighting.MODEL_ORDER);
		settings.elk().getOrDefault(LayoutTarget.PARENT, List.of())
				.forEach(setting -> graph.setProperty(setting.property(), setting.value()));
		Map<Item, ElkNode> nodes = new LinkedHashMap<>();
		Map<Item, Box> extents = new HashMap<>();
		for (Item item : component.items()) {
			ElkNode node = ElkGraphUtil.createNode(graph);
			Box extent = item.extent();
			node.setDimensions(extent.width(), extent.height() + (settings.vertical() ? 10 : 0));
			nodes.put(item, node);
			extents.put(item, extent);
		}
		for (Link link : component.links()) {
			ElkGraphUtil.createSimpleEdge(nodes.get(Drawn.childOf(container, link.from())),
					nodes.get(Drawn.childOf(container, link.to())));
		}
		new TreeLayoutProvider().layout(graph, new BasicProgressMonitor());
		nodes.forEach((item, node) -> {
			item.x = Math.rint(node.getX() - extents.get(item).x());
			item.y = Math.rint(node.getY() - extents.get(item).y());
		});
	}
}
