package org.pactwright.diagram.internal.output;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Picture;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.internal.font.FontFamily;


/** What the pages of a PDF share: fonts, pictures, transparency. Each is made when first used. */
final class PdfResources {

	private static final double MOST_PAINTED = 2400;

	private final PDDocument document;
	private final Map<Integer, PDFont> fonts = new HashMap<>();
	private final Map<Picture, Optional<List<Figure>>> outlines = new HashMap<>();
	private final Map<Picture, PDImageXObject> images = new HashMap<>();
	private final Map<Long, PDExtendedGraphicsState> states = new HashMap<>();
	private final PictureDrawer drawer = new PictureDrawer();

	PdfResources(PDDocument document) {
		this.document = document;
	}

	PDFont font(TextFont font) throws IOException {
		int style = (font.bold() ? 1 : 0) + (font.italic() ? 2 : 0);
		PDFont known = fonts.get(style);
		if (known == null) {
			TrueTypeFont file = new TTFParser()
					.parse(new RandomAccessReadBuffer(FontFamily.bytes(font.bold(), font.italic())));
			// no ligatures: text is as wide as it was measured, letter by letter
			file.setEnableGsub(false);
			document.registerTrueTypeFontForClosing(file);
			known = PDType0Font.load(document, file, true);
			fonts.put(style, known);
		}
		return known;
	}

	/** The state for filling and drawing with an opacity. */
	PDExtendedGraphicsState opacity(double opacity) {
		return states.computeIfAbsent(Math.round(opacity * 1000), key -> {
			PDExtendedGraphicsState state = new PDExtendedGraphicsState();
			state.setNonStrokingAlphaConstant((float) opacity);
			state.setStrokingAlphaConstant((float) opacity);
			return state;
		});
	}

	/** A picture as areas, in its own coordinates; empty if it has to be an {@link #image}. */
	Optional<List<Figure>> outlines(Picture picture) {
		return outlines.computeIfAbsent(picture, p -> p.format() == Picture.Format.SVG
				? drawer.vector(p).flatMap(d -> PictureOutlines.of(d, p.size().width(), p.size().height()))
				: Optional.empty());
	}

	/** A picture as pixels, one unit wide and high; vector pictures with enough of them to be printed. */
	PDImageXObject image(Picture picture) throws IOException {
		PDImageXObject known = images.get(picture);
		if (known == null) {
			BufferedImage pixels = picture.format() == Picture.Format.SVG ? painted(picture) : drawer.raster(picture);
			known = LosslessFactory.createFromImage(document, pixels);
			images.put(picture, known);
		}
		return known;
	}

	private BufferedImage painted(Picture picture) {
		double longest = Math.max(picture.size().width(), picture.size().height());
		double scale = Math.max(1, Math.min(6, MOST_PAINTED / longest));
		int width = (int) Math.max(1, Math.ceil(picture.size().width() * scale));
		int height = (int) Math.max(1, Math.ceil(picture.size().height() * scale));
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		drawer.draw(picture, new Box(0, 0, width, height), graphics);
		graphics.dispose();
		return image;
	}
}
