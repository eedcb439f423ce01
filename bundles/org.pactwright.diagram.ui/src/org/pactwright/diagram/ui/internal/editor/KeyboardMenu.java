package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Opens the menu that was asked for by key below what is selected, instead of where the pointer happens to be. */
final class KeyboardMenu {

	private KeyboardMenu() {
	}

	static void install(GraphicalViewer viewer) {
		viewer.getControl().addListener(SWT.MenuDetect, event -> {
			EditPart focus = viewer.getFocusEditPart();
			if (event.detail == SWT.MENU_KEYBOARD && focus instanceof GraphicalEditPart part) {
				place(event, part, (Composite) viewer.getControl(), focus == viewer.getContents());
			}
		});
	}

	private static void place(Event event, GraphicalEditPart part, Composite canvas, boolean whole) {
		org.eclipse.swt.graphics.Rectangle seen = canvas.getClientArea();
		Point at = new Point(seen.width / 2, seen.height / 2);
		if (!whole) {
			Rectangle bounds = part.getFigure().getBounds().getCopy();
			part.getFigure().translateToAbsolute(bounds);
			at = new Point(Math.clamp(bounds.x, 0, seen.width), Math.clamp(bounds.bottom(), 0, seen.height));
		}
		Point onScreen = canvas.toDisplay(at);
		event.x = onScreen.x;
		event.y = onScreen.y;
	}
}
