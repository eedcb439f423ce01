package org.pactwright.diagram.ui.internal.canvas;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.SceneBounds;
import org.pactwright.diagram.drawing.Segment;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.diagram.Colour;

/**
 * Paints a scene on a screen: the same scene that is written as SVG and PDF, so that they agree. UI thread only; to be
 * disposed.
 */
public final class CanvasPainter {

	private static final int OPAQUE = 255;

	private final Display display;
	private final CanvasFonts fonts;
	private final CanvasImages images;

	public CanvasPainter(Display display) {
		this.display = display;
		this.fonts = new CanvasFonts(display);
		this.images = new CanvasImages(display);
	}

	/**
	 * Paints a part of a scene.
	 *
	 * @param gc where to; its transformation is changed
	 * @param bounds those of the scene
	 * @param zoom 1 is 100 %
	 * @param origin the point of the scene at the top left
	 * @param area what is to be painted, in coordinates of the scene
	 */
	public void paint(GC gc, Scene scene, SceneBounds bounds, double zoom, Point origin, Box area) {
		Transform transform = new Transform(display);
		try {
			transform.scale((float) zoom, (float) zoom);
			transform.translate((float) -origin.x(), (float) -origin.y());
			gc.setAntialias(SWT.ON);
			gc.setTextAntialias(SWT.ON);
			gc.setTransform(transform);
			group(new Brush(gc, bounds, area, transform), scene.root(), 1);
		} finally {
			gc.setTransform(null);
			transform.dispose();
		}
	}

	/** What painting works with. */
	private record Brush(GC gc, SceneBounds bounds, Box area, Transform transform) {
	}

	private void group(Brush brush, Figure.Group group, double opacity) {
		if (!brush.bounds().reaches(group, brush.area())) {
			return;
		}
		for (Figure figure : group.figures()) {
			figure(brush, figure, opacity * group.opacity());
		}
	}

	private void figure(Brush brush, Figure figure, double opacity) {
		GC gc = brush.gc();
		switch (figure) {
			case Figure.Group group -> group(brush, group, opacity);
			case Figure.Rectangle r when r.arcWidth() <= 0 -> {
				Path path = new Path(display);
				path.addRectangle((float) r.box().x(), (float) r.box().y(), (float) r.box().width(),
						(float) r.box().height());
				path(gc, path, r.box(), r.fill(), r.stroke(), opacity);
			}
			case Figure.Rectangle r -> path(gc, rounded(r), r.box(), r.fill(), r.stroke(), opacity);
			case Figure.Ellipse e -> {
				Path path = new Path(display);
				path.addArc((float) e.box().x(), (float) e.box().y(), (float) e.box().width(), (float) e.box().height(),
						0, 360);
				path(gc, path, e.box(), e.fill(), e.stroke(), opacity);
			}
			case Figure.Polygon p -> {
				Path path = line(p.points());
				path.close();
				path(gc, path, around(p.points()), p.fill(), p.stroke(), opacity);
			}
			case Figure.Polyline p -> path(gc, line(p.points()), around(p.points()), Fill.NONE, p.stroke(), opacity);
			case Figure.Outline o -> {
				Path path = outline(o.segments());
				float[] box = new float[4];
				path.getBounds(box);
				path(gc, path, new Box(box[0], box[1], box[2], box[3]), o.fill(), o.stroke(), opacity);
			}
			case Figure.Text text -> text(brush, text, opacity);
			case Figure.Image image -> images.image(image.picture()).ifPresent(found -> {
				gc.setAlpha(alpha(opacity));
				Box box = image.box();
				gc.drawImage(found, 0, 0, found.getBounds().width, found.getBounds().height, (int) Math.round(box.x()),
						(int) Math.round(box.y()), (int) Math.round(box.width()), (int) Math.round(box.height()));
			});
		}
	}

	private void path(GC gc, Path path, Box box, Fill fill, Stroke stroke, double opacity) {
		try {
			fill(gc, path, box, fill, opacity);
			if (stroke.isVisible()) {
				gc.setAlpha(alpha(stroke.opacity() * opacity));
				gc.setForeground(color(stroke.colour()));
				gc.setLineAttributes(attributes(stroke));
				gc.drawPath(path);
			}
		} finally {
			path.dispose();
		}
	}

	private void fill(GC gc, Path path, Box box, Fill fill, double opacity) {
		switch (fill) {
			case Fill.None none -> {
				// nothing
			}
			case Fill.Solid solid -> {
				gc.setAlpha(alpha(solid.opacity() * opacity));
				gc.setBackground(color(solid.colour()));
				gc.fillPath(path);
			}
			case Fill.Gradient gradient -> {
				Pattern pattern = new Pattern(display, (float) (box.x() + gradient.from().x() * box.width()),
						(float) (box.y() + gradient.from().y() * box.height()),
						(float) (box.x() + gradient.to().x() * box.width()),
						(float) (box.y() + gradient.to().y() * box.height()),
						color(gradient.stops().getFirst().colour()), color(gradient.stops().getLast().colour()));
				gc.setAlpha(alpha(opacity));
				gc.setBackgroundPattern(pattern);
				gc.fillPath(path);
				gc.setBackgroundPattern(null);
				pattern.dispose();
			}
		}
	}

	private void text(Brush brush, Figure.Text text, double opacity) {
		GC gc = brush.gc();
		TextFont font = text.font();
		double width = font.width(text.text());
		double shift = switch (text.anchor()) {
			case START -> 0;
			case MIDDLE -> width / 2;
			case END -> width;
		};
		gc.setAlpha(alpha(opacity));
		gc.setForeground(color(text.colour()));
		gc.setFont(fonts.font(font));
		int ascent = fonts.ascent(gc, font);
		Transform own = new Transform(display);
		try {
			float[] values = new float[6];
			brush.transform().getElements(values);
			own.setElements(values[0], values[1], values[2], values[3], values[4], values[5]);
			own.translate((float) text.at().x(), (float) text.at().y());
			own.rotate((float) text.angle());
			own.translate((float) -shift, -ascent);
			gc.setTransform(own);
			gc.drawText(text.text(), 0, 0, SWT.DRAW_TRANSPARENT);
			if (font.underline() || font.strikeThrough()) {
				gc.setLineAttributes(new LineAttributes(1));
				int y = font.underline() ? ascent + 2 : ascent - (int) Math.round(font.size() * 0.3);
				gc.drawLine(0, y, (int) Math.round(width), y);
			}
		} finally {
			gc.setTransform(brush.transform());
			own.dispose();
		}
	}

	private Path rounded(Figure.Rectangle r) {
		Box b = r.box();
		float w = (float) Math.min(r.arcWidth(), b.width() / 2);
		float h = (float) Math.min(r.arcHeight(), b.height() / 2);
		float x = (float) b.x();
		float y = (float) b.y();
		float right = (float) b.right();
		float bottom = (float) b.bottom();
		Path path = new Path(display);
		path.addArc(right - 2 * w, y, 2 * w, 2 * h, 0, 90);
		path.addArc(x, y, 2 * w, 2 * h, 90, 90);
		path.addArc(x, bottom - 2 * h, 2 * w, 2 * h, 180, 90);
		path.addArc(right - 2 * w, bottom - 2 * h, 2 * w, 2 * h, 270, 90);
		path.close();
		return path;
	}

	private Path line(List<Point> points) {
		Path path = new Path(display);
		for (int i = 0; i < points.size(); i++) {
			float x = (float) points.get(i).x();
			float y = (float) points.get(i).y();
			if (i == 0) {
				path.moveTo(x, y);
			} else {
				path.lineTo(x, y);
			}
		}
		return path;
	}

	private Path outline(List<Segment> segments) {
		Path path = new Path(display);
		for (Segment segment : segments) {
			switch (segment) {
				case Segment.Move move -> path.moveTo((float) move.to().x(), (float) move.to().y());
				case Segment.Line line -> path.lineTo((float) line.to().x(), (float) line.to().y());
				case Segment.Quadratic q -> path.quadTo((float) q.control().x(), (float) q.control().y(),
						(float) q.to().x(), (float) q.to().y());
				case Segment.Cubic c -> path.cubicTo((float) c.control1().x(), (float) c.control1().y(),
						(float) c.control2().x(), (float) c.control2().y(), (float) c.to().x(), (float) c.to().y());
				case Segment.Close close -> path.close();
			}
		}
		return path;
	}

	private static Box around(List<Point> points) {
		Box all = new Box(points.getFirst().x(), points.getFirst().y(), 0, 0);
		for (Point point : points) {
			all = all.union(new Box(point.x(), point.y(), 0, 0));
		}
		return all;
	}

	private static LineAttributes attributes(Stroke stroke) {
		int cap = stroke.round() ? SWT.CAP_ROUND : SWT.CAP_FLAT;
		int join = stroke.round() ? SWT.JOIN_ROUND : SWT.JOIN_MITER;
		if (stroke.dash().isEmpty()) {
			return new LineAttributes((float) stroke.width(), cap, join);
		}
		float[] dash = new float[stroke.dash().size()];
		for (int i = 0; i < dash.length; i++) {
			dash[i] = stroke.dash().get(i).floatValue();
		}
		return new LineAttributes((float) stroke.width(), cap, join, SWT.LINE_CUSTOM, dash, 0, 10);
	}

	private static Color color(Colour colour) {
		return new Color(clamp(colour.red()), clamp(colour.green()), clamp(colour.blue()));
	}

	private static int clamp(int channel) {
		return Math.max(0, Math.min(OPAQUE, channel));
	}

	private static int alpha(double opacity) {
		return clamp((int) Math.round(opacity * OPAQUE));
	}

	/** Gives fonts and images back. */
	public void dispose() {
		fonts.dispose();
		images.dispose();
	}
}
