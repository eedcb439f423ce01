package org.pactwright.language.ui.internal;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Widgets that everybody can use: those who see them in any theme, and those who do not. */
public final class Widgets {

	private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";
	private static final RGB LIGHT_ERROR = new RGB(0xC6, 0x28, 0x28);
	private static final RGB DARK_ERROR = new RGB(0xFF, 0x8A, 0x80);
	/** Of the brightness of white. */
	private static final int HALF = 128;

	private Widgets() {
	}

	/** Makes a check box. Style sheets paint over its mark on some platforms, so that none touches it. */
	public static Button check(Composite parent, String text) {
		Button button = new Button(parent, SWT.CHECK);
		button.setData(CSS_DISABLED, Boolean.TRUE);
		button.setText(text);
		return button;
	}

	/** Makes a text that says what is wrong, and looks like it; of no size while it says nothing. */
	public static Label message(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		label.setData(CSS_DISABLED, Boolean.TRUE);
		return label;
	}

	/** Says what is wrong, in a colour that goes with the theme. */
	public static void say(Label message, String text) {
		message.setForeground(new Color(isDark(message.getParent()) ? DARK_ERROR : LIGHT_ERROR));
		message.setText(text.replace("&", "&&"));
	}

	/** Whether a widget has a dark background. */
	public static boolean isDark(Control control) {
		Color background = control.getBackground();
		return 0.299 * background.getRed() + 0.587 * background.getGreen() + 0.114 * background.getBlue() < HALF;
	}

	/** Gives a widget a name. */
	public static void name(Control control, String name) {
		name(control, () -> name);
	}

	/** Gives a widget a name that changes. */
	public static void name(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name.get();
			}
		});
	}
}
