package org.pactwright.diagram.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.drawing.Figure;
import org.pactwright.diagram.drawing.Fill;
import org.pactwright.diagram.drawing.PaintOptions;
import org.pactwright.diagram.drawing.Painter;
import org.pactwright.diagram.drawing.Pictures;
import org.pactwright.diagram.drawing.Scene;
import org.pactwright.diagram.drawing.Stroke;
import org.pactwright.diagram.drawing.StyleMeasure;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.testing.HostileTexts;
import org.pactwright.diagram.testing.SimplePlacement;
import org.pactwright.diagram.testing.TestDiagram;
import org.pactwright.diagram.testing.TestShape;
import org.pactwright.diagram.testing.TestStyles;
import org.pactwright.diagram.testing.Xmls;
import org.pactwright.viewpoint.description.EdgeArrow;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.Colour;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgWriterTest {

	private static Scene scene(TestDiagram diagram, PaintOptions options) {
		Placement placement = SimplePlacement.rows(diagram, new StyleMeasure(Pictures.none()), 4);
		return new Painter(Pictures.none()).paint(diagram, placement, options).scene();
	}

	private static Scene one(String label, PaintOptions options) {
		TestDiagram diagram = new TestDiagram("One");
		diagram.node(label, TestStyles.square(TestStyles.BLUE));
		return scene(diagram, options);
	}

	@Test
	void title_and_description_are_what_screen_readers_announce() {
		Document svg =
				Xmls.parse(SvgWriter.write(one("A", PaintOptions.plain()
				.titled("Bodies & seats", "Who sits where", "en")),
				SvgOptions.file()));
		Element root = svg.getDocumentElement();
		assertEquals("img", root.getAttribute("role"));
		assertEquals("title desc", root.getAttribute("aria-labelledby"));
		assertEquals("en", root.getAttribute("lang"));
		assertEquals("Bodies & seats", Xmls.elements(svg, "title").getFirst().getTextContent());
		assertEquals("Who sits where", Xmls.elements(svg, "desc").getFirst().getTextContent());
	}

	@Test
	void a_drawing_with_links_is_a_document_so_that_they_can_be_reached() {
		Document svg =
				Xmls.parse(SvgWriter.write(one("A", PaintOptions.plain()
				.withLinks(e -> Optional.of("a.html?x=1&y=\"2\""))),
				SvgOptions.file()));
		assertEquals("graphics-document document", svg.getDocumentElement().getAttribute("role"));
		Element link = Xmls.elements(svg, "a").getFirst();
		assertEquals("a.html?x=1&y=\"2\"", link.getAttribute("href"));
		assertEquals("a.html?x=1&y=\"2\"", link.getAttributeNS("http://www.w3.org/1999/xlink", "href"));
	}

	@Test
	void the_paper_is_drawn_on_request_only() {
		Scene scene = one("A", PaintOptions.plain());
		assertEquals(Xmls.elements(Xmls.parse(SvgWriter.write(scene, SvgOptions.file())), "rect").size(),
				Xmls.elements(Xmls.parse(SvgWriter.write(scene, SvgOptions.file().transparent())), "rect").size() + 1);
	}

	@Test
	void several_drawings_fit_into_one_page() {
		TestDiagram diagram = new TestDiagram("Two");
		diagram.container("A", TestStyles.flat(Colour.WHITE, TestStyles.BLUE), Presentation.FREE_FORM);
		Scene scene = scene(diagram, PaintOptions.plain());
		String page = "<div>" + SvgWriter.write(scene, SvgOptions.inPage("a-"))
				+ SvgWriter.write(scene, SvgOptions.inPage("b-"))
				+ "</div>";
		assertUniqueIds(Xmls.parse(page));
		assertTrue(page.contains("url(#b-gradient1)"));
		assertThrows(IllegalArgumentException.class, () -> SvgOptions.inPage("\"><script>"));
	}

	private static void assertUniqueIds(Document document) {
		Set<String> ids = new HashSet<>();
		for (Element element : Xmls.elements(document, "*")) {
			String id = element.getAttribute("id");
			assertTrue(id.isEmpty() || ids.add(id), id);
		}
		for (Element element : Xmls.elements(document, "*")) {
			String fill = element.getAttribute("fill");
			assertTrue(!fill.startsWith("url(#") || ids.contains(fill.substring(5, fill.length() - 1)), fill);
		}
	}

	@Test
	void labels_are_text_whatever_they_contain() {
		for (String label : HostileTexts.ALL) {
			TestDiagram diagram = new TestDiagram(label);
			TestShape a = diagram.node(label, TestStyles.square(Colour.WHITE)).tooltip(label).mapping(label);
			diagram.edge(a, a, TestStyles.edge(EdgeArrow.DOT, EdgeArrow.DOT)).labels(label, label, label);
			String text =
					SvgWriter.write(scene(diagram, PaintOptions.plain().titled(label, label, label).withTitleShown()
					.withIds(e -> Optional.of(label)).withLinks(e -> Optional.of(label))), SvgOptions.file());
			Document svg = Xmls.parse(text);
			assertTrue(Xmls.elements(svg, "script").isEmpty());
			assertEquals(1, Xmls.elements(svg, "svg").size());
			assertFalse(Xmls.elements(svg, "a").stream().anyMatch(a2 -> a2.getAttribute("href").contains("script:")));
			assertUniqueIds(svg);
		}
	}

	@Test
	void random_diagrams_are_well_formed_and_the_same_every_time() {
		long seed = System.nanoTime();
		for (int i = 0; i < 60; i++) {
			String first = random(new Random(seed + i));
			assertEquals(first, random(new Random(seed + i)), "seed " + seed);
			assertUniqueIds(Xmls.parse(first));
			assertFalse(first.contains("NaN") || first.contains("Infinity"), "seed " + seed);
		}
	}

	private static String random(Random random) {
		TestDiagram diagram = new TestDiagram(HostileTexts.random(random)).on(colour(random));
		for (int i = 0; i < 1 + random.nextInt(8); i++) {
			TestShape shape = random.nextBoolean()
					? diagram.node(HostileTexts.random(random), TestStyles.square(colour(random)))
					: diagram.container(HostileTexts.random(random), TestStyles.flat(colour(random), colour(random)),
							Presentation.values()[random.nextInt(4)]);
			shape.size(random.nextInt(40) - 2, random.nextInt(30) - 2);
			for (int j = 0; j < random.nextInt(4) && shape.presentation().isPresent(); j++) {
				shape.node(HostileTexts.random(random), TestStyles.square(colour(random)))
						.tooltip(HostileTexts.random(random));
			}
		}
		for (int i = 0; i < random.nextInt(5); i++) {
			diagram.edge(diagram.shapes().get(random.nextInt(diagram.shapes().size())), diagram.shapes().getFirst(),
					TestStyles.edge(EdgeArrow.values()[random.nextInt(18)], EdgeArrow.values()[random.nextInt(18)]))
					.labels(HostileTexts.random(random), HostileTexts.random(random), "");
		}
		return SvgWriter.write(scene(diagram, PaintOptions.plain()), SvgOptions.file());
	}

	private static Colour colour(Random random) {
		return new Colour(random.nextInt(600) - 200, random.nextInt(600) - 200, random.nextInt());
	}

	@Test
	void clips_hide_what_lies_outside() {
		Figure.Group clipped = new Figure.Group("", Figure.Role.NONE, "", "", Optional.empty(), 0.5,
				Optional.of(new Box(0, 0, 5, 5)),
				List.of(new Figure.Rectangle(new Box(0, 0, 10, 10), 0, 0, Fill.of(Colour.BLACK),
						Stroke.NONE)));
		Scene scene =
				new Scene(new Box(0, 0, 10, 10), Colour.WHITE, "Clip", "", "", Figure.Group.of("", List.of(clipped)));
		Document svg = Xmls.parse(SvgWriter.write(scene, SvgOptions.file()));
		assertEquals("clip1", Xmls.elements(svg, "clipPath").getFirst().getAttribute("id"));
		assertTrue(Xmls.elements(svg, "g").stream().anyMatch(g -> g.getAttribute("clip-path").equals("url(#clip1)")
				&& g.getAttribute("opacity").equals("0.5")));
	}

	@Test
	void letters_in_the_file_are_those_that_are_used() {
		Scene scene = one("Abc", PaintOptions.plain());
		String with = SvgWriter.write(scene, SvgOptions.file().withFonts());
		assertTrue(with.contains("@font-face{font-family:'Liberation Sans'") && with.length() < 150_000, with.length()
				+ "");
		assertEquals(with, SvgWriter.write(scene, SvgOptions.file().withFonts()));
		assertFalse(SvgWriter.write(scene, SvgOptions.file()).contains("@font-face"));
	}

	@Test
	void writing_to_a_stream_gives_the_same() throws IOException {
		Scene scene = one("Abc", PaintOptions.plain());
		StringBuilder out = new StringBuilder();
		SvgWriter.write(scene, SvgOptions.file(), out);
		assertEquals(SvgWriter.write(scene, SvgOptions.file()), out.toString());
	}

	@Test
	void numbers_are_short_and_always_numbers() {
		TestDiagram diagram = new TestDiagram("Numbers");
		TestShape shape = diagram.node("A", TestStyles.square(Colour.WHITE));
		Placement odd =
				new Placement(Map.of(shape, new Box(-0.001, 1.0 / 3, Double.NaN, Double.POSITIVE_INFINITY)), Map.of(),
				Map.of(), List.of(), new Box(-5.5, 0, 10.25, 1e300));
		String svg = SvgWriter.write(new Painter(Pictures.none()).paint(diagram, odd, PaintOptions.plain()).scene(),
				SvgOptions.file());
		Xmls.parse(svg);
		assertTrue(svg.contains("viewBox=\"-5.5 0 10.25 0\""), svg);
		assertFalse(svg.contains("NaN") || svg.contains("Infinity") || svg.contains("E300"), svg);
	}
}
