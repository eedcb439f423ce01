package org.pactwright.diagram.geometry;

/** A point, in pixels at 100 %; y grows downwards. */
public record Point(double x, double y) {

	/** Moved. */
	public Point plus(double dx, double dy) {
		return new Point(x + dx, y + dy);
	}

	/** How far it is to another point. */
	public double distance(Point other) {
		return Math.hypot(x - other.x, y - other.y);
	}
}
