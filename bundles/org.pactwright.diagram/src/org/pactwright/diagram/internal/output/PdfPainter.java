package org.pactwright.diagram.internal.output;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.util.Matrix;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.Segment;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.drawing.TextFont;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.internal.font.FontFamily;
import org.pactwright.diagram.internal.font.FontFile;
import org.pactwright.diagram.internal.text.WritingOrder;
import org.pactwright.viewpoint.diagram.Colour;

/** Paints figures on a page whose coordinates are those of the drawing, y downwards. */
final class PdfPainter {

	private static final float MITER = 10;
	private static final int UNKNOWN = '?';

	private final PDPageContentStream content;
	private final PDPage page;
	private final PdfResources resources;
	private final Matrix matrix;

	/** @param matrix from the drawing to the page */
	PdfPainter(PDPageContentStream content, PDPage page, PdfResources resources, Matrix matrix) {
		this.content = content;
		this.page = page;
		this.resources = resources;
		this.matrix = matrix;
	}

	void paint(Figure figure, double opacity) throws IOException {
		switch (figure) {
		case Figure.Group group -> group(group, opacity);
		case Figure.Text text -> text(text, opacity);
		case Figure.Image image -> image(image, opacity);
		default -> outline(Outlines.of(figure), opacity);
		}
	}

	private void group(Figure.Group group, double opacity) throws IOException {
		if (group.clip().isPresent()) {
			Box b = group.clip().get();
			content.saveGraphicsState();
			content.addRect((float) b.x(), (float) b.y(), (float) b.width(), (float) b.height());
			content.clip();
		}
		for (Figure figure : group.figures()) {
			paint(figure, opacity * group.opacity());
		}
		if (group.clip().isPresent()) {
			content.restoreGraphicsState();
		}
		if (group.link().isPresent()) {
			link(group);
		}
	}

	/** The area of the first figure leads where the link leads; relative links stay relative to the file. */
	private void link(Figure.Group group) throws IOException {
		Optional<Box> area = area(group);
		if (area.isEmpty()) {
			return;
		}
		Point2D.Float a = matrix.transformPoint((float) area.get().x(), (float) area.get().y());
		Point2D.Float b = matrix.transformPoint((float) area.get().right(), (float) area.get().bottom());
		PDAnnotationLink link = new PDAnnotationLink();
		link.setRectangle(new PDRectangle(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(b.x - a.x),
				Math.abs(b.y - a.y)));
		PDActionURI action = new PDActionURI();
		action.setURI(group.link().get());
		link.setAction(action);
		link.setContents(group.title());
		PDBorderStyleDictionary border = new PDBorderStyleDictionary();
		border.setWidth(0);
		link.setBorderStyle(border);
		page.getAnnotations().add(link);
	}

	private static Optional<Box> area(Figure.Group group) {
		for (Figure figure : group.figures()) {
			Optional<Box> area = switch (figure) {
			case Figure.Group inner -> area(inner);
			case Figure.Text text -> Optional.empty();
			case Figure.Image image -> Optional.of(image.box());
			default -> Optional.of(Outlines.of(figure).box());
			};
			if (area.isPresent()) {
				return area;
			}
		}
		return Optional.empty();
	}

	private void text(Figure.Text text, double opacity) throws IOException {
		TextFont font = text.font();
		String shown = known(WritingOrder.visual(text.text()), font);
		double width = font.width(shown);
		double start = switch (text.anchor()) {
		case START -> 0;
		case MIDDLE -> -width / 2;
		case END -> -width;
		};
		double angle = Math.toRadians(text.angle());
		double x = text.at().x() + start * Math.cos(angle);
		double y = text.at().y() + start * Math.sin(angle);
		PDFont pdfFont = resources.font(font);
		boolean pale = enter(opacity);
		content.beginText();
		content.setFont(pdfFont, (float) font.size());
		content.setNonStrokingColor(color(text.colour()));
		content.setTextMatrix(new Matrix((float) Math.cos(angle), (float) Math.sin(angle), (float) Math.sin(angle),
				(float) -Math.cos(angle), (float) x, (float) y));
		content.showText(shown);
		content.endText();
		if (font.underline()) {
			bar(text, start, width, font.size() * 0.145);
		}
		if (font.strikeThrough()) {
			bar(text, start, width, -font.size() * 0.27);
		}
		leave(pale);
	}

	private void bar(Figure.Text text, double start, double width, double y) throws IOException {
		if (text.angle() != 0) {
			return;
		}
		double thickness = Math.max(0.6, text.font().size() * 0.07);
		content.addRect((float) (text.at().x() + start), (float) (text.at().y() + y - thickness / 2), (float) width,
				(float) thickness);
		content.fill();
	}

	/** Only signs that the font has; a PDF with others would be refused. */
	private static String known(String text, TextFont font) {
		FontFile face = FontFamily.face(font.bold(), font.italic());
		StringBuilder known = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			int type = Character.getType(c);
			if (face.glyph(c) != 0) {
				known.appendCodePoint(c);
			} else if (type != Character.NON_SPACING_MARK && type != Character.FORMAT
					&& type != Character.ENCLOSING_MARK) {
				known.append((char) UNKNOWN);
			}
		});
		return known.toString();
	}

	private void image(Figure.Image image, double opacity) throws IOException {
		Box b = image.box();
		Optional<List<Figure>> outlines = resources.outlines(image.picture());
		content.saveGraphicsState();
		if (outlines.isPresent()) {
			double sx = b.width() / image.picture().size().width();
			double sy = b.height() / image.picture().size().height();
			content.transform(new Matrix((float) sx, 0, 0, (float) sy, (float) b.x(), (float) b.y()));
			for (Figure figure : outlines.get()) {
				outline(Outlines.of(figure), opacity);
			}
		} else {
			if (opacity < 1) {
				content.setGraphicsStateParameters(resources.opacity(opacity));
			}
			content.transform(new Matrix((float) b.width(), 0, 0, (float) -b.height(), (float) b.x(), (float) b.bottom()));
			content.drawImage(resources.image(image.picture()), 0, 0, 1, 1);
		}
		content.restoreGraphicsState();
	}

	private void outline(Outlines outline, double opacity) throws IOException {
		switch (outline.fill()) {
		case Fill.None none -> {
			// nothing inside
		}
		case Fill.Solid solid -> {
			boolean pale = enter(opacity * solid.opacity());
			content.setNonStrokingColor(color(solid.colour()));
			path(outline);
			content.fill();
			leave(pale);
		}
		case Fill.Gradient gradient -> {
			content.saveGraphicsState();
			if (opacity < 1) {
				content.setGraphicsStateParameters(resources.opacity(opacity));
			}
			path(outline);
			content.clip();
			content.shadingFill(PdfGradients.shading(gradient, outline.box()));
			content.restoreGraphicsState();
		}
		}
		Stroke stroke = outline.stroke();
		if (stroke.isVisible()) {
			boolean pale = enter(opacity * stroke.opacity());
			stroke(stroke);
			path(outline);
			content.stroke();
			leave(pale);
		}
	}

	private void stroke(Stroke stroke) throws IOException {
		content.setStrokingColor(color(stroke.colour()));
		content.setLineWidth((float) stroke.width());
		content.setMiterLimit(MITER);
		content.setLineCapStyle(stroke.round() ? 1 : 0);
		content.setLineJoinStyle(stroke.round() ? 1 : 0);
		float[] dash = new float[stroke.dash().size()];
		for (int i = 0; i < dash.length; i++) {
			dash[i] = stroke.dash().get(i).floatValue();
		}
		content.setLineDashPattern(dash, 0);
	}

	private void path(Outlines outline) throws IOException {
		Point at = new Point(0, 0);
		for (Segment segment : outline.segments()) {
			switch (segment) {
			case Segment.Move s -> content.moveTo((float) s.to().x(), (float) s.to().y());
			case Segment.Line s -> content.lineTo((float) s.to().x(), (float) s.to().y());
			case Segment.Quadratic s -> content.curveTo(third(at.x(), s.control().x()), third(at.y(), s.control().y()),
					third(s.to().x(), s.control().x()), third(s.to().y(), s.control().y()), (float) s.to().x(),
					(float) s.to().y());
			case Segment.Cubic s -> content.curveTo((float) s.control1().x(), (float) s.control1().y(),
					(float) s.control2().x(), (float) s.control2().y(), (float) s.to().x(), (float) s.to().y());
			case Segment.Close s -> content.closePath();
			}
			at = end(segment, at);
		}
	}

	private static Point end(Segment segment, Point before) {
		return switch (segment) {
		case Segment.Move s -> s.to();
		case Segment.Line s -> s.to();
		case Segment.Quadratic s -> s.to();
		case Segment.Cubic s -> s.to();
		case Segment.Close s -> before;
		};
	}

	/** A control of the cubic curve that is the same as a quadratic one. */
	private static float third(double end, double control) {
		return (float) (end + (control - end) * 2 / 3);
	}

	private boolean enter(double opacity) throws IOException {
		if (opacity >= 1) {
			return false;
		}
		content.saveGraphicsState();
		content.setGraphicsStateParameters(resources.opacity(Math.max(0, opacity)));
		return true;
	}

	private void leave(boolean entered) throws IOException {
		if (entered) {
			content.restoreGraphicsState();
		}
	}

	static PDColor color(Colour colour) {
		COSArray channels = new COSArray();
		for (int channel : new int[] { colour.red(), colour.green(), colour.blue() }) {
			channels.add(new COSFloat(Math.round(SvgText.clamp(channel) / 255f * 10_000) / 10_000f));
		}
		return new PDColor(channels, PDDeviceRGB.INSTANCE);
	}
}
