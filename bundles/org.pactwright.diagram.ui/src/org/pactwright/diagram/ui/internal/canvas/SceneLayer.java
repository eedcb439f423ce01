package org.pactwright.diagram.ui.internal.canvas;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.widgets.Display;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.SceneBounds;
import org.pactwright.diagram.drawing.SceneDifference;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.viewpoint.diagram.Colour;

/**
 * Shows a scene below the figures that are clicked and dragged. Keeps the part that is in the window as an image, so that
 * what moves above it (a selection, a dragged outline) does not paint it anew. UI thread only.
 */
public final class SceneLayer extends FreeformLayer {

	/** Key among the layers of an editor. */
	public static final Object KEY = "Scene Layer";

	/** How much of the background is to be seen around everything, at 100 %. */
	private static final double MARGIN = 12;
	/** What smoothing adds to a line, in pixels. */
	private static final int EDGE = 2;

	private final Display display;
	private final CanvasPainter painter;
	private Optional<Scene> scene = Optional.empty();
	private Optional<SceneBounds> bounds = Optional.empty();
	private double zoom = 1;
	private Image buffer;
	private Pattern pattern;
	private Rectangle buffered = new Rectangle();

	public SceneLayer(Display display) {
		this.display = display;
		this.painter = new CanvasPainter(display);
		setOpaque(false);
	}

	/** Shows another scene. Only what looks different is painted anew. */
	public void show(Scene newScene, SceneBounds newBounds) {
		Optional<List<Box>> places = scene.flatMap(old -> SceneDifference.of(old, bounds.get(), newScene, newBounds));
		boolean elsewhere = scene.map(Scene::bounds).filter(newScene.bounds()::equals).isEmpty();
		scene = Optional.of(newScene);
		bounds = Optional.of(newBounds);
		if (elsewhere) {
			fireExtentChanged();
		}
		if (places.isPresent() && isBuffered()) {
			places.get().forEach(this::repaint);
		} else {
			forget();
		}
	}

	/** Paints a place of the scene again, in the image and on the screen. */
	private void repaint(Box place) {
		int left = (int) Math.floor(place.x() * zoom) - EDGE;
		int top = (int) Math.floor(place.y() * zoom) - EDGE;
		Rectangle pixels = new Rectangle(left, top, (int) Math.ceil(place.right() * zoom) + EDGE - left,
				(int) Math.ceil(place.bottom() * zoom) + EDGE - top).intersect(buffered);
		if (!pixels.isEmpty()) {
			paint(pixels);
			viewport().ifPresent(window -> window.repaint(pixels.x - buffered.x + window.getBounds().x,
					pixels.y - buffered.y + window.getBounds().y, pixels.width, pixels.height));
		}
	}

	/** Shows it at another size. */
	public void setZoom(double newZoom) {
		if (zoom != newZoom) {
			zoom = newZoom;
			fireExtentChanged();
			forget();
		}
	}

	/** The scene with a margin; in pixels, since this layer is not scaled. */
	@Override
	public Rectangle getFreeformExtent() {
		return scene.filter(now -> bounds.filter(all -> all.all().isPresent()).isPresent()).map(Scene::bounds)
				.map(all -> all.grow(MARGIN)).map(all -> new Rectangle((int) (all.x() * zoom), (int) (all.y() * zoom),
						(int) (all.width() * zoom), (int) (all.height() * zoom)))
				.orElseGet(super::getFreeformExtent);
	}

	private boolean isBuffered() {
		return buffer != null && !buffer.isDisposed() && !buffered.isEmpty();
	}

	private void forget() {
		buffered = new Rectangle();
		// All of the window: this layer may not have its new size yet.
		viewport().ifPresentOrElse(IFigure::repaint, this::repaint);
	}

	/** The mouse is for the figures above. */
	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (scene.isEmpty() || getParent() == null) {
			return;
		}
		Rectangle window = window();
		if (window.isEmpty()) {
			return;
		}
		if (!isBuffered() || !buffered.equals(window)) {
			render(window);
		}
		// As a pattern, which begins at the origin: to draw an image, the system would copy all of it first.
		graphics.pushState();
		graphics.translate(window.x, window.y);
		graphics.setBackgroundPattern(pattern);
		graphics.fillRectangle(0, 0, window.width, window.height);
		graphics.popState();
	}

	/** The part of the layer that can be seen, in pixels of the screen. */
	private Rectangle window() {
		return viewport().map(found -> new Rectangle(found.getViewLocation().x, found.getViewLocation().y,
				found.getClientArea().width, found.getClientArea().height)).orElse(new Rectangle());
	}

	private Optional<Viewport> viewport() {
		IFigure at = this;
		while (at != null && !(at instanceof Viewport)) {
			at = at.getParent();
		}
		return Optional.ofNullable((Viewport) at);
	}

	private void render(Rectangle window) {
		if (buffer == null || buffer.isDisposed() || buffer.getBounds().width != window.width
				|| buffer.getBounds().height != window.height) {
			disposeBuffer();
			buffer = new Image(display, window.width, window.height);
			pattern = new Pattern(display, buffer);
		}
		buffered = new Rectangle(window);
		paint(window);
	}

	/** Paints some pixels of the image. */
	private void paint(Rectangle pixels) {
		GC gc = new GC(buffer);
		try {
			gc.setClipping(pixels.x - buffered.x, pixels.y - buffered.y, pixels.width, pixels.height);
			gc.setBackground(paper(scene.get()));
			gc.fillRectangle(pixels.x - buffered.x, pixels.y - buffered.y, pixels.width, pixels.height);
			Point origin = new Point(buffered.x / zoom, buffered.y / zoom);
			Box area = new Box(pixels.x / zoom, pixels.y / zoom, pixels.width / zoom, pixels.height / zoom);
			painter.paint(gc, scene.get(), bounds.get(), zoom, origin, area);
		} finally {
			gc.dispose();
		}
	}

	/** What is behind a scene. */
	public static Color paper(Scene scene) {
		Colour paper = scene.background();
		return new Color(channel(paper.red()), channel(paper.green()), channel(paper.blue()));
	}

	private static int channel(int value) {
		return Math.max(0, Math.min(255, value));
	}

	private void disposeBuffer() {
		if (buffer != null) {
			pattern.dispose();
			buffer.dispose();
			buffer = null;
		}
	}

	/** Gives images and fonts back. */
	public void dispose() {
		disposeBuffer();
		painter.dispose();
		scene = Optional.empty();
	}
}
