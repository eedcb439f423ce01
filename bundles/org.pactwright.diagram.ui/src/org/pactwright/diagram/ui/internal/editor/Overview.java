package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.draw2d.RangeModel;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.ui.internal.canvas.CanvasRoot;

/** The whole diagram, small, in the Outline view, with a frame around what the editor shows; dragging moves the frame. */
final class Overview extends Page implements IContentOutlinePage {

	private static final int ALPHA = 60;
	/** In milliseconds. */
	private static final int PAUSE = 250;

	private final DiagramEditor editor;
	private final CanvasRoot root;
	private Canvas canvas;
	/** As it was painted last; scrolling moves the frame above it. */
	private OverviewPicture picture;
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
		picture = new OverviewPicture(parent.getDisplay());
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, this::go);
		canvas.addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				go(event);
			}
		});
		window().getHorizontalRangeModel().addPropertyChangeListener(scrolled);
		window().getVerticalRangeModel().addPropertyChangeListener(scrolled);
		changed();
	}

	private Viewport window() {
		return root.getZoomManager().getViewport();
	}

	/** The diagram has changed. It is painted small when nothing has changed for a while, so that the editor comes first. */
	void changed() {
		if (canvas != null && !canvas.isDisposed()) {
			waiting = true;
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
			boolean due = picture.image().isPresent() && !picture.fits(room) || !waiting && !picture.shows(view);
			if (due && room.width > 0 && room.height > 0) {
				picture.paint(view, room);
			}
			picture.image().ifPresent(image -> {
				gc.drawImage(image, 0, 0);
				frame(gc);
			});
		});
	}

	private void frame(GC gc) {
		double zoom = root.getZoomManager().getZoom();
		Rectangle shown = window().getClientArea();
		double scale = picture.scale();
		int x = (int) ((shown.x / zoom - picture.corner().x()) * scale);
		int y = (int) ((shown.y / zoom - picture.corner().y()) * scale);
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
		Point at = picture.corner().plus(event.x / picture.scale(), event.y / picture.scale());
		RangeModel across = window().getHorizontalRangeModel();
		RangeModel down = window().getVerticalRangeModel();
		window().setViewLocation((int) (at.x() * zoom) - across.getExtent() / 2, (int) (at.y() * zoom) - down.getExtent() / 2);
	}

	@Override
	public void dispose() {
		window().getHorizontalRangeModel().removePropertyChangeListener(scrolled);
		window().getVerticalRangeModel().removePropertyChangeListener(scrolled);
		if (picture != null) {
			picture.dispose();
		}
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
