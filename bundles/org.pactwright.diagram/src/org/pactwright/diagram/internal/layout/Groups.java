package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives large groups that lie in a container together one width, so that they fill it below each other; each by itself
 * would have the shape of the whole picture, and together they would leave much of it empty.
 */
final class Groups {

	/** How many boxes groups hold together to be changed for it; fewer leave little empty. */
	private static final int MANY = 150;
	/** A group of fewer keeps its shape. */
	private static final int LEAST = 12;

	private final ContentLayout layout;
	private final double gap;

	private Groups(ContentLayout layout) {
		this.layout = layout;
		this.gap = layout.settings.spacing();
	}

	/** Changes the sizes of groups among some items of a container, and the places in them. */
	static void align(List<Item> items, ContentLayout layout) {
		Groups groups = new Groups(layout);
		List<Item> large = items.stream().filter(groups::isTable).toList();
		if (large.size() > 1 && large.stream().mapToInt(item -> item.children.size()).sum() > MANY) {
			double area = 0;
			for (Item item : items) {
				area += (item.width + groups.gap) * (item.height + groups.gap);
			}
			double width = Math.sqrt(area * layout.settings.aspect());
			large.forEach(item -> groups.fill(item, width));
		}
	}

	/** Whether nothing in it is linked, so that it can have any shape. */
	private boolean isTable(Item item) {
		return item.isFree() && item.children.size() >= LEAST && layout.linksIn(item).isEmpty()
				&& item.borders.isEmpty() && !layout.isTransparent(item);
	}

	private void fill(Item group, double width) {
		List<Block> blocks = new ArrayList<>();
		group.children.forEach(child -> blocks.add(Block.of(group, List.of(child), List.of())));
		double inside = width - group.insets.left() - group.insets.right();
		double[] size = Table.within(blocks, gap, inside);
		blocks.forEach(b -> b.moveTo(b.x + group.insets.left(), b.y + group.insets.top()));
		group.width = Math.max(group.natural.width(), Math.ceil(size[0] + group.insets.left() + group.insets.right()));
		group.height = Math.max(group.natural.height(), Math.ceil(size[1] + group.insets.top() + group.insets.bottom()));
	}
}
