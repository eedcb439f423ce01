package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Event;
import org.pactwright.diagram.ui.internal.canvas.CanvasRoot;

/** Zooms with the wheel: what is under the pointer stays there. */
final class WheelZoom implements MouseWheelHandler {

	private static final double STEP = 1.15;

	@Override
	public void handleMouseWheel(Event event, EditPartViewer viewer) {
		if (viewer.getRootEditPart() instanceof CanvasRoot root) {
			ZoomManager zoom = root.getZoomManager();
			double wanted = zoom.getZoom() * (event.count > 0 ? STEP : 1 / STEP);
			to(zoom, Math.max(zoom.getMinZoom(), Math.min(zoom.getMaxZoom(), wanted)), event.x, event.y);
			event.doit = false;
		}
	}

	/** Zooms so that a point of the window stays where it is. */
	private static void to(ZoomManager zoom, double wanted, int x, int y) {
		Viewport window = zoom.getViewport();
		Point corner = window.getViewLocation().getCopy();
		double before = zoom.getZoom();
		zoom.setZoom(wanted);
		double factor = zoom.getZoom() / before;
		window.validate();
		window.setViewLocation((int) Math.round((corner.x + x) * factor - x), (int) Math.round((corner.y + y) * factor - y));
	}
}
