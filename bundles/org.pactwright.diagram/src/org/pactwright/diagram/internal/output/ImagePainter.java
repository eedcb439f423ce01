package org.pactwright.diagram.internal.output;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.Segment;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.viewpoint.diagram.Colour;

/**
 * Paints scenes with Java2D, without fonts of the machine and without a display. Chosen over a detour by SVG and a
 * renderer of that: letters come from the font that was measured, and nothing is parsed.
 */
public final class ImagePainter {

	private static final float MITER = 10;

	private final Graphics2D graphics;
	private final GlyphPaths glyphs = new GlyphPaths();
	private final PictureDrawer pictures = new PictureDrawer();

	/** Paints with the transformation that the graphics have. */
	public ImagePainter(Graphics2D graphics) {
		this.graphics = graphics;
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
	}

	/** Paints a scene; the paper too if wanted. */
	public void paint(Scene scene, boolean background) {
		if (background) {
			Box b = scene.bounds();
			graphics.setPaint(color(scene.background(), 1));
			graphics.fill(new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height()));
		}
		paint(scene.root(), 1);
	}

	private void paint(Figure figure, double opacity) {
		switch (figure) {
		case Figure.Group group -> group(group, opacity);
		case Figure.Text text -> {
			graphics.setPaint(color(text.colour(), opacity));
			graphics.fill(glyphs.path(text));
		}
		case Figure.Image image -> {
			graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
			pictures.draw(image.picture(), image.box(), graphics);
			graphics.setComposite(AlphaComposite.SrcOver);
		}
		default -> outline(Outlines.of(figure), opacity);
		}
	}

	private void group(Figure.Group group, double opacity) {
		java.awt.Shape clip = graphics.getClip();
		group.clip().ifPresent(b -> graphics.clip(new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height())));
		for (Figure figure : group.figures()) {
			paint(figure, opacity * group.opacity());
		}
		if (group.clip().isPresent()) {
			graphics.setClip(clip);
		}
	}

	private void outline(Outlines outline, double opacity) {
		Path2D path = path(outline.segments());
		switch (outline.fill()) {
		case Fill.None none -> {
			// nothing inside
		}
		case Fill.Solid solid -> {
			graphics.setPaint(color(solid.colour(), solid.opacity() * opacity));
			graphics.fill(path);
		}
		case Fill.Gradient gradient -> {
			graphics.setPaint(gradient(gradient, outline.box(), opacity));
			graphics.fill(path);
		}
		}
		if (outline.stroke().isVisible()) {
			graphics.setPaint(color(outline.stroke().colour(), outline.stroke().opacity() * opacity));
			graphics.setStroke(stroke(outline.stroke()));
			graphics.draw(path);
		}
	}

	private static Path2D path(List<Segment> segments) {
		Path2D.Double path = new Path2D.Double();
		for (Segment segment : segments) {
			switch (segment) {
			case Segment.Move s -> path.moveTo(s.to().x(), s.to().y());
			case Segment.Line s -> path.lineTo(s.to().x(), s.to().y());
			case Segment.Quadratic s -> path.quadTo(s.control().x(), s.control().y(), s.to().x(), s.to().y());
			case Segment.Cubic s -> path.curveTo(s.control1().x(), s.control1().y(), s.control2().x(), s.control2().y(),
					s.to().x(), s.to().y());
			case Segment.Close s -> path.closePath();
			}
		}
		return path;
	}

	private static BasicStroke stroke(Stroke stroke) {
		int cap = stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
		int join = stroke.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
		if (stroke.dash().isEmpty()) {
			return new BasicStroke((float) stroke.width(), cap, join, MITER);
		}
		float[] dash = new float[stroke.dash().size()];
		for (int i = 0; i < dash.length; i++) {
			dash[i] = stroke.dash().get(i).floatValue();
		}
		return new BasicStroke((float) stroke.width(), cap, join, MITER, dash, 0);
	}

	private static Paint gradient(Fill.Gradient gradient, Box box, double opacity) {
		Point2D from = new Point2D.Double(box.x() + gradient.from().x() * box.width(),
				box.y() + gradient.from().y() * box.height());
		Point2D to = new Point2D.Double(box.x() + gradient.to().x() * box.width(),
				box.y() + gradient.to().y() * box.height());
		if (from.distance(to) < 1e-3) {
			return color(gradient.stops().getFirst().colour(), opacity);
		}
		float[] offsets = new float[gradient.stops().size()];
		Color[] colors = new Color[offsets.length];
		for (int i = 0; i < offsets.length; i++) {
			offsets[i] = (float) gradient.stops().get(i).offset();
			colors[i] = color(gradient.stops().get(i).colour(), opacity);
		}
		return new LinearGradientPaint(from, to, offsets, colors);
	}

	private static Color color(Colour colour, double opacity) {
		return new Color(SvgText.clamp(colour.red()), SvgText.clamp(colour.green()), SvgText.clamp(colour.blue()),
				(int) Math.round(255 * Math.max(0, Math.min(1, opacity))));
	}
}
