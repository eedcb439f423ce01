package org.pactwright.diagram.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.pactwright.diagram.drawing.SceneDifference;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.ui.internal.canvas.CanvasPainter;
import org.pactwright.diagram.ui.internal.canvas.SceneLayer;
import org.pactwright.diagram.ui.internal.view.DiagramView;

/**
 * A whole diagram as a small image. Of another view of the diagram only what looks different is painted, which shall look
 * as if all of it was. UI thread only; to be disposed.
 */
public final class OverviewPicture {

	/** What smoothing adds to a line, in pixels. */
	private static final int EDGE = 2;

	private final Display display;
	private final CanvasPainter painter;
	private double scale = 1;
	private Point corner = new Point(0, 0);
	private Optional<Image> image = Optional.empty();
	private Optional<DiagramView> painted = Optional.empty();

	public OverviewPicture(Display display) {
		this.display = display;
		this.painter = new CanvasPainter(display);
	}

	/** What was painted; empty at first. Belongs to this object. */
	public Optional<Image> image() {
		return image;
	}

	/** How large a pixel of the diagram is on the image. */
	double scale() {
		return scale;
	}

	/** The point of the diagram at the top left of the image. */
	Point corner() {
		return corner;
	}

	/** Whether the image is as large as that. */
	boolean fits(Rectangle room) {
		return image.filter(has -> has.getBounds().width == room.width && has.getBounds().height == room.height).isPresent();
	}

	/** Whether it shows that. */
	boolean shows(DiagramView view) {
		return painted.filter(last -> last.scene() == view.scene()).isPresent();
	}

	/** Paints a view into an image of a size, which is not empty. */
	public void paint(DiagramView view, Rectangle room) {
		Optional<List<Box>> places = fits(room) ? different(view) : Optional.empty();
		painted = Optional.of(view);
		Box all = all(view);
		if (places.isEmpty()) {
			image.ifPresent(Image::dispose);
			image = Optional.of(new Image(display, room.width, room.height));
			scale = Math.min(1, Math.min(room.width / Math.max(1, all.width()), room.height / Math.max(1, all.height())));
			corner = all.topLeft();
		}
		GC gc = new GC(image.orElseThrow());
		try {
			places.ifPresentOrElse(some -> some.forEach(place -> paint(gc, view, pixels(place))),
					() -> paint(gc, view, new Rectangle(0, 0, room.width, room.height)));
		} finally {
			gc.dispose();
		}
	}

	/** What is to be seen; how far the groups reach is estimated for what need not be painted, and too large here. */
	private static Box all(DiagramView view) {
		return view.scene().bounds();
	}

	/** Where it looks different from what was painted last; empty if that may be everywhere. */
	private Optional<List<Box>> different(DiagramView view) {
		return painted.filter(last -> all(last).equals(all(view)))
				.flatMap(last -> SceneDifference.of(last.scene(), last.bounds(), view.scene(), view.bounds()));
	}

	private void paint(GC gc, DiagramView view, Rectangle pixels) {
		gc.setClipping(pixels);
		// what is behind the diagram in its editor, whatever the theme
		gc.setBackground(SceneLayer.paper(view.scene()));
		gc.fillRectangle(pixels);
		painter.paint(gc, view.scene(), view.bounds(), scale, corner, new Box(corner.x() + pixels.x / scale,
				corner.y() + pixels.y / scale, pixels.width / scale, pixels.height / scale));
	}

	/** Where a place of the diagram is on the image. */
	private Rectangle pixels(Box place) {
		int x = (int) Math.floor((place.x() - corner.x()) * scale) - EDGE;
		int y = (int) Math.floor((place.y() - corner.y()) * scale) - EDGE;
		return new Rectangle(x, y, (int) Math.ceil((place.right() - corner.x()) * scale) + EDGE - x,
				(int) Math.ceil((place.bottom() - corner.y()) * scale) + EDGE - y);
	}

	/** Gives the image and what it was painted with back. */
	public void dispose() {
		image.ifPresent(Image::dispose);
		image = Optional.empty();
		painter.dispose();
	}
}
