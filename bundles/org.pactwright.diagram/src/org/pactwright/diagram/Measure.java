package org.pactwright.diagram;

import org.pactwright.diagram.geometry.Insets;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * How much room things need when they are drawn, on every machine the same. What layouts ask; {@code drawing} answers.
 */
public interface Measure {

	/**
	 * The size of a shape by itself: its given size, or what its label, icon and style need. Of containers: without what
	 * is inside, but wide enough for the title; of lists: with all their lines.
	 */
	Size size(Shape shape);

	/** The room between a container's outline and what is inside: the title above, the border, a margin. */
	Insets insets(Shape container);

	/** The size of the label that stands beside a shape; {@link Size#NONE} if it stands inside or is hidden or empty. */
	Size outerLabel(Shape shape);

	/** The size of a text in a style, icon included if the style shows one and the element has one; wrapped as drawn. */
	Size text(String text, LabelStyle style, DiagramElement owner);
}
