package org.pactwright.diagram.drawing;

import java.util.List;
import java.util.Optional;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.diagram.Colour;

/**
 * A part of a drawing. All coordinates are absolute, in pixels at 100 %; later figures lie over earlier ones. Knows
 * nothing of files, screens and printers: writers and the canvas translate it. Immutable.
 */
public sealed interface Figure {

	/** What a group is to those who cannot see it. */
	enum Role {
		/** A part without a meaning of its own. */
		NONE,
		/** A node, or a line of a list. */
		NODE,
		/** A container or list, with what is inside. */
		CONTAINER,
		/** An edge. */
		EDGE,
		/** A mark on an element: a finding, a decoration. */
		MARK,
		/** A label that stands apart from its element, which bears the same text. */
		LABEL
	}

	/**
	 * Figures that belong together.
	 *
	 * @param id unique in the drawing; empty for none. Made of letters, digits, {@code . _ -}
	 * @param title what it is called; empty for nothing. Shown when the pointer rests on it
	 * @param description more about it; empty for nothing
	 * @param link where a click leads: http, https or mailto, or relative
	 * @param opacity 0 to 1, of the whole
	 * @param clip what lies outside is not seen
	 */
	record Group(String id, Role role, String title, String description, Optional<String> link, double opacity,
			Optional<Box> clip, List<Figure> figures) implements Figure {

		public Group {
			figures = List.copyOf(figures);
		}

		/** Without a meaning. */
		public static Group of(String id, List<Figure> figures) {
			return new Group(id, Role.NONE, "", "", Optional.empty(), 1, Optional.empty(), figures);
		}
	}

	/** An upright rectangle. {@code arcWidth}, {@code arcHeight}: radii of the corners, 0 for none. */
	record Rectangle(Box box, double arcWidth, double arcHeight, Fill fill, Stroke stroke) implements Figure {
	}

	/** An ellipse that fills a box. */
	record Ellipse(Box box, Fill fill, Stroke stroke) implements Figure {
	}

	/** A closed line of straight parts. */
	record Polygon(List<Point> points, Fill fill, Stroke stroke) implements Figure {

		public Polygon {
			points = List.copyOf(points);
		}
	}

	/** An open line of straight parts. */
	record Polyline(List<Point> points, Stroke stroke) implements Figure {

		public Polyline {
			points = List.copyOf(points);
		}
	}

	/** A line of straight and curved parts. */
	record Outline(List<Segment> segments, Fill fill, Stroke stroke) implements Figure {

		public Outline {
			segments = List.copyOf(segments);
		}
	}

	/** Which point of a text its place is. */
	enum Anchor {
		/** Where it starts. */
		START,
		/** The middle. */
		MIDDLE,
		/** Where it ends. */
		END
	}

	/**
	 * One line of text.
	 *
	 * @param text without control characters
	 * @param at on the base line
	 * @param angle in degrees clockwise around {@code at}; 0, 90 or -90
	 */
	record Text(String text, Point at, Anchor anchor, TextFont font, Colour colour, double angle) implements Figure {
	}

	/** An image, stretched to a box. */
	record Image(Picture picture, Box box) implements Figure {
	}
}
