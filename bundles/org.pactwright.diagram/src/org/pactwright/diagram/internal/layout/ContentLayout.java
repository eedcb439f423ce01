package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.description.Presentation;

/**
 * Arranges everything anew, from the inside out: the content of a container before the container. Only a container
 * whose content is linked with the outside is arranged together with what is around it.
 */
final class ContentLayout {

	/** Elements and links up to which a component goes to ELK; more would take too long. */
	private static final int MOST_FOR_ELK = 320;
	private static final double LEAST_REGION = 40;
	/** So many times longer than wanted is too long. */
	private static final double RIBBON = 3;

	final Drawn drawn;
	final Settings settings;
	private final Set<Item> crossed = new HashSet<>();
	private final Set<Item> tooLarge = new HashSet<>();
	private final Map<Item, List<Link>> linksIn = new HashMap<>();
	private final Map<Item, Integer> linksOf = new HashMap<>();
	private final Set<Item> sources = new HashSet<>();

	ContentLayout(Drawn drawn, Settings settings) {
		this.drawn = drawn;
		this.settings = settings;
		for (Link link : drawn.links) {
			note(link);
		}
		findLarge(drawn.root);
	}

	private void note(Link link) {
		Item from = link.from();
		Item to = link.to();
		sources.add(settings.direction() == org.pactwright.diagram.layout.Direction.UP ? to : from);
		Item common = Drawn.common(from, to);
		for (Item end : List.of(from, to)) {
			Item up = end.onBorder ? end.parent : end;
			for (Item at = up.parent; at != null && at != common && at.isInsideOf(common); at = at.parent) {
				crossed.add(at);
				linksIn.computeIfAbsent(at, i -> new ArrayList<>()).add(link);
			}
		}
		linksIn.computeIfAbsent(common, i -> new ArrayList<>()).add(link);
	}

	/** Links are arranged together only as long as that is quick. */
	private int findLarge(Item item) {
		int size = 1;
		for (Item child : item.children) {
			size += findLarge(child);
		}
		size += linksIn(item).size();
		linksOf.put(item, size);
		if (size > MOST_FOR_ELK) {
			tooLarge.add(item);
		}
		return item.isFree() && crossed.contains(item) ? size : 1;
	}

	/** Links with an end in a container that start and end neither at it nor further outside than at one end. */
	List<Link> linksIn(Item container) {
		return linksIn.getOrDefault(container, List.of());
	}

	/** The label beside a node stands where no links leave. */
	void chooseLabelSide(Item item) {
		item.labelRight = settings.vertical() && !item.onBorder && sources.contains(item);
	}

	/** Whether the content of a container is arranged together with what is around it. */
	boolean isTransparent(Item item) {
		return item.isFree() && !item.isRoot() && crossed.contains(item) && !item.children.isEmpty()
				&& !item.parent.isStack() && !tooLarge.contains(item) && !tooLarge.contains(item.parent)
				&& (item.parent.isRoot() ? settings.bands().isEmpty() : item.parent.isFree());
	}

	/** Sizes and places of everything in a container. */
	void arrange(Item item) {
		chooseLabelSide(item);
		BorderNodes.reserve(item);
		if (item.isStack()) {
			stack(item);
		} else if (item.presentation == Presentation.LIST) {
			lines(item);
		} else if (!item.children.isEmpty()) {
			free(item);
		}
		border(item);
	}

	private void prepare(Item child) {
		if (!isTransparent(child)) {
			arrange(child);
			return;
		}
		BorderNodes.reserve(child);
		child.children.forEach(this::prepare);
	}

	private void free(Item container) {
		container.children.forEach(this::prepare);
		if (container.isRoot() && settings.bands().isPresent()) {
			new BandLayout(this, settings.bands().get()).arrange();
			return;
		}
		List<Block> blocks = new ArrayList<>();
		List<Item> single = new ArrayList<>();
		for (Components.Component component : Components.of(container, container.children, linksIn(container))) {
			if (component.items().size() == 1 && component.links().isEmpty()) {
				single.addAll(component.items());
			} else {
				blocks.add(block(container, component));
			}
		}
		single.stream().filter(this::isTransparent).forEach(this::close);
		if (!single.isEmpty()) {
			blocks.add(grid(container, single));
		}
		Packing.Extent extent = Packing.pack(blocks, settings.spacing() + 6, settings.aspect());
		blocks.forEach(b -> b.moveTo(b.x + container.insets.left(), b.y + container.insets.top()));
		container.width = Math.max(container.width,
				Math.ceil(container.insets.left() + extent.width() + container.insets.right()));
		container.height = Math.max(container.height,
				Math.ceil(container.insets.top() + extent.height() + container.insets.bottom()));
	}

	/** Arranges children that hang together. */
	Block block(Item container, Components.Component component) {
		List<Item> items = component.items();
		if (settings.tree() && TreeLayout.canArrange(container, component)) {
			TreeLayout.arrange(container, component, settings);
		} else if (isSmall(container, component)) {
			layered(container, component);
			if (isRibbon(container, component)) {
				simply(container, component);
			}
		} else {
			drawn.notices.add("The diagram is large: more than " + MOST_FOR_ELK
					+ " elements and edges hang together. They are arranged in a simpler way, which is quicker.");
			simply(container, component);
		}
		return Block.of(container, items, component.links());
	}

	/** ELK fails on a few graphs; the picture must not fail for it. */
	private void layered(Item container, Components.Component component) {
		try {
			ElkLayered.arrange(container, component.items(), component.links(), this);
		} catch (RuntimeException e) {
			drawn.notices.add("The layout algorithm failed (" + e + "); part of the diagram is arranged in a simpler way.");
			component.items().stream().filter(this::isTransparent).forEach(this::close);
			simply(container, component);
		}
	}

	/** Whether many boxes became a long chain: a grid folds it. */
	private boolean isRibbon(Item container, Components.Component component) {
		if (component.items().size() <= GridShape.FEW || component.items().stream().anyMatch(this::isTransparent)) {
			return false;
		}
		Block block = Block.of(container, component.items(), component.links());
		double along = settings.vertical() ? block.height * settings.aspect() : block.width / settings.aspect();
		return along > RIBBON * (settings.vertical() ? block.width : block.height);
	}

	private void close(Item item) {
		item.children.stream().filter(this::isTransparent).forEach(this::close);
		tooLarge.add(item);
		arrange(item);
	}

	private void simply(Item container, Components.Component component) {
		component.items().stream().filter(this::isTransparent).forEach(this::close);
		component.items().forEach(this::spreadBorders);
		new GridLayout(settings, container, component.items(), component.links()).arrange();
	}

	private boolean isSmall(Item container, Components.Component component) {
		int size = component.links().size();
		for (Item item : component.items()) {
			size += isTransparent(item) ? linksOf.get(item) : 1;
		}
		return size <= MOST_FOR_ELK;
	}

	/** Items without links, in rows and columns if they are alike, else as they fit. */
	Block grid(Item container, List<Item> items) {
		items.forEach(this::spreadBorders);
		Groups.align(items, this);
		List<Block> blocks = new ArrayList<>();
		items.forEach(item -> blocks.add(Block.of(container, List.of(item), List.of())));
		if (!Table.arrange(blocks, settings.spacing(), settings.aspect())) {
			Packing.pack(blocks, settings.spacing(), settings.aspect());
		}
		return Block.of(container, items, List.of());
	}

	private void spreadBorders(Item item) {
		BorderNodes.place(item, item.borders.stream().map(b -> new Point(0, 0)).toList());
	}

	/** What is in a stack or list follows its size. */
	void refill(Item item) {
		if (item.isStack()) {
			stretch(item);
		} else if (item.presentation == Presentation.LIST) {
			lines(item);
		}
	}

	/** The size of a stack or list around content that has its size. */
	void enclose(Item item) {
		if (item.isStack()) {
			fill(item);
		} else {
			lines(item);
		}
	}

	private void border(Item item) {
		for (Item border : item.borders) {
			arrange(border);
		}
		spreadBorders(item);
	}

	private void lines(Item list) {
		double width = list.width - list.insets.left() - list.insets.right();
		double y = list.insets.top();
		for (Item line : list.children) {
			line.x = list.insets.left();
			line.y = y;
			line.width = Math.max(1, width);
			y += line.height;
		}
		list.height = Math.max(list.height, Math.ceil(y + list.insets.bottom()));
	}

	private void stack(Item stack) {
		stack.children.forEach(this::arrange);
		fill(stack);
	}

	private void fill(Item stack) {
		boolean beside = stack.presentation == Presentation.HORIZONTAL_STACK;
		double along = 0;
		double across = LEAST_REGION;
		for (Item region : stack.children) {
			along += beside ? region.width : region.height;
			across = Math.max(across, beside ? region.height : region.width);
		}
		double w = stack.insets.left() + stack.insets.right();
		double h = stack.insets.top() + stack.insets.bottom();
		stack.width = Math.max(stack.width, Math.ceil(w + (beside ? along : across)));
		stack.height = Math.max(stack.height, Math.ceil(h + (beside ? across : along)));
		stretch(stack);
	}

	/** Regions fill their stack: all to its full breadth, the last to the end. */
	static void stretch(Item stack) {
		boolean beside = stack.presentation == Presentation.HORIZONTAL_STACK;
		double at = beside ? stack.insets.left() : stack.insets.top();
		for (Item region : stack.children) {
			boolean last = region == stack.children.getLast();
			if (beside) {
				region.x = at;
				region.y = stack.insets.top();
				region.height = stack.height - stack.insets.top() - stack.insets.bottom();
				region.width = last ? Math.max(region.width, stack.width - stack.insets.right() - at) : region.width;
				at += region.width;
			} else {
				region.x = stack.insets.left();
				region.y = at;
				region.width = stack.width - stack.insets.left() - stack.insets.right();
				region.height = last ? Math.max(region.height, stack.height - stack.insets.bottom() - at) : region.height;
				at += region.height;
			}
			if (region.presentation == Presentation.LIST) {
				region.children.forEach(line -> line.width = Math.max(1,
						region.width - region.insets.left() - region.insets.right()));
			} else if (region.isStack()) {
				stretch(region);
			}
		}
	}
}
