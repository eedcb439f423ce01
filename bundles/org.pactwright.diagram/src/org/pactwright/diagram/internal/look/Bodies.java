package org.pactwright.diagram.internal.look;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Picture;
import org.pactwright.diagram.drawing.Pictures;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.description.BundledShape;
import org.pactwright.viewpoint.diagram.BorderStyle;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.ContainerStyle;
import org.pactwright.viewpoint.diagram.NodeStyle;

/** Draws the bodies of shapes: everything but labels and content. Lines lie inside the box, so that edges meet them. */
final class Bodies {

	private static final double CUSTOM_RADIUS = 4;

	private final Pictures pictures;
	private final Consumer<String> notices;

	Bodies(Pictures pictures, Consumer<String> notices) {
		this.pictures = pictures;
		this.notices = notices;
	}

	/** A node; {@code bare}: no label stands in it. */
	void node(NodeStyle style, Box box, boolean bare, List<Figure> out) {
		BorderStyle border = style.basics().border();
		Stroke stroke = Tones.border(border);
		Box inner = inside(box, stroke);
		switch (style) {
		case NodeStyle.Square s -> out.add(new Figure.Rectangle(inner, 0, 0, Fill.of(s.colour()), stroke));
		case NodeStyle.Ellipse s -> out.add(new Figure.Ellipse(inner, Fill.of(s.colour()), stroke));
		case NodeStyle.Lozenge s -> out.add(new Figure.Polygon(lozenge(inner), Fill.of(s.colour()), stroke));
		case NodeStyle.Note s -> note(inner, s.colour(), stroke, out);
		case NodeStyle.Dot s -> dot(s, box, out);
		case NodeStyle.Gauge s -> GaugePainter.paint(s, box, out);
		case NodeStyle.Custom s -> {
			notices.accept("The custom style" + (s.id().isEmpty() ? "" : " " + s.id())
					+ " is drawn as a plain rectangle: its look comes from code of Sirius extensions.");
			out.add(new Figure.Rectangle(inner, CUSTOM_RADIUS, CUSTOM_RADIUS, Fill.of(Tones.PALE),
					stroke.isVisible() ? stroke : Stroke.of(Tones.LINE, 1)));
		}
		case NodeStyle.BundledImage s -> bundled(s, box, stroke, out);
		case NodeStyle.Image s -> image(s.path(), box, border, bare, out);
		}
	}

	/** A container or list; {@code region}: without outline. */
	void container(ContainerStyle style, Box box, boolean region, List<Figure> out) {
		Stroke stroke = region ? Stroke.NONE : Tones.border(style.basics().border());
		Box inner = inside(box, stroke);
		double arcWidth = style.basics().roundedCorner() && !region ? arc(style.basics().arcWidth(), box.width()) : 0;
		double arcHeight = style.basics().roundedCorner() && !region ? arc(style.basics().arcHeight(), box.height())
				: 0;
		switch (style) {
		case ContainerStyle.Flat s -> out.add(new Figure.Rectangle(inner, arcWidth, arcHeight, Tones.fill(s), stroke));
		case ContainerStyle.Shaped s ->
			out.add(new Figure.Polygon(parallelogram(inner), Fill.of(s.background()), stroke));
		case ContainerStyle.Image s -> image(s.path(), box, s.basics().border(), false, out);
		}
	}

	/** Half of what the style says: that is a diameter, as in the graphics library that Sirius uses. */
	private static double arc(int diameter, double side) {
		return Math.max(0, Math.min(diameter / 2.0, side / 2));
	}

	private static Box inside(Box box, Stroke stroke) {
		double half = Math.min(stroke.width() / 2, Math.min(box.width(), box.height()) / 2);
		return box.grow(-half);
	}

	private static List<Point> lozenge(Box b) {
		return List.of(new Point(b.center().x(), b.y()), new Point(b.right(), b.center().y()),
				new Point(b.center().x(), b.bottom()), new Point(b.x(), b.center().y()));
	}

	private static List<Point> parallelogram(Box b) {
		double lean = Math.min(Dimensions.LEAN, b.width() / 3);
		return List.of(new Point(b.x() + lean, b.y()), new Point(b.right(), b.y()),
				new Point(b.right() - lean, b.bottom()),
				new Point(b.x(), b.bottom()));
	}

	private static void note(Box b, Colour colour, Stroke border, List<Figure> out) {
		double fold = Math.min(Dimensions.FOLD + 2 * border.width(), Math.min(b.width(), b.height()) / 2);
		Colour darker = Tones.mix(colour, Colour.BLACK, 0.18);
		Stroke stroke = border.isVisible() ? border : Stroke.of(Tones.mix(colour, Colour.BLACK, 0.35), 1);
		Point a = new Point(b.right() - fold, b.y());
		Point c = new Point(b.right(), b.y() + fold);
		out.add(new Figure.Polygon(List.of(b.topLeft(), a, c, new Point(b.right(), b.bottom()),
				new Point(b.x(), b.bottom())),
				Fill.of(colour), stroke));
		out.add(new Figure.Polygon(List.of(a, new Point(a.x(), c.y()), c), Fill.of(darker), stroke));
	}

	private static void dot(NodeStyle.Dot style, Box box, List<Figure> out) {
		double diameter = Math.min(box.width(), box.height());
		double width = Math.min(diameter / 3, strokeSize(style));
		Box circle = new Box(box.center().x() - diameter / 2, box.center().y() - diameter / 2, diameter, diameter);
		Stroke stroke = width <= 0 ? Stroke.NONE
				: new Stroke(style.basics().border().colour(), width, Tones.dash(style.basics().border().line(), width),
				false, 1);
		out.add(new Figure.Ellipse(circle.grow(-width / 2), Fill.of(style.background()), stroke));
	}

	/** The size of the line is an expression as written; only numbers count, else the border's size does. */
	private static double strokeSize(NodeStyle.Dot style) {
		String text = style.strokeSizeExpression().strip();
		return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : Dimensions.border(style.basics().border());
	}

	private void bundled(NodeStyle.BundledImage style, Box box, Stroke border, List<Figure> out) {
		Box b = inside(box, border);
		Fill fill = Fill.of(style.colour());
		double side = Math.min(box.width(), box.height());
		switch (style.shape()) {
		case SQUARE -> out.add(new Figure.Rectangle(b, 0, 0, fill, border));
		case TRIANGLE -> out.add(new Figure.Polygon(
				List.of(new Point(b.center().x(), b.y()), new Point(b.right(), b.bottom()),
				new Point(b.x(), b.bottom())),
				fill, border));
		case DOT -> out.add(new Figure.Ellipse(b, fill, border));
		case STROKE, RING -> {
			double width = Math.max(2, side * (1 - LabelRoom.RING) / 2);
			Box line = box.grow(-width / 2);
			Stroke stroke = Stroke.of(style.colour(), width);
			out.add(style.shape() == BundledShape.RING ? new Figure.Ellipse(line, Fill.of(Colour.WHITE), stroke)
					: new Figure.Rectangle(line, 0, 0, Fill.of(Colour.WHITE), stroke));
		}
		case PROVIDED_SHAPE -> {
			notices.accept("The shape " + style.providedShape()
					+ " is drawn as a square: it comes from an extension of Sirius.");
			out.add(new Figure.Rectangle(b, 0, 0, fill, border));
		}
		}
	}

	/** An image, or a mark that there should be one; {@code bare}: nothing stands on it. */
	void image(String path, Box box, BorderStyle border, boolean bare, List<Figure> out) {
		Optional<Picture> picture = pictures.at(path);
		if (picture.isPresent()) {
			out.add(new Figure.Image(picture.get(), box));
		} else {
			pictures.problem(path).ifPresent(notices);
			missing(box, bare, out);
		}
		Stroke stroke = Tones.border(border);
		if (stroke.isVisible()) {
			out.add(new Figure.Rectangle(inside(box, stroke), 0, 0, Fill.NONE, stroke));
		}
	}

	/** A dashed frame with mountains and a sun: an image belongs here. */
	private static void missing(Box box, boolean bare, List<Figure> out) {
		out.add(new Figure.Rectangle(box.grow(-0.5), 2, 2, Fill.of(Tones.PALE),
				new Stroke(Tones.LINE, 1, List.of(3.0, 2.0), false, 1)));
		if (!bare) {
			return;
		}
		double size = Math.min(32, Math.min(box.width(), box.height())) * 0.7;
		double x = box.center().x() - size / 2;
		double y = box.center().y() - size / 2;
		out.add(new Figure.Polygon(List.of(new Point(x, y + size * 0.85), new Point(x + size * 0.35, y + size * 0.35),
				new Point(x + size * 0.6, y + size * 0.65), new Point(x + size * 0.75, y + size * 0.5),
				new Point(x + size, y + size * 0.85)), Fill.of(Tones.LINE), Stroke.NONE));
		out.add(new Figure.Ellipse(new Box(x + size * 0.66, y + size * 0.14, size * 0.2, size * 0.2),
				Fill.of(Tones.LINE),
				Stroke.NONE));
	}
}
