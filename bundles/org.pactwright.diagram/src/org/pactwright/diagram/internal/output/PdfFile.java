package org.pactwright.diagram.internal.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.internal.text.Xml;
import org.pactwright.diagram.output.PdfOptions;
import org.pactwright.viewpoint.diagram.Colour;

/** One PDF file: its pages and what describes it. */
public final class PdfFile {

	private static final double POINTS_PER_PIXEL = 0.75;
	/** How much small diagrams grow on pages of a given size. */
	private static final double LARGEST_SCALE = 1.1;
	private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
	/** Around diagrams on pages of a given size, in points. */
	private static final double MARGIN = 28;
	/** Pages cannot be longer (ISO 32000-1, annex C). */
	private static final double LONGEST = 14_400;
	private static final String PRODUCER = "Pactwright";

	private PdfFile() {
	}

	/** Writes a file with a page for each scene. */
	public static void write(List<Scene> scenes, PdfOptions options, OutputStream out) throws IOException {
		try (PDDocument document = new PDDocument()) {
			// the id of a file is made of the time otherwise, so that no two files are the same
			document.setDocumentId(0L);
			describe(document, scenes.getFirst(), options);
			PdfResources resources = new PdfResources(document);
			PDDocumentOutline outline = new PDDocumentOutline();
			for (Scene scene : scenes) {
				PDPage page = page(document, resources, scene, options);
				PDPageFitDestination destination = new PDPageFitDestination();
				destination.setPage(page);
				PDOutlineItem item = new PDOutlineItem();
				item.setTitle(scene.title());
				item.setDestination(destination);
				outline.addLast(item);
			}
			if (scenes.size() > 1) {
				document.getDocumentCatalog().setDocumentOutline(outline);
			}
			document.save(out);
		}
	}

	private static void describe(PDDocument document, Scene scene, PdfOptions options) throws IOException {
		PDDocumentInformation information = new PDDocumentInformation();
		information.setTitle(scene.title());
		information.setProducer(PRODUCER);
		if (!scene.description().isEmpty()) {
			information.setSubject(scene.description());
		}
		if (!options.author().isEmpty()) {
			information.setAuthor(options.author());
		}
		document.setDocumentInformation(information);
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		if (!scene.language().isEmpty()) {
			catalog.setLanguage(scene.language());
		}
		PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
		catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp(scene, options))));
	}

	/** The same in XMP (ISO 16684-1), where newer programs look. */
	private static byte[] xmp(Scene scene, PdfOptions options) {
		StringBuilder xmp = new StringBuilder("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
				+ "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
				+ "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
				+ " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"><dc:format>application/pdf</dc:format>");
		xmp.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">");
		Xml.escape(scene.title(), xmp);
		xmp.append("</rdf:li></rdf:Alt></dc:title>");
		if (!options.author().isEmpty()) {
			xmp.append("<dc:creator><rdf:Seq><rdf:li>");
			Xml.escape(options.author(), xmp);
			xmp.append("</rdf:li></rdf:Seq></dc:creator>");
		}
		if (!scene.language().isEmpty()) {
			xmp.append("<dc:language><rdf:Bag><rdf:li>");
			Xml.escape(scene.language(), xmp);
			xmp.append("</rdf:li></rdf:Bag></dc:language>");
		}
		xmp.append("<pdf:Producer>").append(PRODUCER).append("</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta>\n"
				+ "<?xpacket end=\"w\"?>");
		return xmp.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static PDPage page(PDDocument document, PdfResources resources, Scene scene, PdfOptions options)
			throws IOException {
		Box b = scene.bounds();
		double width = Math.max(1, b.width());
		double height = Math.max(1, b.height());
		double scale;
		double pageWidth;
		double pageHeight;
		if (options.page() == PdfOptions.Page.DIAGRAM) {
			scale = Math.min(POINTS_PER_PIXEL, LONGEST / Math.max(width, height));
			pageWidth = Math.max(3, width * scale);
			pageHeight = Math.max(3, height * scale);
		} else {
			boolean across = width > height;
			double shorter = options.page().width() * POINTS_PER_MILLIMETRE;
			double longer = options.page().height() * POINTS_PER_MILLIMETRE;
			pageWidth = across ? longer : shorter;
			pageHeight = across ? shorter : longer;
			scale = Math.min(LARGEST_SCALE,
					Math.min((pageWidth - 2 * MARGIN) / width, (pageHeight - 2 * MARGIN) / height));
		}
		PDPage page = new PDPage(new PDRectangle((float) pageWidth, (float) pageHeight));
		document.addPage(page);
		double left = (pageWidth - width * scale) / 2;
		double top = (pageHeight - height * scale) / 2;
		Matrix matrix = new Matrix((float) scale, 0, 0, (float) -scale, (float) (left - b.x() * scale),
				(float) (pageHeight - top + b.y() * scale));
		try (PDPageContentStream content = new PDPageContentStream(document, page)) {
			if (options.background() && !scene.background().equals(Colour.WHITE)) {
				content.setNonStrokingColor(PdfPainter.color(scene.background()));
				content.addRect(0, 0, (float) pageWidth, (float) pageHeight);
				content.fill();
			}
			content.transform(matrix);
			new PdfPainter(content, page, resources, matrix).paint(scene.root(), 1);
		}
		return page;
	}
}
