package org.pactwright.viewpoint.diagram;

/**
 * How big a diagram may become; beyond that it is cut off with a problem that names the limit.
 *
 * @param depth how deep elements may be nested
 * @param elements number of shapes, and number of edges
 */
public record DiagramLimits(int depth, int elements) {

	/** More than anybody can look at. */
	public static DiagramLimits standard() {
		return new DiagramLimits(100, 300_000);
	}
}
