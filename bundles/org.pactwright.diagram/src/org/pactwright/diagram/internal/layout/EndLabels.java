package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;

/**
 * Puts the labels at the ends of lines that leave a shape, or reach it, on one and the same way into the order of the
 * diagram. ELK stacks such labels in an order that depends on where its objects lie in memory, so that the same diagram
 * would not always give the same picture.
 */
final class EndLabels {

	private static final Comparator<Box> FROM_THE_TOP = Comparator.comparingDouble(Box::y).thenComparingDouble(Box::x);

	private EndLabels() {
	}

	/** Lines whose labels may stand for each other. */
	private record Way(Item shape, Item frame, Point end, Point next, Size label) {
	}

	/** Orders what ELK has placed; lines without such labels stay as they are. */
	static void order(Collection<Link> links) {
		Map<Way, List<Link>> begins = new LinkedHashMap<>();
		Map<Way, List<Link>> ends = new LinkedHashMap<>();
		links.stream().filter(Link::isRouted).sorted(Comparator.comparingInt((Link link) -> link.index)).forEach(link -> {
			List<Point> points = link.points;
			if (link.beginBox != null) {
				begins.computeIfAbsent(new Way(link.source, link.frame, points.getFirst(), points.get(1), link.begin),
						way -> new ArrayList<>()).add(link);
			}
			if (link.endBox != null) {
				ends.computeIfAbsent(new Way(link.target, link.frame, points.getLast(), points.get(points.size() - 2),
						link.end), way -> new ArrayList<>()).add(link);
			}
		});
		begins.values().forEach(alike -> {
			List<Box> boxes = alike.stream().map(link -> link.beginBox).sorted(FROM_THE_TOP).toList();
			for (int i = 0; i < boxes.size(); i++) {
				alike.get(i).beginBox = boxes.get(i);
			}
		});
		ends.values().forEach(alike -> {
			List<Box> boxes = alike.stream().map(link -> link.endBox).sorted(FROM_THE_TOP).toList();
			for (int i = 0; i < boxes.size(); i++) {
				alike.get(i).endBox = boxes.get(i);
			}
		});
	}
}
