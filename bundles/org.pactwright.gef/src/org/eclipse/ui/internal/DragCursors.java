package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The cursors that the palette of GEF 3.2 shows while it is dragged; the platform has none of its own any more. */
public final class DragCursors {

	public static final int INVALID = 0;
	public static final int LEFT = 1;
	public static final int RIGHT = 2;
	public static final int TOP = 3;
	public static final int BOTTOM = 4;
	public static final int CENTER = 5;
	public static final int OFFSCREEN = 6;

	private DragCursors() {
	}

	/** The cursor of a place where something would be dropped. */
	public static Cursor getCursor(int place) {
		return Display.getDefault().getSystemCursor(switch (place) {
			case LEFT, RIGHT -> SWT.CURSOR_SIZEWE;
			case TOP, BOTTOM -> SWT.CURSOR_SIZENS;
			case INVALID -> SWT.CURSOR_NO;
			default -> SWT.CURSOR_SIZEALL;
		});
	}
}
