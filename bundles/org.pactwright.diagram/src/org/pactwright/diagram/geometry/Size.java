package org.pactwright.diagram.geometry;

/** A size, in pixels at 100 %. */
public record Size(double width, double height) {

	/** Nothing. */
	public static final Size NONE = new Size(0, 0);

	/** The smallest size that both fit into. */
	public Size union(Size other) {
		return new Size(Math.max(width, other.width), Math.max(height, other.height));
	}
}
