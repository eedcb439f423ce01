package org.pactwright.diagram.ui.internal.editor;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.ui.internal.view.NodeView;

/** How several shapes are put in line. The last one that was selected stays where it is. */
enum Alignment {
	LEFT("Left", 2), CENTRE("Centre", 2), RIGHT("Right", 2), TOP("Top", 2), MIDDLE("Middle", 2), BOTTOM("Bottom", 2),
	ACROSS("Distribute Horizontally", 3), DOWN("Distribute Vertically", 3), WIDTH("Same Width", 2),
	HEIGHT("Same Height", 2);

	private final String title;
	private final int least;

	Alignment(String title, int least) {
		this.title = title;
		this.least = least;
	}

	/** For menus. */
	String title() {
		return title;
	}

	/** For the undo menu, where it stands alone. */
	String label() {
		return compareTo(BOTTOM) > 0 ? title : "Align " + title;
	}

	/** How many shapes it takes. */
	int least() {
		return least;
	}

	/** Whether it changes sizes. */
	boolean resizes() {
		return this == WIDTH || this == HEIGHT;
	}

	/** New places, by key. What is inside of another of the shapes goes with it. */
	Map<String, Box> of(List<NodeView> selected) {
		List<NodeView> shapes = outermost(selected);
		Map<String, Box> boxes = new LinkedHashMap<>();
		if (shapes.size() < least) {
			return boxes;
		}
		if (this == ACROSS || this == DOWN) {
			distribute(shapes, boxes);
			return boxes;
		}
		Box fixed = shapes.getLast().box();
		for (NodeView shape : shapes.subList(0, shapes.size() - 1)) {
			boxes.put(shape.key(), aligned(shape.box(), fixed));
		}
		return boxes;
	}

	private static List<NodeView> outermost(List<NodeView> selected) {
		Set<String> keys = new HashSet<>();
		selected.forEach(node -> keys.add(node.key()));
		return selected.stream().filter(node -> node.parent().filter(keys::contains).isEmpty()).toList();
	}

	private Box aligned(Box box, Box to) {
		return switch (this) {
			case LEFT -> at(box, to.x(), box.y());
			case CENTRE -> at(box, to.x() + (to.width() - box.width()) / 2, box.y());
			case RIGHT -> at(box, to.right() - box.width(), box.y());
			case TOP -> at(box, box.x(), to.y());
			case MIDDLE -> at(box, box.x(), to.y() + (to.height() - box.height()) / 2);
			case BOTTOM -> at(box, box.x(), to.bottom() - box.height());
			case WIDTH -> new Box(box.x(), box.y(), to.width(), box.height());
			case HEIGHT -> new Box(box.x(), box.y(), box.width(), to.height());
			case ACROSS, DOWN -> box;
		};
	}

	private static Box at(Box box, double x, double y) {
		return new Box(x, y, box.width(), box.height());
	}

	/** The same room between all, the outer two staying where they are. */
	private void distribute(List<NodeView> shapes, Map<String, Box> boxes) {
		boolean across = this == ACROSS;
		List<NodeView> sorted = shapes.stream()
				.sorted(Comparator.comparingDouble(node -> across ? node.box().x() : node.box().y())).toList();
		Box first = sorted.getFirst().box();
		Box last = sorted.getLast().box();
		double taken = sorted.stream().mapToDouble(node -> across ? node.box().width() : node.box().height()).sum();
		double room = (across ? last.right() - first.x() : last.bottom() - first.y()) - taken;
		double gap = room / (sorted.size() - 1);
		double next = across ? first.x() : first.y();
		for (NodeView node : sorted) {
			Box box = node.box();
			boxes.put(node.key(), across ? at(box, next, box.y()) : at(box, box.x(), next));
			next += (across ? box.width() : box.height()) + gap;
		}
	}
}
