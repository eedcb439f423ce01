package org.pactwright.diagram.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.IconSource;
import org.pactwright.diagram.drawing.PaintOptions;
import org.pactwright.diagram.drawing.Painter;
import org.pactwright.diagram.drawing.Pictures;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.drawing.StyleMeasure;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.testing.HostileTexts;
import org.pactwright.diagram.testing.SimplePlacement;
import org.pactwright.diagram.testing.TestDiagram;
import org.pactwright.diagram.testing.TestStyles;
import org.pactwright.viewpoint.description.FontStyle;
import org.pactwright.viewpoint.description.LabelPosition;
import org.pactwright.viewpoint.description.LineStyle;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.NodeStyle;

class PdfWriterTest {

	private static Scene scene(PaintOptions options, String... labels) {
		TestDiagram diagram = new TestDiagram("Bodies");
		for (String label : labels) {
			diagram.node(label, TestStyles.square(TestStyles.BLUE));
		}
		return new Painter(Pictures.none())
				.paint(diagram, SimplePlacement.rows(diagram, new StyleMeasure(Pictures.none()), 4),
				options).scene();
	}

	private static byte[] write(PdfOptions options, Scene... scenes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PdfWriter.write(List.of(scenes), options, out);
		return out.toByteArray();
	}

	@Test
	void text_can_be_selected_and_found() throws IOException {
		byte[] pdf =
				write(PdfOptions.diagramSized(),
				scene(PaintOptions.plain(), "Krisenstab Österreich", "Ελλάδα", "Київ"));
		try (PDDocument document = Loader.loadPDF(pdf)) {
			String text = new PDFTextStripper().getText(document);
			assertTrue(text.contains("Krisenstab") && text.contains("Österreich") && text.contains("Ελλάδα")
					&& text.contains("Київ"), text);
		}
	}

	@Test
	void only_the_letters_that_are_used_are_in_the_file() throws IOException {
		TestDiagram diagram = new TestDiagram("Fonts");
		diagram.node("plain", TestStyles.square(Colour.WHITE));
		diagram.node("bold",
				new NodeStyle.Square(TestStyles.node(TestStyles.label(8, FontStyle.BOLD, FontStyle.UNDERLINE),
				TestStyles.border(1, LineStyle.SOLID), LabelPosition.NODE), 0, 0, Colour.WHITE));
		byte[] pdf = write(PdfOptions.diagramSized(), new Painter(Pictures.none()).paint(diagram,
				SimplePlacement.rows(diagram, new StyleMeasure(Pictures.none()), 4), PaintOptions.plain()).scene());
		assertTrue(pdf.length < 40_000, pdf.length + " bytes");
		try (PDDocument document = Loader.loadPDF(pdf)) {
			int fonts = 0;
			for (COSName name : document.getPage(0).getResources().getFontNames()) {
				PDFont font = document.getPage(0).getResources().getFont(name);
				assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+LiberationSans.*"), font.getName());
				fonts++;
			}
			assertEquals(2, fonts);
		}
	}

	@Test
	void title_language_and_author_are_in_the_file() throws IOException {
		Scene scene = scene(PaintOptions.plain().titled("Bodies & <seats>", "Who sits where", "de-AT"), "A");
		try (PDDocument document = Loader.loadPDF(write(new PdfOptions(PdfOptions.Page.A4, "Ministry", true), scene))) {
			assertEquals("Bodies & <seats>", document.getDocumentInformation().getTitle());
			assertEquals("Who sits where", document.getDocumentInformation().getSubject());
			assertEquals("Ministry", document.getDocumentInformation().getAuthor());
			assertEquals("de-AT", document.getDocumentCatalog().getLanguage());
			assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
			String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
			assertTrue(xmp.contains("Bodies &amp; &lt;seats&gt;") && xmp.contains("de-AT"), xmp);
		}
	}

	@Test
	void pages_are_as_large_as_the_diagram_or_a_sheet_of_paper() throws IOException {
		Scene wide = new Scene(new Box(0, 0, 4000, 400), Colour.WHITE, "", "", "", Figure.Group.of("", List.of()));
		Scene high = new Scene(new Box(0, 0, 100, 400), Colour.WHITE, "", "", "", Figure.Group.of("", List.of()));
		try (PDDocument document = Loader.loadPDF(write(PdfOptions.diagramSized(), wide))) {
			PDRectangle page = document.getPage(0).getMediaBox();
			assertEquals(3000, page.getWidth(), 0.1);
			assertEquals(300, page.getHeight(), 0.1);
		}
		try (PDDocument document = Loader.loadPDF(write(PdfOptions.on(PdfOptions.Page.A3), wide, high))) {
			assertEquals(2, document.getNumberOfPages());
			assertEquals(1190.55, document.getPage(0).getMediaBox().getWidth(), 0.1);
			assertEquals(841.89, document.getPage(1).getMediaBox().getWidth(), 0.1);
			assertTrue(document.getDocumentCatalog().getDocumentOutline().hasChildren());
		}
		Scene huge = new Scene(new Box(0, 0, 1e6, 10), Colour.WHITE, "", "", "", Figure.Group.of("", List.of()));
		try (PDDocument document = Loader.loadPDF(write(PdfOptions.diagramSized(), huge))) {
			assertEquals(14_400, document.getPage(0).getMediaBox().getWidth(), 0.1);
		}
	}

	@Test
	void links_lead_on() throws IOException {
		Scene scene = scene(PaintOptions.plain().withLinks(e -> Optional.of("https://example.org/" + e.label())), "A");
		try (PDDocument document = Loader.loadPDF(write(PdfOptions.diagramSized(), scene))) {
			PDPage page = document.getPage(0);
			PDAnnotationLink link = (PDAnnotationLink) page.getAnnotations().getFirst();
			assertEquals("https://example.org/A", ((PDActionURI) link.getAction()).getURI());
			assertTrue(link.getRectangle().getWidth() > 20 && link.getRectangle().getLowerLeftY() > 0);
		}
	}

	@Test
	void any_label_can_be_written() throws IOException {
		String[] labels = HostileTexts.ALL.toArray(String[]::new);
		try (PDDocument document =
				Loader.loadPDF(write(PdfOptions.on(PdfOptions.Page.A4), scene(PaintOptions.plain(), labels)))) {
			assertTrue(new PDFTextStripper().getText(document).contains("<script>"));
		}
	}

	@Test
	void what_is_painted_looks_like_the_drawing() throws IOException {
		String svg =
				"<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'><rect width='10' height='5' fill='red'/></svg>";
		Pictures pictures = new Pictures(p -> Optional.of(svg.getBytes()), IconSource.none());
		Fill fade = new Fill.Gradient(new Point(0, 0), new Point(0, 1), List.of(new Fill.Stop(0, Colour.BLACK),
				new Fill.Stop(0.5, new Colour(0, 255, 0)), new Fill.Stop(1, Colour.WHITE)));
		Figure.Group clipped = new Figure.Group("", Figure.Role.NONE, "", "", Optional.empty(), 0.5,
				Optional.of(new Box(60, 0, 10, 40)), List.of(new Figure.Rectangle(new Box(60, 0, 40, 40), 0, 0,
						Fill.of(Colour.BLACK), Stroke.NONE)));
		Scene scene = new Scene(new Box(0, 0, 120, 40), new Colour(0, 0, 255), "", "", "", Figure.Group.of("", List.of(
				new Figure.Rectangle(new Box(0, 0, 20, 40), 0, 0, fade, Stroke.NONE),
				new Figure.Image(pictures.at("a").orElseThrow(), new Box(30, 0, 20, 40)), clipped,
				new Figure.Ellipse(new Box(80, 0, 40, 40), Fill.of(new Colour(255, 255, 0)),
				Stroke.of(Colour.BLACK, 2)))));
		try (PDDocument document = Loader.loadPDF(write(PdfOptions.diagramSized(), scene))) {
			BufferedImage image = new PDFRenderer(document).renderImage(0, 4 / 3f);
			assertEquals(120, image.getWidth(), 1);
			assertTrue((image.getRGB(10, 1) & 0xffffff) < 0x003000, Integer.toHexString(image.getRGB(10, 1)));
			assertTrue((image.getRGB(10, 20) >> 8 & 0xff) > 230 && (image.getRGB(10, 38) & 0xff) > 200);
			assertEquals(0xff0000, image.getRGB(40, 10) & 0xffffff);
			assertEquals(0x0000ff, image.getRGB(40, 30) & 0xffffff);
			assertEquals(0x80, image.getRGB(65, 20) & 0xff, 3);
			assertEquals(0x0000ff, image.getRGB(75, 20) & 0xffffff);
			assertEquals(0xffff00, image.getRGB(100, 20) & 0xffffff);
			assertEquals(0x0000ff, image.getRGB(82, 2) & 0xffffff);
		}
	}

	@Test
	void vector_pictures_stay_vectors_and_others_become_pixels() throws IOException {
		String start = "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='20'>";
		String vector = start + "<defs><linearGradient id='g'><stop stop-color='red'/><stop offset='1' stop-color='blue'/>"
				+ "</linearGradient></defs><rect width='20' height='10' fill='url(#g)'/><path d='M2 18H18' stroke='black'/></svg>";
		String round = start + "<defs><radialGradient id='g'><stop stop-color='red'/><stop offset='1' stop-color='blue'/>"
				+ "</radialGradient></defs><rect width='20' height='10' fill='url(#g)'/></svg>";
		for (String svg : List.of(vector, round)) {
			Pictures pictures = new Pictures(p -> Optional.of(svg.getBytes(StandardCharsets.UTF_8)), IconSource.none());
			Scene scene = new Scene(new Box(0, 0, 40, 40), Colour.WHITE, "", "", "", Figure.Group.of("", List.of(
					new Figure.Image(pictures.at("a").orElseThrow(), new Box(0, 0, 40, 40)))));
			try (PDDocument document = Loader.loadPDF(write(PdfOptions.diagramSized(), scene))) {
				int images = 0;
				for (COSName name : document.getPage(0).getResources().getXObjectNames()) {
					images++;
				}
				assertEquals(svg == vector ? 0 : 1, images);
				BufferedImage image = new PDFRenderer(document).renderImage(0, 4 / 3f);
				assertTrue((image.getRGB(20, 10) & 0xffffff) != 0xffffff && (image.getRGB(20, 30) & 0xffffff) == 0xffffff);
				if (svg == vector) {
					assertTrue((image.getRGB(2, 10) >> 16 & 0xff) > 200 && (image.getRGB(37, 10) & 0xff) > 200);
					assertTrue((image.getRGB(20, 36) & 0xff) < 60);
				}
			}
		}
	}

	@Test
	void the_same_drawing_gives_the_same_file() throws IOException {
		Scene scene = scene(PaintOptions.plain(), "Alpha", "Beta");
		assertArrayEquals(write(PdfOptions.diagramSized(), scene), write(PdfOptions.diagramSized(), scene));
	}

	@Test
	void without_a_drawing_there_is_no_file() {
		assertThrows(IllegalArgumentException.class, () -> write(PdfOptions.diagramSized()));
	}
}
