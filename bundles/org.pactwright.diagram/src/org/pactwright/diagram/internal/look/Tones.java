package org.pactwright.diagram.internal.look;

import java.util.List;

import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.description.LineStyle;
import org.pactwright.viewpoint.diagram.BorderStyle;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.ContainerStyle;

/** Colours, fills and lines of styles, and the few colours that no style gives. */
final class Tones {

	/** Of texts that belong to the drawing, not to an element. */
	static final Colour INK = new Colour(31, 41, 51);
	/** Of less important texts. */
	static final Colour QUIET = new Colour(82, 96, 109);
	/** Of thin lines. */
	static final Colour LINE = new Colour(154, 165, 177);
	/** Of areas of which nothing else is known. */
	static final Colour PALE = new Colour(240, 243, 246);

	private Tones() {
	}

	/** The border of a shape. */
	static Stroke border(BorderStyle border) {
		double width = Dimensions.border(border);
		return width == 0 ? Stroke.NONE
				: new Stroke(border.colour(), width, dash(border.line(), width), false, 1);
	}

	/** Lengths of dashes and gaps, longer for thick lines. */
	static List<Double> dash(LineStyle line, double width) {
		double unit = Math.max(1, Math.min(4, width * 0.75 + 0.25));
		return switch (line) {
		case SOLID -> List.of();
		case DASH -> List.of(6 * unit, 4 * unit);
		case DOT -> List.of(1.5 * unit, 3 * unit);
		case DASH_DOT -> List.of(8 * unit, 3 * unit, 1.5 * unit, 3 * unit);
		};
	}

	/** The background of a container. */
	static Fill fill(ContainerStyle.Flat style) {
		Colour from = style.background();
		Colour to = style.foreground();
		if (from.equals(to)) {
			return Fill.of(from);
		}
		return switch (style.mix()) {
		case GRADIENT_LEFT_TO_RIGHT -> gradient(new Point(1, 0), from, to);
		case GRADIENT_TOP_TO_BOTTOM -> gradient(new Point(0, 1), from, to);
		case LIQUID -> new Fill.Gradient(new Point(0, 0), new Point(0, 1),
				List.of(new Fill.Stop(0, from), new Fill.Stop(0.5, to), new Fill.Stop(1, from)));
		};
	}

	private static Fill gradient(Point end, Colour from, Colour to) {
		return new Fill.Gradient(new Point(0, 0), end, List.of(new Fill.Stop(0, from), new Fill.Stop(1, to)));
	}

	/** What is behind the content of a container. */
	static Fill fill(ContainerStyle style) {
		return switch (style) {
		case ContainerStyle.Flat flat -> fill(flat);
		case ContainerStyle.Shaped shaped -> Fill.of(shaped.background());
		case ContainerStyle.Image image -> Fill.of(Colour.WHITE);
		};
	}

	/** The colour of an area at a point. */
	static Colour at(Fill fill, Box box, Point point) {
		return switch (fill) {
		case Fill.None none -> Colour.WHITE;
		case Fill.Solid solid -> solid.colour();
		case Fill.Gradient g -> {
			double dx = (g.to().x() - g.from().x()) * box.width();
			double dy = (g.to().y() - g.from().y()) * box.height();
			double x = point.x() - box.x() - g.from().x() * box.width();
			double y = point.y() - box.y() - g.from().y() * box.height();
			double length = dx * dx + dy * dy;
			double at = length == 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
			int i = 1;
			while (i < g.stops().size() - 1 && g.stops().get(i).offset() < at) {
				i++;
			}
			Fill.Stop before = g.stops().get(i - 1);
			Fill.Stop after = g.stops().get(i);
			double range = after.offset() - before.offset();
			yield mix(before.colour(), after.colour(), range == 0 ? 0 : (at - before.offset()) / range);
		}
		};
	}

	/** A colour between two; {@code part} of the second. */
	static Colour mix(Colour a, Colour b, double part) {
		return new Colour(mix(a.red(), b.red(), part), mix(a.green(), b.green(), part), mix(a.blue(), b.blue(), part));
	}

	private static int mix(int a, int b, double part) {
		return (int) Math.round(clamp(a) * (1 - part) + clamp(b) * part);
	}

	private static int clamp(int channel) {
		return Math.max(0, Math.min(255, channel));
	}
}
