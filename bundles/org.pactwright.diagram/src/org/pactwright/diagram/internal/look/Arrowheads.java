package org.pactwright.diagram.internal.look;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.description.EdgeArrow;
import org.pactwright.viewpoint.diagram.Colour;

/**
 * The ends of edges. A head is a row of parts, from the element outwards: a dot lies next to the element as UML draws
 * the owner of an end, then comes the arrow, then the diamond.
 */
final class Arrowheads {

	private enum Part {
		DOT, ARROW, REVERSE_ARROW, TRIANGLE, REVERSE_TRIANGLE, DIAMOND, CIRCLE_PLUS
	}

	private record Row(boolean filled, List<Part> parts) {
	}

	private static final double ARROW_LENGTH = 9;
	private static final double ARROW_HALF = 4;
	private static final double TRIANGLE_LENGTH = 10;
	private static final double TRIANGLE_HALF = 5;
	private static final double DIAMOND_LENGTH = 15;
	private static final double DIAMOND_HALF = 4.5;
	private static final double DOT = 6;
	private static final double CIRCLE = 12;

	private final Colour colour;
	private final double line;
	private final Colour paper;

	/**
	 * @param colour of the line
	 * @param line its width in pixels
	 * @param paper with what hollow heads are filled
	 */
	Arrowheads(Colour colour, double line, Colour paper) {
		this.colour = colour;
		this.line = line;
		this.paper = paper;
	}

	/** How much larger heads are for thick lines. */
	static double scale(double line) {
		return Math.min(3, 1 + Math.max(0, line - 1) * 0.3);
	}

	/** How long a head is along the line, at scale 1. */
	static double length(EdgeArrow arrow) {
		return row(arrow).parts.stream().mapToDouble(Arrowheads::length).sum();
	}

	/** How far from the element the line ends, at scale 1: behind what is closed, at the tip of what is open. */
	static double setback(EdgeArrow arrow) {
		double setback = 0;
		double at = 0;
		for (Part part : row(arrow).parts) {
			at += length(part);
			setback = part == Part.ARROW || part == Part.REVERSE_ARROW ? setback : at;
		}
		return setback;
	}

	/**
	 * Draws a head.
	 *
	 * @param tip where the edge meets the element
	 * @param back the direction from there along the line, of length 1
	 */
	List<Figure> draw(EdgeArrow arrow, Point tip, Point back, double scale) {
		Row row = row(arrow);
		List<Figure> out = new ArrayList<>();
		double at = 0;
		for (Part part : row.parts) {
			double length = length(part) * scale;
			boolean joined = at > 0;
			out.addAll(part(part, row.filled, new Axis(tip, back, at, length, scale), joined));
			at += length;
		}
		return out;
	}

	private List<Figure> part(Part part, boolean filled, Axis a, boolean joined) {
		Stroke stroke = new Stroke(colour, line, List.of(), false, 1);
		Fill fill = Fill.of(filled ? colour : paper);
		double half =
				(part == Part.DIAMOND ? DIAMOND_HALF : part == Part.ARROW || part == Part.REVERSE_ARROW ? ARROW_HALF
				: TRIANGLE_HALF) * a.scale;
		return switch (part) {
		case DOT -> List.of(new Figure.Ellipse(a.circle(DOT), Fill.of(colour), Stroke.NONE));
		case ARROW ->
				List.of(new Figure.Polyline(List.of(a.at(1, half), a.at(line / 2 / a.length, 0), a.at(1, -half)),
						stroke),
				joined ? new Figure.Polyline(List.of(a.at(0, 0), a.at(1, 0)), stroke) : Figure.Group.of("", List.of()));
		case REVERSE_ARROW -> List.of(new Figure.Polyline(List.of(a.at(0, half), a.at(1, 0), a.at(0, -half)), stroke));
		case TRIANGLE ->
				List.of(new Figure.Polygon(List.of(a.at(line / a.length, 0), a.at(1, half), a.at(1, -half)), fill,
						stroke));
		case REVERSE_TRIANGLE ->
				List.of(new Figure.Polygon(List.of(a.at(1, 0), a.at(0, half), a.at(0, -half)), fill, stroke));
		case DIAMOND -> List.of(new Figure.Polygon(
				List.of(a.at(line / 2 / a.length, 0), a.at(0.5, half), a.at(1, 0), a.at(0.5, -half)), fill, stroke));
		case CIRCLE_PLUS -> List.of(new Figure.Ellipse(a.circle(CIRCLE).grow(-line / 2), fill, stroke),
				new Figure.Polyline(List.of(a.at(0, 0), a.at(1, 0)), stroke),
				new Figure.Polyline(List.of(a.at(0.5, CIRCLE / 2 * a.scale), a.at(0.5, -CIRCLE / 2 * a.scale)),
				stroke));
		};
	}

	private static double length(Part part) {
		return switch (part) {
		case DOT -> DOT;
		case ARROW, REVERSE_ARROW -> ARROW_LENGTH;
		case TRIANGLE, REVERSE_TRIANGLE -> TRIANGLE_LENGTH;
		case DIAMOND -> DIAMOND_LENGTH;
		case CIRCLE_PLUS -> CIRCLE;
		};
	}

	private static Row row(EdgeArrow arrow) {
		return switch (arrow) {
		case NO_DECORATION -> new Row(false, List.of());
		case OUTPUT_ARROW -> new Row(false, List.of(Part.REVERSE_ARROW));
		case INPUT_ARROW -> new Row(false, List.of(Part.ARROW));
		case OUTPUT_CLOSED_ARROW -> new Row(false, List.of(Part.REVERSE_TRIANGLE));
		case INPUT_CLOSED_ARROW -> new Row(false, List.of(Part.TRIANGLE));
		case OUTPUT_FILL_CLOSED_ARROW -> new Row(true, List.of(Part.REVERSE_TRIANGLE));
		case INPUT_FILL_CLOSED_ARROW -> new Row(true, List.of(Part.TRIANGLE));
		case DIAMOND -> new Row(false, List.of(Part.DIAMOND));
		case FILL_DIAMOND -> new Row(true, List.of(Part.DIAMOND));
		case INPUT_ARROW_WITH_DIAMOND -> new Row(false, List.of(Part.ARROW, Part.DIAMOND));
		case INPUT_ARROW_WITH_FILL_DIAMOND -> new Row(true, List.of(Part.ARROW, Part.DIAMOND));
		case CIRCLE_PLUS -> new Row(false, List.of(Part.CIRCLE_PLUS));
		case DOT -> new Row(true, List.of(Part.DOT));
		case INPUT_ARROW_WITH_DOT -> new Row(true, List.of(Part.DOT, Part.ARROW));
		case DIAMOND_WITH_DOT -> new Row(false, List.of(Part.DOT, Part.DIAMOND));
		case FILL_DIAMOND_WITH_DOT -> new Row(true, List.of(Part.DOT, Part.DIAMOND));
		case INPUT_ARROW_WITH_DIAMOND_AND_DOT -> new Row(false, List.of(Part.DOT, Part.ARROW, Part.DIAMOND));
		case INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT -> new Row(true, List.of(Part.DOT, Part.ARROW, Part.DIAMOND));
		};
	}

	/** The stretch of the line on which a part lies. */
	private record Axis(Point tip, Point back, double from, double length, double scale) {

		/** A point: {@code along} in parts of the length, {@code aside} in pixels. */
		Point at(double along, double aside) {
			double d = from + along * length;
			return new Point(tip.x() + back.x() * d - back.y() * aside, tip.y() + back.y() * d + back.x() * aside);
		}

		Box circle(double diameter) {
			double d = diameter * scale;
			Point middle = at(0.5, 0);
			return new Box(middle.x() - d / 2, middle.y() - d / 2, d, d);
		}
	}
}
