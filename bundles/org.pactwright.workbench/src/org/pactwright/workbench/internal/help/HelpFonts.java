package org.pactwright.workbench.internal.help;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;

/** Fonts of headings, made from the dialog font; to be disposed of with the view. */
public final class HelpFonts {

	private static final double[] FACTORS = { 1.7, 1.35, 1.15, 1.0 };

	private final Display display;
	private final Font base;
	private final Map<Integer, Font> headings = new HashMap<>();

	public HelpFonts(Display display, Font base) {
		this.display = display;
		this.base = base;
	}

	/** @param level from 1 */
	public Font heading(int level) {
		return headings.computeIfAbsent(Math.min(level, FACTORS.length), it -> FontDescriptor.createFrom(base)
				.setHeight((int) Math.round(base.getFontData()[0].getHeight() * FACTORS[it - 1]))
				.setStyle(SWT.BOLD).createFont(display));
	}

	public void dispose() {
		headings.values().forEach(Font::dispose);
		headings.clear();
	}
}
