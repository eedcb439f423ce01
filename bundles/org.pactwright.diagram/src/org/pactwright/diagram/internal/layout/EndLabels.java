package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

/**
 * Puts the labels at the ends of lines that leave a shape, or reach it, on one and the same way into the order of the
 * diagram. ELK stacks such labels in an order that depends on where its objects lie in memory, so that the same diagram
 * would not always give the same picture.
 */
final class EndLabels {

	/** What rounding may make of labels that touch. */
	private static final double SLACK = 1;

	private EndLabels() {
	}

	/**
	 * Lines whose labels at an end stand at one and the same place.
	 *
	 * @param end where they end; none for a shape on a border, where all of one side end together
	 * @param right 1 if they go to the right from there, -1 to the left, 0 straight up or down
	 * @param down 1 if they go down, -1 up, 0 to one side
	 */
	private record Way(Item shape, Optional<Point> end, int right, int down) {

		static Way of(Item shape, Point end, Point next) {
			return new Way(shape, shape != null && shape.onBorder ? Optional.empty() : Optional.of(end),
					(int) Math.signum(next.x() - end.x()), (int) Math.signum(next.y() - end.y()));
		}
	}

	/** One of the two ends of lines, with its label. */
	private record Side(Function<Link, Box> label, BiConsumer<Link, Box> setter) {
	}

	private static final Side BEGIN = new Side(link -> link.beginBox, (link, box) -> link.beginBox = box);
	private static final Side END = new Side(link -> link.endBox, (link, box) -> link.endBox = box);

	/** Orders what ELK has placed, in absolute coordinates; lines without such labels stay as they are. */
	static void order(Collection<Link> links) {
		Map<Way, List<Link>> begins = new LinkedHashMap<>();
		Map<Way, List<Link>> ends = new LinkedHashMap<>();
		links.stream().filter(Link::isRouted).sorted(Comparator.comparingInt((Link link) -> link.index)).forEach(link -> {
			List<Point> points = link.points;
			if (link.beginBox != null) {
				begins.computeIfAbsent(Way.of(link.source, points.getFirst(), points.get(1)),
						way -> new ArrayList<>()).add(link);
			}
			if (link.endBox != null) {
				ends.computeIfAbsent(Way.of(link.target, points.getLast(), points.get(points.size() - 2)),
						way -> new ArrayList<>()).add(link);
			}
		});
		begins.values().forEach(alike -> order(alike, BEGIN));
		ends.values().forEach(alike -> order(alike, END));
	}

	private static void order(List<Link> alike, Side side) {
		List<Box> down = boxes(alike, side, Comparator.comparingDouble(Box::y).thenComparingDouble(Box::x));
		List<Box> along = boxes(alike, side, Comparator.comparingDouble(Box::x).thenComparingDouble(Box::y));
		if (isStack(down, Box::y, Box::bottom)) {
			double bottom = down.getFirst().y();
			for (int i = 0; i < down.size(); i++) {
				Box own = side.label().apply(alike.get(i));
				double y = i == 0 ? bottom : bottom + down.get(i).y() - down.get(i - 1).bottom();
				side.setter().accept(alike.get(i), new Box(own.x(), y, own.width(), own.height()));
				bottom = y + own.height();
			}
		} else if (isStack(along, Box::x, Box::right)) {
			double right = along.getFirst().x();
			for (int i = 0; i < along.size(); i++) {
				Box own = side.label().apply(alike.get(i));
				double x = i == 0 ? right : right + along.get(i).x() - along.get(i - 1).right();
				side.setter().accept(alike.get(i), new Box(x, own.y(), own.width(), own.height()));
				right = x + own.width();
			}
		}
	}

	private static List<Box> boxes(List<Link> alike, Side side, Comparator<Box> order) {
		return alike.stream().map(side.label()).sorted(order).toList();
	}

	/** Whether they come one after the other. */
	private static boolean isStack(List<Box> boxes, ToDoubleFunction<Box> from, ToDoubleFunction<Box> to) {
		for (int i = 1; i < boxes.size(); i++) {
			if (from.applyAsDouble(boxes.get(i)) < to.applyAsDouble(boxes.get(i - 1)) - SLACK) {
				return false;
			}
		}
		return true;
	}
}
