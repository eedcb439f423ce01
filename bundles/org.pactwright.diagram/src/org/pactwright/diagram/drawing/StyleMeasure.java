package org.pactwright.diagram.drawing;

import org.pactwright.diagram.Measure;
import org.pactwright.diagram.geometry.Insets;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.internal.look.ShapeSizes;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * Measures elements as a {@link Painter} with the same pictures draws them. For one thread at a time.
 */
public final class StyleMeasure implements Measure {

	private final ShapeSizes sizes;

	public StyleMeasure(Pictures pictures) {
		this.sizes = new ShapeSizes(pictures);
	}

	@Override
	public Size size(Shape shape) {
		return sizes.size(shape);
	}

	@Override
	public Insets insets(Shape container) {
		return sizes.insets(container);
	}

	@Override
	public Size outerLabel(Shape shape) {
		return sizes.outerLabel(shape);
	}

	@Override
	public Size text(String text, LabelStyle style, DiagramElement owner) {
		return sizes.text(text, style, owner);
	}
}
