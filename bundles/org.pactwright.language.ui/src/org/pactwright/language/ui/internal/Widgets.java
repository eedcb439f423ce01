package org.pactwright.language.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Widgets that everybody can use: those who see them in any theme, and those who do not. */
public final class Widgets {

	private Widgets() {
	}

	/** Makes a check box. Style sheets paint over its mark on some platforms, so that none touches it. */
	public static Button check(Composite parent, String text) {
		Button button = new Button(parent, SWT.CHECK);
		button.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
		button.setText(text);
		return button;
	}

	/** Gives a widget a name. */
	public static void name(Control control, String name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}
		});
	}
}
