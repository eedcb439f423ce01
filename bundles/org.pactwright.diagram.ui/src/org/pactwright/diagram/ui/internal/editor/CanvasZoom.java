package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.ui.internal.canvas.CanvasRoot;

/** How large a diagram is seen, and which part of it. UI thread only. */
final class CanvasZoom {

	private static final double MARGIN = 12;
	/** Smaller texts cannot be read. */
	private static final double LEAST_FIT = 0.5;

	private final GraphicalViewer viewer;

	CanvasZoom(GraphicalViewer viewer) {
		this.viewer = viewer;
	}

	ZoomManager manager() {
		return ((CanvasRoot) viewer.getRootEditPart()).getZoomManager();
	}

	/** Shows all of a diagram, if it can be read then. */
	void fit(Box all) {
		ZoomManager zoom = manager();
		Rectangle window = zoom.getViewport().getClientArea();
		double wanted = Math.min(window.width / (all.width() + 2 * MARGIN), window.height / (all.height() + 2 * MARGIN));
		to(Math.max(LEAST_FIT, Math.min(1, wanted)));
		// What is to be seen has its size only after this.
		viewer.flush();
		zoom.getViewport().setViewLocation((int) ((all.x() - MARGIN) * zoom.getZoom()),
				(int) ((all.y() - MARGIN) * zoom.getZoom()));
	}

	/** Shows it at a size; 1 is 100 %. */
	void to(double size) {
		ZoomManager zoom = manager();
		zoom.setZoom(size);
		zoom.getViewport().validate();
	}
}
