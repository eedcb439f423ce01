package org.pactwright.diagram.internal.output;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.Map;

import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.internal.font.FontFamily;
import org.pactwright.diagram.internal.font.FontFile;
import org.pactwright.diagram.internal.font.GlyphOutline;
import org.pactwright.diagram.internal.text.Characters;
import org.pactwright.diagram.internal.text.WritingOrder;

/**
 * Texts as areas, made of the outlines of the font that ships with the product. The fonts of the machine, and whether
 * it has any, mean nothing. Remembers outlines; for one thread.
 */
final class GlyphPaths {

	private final Map<Long, Path2D.Float> known = new HashMap<>();

	/** A text with its lines under and through it, where it stands. */
	Path2D path(Figure.Text text) {
		TextFont font = text.font();
		int style = (font.bold() ? 1 : 0) + (font.italic() ? 2 : 0);
		FontFile face = FontFamily.face(font.bold(), font.italic());
		double width = font.width(text.text());
		double start = switch (text.anchor()) {
		case START -> 0;
		case MIDDLE -> -width / 2;
		case END -> -width;
		};
		AffineTransform place = AffineTransform.getTranslateInstance(text.at().x(), text.at().y());
		place.rotate(Math.toRadians(text.angle()));
		double scale = font.size() / face.unitsPerEm();
		Path2D.Double all = new Path2D.Double(Path2D.WIND_NON_ZERO);
		double x = start;
		String visual = WritingOrder.visual(text.text());
		for (int i = 0; i < visual.length();) {
			int c = visual.codePointAt(i);
			i += Character.charCount(c);
			double advance = Characters.advance(face, c) * font.size();
			if (advance > 0 || face.glyph(c) != 0) {
				AffineTransform glyph = new AffineTransform(place);
				glyph.translate(x, 0);
				glyph.scale(scale, -scale);
				all.append(glyph(face, style, face.glyph(c)).getPathIterator(glyph), false);
			}
			x += advance;
		}
		if (font.underline()) {
			bar(all, place, start, width, font.size() * 0.11, font.size() * 0.07);
		}
		if (font.strikeThrough()) {
			bar(all, place, start, width, -font.size() * 0.3, font.size() * 0.06);
		}
		return all;
	}

	private static void bar(Path2D.Double all, AffineTransform place, double x, double width, double y, double height) {
		all.append(new java.awt.geom.Rectangle2D.Double(x, y, width, Math.max(0.6, height)).getPathIterator(place),
				false);
	}

	private Path2D.Float glyph(FontFile face, int style, int glyph) {
		return known.computeIfAbsent((long) style << 32 | glyph, key -> {
			Path2D.Float path = new Path2D.Float(Path2D.WIND_NON_ZERO);
			GlyphOutline.draw(face, glyph, new GlyphOutline.Pen() {
				@Override
				public void move(double x, double y) {
					path.moveTo(x, y);
				}

				@Override
				public void line(double x, double y) {
					path.lineTo(x, y);
				}

				@Override
				public void curve(double controlX, double controlY, double x, double y) {
					path.quadTo(controlX, controlY, x, y);
				}

				@Override
				public void close() {
					path.closePath();
				}
			});
			return path;
		});
	}
}
