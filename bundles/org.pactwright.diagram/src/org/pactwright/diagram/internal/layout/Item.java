package org.pactwright.diagram.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Insets;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * A shape that is drawn, while its place is worked out. Its place is relative to its parent's top left corner; only
 * whole pixels, so that lines are crisp.
 */
final class Item {

	/** Between a shape and the label beside it. */
	static final double LABEL_GAP = 3;

	/** The shape; the root of all has none. */
	final Shape shape;
	/** What it is in or on the border of; the root has none. */
	final Item parent;
	final boolean onBorder;
	/** In the order of the diagram, the root is 0. */
	final int index;
	final int depth;
	final List<Item> children = new ArrayList<>();
	final List<Item> borders = new ArrayList<>();
	final Presentation presentation;
	final Insets insets;
	/** By itself, without content. */
	final Size natural;
	/** Of the label beside it. */
	final Size label;
	/** For whoever goes through items and has to tell some from the others. */
	int mark;
	/** Whether that label stands to the right rather than below. */
	boolean labelRight;
	double x;
	double y;
	double width;
	double height;

	Item(Shape shape, Item parent, boolean onBorder, int index, Presentation presentation, Insets insets, Size natural,
			Size label) {
		this.shape = shape;
		this.parent = parent;
		this.onBorder = onBorder;
		this.index = index;
		this.depth = parent == null ? 0 : parent.depth + 1;
		this.presentation = presentation;
		this.insets = insets;
		this.natural = new Size(Math.ceil(natural.width()), Math.ceil(natural.height()));
		this.label = new Size(Math.ceil(label.width()), Math.ceil(label.height()));
		this.width = this.natural.width();
		this.height = this.natural.height();
	}

	boolean isRoot() {
		return parent == null;
	}

	boolean isFree() {
		return presentation == Presentation.FREE_FORM;
	}

	boolean isStack() {
		return presentation == Presentation.HORIZONTAL_STACK || presentation == Presentation.VERTICAL_STACK;
	}

	boolean isInsideOf(Item other) {
		Item at = this;
		while (at != null && at.depth > other.depth) {
			at = at.parent;
		}
		return at == other;
	}

	double left() {
		double sum = x;
		for (Item up = parent; up != null; up = up.parent) {
			sum += up.x;
		}
		return sum;
	}

	double top() {
		double sum = y;
		for (Item up = parent; up != null; up = up.parent) {
			sum += up.y;
		}
		return sum;
	}

	/** In absolute coordinates. */
	Box box() {
		return new Box(left(), top(), width, height);
	}

	/** Where its label beside it stands, relative to its own top left corner. */
	Box labelBox() {
		return labelRight
				? new Box(width + LABEL_GAP, Math.rint((height - label.height()) / 2), label.width(), label.height())
				: new Box(Math.rint((width - label.width()) / 2), height + LABEL_GAP, label.width(), label.height());
	}

	boolean hasLabel() {
		return label.width() > 0 && label.height() > 0;
	}

	/** What it takes up with its label and the nodes on its border, relative to its own top left corner. */
	Box extent() {
		Box all = new Box(0, 0, width, height);
		if (hasLabel()) {
			all = all.union(labelBox());
		}
		for (Item border : borders) {
			all = all.union(border.extent().plus(border.x, border.y));
		}
		return all;
	}

	/** As {@link #extent}, relative to the parent. */
	Box extentInParent() {
		return extent().plus(x, y);
	}

	Box boxInParent() {
		return new Box(x, y, width, height);
	}

	@Override
	public String toString() {
		return isRoot() ? "root" : shape.label() + " " + boxInParent();
	}
}
