package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.description.Presentation;

/** What lines keep away from: shapes that have nothing to do with them, and labels beside shapes. */
final class Obstacles {

	private final SpatialIndex<Item> boxes = new SpatialIndex<>();
	private final SpatialIndex<Item> labels = new SpatialIndex<>();
	/** What the ends of the link are in that is looked at has this mark. */
	private int marked;

	/** All items must have their places. */
	Obstacles(Drawn drawn) {
		for (Item item : drawn.items) {
			if (item.parent.presentation == Presentation.LIST && !item.onBorder) {
				continue;
			}
			boxes.add(item.box(), item);
			if (item.hasLabel()) {
				labels.add(item.labelBox().plus(item.left(), item.top()), item);
			}
		}
	}

	/**
	 * What a link has to keep away from in an area: siblings of its ends and of what those are in.
	 *
	 * @param most once there is more, one more than this is given, and not the rest
	 */
	List<Box> of(Link link, Box area, boolean withLabels, int most) {
		mark(link);
		List<Box> found = new ArrayList<>();
		boolean all = boxes.visit(area, entry -> {
			if (isInTheWay(link, entry.owner())) {
				found.add(entry.box());
			}
			return found.size() <= most;
		});
		if (withLabels && all) {
			labels.visit(area, entry -> {
				if (entry.owner() != link.source && entry.owner() != link.target) {
					found.add(entry.box());
				}
				return found.size() <= most;
			});
		}
		return found;
	}

	/** How many there are. */
	int size() {
		return boxes.size();
	}

	private boolean isInTheWay(Link link, Item item) {
		return item != link.source && item != link.target && item.mark != marked && isMet(item);
	}

	/** Marks what the ends of a link are in. A link that ends at another one gets to where that one can be. */
	private void mark(Link link) {
		marked++;
		markAround(link);
	}

	private void markAround(Link link) {
		markAround(link.source);
		markAround(link.target);
		if (link.sourceLink != null) {
			markAround(link.sourceLink);
		}
		if (link.targetLink != null) {
			markAround(link.targetLink);
		}
	}

	private void markAround(Item end) {
		for (Item at = end == null ? null : end.parent; at != null; at = at.parent) {
			at.mark = marked;
		}
	}

	/** Content of a container is met only on the way into it; the container itself stands in the way otherwise. */
	private boolean isMet(Item item) {
		return item.parent.mark == marked
				|| item.onBorder && item.parent.parent != null && item.parent.parent.mark == marked;
	}

	/** Whether a way runs through something that has nothing to do with the link. */
	boolean isCrossing(Link link, List<Point> points) {
		mark(link);
		for (int i = 1; i < points.size(); i++) {
			Point a = points.get(i - 1);
			Point b = points.get(i);
			Box area = new Box(Math.min(a.x(), b.x()) - 0.5, Math.min(a.y(), b.y()) - 0.5, Math.abs(a.x() - b.x()) + 1,
					Math.abs(a.y() - b.y()) + 1);
			if (!boxes.visit(area, entry -> !isInTheWay(link, entry.owner())
					|| !Geometry.crosses(a, b, entry.box().grow(-0.5)))) {
				return true;
			}
		}
		return isCuttingEnds(link, points);
	}

	/** Whether a way runs through the shape where it starts or ends, except inwards. */
	private static boolean isCuttingEnds(Link link, List<Point> points) {
		for (int i = 1; i < points.size(); i++) {
			Point a = points.get(i - 1);
			Point b = points.get(i);
			if (link.source != null && link.target != null && !link.isLoop()
					&& (!link.target.isInsideOf(link.source) && link.target.parent != link.source
							&& Geometry.crosses(a, b, link.source.box().grow(-2))
							|| !link.source.isInsideOf(link.target) && link.source.parent != link.target
									&& Geometry.crosses(a, b, link.target.box().grow(-2)))) {
				return true;
			}
		}
		return false;
	}

	/** Leaves and titles that a label may not cover. */
	List<Box> near(Box area) {
		List<Box> found = new ArrayList<>();
		for (SpatialIndex.Entry<Item> entry : boxes.touching(area)) {
			Item item = entry.owner();
			Box box = entry.box();
			if (item.children.isEmpty()) {
				found.add(box);
			} else if (item.presentation == Presentation.LIST) {
				found.add(box);
			} else if (item.insets.top() > 0) {
				Box title = new Box(box.x(), box.y(), box.width(), item.insets.top());
				if (title.intersects(area)) {
					found.add(title);
				}
			}
		}
		labels.touching(area).forEach(entry -> found.add(entry.box()));
		return found;
	}
}
