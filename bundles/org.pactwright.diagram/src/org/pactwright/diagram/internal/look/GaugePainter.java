package org.pactwright.diagram.internal.look;

import java.util.List;

import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.internal.text.TextBlock;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.NodeStyle;
import org.pactwright.viewpoint.diagram.NodeStyle.GaugeSection;

/** Draws gauges: bars that are filled in part, side by side, one above the other, or both. */
final class GaugePainter {

	private static final double GAP = 2;
	private static final double TEXT = 9;
	private static final double LEAST_BAR = 6;

	private GaugePainter() {
	}

	static void paint(NodeStyle.Gauge gauge, Box box, List<Figure> out) {
		Stroke border = Tones.border(gauge.basics().border());
		out.add(new Figure.Rectangle(box.grow(-border.width() / 2), 2, 2, Fill.of(Tones.PALE), border));
		int count = gauge.sections().size();
		if (count == 0) {
			return;
		}
		int columns = switch (gauge.alignment()) {
		case HORIZONTAL -> count;
		case VERTICAL -> 1;
		case SQUARE -> (int) Math.ceil(Math.sqrt(count));
		};
		int rows = (count + columns - 1) / columns;
		Box room = box.grow(-border.width() - GAP);
		double width = (room.width() - GAP * (columns - 1)) / columns;
		double height = (room.height() - GAP * (rows - 1)) / rows;
		for (int i = 0; i < count && width > 0 && height > 0; i++) {
			section(gauge.sections().get(i), new Box(room.x() + (i % columns) * (width + GAP),
					room.y() + (i / columns) * (height + GAP), width, height), out);
		}
	}

	/** Bars that are wider than high fill from the left, others from below. */
	private static void section(GaugeSection section, Box box, List<Figure> out) {
		TextFont font = TextFont.plain(TEXT);
		boolean labelled = !section.label().isBlank() && box.height() >= font.lineHeight() + LEAST_BAR
				&& box.width() > TEXT;
		Box bar = labelled ? new Box(box.x(), box.y(), box.width(), box.height() - font.lineHeight()) : box;
		out.add(new Figure.Rectangle(bar, 0, 0, Fill.of(section.background()), Stroke.NONE));
		double part = part(section);
		if (part > 0) {
			Box filled = bar.width() >= bar.height() ? new Box(bar.x(), bar.y(), bar.width() * part, bar.height())
					: new Box(bar.x(), bar.bottom() - bar.height() * part, bar.width(), bar.height() * part);
			out.add(new Figure.Rectangle(filled, 0, 0, Fill.of(section.foreground()), Stroke.NONE));
		}
		if (labelled) {
			TextBlock text = TextBlock.line(section.label(), font, box.width());
			for (String line : text.lines()) {
				out.add(new Figure.Text(line, new Point(box.center().x(), box.bottom() - font.descent()),
						Figure.Anchor.MIDDLE, font, Colour.BLACK, 0));
			}
		}
	}

	private static double part(GaugeSection section) {
		double range = (double) section.maximum() - section.minimum();
		return range <= 0 ? 0 : Math.max(0, Math.min(1, (section.value() - (double) section.minimum()) / range));
	}
}
