package org.pactwright.diagram.ui.internal.canvas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.internal.font.FontFamily;

/**
 * The fonts of scenes on a screen: those that ship with the product, so that texts are as wide as they were measured.
 * UI thread only; to be disposed.
 */
final class CanvasFonts {

	private static final double POINTS_PER_INCH = 72;

	private final Display display;
	private final Map<TextFont, Font> fonts = new HashMap<>();
	private final Map<Font, Integer> ascents = new HashMap<>();

	CanvasFonts(Display display) {
		this.display = display;
		load();
	}

	/** A font for 100 %. */
	Font font(TextFont font) {
		return fonts.computeIfAbsent(new TextFont(font.size(), font.bold(), font.italic(), false, false), this::make);
	}

	/** From the top of a text to its base line, where the font is set. Asking the system takes longer than painting. */
	int ascent(GC gc, TextFont font) {
		return ascents.computeIfAbsent(font(font), set -> {
			FontMetrics metrics = gc.getFontMetrics();
			return metrics.getAscent() + metrics.getLeading();
		});
	}

	private Font make(TextFont font) {
		int points = Math.max(1, (int) Math.round(font.size() * POINTS_PER_INCH / display.getDPI().y));
		return new Font(display, TextFont.FAMILY, points,
				(font.bold() ? SWT.BOLD : SWT.NORMAL) | (font.italic() ? SWT.ITALIC : SWT.NORMAL));
	}

	/** The system reads fonts from files only. They are written once per start and deleted with it. */
	private void load() {
		if (display.getData(CanvasFonts.class.getName()) != null) {
			return;
		}
		display.setData(CanvasFonts.class.getName(), Boolean.TRUE);
		for (int face = 0; face < 4; face++) {
			load(display, (face & 1) != 0, (face & 2) != 0);
		}
	}

	private static void load(Device device, boolean bold, boolean italic) {
		try {
			Path file = Files.createTempFile("pactwright-font", ".ttf");
			file.toFile().deleteOnExit();
			Files.write(file, FontFamily.bytes(bold, italic));
			device.loadFont(file.toString());
		} catch (IOException e) {
			// The system takes another font that is nearly as wide.
			Platform.getLog(CanvasFonts.class).warn("The font of diagrams cannot be loaded", e);
		}
	}

	void dispose() {
		fonts.values().forEach(Font::dispose);
		fonts.clear();
		ascents.clear();
	}
}
