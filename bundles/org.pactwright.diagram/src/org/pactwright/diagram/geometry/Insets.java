package org.pactwright.diagram.geometry;

/** Distances from the sides of a box to what is inside, in pixels at 100 %. */
public record Insets(double top, double right, double bottom, double left) {

	/** No distance. */
	public static final Insets NONE = new Insets(0, 0, 0, 0);
}
