package org.pactwright.diagram.output;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.internal.output.ImagePainter;
import org.pactwright.diagram.internal.output.PngFile;

/** Writes drawings as PNG, at any scale, without a display and without the machine's fonts. */
public final class PngWriter {

	/** Pixels of a picture; each needs four bytes of memory while it is made. */
	public static final long MOST_PIXELS = 100_000_000;

	private PngWriter() {
	}

	/**
	 * Writes a drawing.
	 *
	 * @param scale 1 for one pixel per pixel of the drawing, 2 for twice as many in each direction
	 * @param background whether the paper is drawn; else it is transparent
	 * @throws TooLargeException if the picture would have more than {@link #MOST_PIXELS}; nothing is written then
	 * @throws IOException if writing fails
	 */
	public static void write(Scene scene, double scale, boolean background, OutputStream out) throws IOException {
		PngFile.write(render(scene, scale, background), scale, out);
	}

	/**
	 * Paints a drawing into an image.
	 *
	 * @throws TooLargeException if it would have more than {@link #MOST_PIXELS}
	 */
	public static BufferedImage render(Scene scene, double scale, boolean background) throws TooLargeException {
		if (!(scale > 0) || Double.isInfinite(scale)) {
			throw new IllegalArgumentException("The scale must be more than 0: " + scale);
		}
		Box b = scene.bounds();
		double width = Math.max(1, Math.ceil(b.width() * scale));
		double height = Math.max(1, Math.ceil(b.height() * scale));
		if (!(width * height <= MOST_PIXELS)) {
			double most = Math.floor(Math.sqrt(MOST_PIXELS / (b.width() * b.height())) * 100) / 100;
			throw new TooLargeException(String.format(Locale.ROOT,
					"The picture would have %.0f × %.0f pixels, more than %d in"
					+ " all. Take a scale of at most %.2f, or SVG or PDF, which have no such limit.", width, height,
					MOST_PIXELS,
					most));
		}
		BufferedImage image = new BufferedImage((int) width, (int) height,
				background ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.scale(scale, scale);
		graphics.translate(-b.x(), -b.y());
		if (background) {
			graphics.setPaint(new java.awt.Color(clamp(scene.background().red()), clamp(scene.background().green()),
					clamp(scene.background().blue())));
			graphics.fillRect((int) Math.floor(b.x()) - 1, (int) Math.floor(b.y()) - 1, (int) b.width() + 3,
					(int) b.height() + 3);
		}
		new ImagePainter(graphics).paint(scene, background);
		graphics.dispose();
		return image;
	}

	private static int clamp(int channel) {
		return Math.max(0, Math.min(255, channel));
	}
}
