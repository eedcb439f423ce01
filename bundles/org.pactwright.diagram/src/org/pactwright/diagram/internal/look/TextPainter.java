package org.pactwright.diagram.internal.look;

import java.util.List;

import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Figure.Anchor;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.description.LabelAlignment;
import org.pactwright.viewpoint.diagram.Colour;

/** Puts labels into boxes. */
final class TextPainter {

	private static final double PLATE_OPACITY = 0.92;

	private TextPainter() {
	}

	/** A label in the vertical middle of a box. */
	static void middle(Label label, Box box, LabelAlignment alignment, Colour colour, List<Figure> out) {
		double top = box.y() + (box.height() - label.size().height()) / 2;
		at(label, box, top, alignment, colour, out);
	}

	/** A label in a box, with its upper side at a height. */
	static void at(Label label, Box box, double top, LabelAlignment alignment, Colour colour, List<Figure> out) {
		if (label.isEmpty()) {
			return;
		}
		double width = label.width();
		double left = switch (alignment) {
		case LEFT -> box.x();
		case RIGHT -> box.right() - width;
		case CENTER -> box.x() + (box.width() - width) / 2;
		};
		TextFont font = label.text().font();
		double lineHeight = font.lineHeight();
		double extra = label.firstLineExtra();
		double textTop = top + (label.size().height() - label.text().height() - extra) / 2 + extra / 2;
		boolean inline = label.text().indent() > 0;
		double first = inline ? label.iconWidth() + font.width(label.text().lines().getFirst()) : width;
		double iconLeft = inline ? left + (width - first) / 2 : left;
		label.icon().ifPresent(icon -> {
			double y = label.text().lines().size() > 1 ? textTop + (lineHeight - Dimensions.ICON) / 2
					: top + (label.size().height() - Dimensions.ICON) / 2;
			out.add(new Figure.Image(icon, new Box(round(iconLeft), round(y), Dimensions.ICON, Dimensions.ICON)));
		});
		Anchor anchor = switch (alignment) {
		case LEFT -> Anchor.START;
		case RIGHT -> Anchor.END;
		case CENTER -> Anchor.MIDDLE;
		};
		double column = left + (inline ? 0 : label.iconWidth());
		double x = switch (alignment) {
		case LEFT -> column;
		case RIGHT -> left + width;
		case CENTER -> column + (left + width - column) / 2;
		};
		double shift = inline ? label.iconWidth() / 2 : 0;
		double baseline = textTop + (lineHeight - font.ascent() - font.descent()) / 2 + font.ascent();
		for (String line : label.text().lines()) {
			if (!line.isEmpty()) {
				out.add(new Figure.Text(line, new Point(x + shift, round(baseline)), anchor, font, colour, 0));
			}
			shift = 0;
			baseline += lineHeight + extra / 2;
			extra = 0;
		}
	}

	/** A label that stands apart, on a plate of the background's colour, so that lines below do not disturb reading. */
	static void free(Label label, Box box, Colour colour, Colour backdrop, List<Figure> out) {
		if (label.isEmpty()) {
			return;
		}
		double width = label.width();
		Box plate = new Box(box.center().x() - width / 2, box.center().y() - label.size().height() / 2, width,
				label.size().height()).grow(1);
		out.add(new Figure.Rectangle(plate, 2, 2, new Fill.Solid(backdrop, PLATE_OPACITY), Stroke.NONE));
		middle(label, box, LabelAlignment.CENTER, colour, out);
	}

	private static double round(double value) {
		return Math.round(value);
	}
}
