package org.pactwright.diagram.internal.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.diagram.Band;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Legend;
import org.pactwright.diagram.drawing.Picture;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.internal.text.TextBlock;
import org.pactwright.viewpoint.description.LabelPosition;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.ContainerStyle;
import org.pactwright.viewpoint.diagram.EdgeStyle;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.NodeStyle;

/** Draws what is around the elements: bands, title, legend. */
final class Surroundings {

	/** Of the titles of bands. */
	static final TextFont BAND = new TextFont(13, true, false, false, false);

	/** Of titles that need two lines. */
	static final TextFont NARROW = new TextFont(11, true, false, false, false);
	private static final TextFont TITLE = new TextFont(20, true, false, false, false);
	private static final TextFont ENTRY = TextFont.plain(11);
	private static final double SPACE = 16;
	private static final double SAMPLE = 28;
	private static final double ROW = 22;

	private final Painting painting;

	Surroundings(Painting painting) {
		this.painting = painting;
	}

	/** Strips with their titles in a darker part at the start. */
	List<Figure> bands() {
		List<Figure> out = new ArrayList<>();
		for (Band band : painting.placement.bands()) {
			out.add(Figure.Group.of("", band(band)));
		}
		return out;
	}

	private static List<Figure> band(Band band) {
		Box area = band.area();
		Colour line = Tones.mix(band.background(), Colour.BLACK, 0.18);
		List<Figure> out = new ArrayList<>();
		out.add(new Figure.Rectangle(area.plus(0.5, 0.5), 0, 0, Fill.of(band.background()), Stroke.of(line, 1)));
		if (band.title().isBlank()) {
			return out;
		}
		boolean across = band.horizontal();
		Box strip = across ? new Box(area.x(), area.y(), Math.min(Band.TITLE_STRIP, area.width()), area.height())
				: new Box(area.x(), area.y(), area.width(), Math.min(Band.TITLE_STRIP, area.height()));
		out.add(new Figure.Rectangle(strip.plus(0.5, 0.5), 0, 0,
				Fill.of(Tones.mix(band.background(), Colour.BLACK, 0.08)),
				Stroke.of(line, 1)));
		TextBlock text = title(band.title(), (across ? strip.height() : strip.width()) - 12);
		TextFont font = text.font();
		double at = (font.ascent() - font.descent() - (text.lines().size() - 1) * font.lineHeight()) / 2;
		for (String words : text.lines()) {
			Point c = strip.center();
			out.add(across ? new Figure.Text(words, c.plus(at, 0), Figure.Anchor.MIDDLE, font, Tones.INK, -90)
					: new Figure.Text(words, c.plus(0, at), Figure.Anchor.MIDDLE, font, Tones.INK, 0));
			at += font.lineHeight();
		}
		return out;
	}

	/** On one line if there is room, else on two smaller ones. */
	private static TextBlock title(String title, double room) {
		return BAND.width(title) <= room ? TextBlock.line(title, BAND, room) : TextBlock.of(title, NARROW, room, 2);
	}

	/** Draws title and legend where wanted; gives the larger bounds. */
	Box around(String title, Box bounds, List<Figure> out) {
		Box larger = bounds;
		if (painting.options.showTitle() && !title.isBlank()) {
			larger = title(title, larger, out);
		}
		Optional<Legend> legend = painting.options.legend().filter(l -> !l.entries().isEmpty());
		return legend.isEmpty() ? larger : legend(legend.get(), larger, out);
	}

	private static Box title(String title, Box bounds, List<Figure> out) {
		TextBlock block = TextBlock.of(title, TITLE, Math.max(400, bounds.width() - 2 * SPACE), 3);
		double height = block.height() + SPACE - 4;
		double y = bounds.y() - height + SPACE;
		List<Figure> lines = new ArrayList<>();
		for (String line : block.lines()) {
			lines.add(new Figure.Text(line, new Point(bounds.x() + SPACE, y + TITLE.ascent()), Figure.Anchor.START,
					TITLE,
					Tones.INK, 0));
			y += TITLE.lineHeight();
		}
		out.add(Figure.Group.of("title-line", lines));
		double width = Math.max(bounds.width(), block.width() + 2 * SPACE);
		return new Box(bounds.x(), bounds.y() - height, width, bounds.height() + height);
	}

	private Box legend(Legend legend, Box bounds, List<Figure> out) {
		double column = 0;
		for (Legend.Entry entry : legend.entries()) {
			column = Math.max(column, TextBlock.line(entry.text(), ENTRY, 260).width());
		}
		column += SAMPLE + 8 + SPACE;
		int columns =
				(int) Math.max(1, Math.min(legend.entries().size(), Math.floor((bounds.width() - SPACE) / column)));
		int rows = (legend.entries().size() + columns - 1) / columns;
		double top = bounds.bottom() + 4;
		List<Figure> figures = new ArrayList<>();
		figures.add(new Figure.Polyline(List.of(new Point(bounds.x() + SPACE, Math.floor(top) + 0.5),
				new Point(bounds.x() + Math.max(bounds.width() - SPACE, column), Math.floor(top) + 0.5)),
				Stroke.of(Tones.mix(Tones.LINE, Colour.WHITE, 0.5), 1)));
		for (int i = 0; i < legend.entries().size(); i++) {
			double x = bounds.x() + SPACE + (i / rows) * column;
			double y = top + 8 + (i % rows) * ROW;
			entry(legend.entries().get(i), x, y, figures);
		}
		out.add(Figure.Group.of("legend", figures));
		return new Box(bounds.x(), bounds.y(), Math.max(bounds.width(), column + 2 * SPACE),
				bounds.height() + 4 + 8 + rows * ROW + 8);
	}

	private void entry(Legend.Entry entry, double x, double y, List<Figure> out) {
		Box sample = new Box(x, y + 3, SAMPLE, 16);
		switch (entry.sample()) {
		// Lines of lists are told apart by their icon.
		case NodeStyle.Square style when style.basics().labelPosition() == LabelPosition.NODE
				&& icon(style).isPresent() ->
			out.add(new Figure.Image(icon(style).get(), new Box(x + 6, y + 3, Dimensions.ICON, Dimensions.ICON)));
		case NodeStyle.Square style -> painting.bodies.node(style, sample, true, out);
		case NodeStyle.Custom style -> painting.bodies.node(style, sample, true, out);
		case NodeStyle style -> painting.bodies.node(style, new Box(x + 5, y + 2, 18, 18), true, out);
		case ContainerStyle style -> painting.bodies.container(style, sample, false, out);
		case EdgeStyle style -> out.addAll(new EdgePainter(painting).sample(style,
				List.of(new Point(x, y + 11), new Point(x + SAMPLE, y + 11))));
		}
		for (String line : TextBlock.line(entry.text(), ENTRY, 260).lines()) {
			out.add(new Figure.Text(line, new Point(x + SAMPLE + 8, y + 15), Figure.Anchor.START, ENTRY, Tones.QUIET,
					0));
		}
	}

	private Optional<Picture> icon(NodeStyle style) {
		LabelStyle label = style.basics().label();
		return label.showIcon() && !label.iconPath().isBlank() ? painting.pictures.at(label.iconPath())
				: Optional.empty();
	}
}
