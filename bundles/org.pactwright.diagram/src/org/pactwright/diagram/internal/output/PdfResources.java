package org.pactwright.diagram.internal.output;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.pactwright.diagram.drawing.Picture;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.internal.font.FontFamily;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

/** What the pages of a PDF share: fonts, pictures, transparency. Each is made when first used. */
final class PdfResources {

	private final PDDocument document;
	private final Map<Integer, PDFont> fonts = new HashMap<>();
	private final Map<Picture, Optional<PDXObject>> pictures = new HashMap<>();
	private final Map<Long, PDExtendedGraphicsState> states = new HashMap<>();
	private final PictureDrawer drawer = new PictureDrawer();

	PdfResources(PDDocument document) {
		this.document = document;
	}

	PDFont font(TextFont font) throws IOException {
		int style = (font.bold() ? 1 : 0) + (font.italic() ? 2 : 0);
		PDFont known = fonts.get(style);
		if (known == null) {
			known = PDType0Font.load(document, new ByteArrayInputStream(FontFamily.bytes(font.bold(), font.italic())), true);
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

	/** A picture as it can be placed on pages, one unit wide and high or as large as the picture; empty if damaged. */
	Optional<PDXObject> picture(Picture picture) throws IOException {
		Optional<PDXObject> known = pictures.get(picture);
		if (known == null) {
			known = picture.format() == Picture.Format.SVG ? vector(picture) : raster(picture);
			pictures.put(picture, known);
		}
		return known;
	}

	private Optional<PDXObject> raster(Picture picture) throws IOException {
		return Optional.of(LosslessFactory.createFromImage(document, drawer.raster(picture)));
	}

	private Optional<PDXObject> vector(Picture picture) throws IOException {
		if (drawer.vector(picture).isEmpty()) {
			return Optional.empty();
		}
		double width = picture.size().width();
		double height = picture.size().height();
		PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, (float) width, (float) height);
		try {
			drawer.draw(picture, new Box(0, 0, width, height), graphics);
		} finally {
			graphics.dispose();
		}
		PDFormXObject form = graphics.getXFormObject();
		form.setMatrix(new AffineTransform());
		return Optional.of(form);
	}
}
