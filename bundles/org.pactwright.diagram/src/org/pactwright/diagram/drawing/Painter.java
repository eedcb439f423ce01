package org.pactwright.diagram.drawing;

import org.pactwright.diagram.Placement;
import org.pactwright.diagram.internal.look.ScenePainter;
import org.pactwright.viewpoint.diagram.Diagram;

/**
 * Draws diagrams. Sizes must come from a {@link StyleMeasure} with the same pictures, else labels do not fit. For one
 * thread at a time.
 */
public final class Painter {

	private final Pictures pictures;

	public Painter(Pictures pictures) {
		this.pictures = pictures;
	}

	/**
	 * Draws a diagram. The same input gives the same drawing.
	 *
	 * @param placement where everything is; what has no place is not drawn
	 */
	public Drawing paint(Diagram diagram, Placement placement, PaintOptions options) {
		return ScenePainter.paint(diagram, placement, options, pictures);
	}
}
