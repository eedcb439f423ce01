package org.pactwright.diagram.drawing;

import java.util.List;

import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.diagram.Colour;

/** What an area is filled with. */
public sealed interface Fill {

	/** Nothing. */
	None NONE = new None();

	/** Nothing. */
	record None() implements Fill {
	}

	/** One colour. {@code opacity}: 0 to 1. */
	record Solid(Colour colour, double opacity) implements Fill {
	}

	/**
	 * Colours that run into each other along a straight line.
	 *
	 * @param from where the line starts, in parts of the width and height of the area
	 * @param to where it ends
	 * @param stops two or more, from the start to the end
	 */
	record Gradient(Point from, Point to, List<Stop> stops) implements Fill {

		public Gradient {
			stops = List.copyOf(stops);
			if (stops.size() < 2) {
				throw new IllegalArgumentException("A gradient needs two colours or more");
			}
		}
	}

	/** A colour at a place of a gradient. {@code offset}: 0 at its start, 1 at its end. */
	record Stop(double offset, Colour colour) {
	}

	/** One colour, opaque. */
	static Fill of(Colour colour) {
		return new Solid(colour, 1);
	}
}
