package org.pactwright.diagram.internal.output;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Segment;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.diagram.Colour;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.view.ViewBox;

/**
 * Takes down what a vector picture draws, as figures: areas with one colour or a straight gradient. Lines become areas.
 * Pictures with anything else (images, patterns, masks, round gradients) are not taken down.
 */
final class PictureOutlines implements Output {

	private static final double EVERYWHERE = 1e6;

	/** What all parts of one picture share. */
	private static final class Record {
		private final List<Figure> figures = new ArrayList<>();
		private boolean complete = true;
	}

	private final Record record;
	private AffineTransform transform = new AffineTransform();
	private Optional<Area> clip = Optional.empty();
	private Paint paint = Color.BLACK;
	private Stroke stroke = new BasicStroke();
	private float opacity = 1;

	private PictureOutlines(Record record) {
		this.record = record;
	}

	private PictureOutlines(PictureOutlines parent) {
		this(parent.record);
		copy(parent);
	}

	private void copy(PictureOutlines other) {
		transform = new AffineTransform(other.transform);
		clip = other.clip;
		paint = other.paint;
		stroke = other.stroke;
		opacity = other.opacity;
	}

	/** The figures of a picture, in its own coordinates; empty if it has parts that are no such figures. */
	static Optional<List<Figure>> of(SVGDocument document, double width, double height) {
		Record record = new Record();
		document.renderWithPlatform(NullPlatformSupport.INSTANCE, new PictureOutlines(record),
				new ViewBox(0, 0, (float) width, (float) height));
		return record.complete ? Optional.of(List.copyOf(record.figures)) : Optional.empty();
	}

	@Override
	public void fillShape(Shape shape) {
		Shape placed = transform.createTransformedShape(shape);
		if (clip.isPresent() && !clip.get().contains(placed.getBounds2D())) {
			Area inside = new Area(placed);
			inside.intersect(clip.get());
			placed = inside;
		} else if (placed.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD) {
			placed = new Area(placed);
		}
		Rectangle2D bounds = placed.getBounds2D();
		if (bounds.isEmpty()) {
			return;
		}
		Optional<Fill> fill = fill(bounds);
		record.complete &= fill.isPresent();
		List<Segment> segments = segments(placed);
		fill.ifPresent(f -> record.figures.add(new Figure.Outline(segments, f,
				org.pactwright.diagram.drawing.Stroke.NONE)));
	}

	private Optional<Fill> fill(Rectangle2D bounds) {
		if (paint instanceof Color color) {
			return Optional.of(new Fill.Solid(colour(color), opacity * color.getAlpha() / 255.0));
		}
		if (!(paint instanceof LinearGradientPaint gradient) || opacity < 1
				|| gradient.getCycleMethod() != LinearGradientPaint.CycleMethod.NO_CYCLE) {
			return Optional.empty();
		}
		AffineTransform all = new AffineTransform(transform);
		all.concatenate(gradient.getTransform());
		Point2D from = all.transform(gradient.getStartPoint(), null);
		Point2D to = all.transform(gradient.getEndPoint(), null);
		List<Fill.Stop> stops = new ArrayList<>();
		for (int i = 0; i < gradient.getColors().length; i++) {
			if (gradient.getColors()[i].getAlpha() < 255) {
				return Optional.empty();
			}
			stops.add(new Fill.Stop(gradient.getFractions()[i], colour(gradient.getColors()[i])));
		}
		return Optional.of(new Fill.Gradient(part(from, bounds), part(to, bounds), stops));
	}

	private static Point part(Point2D point, Rectangle2D bounds) {
		return new Point((point.getX() - bounds.getX()) / bounds.getWidth(),
				(point.getY() - bounds.getY()) / bounds.getHeight());
	}

	private static Colour colour(Color color) {
		return new Colour(color.getRed(), color.getGreen(), color.getBlue());
	}

	private static List<Segment> segments(Shape shape) {
		List<Segment> segments = new ArrayList<>();
		double[] c = new double[6];
		for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
			segments.add(switch (path.currentSegment(c)) {
			case PathIterator.SEG_MOVETO -> new Segment.Move(new Point(c[0], c[1]));
			case PathIterator.SEG_LINETO -> new Segment.Line(new Point(c[0], c[1]));
			case PathIterator.SEG_QUADTO -> new Segment.Quadratic(new Point(c[0], c[1]), new Point(c[2], c[3]));
			case PathIterator.SEG_CUBICTO ->
				new Segment.Cubic(new Point(c[0], c[1]), new Point(c[2], c[3]), new Point(c[4], c[5]));
			default -> new Segment.Close();
			});
		}
		return segments;
	}

	@Override
	public void drawShape(Shape shape) {
		fillShape(stroke.createStrokedShape(shape));
	}

	@Override
	public void drawImage(BufferedImage image) {
		record.complete = false;
	}

	@Override
	public void drawImage(Image image, ImageObserver observer) {
		record.complete = false;
	}

	@Override
	public void drawImage(Image image, AffineTransform place, ImageObserver observer) {
		record.complete = false;
	}

	@Override
	public void setPaint(Paint newPaint) {
		paint = newPaint;
	}

	@Override
	public void setPaint(Supplier<Paint> newPaint) {
		paint = newPaint.get();
	}

	@Override
	public void setStroke(Stroke newStroke) {
		stroke = newStroke;
	}

	@Override
	public Stroke stroke() {
		return stroke;
	}

	@Override
	public void applyClip(Shape shape) {
		Area area = new Area(transform.createTransformedShape(shape));
		clip.ifPresent(area::intersect);
		clip = Optional.of(area);
	}

	@Override
	public Optional<Float> contextFontSize() {
		return Optional.empty();
	}

	@Override
	public Output createChild() {
		return new PictureOutlines(this);
	}

	@Override
	public void dispose() {
		// holds nothing
	}

	@Override
	public void debugPaint(Consumer<Graphics2D> painter) {
		// nothing is debugged here
	}

	@Override
	public Rectangle2D clipBounds() {
		try {
			return clip.isEmpty() ? new Rectangle2D.Double(-EVERYWHERE, -EVERYWHERE, 2 * EVERYWHERE, 2 * EVERYWHERE)
					: new Path2D.Double(clip.get(), transform.createInverse()).getBounds2D();
		} catch (NoninvertibleTransformException e) {
			// squeezed to nothing: nothing of it is seen
			return new Rectangle2D.Double();
		}
	}

	@Override
	public RenderingHints renderingHints() {
		return new RenderingHints(null);
	}

	@Override
	public Object renderingHint(RenderingHints.Key key) {
		return null;
	}

	@Override
	public void setRenderingHint(RenderingHints.Key key, Object value) {
		// outlines have no quality
	}

	@Override
	public AffineTransform transform() {
		return new AffineTransform(transform);
	}

	@Override
	public void setTransform(AffineTransform newTransform) {
		transform = new AffineTransform(newTransform);
	}

	@Override
	public void applyTransform(AffineTransform more) {
		transform.concatenate(more);
	}

	@Override
	public void rotate(double angle) {
		transform.rotate(angle);
	}

	@Override
	public void scale(double x, double y) {
		transform.scale(x, y);
	}

	@Override
	public void translate(double x, double y) {
		transform.translate(x, y);
	}

	@Override
	public float currentOpacity() {
		return opacity;
	}

	@Override
	public void applyOpacity(float factor) {
		opacity *= factor;
	}

	@Override
	public SafeState safeState() {
		PictureOutlines state = new PictureOutlines(this);
		return () -> copy(state);
	}

	@Override
	public boolean supportsFilters() {
		return false;
	}

	@Override
	public boolean supportsColors() {
		return true;
	}
}
