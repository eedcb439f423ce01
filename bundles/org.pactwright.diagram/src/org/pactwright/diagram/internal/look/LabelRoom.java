package org.pactwright.diagram.internal.look;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.viewpoint.description.BundledShape;
import org.pactwright.viewpoint.diagram.NodeStyle;

/** How much of a node's box its label can use: less in a rhombus than in a rectangle. */
final class LabelRoom {

	/** How high the bars above the label of a gauge are at least. */
	private static final double GAUGE = 40;
	private static final double ROUND = Math.sqrt(0.5);
	/** The inner part of rings and hollow squares. */
	static final double RING = 1 - 2.0 / 7;

	private LabelRoom() {
	}

	/** The part of a node's box in which a label can stand. */
	static Box in(NodeStyle style, Box box) {
		double border = Dimensions.border(style.basics().border());
		Box inner = box.grow(-border);
		return switch (style) {
		case NodeStyle.Ellipse e -> part(inner, ROUND, ROUND, 0.5);
		case NodeStyle.Dot d -> {
			double side = Math.min(inner.width(), inner.height());
			yield new Box(inner.center().x() - side * ROUND / 2, inner.center().y() - side * ROUND / 2, side * ROUND,
					side * ROUND);
		}
		case NodeStyle.Lozenge l -> part(inner, 0.5, 0.5, 0.5);
		case NodeStyle.BundledImage b when b.shape() == BundledShape.TRIANGLE -> part(inner, 0.5, 0.5, 1);
		case NodeStyle.BundledImage b when b.shape() == BundledShape.DOT -> part(inner, ROUND, ROUND, 0.5);
		case NodeStyle.BundledImage b when b.shape() == BundledShape.RING ->
				part(inner, ROUND * RING, ROUND * RING, 0.5);
		case NodeStyle.BundledImage b when b.shape() == BundledShape.STROKE ->
			pad(inner.grow(-Math.min(inner.width(), inner.height()) * (1 - RING) / 2));
		case NodeStyle.Note n -> pad(new Box(inner.x(), inner.y(), Math.max(1, inner.width() - Dimensions.FOLD / 2),
				inner.height()));
		case NodeStyle.Square s -> pad(inner);
		case NodeStyle.Image i -> pad(inner);
		case NodeStyle.Gauge g -> pad(inner);
		case NodeStyle.Custom c -> pad(inner);
		case NodeStyle.BundledImage b -> pad(inner);
		};
	}

	private static Box pad(Box box) {
		double dx = Math.min(Dimensions.PADDING_X, box.width() / 6);
		double dy = Math.min(Dimensions.PADDING_Y / 2, box.height() / 6);
		return new Box(box.x() + dx, box.y() + dy, Math.max(1, box.width() - 2 * dx),
				Math.max(1, box.height() - 2 * dy));
	}

	/** A part of a box in its middle; {@code down} says where it lies from top (0) to bottom (1). */
	private static Box part(Box box, double wide, double high, double down) {
		double width = Math.max(1, box.width() * wide);
		double height = Math.max(1, box.height() * high);
		return new Box(box.x() + (box.width() - width) / 2, box.y() + (box.height() - height) * down, width, height);
	}

	/** How large a node must be so that a label of a size fits; the opposite of {@link #in}. */
	static Size around(NodeStyle style, Size label) {
		double border = 2 * Dimensions.border(style.basics().border());
		Size needed = switch (style) {
		case NodeStyle.Ellipse e -> times(label, 1 / ROUND);
		case NodeStyle.Dot d -> circle(label, 1);
		case NodeStyle.Lozenge l -> times(label, 2);
		case NodeStyle.BundledImage b when b.shape() == BundledShape.TRIANGLE -> times(label, 2);
		case NodeStyle.BundledImage b when b.shape() == BundledShape.DOT -> circle(label, 1);
		case NodeStyle.BundledImage b when b.shape() == BundledShape.RING -> circle(label, RING);
		case NodeStyle.BundledImage b when b.shape() == BundledShape.STROKE -> {
			Size inside = padded(label, 0);
			double line = inside.height() * (1 / RING - 1) + 2;
			yield new Size(inside.width() + line, inside.height() + line);
		}
		case NodeStyle.Note n -> padded(label, Dimensions.FOLD / 2);
		case NodeStyle.Square s -> padded(label, 0);
		case NodeStyle.Image i -> padded(label, 0);
		case NodeStyle.Gauge g -> new Size(label.width() + 2 * Dimensions.PADDING_X, label.height() + GAUGE);
		case NodeStyle.Custom c -> padded(label, 0);
		case NodeStyle.BundledImage b -> padded(label, 0);
		};
		return new Size(Math.ceil(needed.width() + border), Math.ceil(needed.height() + border));
	}

	private static Size circle(Size label, double part) {
		double diameter = Math.max(label.width(), label.height()) / ROUND / part + 2;
		return new Size(diameter, diameter);
	}

	/** Whether a shape is as high as wide, so that labels should not be long lines. */
	static boolean isCompact(NodeStyle style) {
		return style instanceof NodeStyle.Dot || style instanceof NodeStyle.BundledImage b
				&& (b.shape() == BundledShape.DOT || b.shape() == BundledShape.RING
				|| b.shape() == BundledShape.TRIANGLE);
	}

	private static Size times(Size size, double factor) {
		return new Size(size.width() * factor + 2, size.height() * factor + 2);
	}

	private static Size padded(Size size, double more) {
		return new Size(size.width() + 2 * Dimensions.PADDING_X + more, size.height() + 2 * Dimensions.PADDING_Y);
	}
}
