package org.pactwright.diagram.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.RangeModel;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.pactwright.diagram.drawing.SceneDifference;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.ui.internal.canvas.CanvasPainter;
import org.pactwright.diagram.ui.internal.canvas.CanvasRoot;
import org.pactwright.diagram.ui.internal.view.DiagramView;

/** The whole diagram, small, in the Outline view, with a frame around what the editor shows; dragging moves the frame. */
final class Overview extends Page implements IContentOutlinePage {

	private static final int ALPHA = 60;
	/** In milliseconds. */
	private static final int PAUSE = 250;
	/** What smoothing adds to a line, in pixels. */
	private static final int EDGE = 2;

	private final DiagramEditor editor;
	private final CanvasRoot root;
	private Canvas canvas;
	private CanvasPainter painter;
	private double scale = 1;
	private double left;
	private double top;
	/** What was painted last; scrolling moves the frame above it. */
	private Image image;
	private Optional<DiagramView> painted = Optional.empty();
	private boolean waiting;
	private final Runnable later = this::paintLater;
	private final java.beans.PropertyChangeListener scrolled = event -> redraw();

	Overview(DiagramEditor editor, CanvasRoot root) {
		this.editor = editor;
		this.root = root;
	}

	@Override
	public void createControl(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		painter = new CanvasPainter(parent.getDisplay());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, this::go);
		canvas.addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				go(event);
			}
		});
		window().getHorizontalRangeModel().addPropertyChangeListener(scrolled);
		window().getVerticalRangeModel().addPropertyChangeListener(scrolled);
	}

	private Viewport window() {
		return root.getZoomManager().getViewport();
	}

	/** The diagram has changed. It is painted small when nothing has changed for a while, so that the editor comes first. */
	void changed() {
		if (canvas != null && !canvas.isDisposed()) {
			waiting = painted.isPresent();
			canvas.getDisplay().timerExec(PAUSE, later);
		}
	}

	private void paintLater() {
		waiting = false;
		redraw();
	}

	private void redraw() {
		if (canvas != null && !canvas.isDisposed()) {
			canvas.redraw();
		}
	}

	private void paint(GC gc) {
		editor.model().view().ifPresent(view -> {
			org.eclipse.swt.graphics.Rectangle room = canvas.getClientArea();
			boolean fits = image != null && image.getBounds().width == room.width && image.getBounds().height == room.height;
			if (room.width > 0 && room.height > 0 && (!fits || !waiting && !isPainted(view))) {
				paint(view, room, fits ? changed(view) : Optional.empty());
			}
			if (image != null) {
				gc.drawImage(image, 0, 0);
				frame(gc);
			}
		});
	}

	private boolean isPainted(DiagramView view) {
		return painted.filter(last -> last.scene() == view.scene()).isPresent();
	}

	/** Where it looks different from what was painted last; empty if that may be everywhere. */
	private Optional<List<Box>> changed(DiagramView view) {
		return painted.filter(last -> last.bounds().all().equals(view.bounds().all()))
				.flatMap(last -> SceneDifference.of(last.scene(), last.bounds(), view.scene(), view.bounds()));
	}

	/** Paints places of the diagram, or all of it, into the image. */
	private void paint(DiagramView view, org.eclipse.swt.graphics.Rectangle room, Optional<List<Box>> places) {
		painted = Optional.of(view);
		Box all = view.bounds().all().orElse(new Box(0, 0, 1, 1));
		if (places.isEmpty()) {
			disposeImage();
			image = new Image(canvas.getDisplay(), room.width, room.height);
			scale = Math.min(1, Math.min(room.width / Math.max(1, all.width()), room.height / Math.max(1, all.height())));
			left = all.x();
			top = all.y();
		}
		GC gc = new GC(image);
		try {
			for (Box place : places.orElse(List.of(all))) {
				paint(gc, view, room, place);
			}
		} finally {
			gc.dispose();
		}
	}

	private void paint(GC gc, DiagramView view, org.eclipse.swt.graphics.Rectangle room, Box place) {
		org.eclipse.swt.graphics.Rectangle pixels = place.equals(view.bounds().all().orElse(place)) ? room : pixels(place);
		gc.setClipping(pixels);
		gc.setBackground(canvas.getBackground());
		gc.fillRectangle(pixels);
		painter.paint(gc, view.scene(), view.bounds(), scale, new Point(left, top), new Box(left + pixels.x / scale,
				top + pixels.y / scale, pixels.width / scale, pixels.height / scale));
	}

	/** Where a place of the diagram is on the image. */
	private org.eclipse.swt.graphics.Rectangle pixels(Box place) {
		int x = (int) Math.floor((place.x() - left) * scale) - EDGE;
		int y = (int) Math.floor((place.y() - top) * scale) - EDGE;
		return new org.eclipse.swt.graphics.Rectangle(x, y, (int) Math.ceil((place.right() - left) * scale) + EDGE - x,
				(int) Math.ceil((place.bottom() - top) * scale) + EDGE - y);
	}

	private void disposeImage() {
		if (image != null) {
			image.dispose();
			image = null;
		}
	}

	private void frame(GC gc) {
		double zoom = root.getZoomManager().getZoom();
		Rectangle shown = window().getClientArea();
		int x = (int) ((shown.x / zoom - left) * scale);
		int y = (int) ((shown.y / zoom - top) * scale);
		int width = (int) (shown.width / zoom * scale);
		int height = (int) (shown.height / zoom * scale);
		gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
		gc.setAlpha(ALPHA);
		gc.fillRectangle(x, y, width, height);
		gc.setAlpha(255);
		gc.drawRectangle(x, y, width, height);
	}

	/** The place that was clicked gets into the middle of the editor. */
	private void go(Event event) {
		double zoom = root.getZoomManager().getZoom();
		Point at = new Point(event.x / scale + left, event.y / scale + top);
		RangeModel across = window().getHorizontalRangeModel();
		RangeModel down = window().getVerticalRangeModel();
		window().setViewLocation((int) (at.x() * zoom) - across.getExtent() / 2, (int) (at.y() * zoom) - down.getExtent() / 2);
	}

	@Override
	public void dispose() {
		window().getHorizontalRangeModel().removePropertyChangeListener(scrolled);
		window().getVerticalRangeModel().removePropertyChangeListener(scrolled);
		if (painter != null) {
			painter.dispose();
		}
		disposeImage();
		super.dispose();
	}

	@Override
	public Control getControl() {
		return canvas;
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		// Nothing is selected here.
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		// Nothing is selected here.
	}

	@Override
	public ISelection getSelection() {
		return StructuredSelection.EMPTY;
	}

	@Override
	public void setSelection(ISelection selection) {
		// Nothing is selected here.
	}
}
