package org.pactwright.diagram;

import org.pactwright.diagram.geometry.Box;
import org.pactwright.viewpoint.diagram.Colour;

/**
 * A strip of the diagram's background that groups what lies on it: a tier, a layer of interoperability, the lane of an
 * actor.
 *
 * @param title what is written at its start
 * @param area in absolute coordinates
 * @param horizontal whether it runs from left to right, so that bands lie above each other
 * @param background its colour
 */
public record Band(String title, Box area, boolean horizontal, Colour background) {

	/** How much of the area the title takes at the start of a band, in pixels: keep it free. */
	public static final double TITLE_STRIP = 28;
}
