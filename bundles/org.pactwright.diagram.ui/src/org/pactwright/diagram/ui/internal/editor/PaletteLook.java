package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ImageFigure;
import org.eclipse.draw2d.ToggleButton;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Makes a palette readable in every theme. It draws with the colours that the system had when the first one was made; only
 * its title has the background of the theme, and its pins are dark blue on any background.
 */
final class PaletteLook {

	private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";
	private static final int HALF = 128;
	/** How much of the difference to white is left of a pin on a dark background. */
	private static final double LIGHTER = 0.25;
	/** Under this key a palette keeps the pins that are made for it. */
	private static final String PINS = PaletteLook.class.getName();

	private PaletteLook() {
	}

	/** Gives the titles of the palettes in an editor the background that their texts are made for. */
	static void titles(Composite area) {
		for (Control child : area.getChildren()) {
			if (child instanceof Canvas && !(child instanceof FigureCanvas) && isOfPalette(child)) {
				child.setData(CSS_DISABLED, Boolean.TRUE);
				child.setBackground(ColorConstants.button);
			} else if (child instanceof Composite inner) {
				titles(inner);
			}
		}
	}

	private static boolean isOfPalette(Control control) {
		return control.getClass().getName().startsWith("org.eclipse.gef.ui.palette.");
	}

	/** Makes the pins of a palette stand out from its background; again each time when it has other drawers. */
	static void pins(PaletteViewer viewer) {
		if (isDark(ColorConstants.button) && viewer.getControl() instanceof FigureCanvas canvas) {
			pins(canvas.getContents(), canvas);
		}
	}

	private static void pins(IFigure figure, FigureCanvas canvas) {
		for (Object child : figure.getChildren()) {
			if (child instanceof ImageFigure pin && figure instanceof ToggleButton) {
				pin.setImage(lighter(pin.getImage(), canvas));
			} else {
				pins((IFigure) child, canvas);
			}
		}
	}

	private static Image lighter(Image pin, FigureCanvas canvas) {
		if (canvas.getData(PINS) == null) {
			canvas.setData(PINS, new LocalResourceManager(JFaceResources.getResources(), canvas)
					.create(ImageDescriptor.createFromImageDataProvider(zoom -> lighter(pin.getImageData(zoom)))));
		}
		return (Image) canvas.getData(PINS);
	}

	/** The same picture in light colours. */
	static ImageData lighter(ImageData dark) {
		ImageData light = new ImageData(dark.width, dark.height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		ImageData mask = dark.getTransparencyMask();
		for (int y = 0; y < dark.height; y++) {
			for (int x = 0; x < dark.width; x++) {
				RGB was = dark.palette.getRGB(dark.getPixel(x, y));
				light.setPixel(x, y, light.palette.getPixel(new RGB(lighter(was.red), lighter(was.green), lighter(was.blue))));
				light.setAlpha(x, y, mask.getPixel(x, y) == 0 ? 0 : dark.getAlpha(x, y));
			}
		}
		return light;
	}

	private static int lighter(int part) {
		return (int) Math.round(255 - LIGHTER * (255 - part));
	}

	private static boolean isDark(Color colour) {
		return 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue() < HALF;
	}
}
