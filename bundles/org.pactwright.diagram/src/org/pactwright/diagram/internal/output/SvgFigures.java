package org.pactwright.diagram.internal.output;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Figure.Anchor;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Picture;
import org.pactwright.diagram.drawing.Segment;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;

/** Writes single figures. Gradients and images are written once, before the first figure that uses them. */
final class SvgFigures {

	private record SizedPicture(Picture picture, Size size) {
	}

	private final SvgText text;
	private final String prefix;
	private final Map<Fill.Gradient, String> gradients = new HashMap<>();
	private final Map<SizedPicture, String> pictures = new HashMap<>();

	SvgFigures(SvgText text, String prefix) {
		this.text = text;
		this.prefix = prefix;
	}

	void write(Figure figure, double usualFont) {
		switch (figure) {
		case Figure.Rectangle f -> {
			define(f.fill());
			text.raw("<rect");
			box(f.box());
			if (f.arcWidth() > 0 && f.arcHeight() > 0) {
				text.attribute("rx", f.arcWidth());
				if (f.arcHeight() != f.arcWidth()) {
					text.attribute("ry", f.arcHeight());
				}
			}
			end(f.fill(), f.stroke());
		}
		case Figure.Ellipse f -> {
			define(f.fill());
			Box b = f.box();
			boolean round = b.width() == b.height();
			text.raw(round ? "<circle" : "<ellipse").attribute("cx", b.center().x()).attribute("cy", b.center().y());
			if (round) {
				text.attribute("r", Math.max(0, b.width() / 2));
			} else {
				text.attribute("rx", Math.max(0, b.width() / 2)).attribute("ry", Math.max(0, b.height() / 2));
			}
			end(f.fill(), f.stroke());
		}
		case Figure.Polygon f -> {
			define(f.fill());
			text.raw("<polygon");
			points(f.points());
			end(f.fill(), f.stroke());
		}
		case Figure.Polyline f -> {
			text.raw("<polyline");
			points(f.points());
			end(Fill.NONE, f.stroke());
		}
		case Figure.Outline f -> {
			define(f.fill());
			text.raw("<path d=\"");
			f.segments().forEach(this::segment);
			text.raw("\"");
			end(f.fill(), f.stroke());
		}
		case Figure.Text f -> text(f, usualFont);
		case Figure.Image f -> image(f);
		case Figure.Group f -> throw new IllegalArgumentException("Groups are written by the document");
		}
	}

	void box(Box box) {
		text.attribute("x", box.x()).attribute("y", box.y()).attribute("width", Math.max(0, box.width()))
				.attribute("height",
				Math.max(0, box.height()));
	}

	private void points(List<Point> points) {
		text.raw(" points=\"");
		String separator = "";
		for (Point point : points) {
			text.raw(separator).number(point.x()).raw(",").number(point.y());
			separator = " ";
		}
		text.raw("\"");
	}

	private void segment(Segment segment) {
		switch (segment) {
		case Segment.Move s -> text.raw("M").point(s.to().x(), s.to().y());
		case Segment.Line s -> text.raw("L").point(s.to().x(), s.to().y());
		case Segment.Quadratic s ->
			text.raw("Q").point(s.control().x(), s.control().y()).raw(" ").point(s.to().x(), s.to().y());
		case Segment.Cubic s -> text.raw("C").point(s.control1().x(), s.control1().y()).raw(" ")
				.point(s.control2().x(), s.control2().y()).raw(" ").point(s.to().x(), s.to().y());
		case Segment.Close s -> text.raw("Z");
		}
	}

	private void define(Fill fill) {
		if (!(fill instanceof Fill.Gradient gradient) || gradients.containsKey(gradient)) {
			return;
		}
		String id = prefix + "gradient" + (gradients.size() + 1);
		gradients.put(gradient, id);
		text.raw("<linearGradient").attribute("id", id).attribute("x1", gradient.from().x())
				.attribute("y1", gradient.from().y()).attribute("x2", gradient.to().x())
				.attribute("y2", gradient.to().y())
				.raw(">");
		for (Fill.Stop stop : gradient.stops()) {
			text.raw("<stop").attribute("offset", stop.offset()).attribute("stop-color", stop.colour()).raw("/>");
		}
		text.raw("</linearGradient>");
	}

	private void end(Fill fill, Stroke stroke) {
		switch (fill) {
		case Fill.None none -> text.attribute("fill", "none");
		case Fill.Solid solid -> {
			text.attribute("fill", solid.colour());
			if (solid.opacity() < 1) {
				text.attribute("fill-opacity", solid.opacity());
			}
		}
		case Fill.Gradient gradient -> text.attribute("fill", "url(#" + gradients.get(gradient) + ")");
		}
		if (stroke.isVisible()) {
			stroke(stroke);
		}
		text.raw("/>");
	}

	private void stroke(Stroke stroke) {
		text.attribute("stroke", stroke.colour());
		if (stroke.width() != 1) {
			text.attribute("stroke-width", stroke.width());
		}
		if (!stroke.dash().isEmpty()) {
			text.raw(" stroke-dasharray=\"");
			String separator = "";
			for (double length : stroke.dash()) {
				text.raw(separator).number(length);
				separator = " ";
			}
			text.raw("\"");
		}
		if (stroke.round()) {
			text.raw(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
		}
		if (stroke.opacity() < 1) {
			text.attribute("stroke-opacity", stroke.opacity());
		}
	}

	private void text(Figure.Text f, double usualFont) {
		TextFont font = f.font();
		text.raw("<text").attribute("x", f.at().x()).attribute("y", f.at().y());
		if (f.angle() != 0) {
			text.raw(" transform=\"rotate(").number(f.angle()).raw(" ").point(f.at().x(), f.at().y()).raw(")\"");
		}
		if (f.anchor() != Anchor.START) {
			text.attribute("text-anchor", f.anchor() == Anchor.MIDDLE ? "middle" : "end");
		}
		if (Math.abs(font.size() - usualFont) > 0.005) {
			text.attribute("font-size", font.size());
		}
		if (font.bold()) {
			text.attribute("font-weight", "bold");
		}
		if (font.italic()) {
			text.attribute("font-style", "italic");
		}
		if (font.underline() || font.strikeThrough()) {
			text.attribute("text-decoration", (font.underline() ? "underline" : "")
					+ (font.underline() && font.strikeThrough() ? " " : "")
					+ (font.strikeThrough() ? "line-through" : ""));
		}
		if (f.colour().red() > 0 || f.colour().green() > 0 || f.colour().blue() > 0) {
			text.attribute("fill", f.colour());
		}
		if (f.text().contains("  ")) {
			text.attribute("xml:space", "preserve");
		}
		text.raw(">").escaped(f.text()).raw("</text>");
	}

	/** The first use holds the file, later ones refer to it. */
	private void image(Figure.Image f) {
		SizedPicture key = new SizedPicture(f.picture(), f.box().size());
		String id = pictures.get(key);
		if (id == null) {
			id = prefix + "image" + (pictures.size() + 1);
			pictures.put(key, id);
			String data = "data:" + f.picture().format().mediaType() + ";base64,"
					+ Base64.getEncoder().encodeToString(f.picture().bytes());
			text.raw("<defs><image").attribute("id", id).attribute("width", f.box().width())
					.attribute("height", f.box().height())
					.raw(" preserveAspectRatio=\"none\" xlink:href=\"").raw(data).raw("\"/></defs>");
		}
		text.raw("<use").attribute("x", f.box().x()).attribute("y", f.box().y()).attribute("xlink:href", "#" + id)
				.raw("/>");
	}
}
