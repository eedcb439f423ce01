package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** A short message at the pointer: why something was not done. Goes away by itself. */
final class Hint {

	private static final int MILLIS = 6_000;

	private Hint() {
	}

	static void show(Control control, String message) {
		DefaultToolTip tip = new DefaultToolTip(control, ToolTip.NO_RECREATE, true);
		tip.setText(message);
		tip.setHideDelay(MILLIS);
		Point at = control.toControl(control.getDisplay().getCursorLocation());
		Listener gone = event -> tip.hide();
		control.addListener(SWT.Dispose, gone);
		control.getDisplay().timerExec(MILLIS, () -> {
			if (!control.isDisposed()) {
				control.removeListener(SWT.Dispose, gone);
			}
		});
		tip.show(new Point(Math.max(8, at.x), Math.max(8, at.y + 20)));
	}
}
