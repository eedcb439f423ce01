package org.pactwright.diagram.internal.look;

import java.util.List;

import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.description.BackgroundStyle;
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

	/** The colour that a text on a container mostly stands on. */
	static Colour mean(ContainerStyle style) {
		return switch (style) {
		case ContainerStyle.Flat flat -> flat.mix() == BackgroundStyle.LIQUID ? mix(flat.foreground(), flat.background(), 0.4)
				: mix(flat.background(), flat.foreground(), 0.5);
		case ContainerStyle.Shaped shaped -> shaped.background();
		case ContainerStyle.Image image -> Colour.WHITE;
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
