package org.pactwright.diagram.layout;

import org.pactwright.diagram.Measure;
import org.pactwright.diagram.geometry.Insets;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.viewpoint.description.LabelPosition;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.Shape;

/** Every letter is 6 pixels wide and 14 high: sizes without fonts. */
public final class FixedMeasure implements Measure {

	@Override
	public Size size(Shape shape) {
		if (shape.width().orElse(-1) > 0 && shape.height().orElse(-1) > 0) {
			return new Size(shape.width().getAsInt() * 10, shape.height().getAsInt() * 10);
		}
		double text = shape.label().length() * 6 + 16;
		if (shape.kind() == ElementKind.LIST) {
			double width = Math.max(60, text);
			for (Shape line : shape.children()) {
				width = Math.max(width, size(line).width() + 2);
			}
			return new Size(width, 30 + shape.children().size() * 18);
		}
		return switch (shape.kind()) {
		case LIST_ELEMENT -> new Size(text, 18);
		case CONTAINER -> new Size(Math.max(60, text), 40);
		default -> isBeside(shape) ? new Size(30, 30) : new Size(Math.max(40, text), 30);
		};
	}

	@Override
	public Insets insets(Shape container) {
		if (container.kind() == ElementKind.LIST) {
			return new Insets(24, 1, 6, 1);
		}
		boolean stack = container.presentation().orElse(Presentation.FREE_FORM) != Presentation.FREE_FORM;
		return stack ? new Insets(24, 1, 1, 1) : new Insets(30, 13, 13, 13);
	}

	@Override
	public Size outerLabel(Shape shape) {
		return isBeside(shape) && !shape.label().isEmpty() ? new Size(shape.label().length() * 6, 14) : Size.NONE;
	}

	private static boolean isBeside(Shape shape) {
		return shape.nodeStyle().filter(s -> s.basics().labelPosition() == LabelPosition.BORDER).isPresent();
	}

	@Override
	public Size text(String text, LabelStyle style, DiagramElement owner) {
		return new Size(text.length() * 6, 14);
	}
}
