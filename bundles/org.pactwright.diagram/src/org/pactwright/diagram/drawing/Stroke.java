package org.pactwright.diagram.drawing;

import java.util.List;

import org.pactwright.viewpoint.diagram.Colour;

/**
 * A line. Its corners are mitred, its ends cut off; with {@code round} both are round.
 *
 * @param width in pixels at 100 %; 0 is no line
 * @param dash lengths of dashes and gaps in turn, in pixels; empty for a line without gaps
 * @param opacity 0 to 1
 */
public record Stroke(Colour colour, double width, List<Double> dash, boolean round, double opacity) {

	/** No line. */
	public static final Stroke NONE = new Stroke(Colour.BLACK, 0, List.of(), false, 1);

	public Stroke {
		dash = List.copyOf(dash);
	}

	/** Without gaps. */
	public static Stroke of(Colour colour, double width) {
		return new Stroke(colour, width, List.of(), false, 1);
	}

	/** Whether there is a line at all. */
	public boolean isVisible() {
		return width > 0;
	}
}
