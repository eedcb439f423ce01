package org.pactwright.language.ui.internal.raci;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.pactwright.language.Severity;
import org.pactwright.language.ui.internal.Widgets;

/** Colours that go with the background of the theme, light or dark. */
record RaciColors(boolean dark, Color background, Color foreground) {

	static RaciColors of(Control control) {
		boolean dark = Widgets.isDark(control);
		return new RaciColors(dark, dark ? control.getBackground() : control.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND),
				control.getForeground());
	}

	private Color pick(int light, int darkly) {
		int rgb = dark ? darkly : light;
		return new Color(new RGB(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
	}

	Color head() {
		return pick(0xF1F4F8, 0x3A3F45);
	}

	Color band() {
		return pick(0xE3E9F0, 0x454B52);
	}

	Color group() {
		return pick(0xE9EEF4, 0x40464D);
	}

	Color line() {
		return pick(0xD5DBE2, 0x50565D);
	}

	Color quiet() {
		return pick(0x5B6673, 0xAEB6BF);
	}

	/** Behind cells in the row and column of the cursor. */
	Color cross() {
		return pick(0xEEF5FD, 0x363D46);
	}

	Color cursor() {
		return pick(0x1F6FBF, 0x6CB6FF);
	}

	Color selected() {
		return pick(0xCFE4FA, 0x2F4D6B);
	}

	/** Behind a letter; the gravest one decides where there are several. */
	Color fill(char letter) {
		return switch (letter) {
			case 'A' -> pick(0xF6D5E4, 0x6B2A4A);
			case 'R' -> pick(0xD3E6F8, 0x234D73);
			case 'C' -> pick(0xDDF0DC, 0x2B552F);
			default -> pick(0xF1ECD6, 0x57501F);
		};
	}

	Color letter() {
		return pick(0x14202E, 0xF2F5F8);
	}

	Color finding(Severity severity) {
		return switch (severity) {
			case ERROR -> pick(0xC62828, 0xFF8A80);
			case WARNING -> pick(0xB26A00, 0xFFC766);
			case INFO -> pick(0x1565C0, 0x8AB8FF);
		};
	}

	Color findingFill(Severity severity) {
		return switch (severity) {
			case ERROR -> pick(0xFBE3E1, 0x5A2A28);
			case WARNING -> pick(0xFDF0D8, 0x554318);
			case INFO -> pick(0xE4EFFC, 0x29415E);
		};
	}
}
