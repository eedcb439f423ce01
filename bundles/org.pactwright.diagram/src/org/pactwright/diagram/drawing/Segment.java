package org.pactwright.diagram.drawing;

import org.pactwright.diagram.geometry.Point;

/** A part of an outline. */
public sealed interface Segment {

	/** Starts a new line. */
	record Move(Point to) implements Segment {
	}

	/** A straight line. */
	record Line(Point to) implements Segment {
	}

	/** A quadratic curve. */
	record Quadratic(Point control, Point to) implements Segment {
	}

	/** A cubic curve. */
	record Cubic(Point control1, Point control2, Point to) implements Segment {
	}

	/** Back to where the line started. */
	record Close() implements Segment {
	}
}
