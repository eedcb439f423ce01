package org.pactwright.diagram.ui.internal.canvas;

import org.eclipse.draw2d.LayeredPane;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.widgets.Display;

/**
 * The root of an editor: the painted scene lies below the layers of GEF, which hold what is clicked and dragged. The
 * scene is not among the layers that GEF scales, since it is painted at the right size by itself. Made on the UI thread.
 */
public final class CanvasRoot extends ScalableFreeformRootEditPart {

	private static final double[] ZOOM_LEVELS = { 0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4 };

	/** Without an initial value: the constructor above asks for the layers before fields here are set. */
	private SceneLayer scene;

	public CanvasRoot() {
		getZoomManager().setZoomLevels(ZOOM_LEVELS);
		getZoomManager().addZoomListener(zoom -> scene.setZoom(zoom));
	}

	/** The painted scene. */
	public SceneLayer scene() {
		return scene;
	}

	/** The background is of the diagram, whether the pointer meets its layer, which is transparent, or only the root. */
	@Override
	public DragTracker getDragTracker(Request request) {
		return getContents().getDragTracker(request);
	}

	@Override
	protected void createLayers(LayeredPane layeredPane) {
		super.createLayers(layeredPane);
		scene = new SceneLayer(Display.getCurrent());
		layeredPane.add(scene, SceneLayer.KEY, 0);
	}
}
