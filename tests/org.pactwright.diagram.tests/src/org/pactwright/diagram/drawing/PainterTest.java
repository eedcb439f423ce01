package org.pactwright.diagram.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.Route;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.testing.Scenes;
import org.pactwright.diagram.testing.SimplePlacement;
import org.pactwright.diagram.testing.TestDiagram;
import org.pactwright.diagram.testing.TestEdge;
import org.pactwright.diagram.testing.TestShape;
import org.pactwright.diagram.testing.TestStyles;
import org.pactwright.viewpoint.description.EdgeArrow;
import org.pactwright.viewpoint.description.LineStyle;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.description.RuleLevel;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.NodeStyle;

class PainterTest {

	private final TestDiagram diagram = new TestDiagram("Test");

	private Drawing draw(PaintOptions options) {
		StyleMeasure measure = new StyleMeasure(Pictures.none());
		return new Painter(Pictures.none()).paint(diagram, SimplePlacement.rows(diagram, measure, 3), options);
	}

	private Scene scene(PaintOptions options) {
		return draw(options).scene();
	}

	@Test
	void every_element_is_a_group_with_what_it_is_called() {
		TestShape a = diagram.node("Ministry", TestStyles.square(Colour.WHITE)).tooltip("Of the Interior");
		TestShape b =
				diagram.container("Agencies", TestStyles.flat(Colour.WHITE, Colour.WHITE), Presentation.FREE_FORM);
		b.node("", TestStyles.square(Colour.WHITE)).mapping("Agency");
		diagram.edge(a, b, TestStyles.edge(EdgeArrow.DOT, EdgeArrow.DOT)).labels("", "leads", "");
		Scene scene = scene(PaintOptions.plain());
		Set<String> titles = new HashSet<>();
		for (String id : List.of("e1", "e2", "e3", "e4")) {
			titles.add(Scenes.group(scene, id).orElseThrow().title());
		}
		assertEquals(Set.of("Ministry\nOf the Interior", "Agencies", "Agency", "leads (Ministry → Agencies)"), titles);
		assertEquals(Figure.Role.EDGE, Scenes.group(scene, "e4").orElseThrow().role());
		assertEquals("Test", scene.title());
		assertEquals("Diagram with 3 elements and 1 connection.", scene.description());
	}

	@Test
	void layers_lie_over_each_other_in_a_fixed_order() {
		TestShape a = diagram.node("A", new NodeStyle.Square(TestStyles.beside(), 0, 0, Colour.WHITE));
		TestShape b = diagram.node("B", TestStyles.square(Colour.WHITE));
		diagram.edge(a, b, TestStyles.edge(EdgeArrow.DOT, EdgeArrow.DOT));
		PaintOptions options = PaintOptions.plain().withFindings(List.of(new FindingMark(a, RuleLevel.ERROR, "wrong")));
		List<String> layers = scene(options).root().figures().stream().map(f -> ((Figure.Group) f).id()).toList();
		assertEquals(List.of("shapes", "edges", "labels", "marks"), layers);
	}

	@Test
	void ids_are_what_the_caller_wants_if_that_works_and_always_unique() {
		for (String label
				: List.of("Governance/Board A", "Governance/Board A", "shapes", "x", "x-label", "", "ü", "1st")) {
			diagram.node(label, TestStyles.square(Colour.WHITE));
		}
		Scene scene = scene(PaintOptions.plain().withIds(e -> Optional.of(e.label())));
		Set<String> ids = new HashSet<>();
		for (Figure.Group group : Scenes.groups(scene)) {
			assertTrue(ids.add(group.id()), group.id());
			assertTrue(group.id().matches("[A-Za-z][A-Za-z0-9._-]*"), group.id());
		}
		assertTrue(ids.containsAll(List.of("Governance_Board_A", "Governance_Board_A-2", "shapes-2", "x", "x-label-2",
				"e1st")),
				ids.toString());
	}

	@ParameterizedTest
	@ValueSource(strings =
			{ "https://example.org/a?b=c:d", "page.html#x", "#x", "mailto:a@b.c", "../a:b", "?a=b:c", "HTTP://x" })
	void harmless_links_are_kept(String link) {
		diagram.node("A", TestStyles.square(Colour.WHITE));
		Scene scene = scene(PaintOptions.plain().withLinks(e -> Optional.of(link)));
		assertEquals(Optional.of(link), Scenes.group(scene, "e1").orElseThrow().link());
	}

	@ParameterizedTest
	@ValueSource(strings =
			{ "javascript:alert(1)", " javascript:alert(1)", "JavaScript:x", "java\nscript:x", "data:text/html,x",
			"vbscript:x", "file:///etc/passwd", "", "\u0001javascript:x", "java\tscript:x" })
	void links_that_could_run_something_are_left_out(String link) {
		diagram.node("A", TestStyles.square(Colour.WHITE));
		Scene scene = scene(PaintOptions.plain().withLinks(e -> Optional.of(link)));
		assertEquals(Optional.empty(), Scenes.group(scene, "e1").orElseThrow().link());
	}

	@Test
	void what_has_no_place_is_not_drawn() {
		diagram.node("shown", TestStyles.square(Colour.WHITE));
		diagram.node("hidden", TestStyles.square(Colour.WHITE)).hide();
		diagram.node("without style", null);
		assertEquals(List.of("shown"), Scenes.texts(scene(PaintOptions.plain())));
	}

	@Test
	void collapsed_elements_are_a_mark_without_label_and_content() {
		TestShape outer =
				diagram.container("Outer", TestStyles.flat(Colour.WHITE, Colour.WHITE), Presentation.FREE_FORM);
		outer.node("inner", TestStyles.square(Colour.WHITE));
		outer.collapse();
		Scene scene = scene(PaintOptions.plain());
		assertEquals(List.of(), Scenes.texts(scene));
		assertEquals("Outer", Scenes.group(scene, "e1").orElseThrow().title());
	}

	@Test
	void dimmed_elements_are_pale_and_others_are_not() {
		TestShape outer =
				diagram.container("Outer", TestStyles.flat(Colour.WHITE, Colour.WHITE), Presentation.FREE_FORM);
		TestShape inner = outer.node("Inner", TestStyles.square(Colour.WHITE));
		Scene scene = scene(PaintOptions.plain().withDimmed(e -> e == outer));
		List<Figure> parts = Scenes.group(scene, "e1").orElseThrow().figures();
		assertTrue(parts.stream().anyMatch(f -> f instanceof Figure.Group g && g.opacity() < 0.5));
		Figure.Group child = parts.stream().filter(f -> f instanceof Figure.Group g && g.title().equals(inner.label()))
				.map(Figure.Group.class::cast).findFirst().orElseThrow();
		assertTrue(Scenes.figures(new Scene(scene.bounds(), Colour.WHITE, "", "", "", child)).stream()
				.noneMatch(f -> f instanceof Figure.Group g && g.opacity() < 1));
	}

	@Test
	void findings_are_marks_with_their_texts_the_gravest_first() {
		TestShape a = diagram.node("A", TestStyles.square(Colour.WHITE));
		Scene scene = scene(PaintOptions.plain().withFindings(List.of(new FindingMark(a, RuleLevel.INFO, "small"),
				new FindingMark(a, RuleLevel.ERROR, "grave"), new FindingMark(a, RuleLevel.WARNING, "middling"))));
		Figure.Group mark = Scenes.group(scene, "e1-findings").orElseThrow();
		assertEquals("grave\nmiddling\nsmall", mark.title());
		assertTrue(Scenes.texts(scene).contains("3"));
		assertTrue(Scenes.group(scene, "e1").orElseThrow().description().contains("grave"));
	}

	@Test
	void marks_are_within_the_bounds() {
		TestShape a = diagram.node("A", TestStyles.square(Colour.WHITE));
		Placement tight =
				new Placement(Map.of(a, new Box(0, 0, 50, 30)), Map.of(), Map.of(), List.of(), new Box(0, 0, 50, 30));
		Scene scene = new Painter(Pictures.none()).paint(diagram, tight, PaintOptions.plain().withFindings(
				List.of(new FindingMark(a, RuleLevel.ERROR, "x")))).scene();
		assertTrue(scene.bounds().contains(new Point(59, -9)), scene.bounds().toString());
	}

	@Test
	void missing_images_are_told_once_and_a_place_is_kept_for_them() {
		for (int i = 0; i < 3; i++) {
			diagram.node("A", new NodeStyle.Image(TestStyles.beside(), "/p/none.png"));
		}
		Drawing drawing = draw(PaintOptions.plain());
		assertEquals(1, drawing.notices().size());
		assertTrue(drawing.notices().getFirst().contains("/p/none.png"));
		assertTrue(Scenes.group(drawing.scene(), "e1").orElseThrow().figures().size() >= 2);
	}

	@Test
	void labels_that_do_not_fit_and_signs_that_the_font_lacks_are_told() {
		diagram.node("This text is much too long for a node of that size", TestStyles.square(Colour.WHITE)).size(7, 2);
		diagram.node("日本", TestStyles.square(Colour.WHITE));
		List<String> notices = draw(PaintOptions.plain()).notices();
		assertEquals(2, notices.size(), notices.toString());
		assertTrue(notices.get(0).contains("is cut") && notices.get(1).contains("日本"), notices.toString());
	}

	@Test
	void title_and_legend_make_the_drawing_larger() {
		TestShape a = diagram.node("A", TestStyles.square(TestStyles.BLUE)).mapping("Body");
		diagram.edge(a, diagram.node("B", TestStyles.square(TestStyles.BLUE)).mapping("Body"), TestStyles.edge(
				EdgeArrow.NO_DECORATION, EdgeArrow.INPUT_ARROW));
		Scene plain = scene(PaintOptions.plain());
		Scene full = scene(PaintOptions.plain().withTitleShown().withLegend(Legend.of(diagram)));
		assertTrue(full.bounds().contains(plain.bounds()) && full.bounds().height() > plain.bounds().height() + 40);
		List<String> texts = Scenes.texts(full);
		assertTrue(texts.containsAll(List.of("Test", "Body", "Link")), texts.toString());
		assertEquals(1, texts.stream().filter("Body"::equals).count());
	}

	@Test
	void edges_on_edges_and_self_loops_and_points_are_drawn() {
		TestShape a = diagram.node("A", TestStyles.square(Colour.WHITE));
		TestEdge loop = diagram.edge(a, a, TestStyles.edge(EdgeArrow.DIAMOND, EdgeArrow.INPUT_ARROW));
		TestEdge onEdge =
				diagram.edge(loop, a, TestStyles.edge(EdgeArrow.DOT, EdgeArrow.CIRCLE_PLUS, LineStyle.DOT, 5, true));
		Placement placement = new Placement(Map.of(a, new Box(0, 0, 50, 30)), Map.of(), Map.of(loop, new Route(List.of(
				new Point(50, 10), new Point(70, 10), new Point(70, 20), new Point(50, 20)), Optional.empty(),
				Optional.empty(),
				Optional.empty()), onEdge, new Route(List.of(new Point(5, 5), new Point(5, 5)), Optional.empty(),
						Optional.empty(), Optional.empty())), List.of(), new Box(-10, -10, 100, 60));
		Scene scene = new Painter(Pictures.none()).paint(diagram, placement, PaintOptions.plain()).scene();
		assertTrue(Scenes.group(scene, "e2").isPresent() && Scenes.group(scene, "e3").isPresent());
		assertTrue(Scenes.figures(scene).stream().noneMatch(f -> f.toString().contains("NaN")));
	}

	@ParameterizedTest
	@EnumSource(EdgeArrow.class)
	void heads_touch_the_element_and_lie_between_the_ends(EdgeArrow arrow) {
		TestShape a = diagram.node("A", TestStyles.square(Colour.WHITE));
		TestEdge edge = diagram.edge(a, a, TestStyles.edge(arrow, arrow));
		Placement placement = new Placement(Map.of(), Map.of(), Map.of(edge, new Route(List.of(new Point(0, 0),
				new Point(200, 0)), Optional.empty(), Optional.empty(), Optional.empty())), List.of(),
				new Box(0, 0, 200, 10));
		Scene scene = new Painter(Pictures.none()).paint(diagram, placement, PaintOptions.plain()).scene();
		double left = Double.MAX_VALUE;
		double right = -Double.MAX_VALUE;
		for (Figure figure : Scenes.group(scene, "e2").orElseThrow().figures()) {
			List<Point> points = switch (figure) {
			case Figure.Polyline f -> f.points();
			case Figure.Polygon f -> f.points();
			case Figure.Ellipse f -> List.of(f.box().topLeft(), new Point(f.box().right(), f.box().bottom()));
			default -> List.of();
			};
			for (Point point : points) {
				left = Math.min(left, point.x());
				right = Math.max(right, point.x());
			}
		}
		assertEquals(0, left, 1.01);
		assertEquals(200, right, 1.01);
	}

	@Test
	void all_heads_differ() {
		Set<List<Figure>> heads = new HashSet<>();
		for (EdgeArrow arrow : EdgeArrow.values()) {
			TestDiagram d = new TestDiagram("Head");
			TestShape a = d.node("A", TestStyles.square(Colour.WHITE));
			TestEdge edge = d.edge(a, a, TestStyles.edge(EdgeArrow.NO_DECORATION, arrow));
			Placement placement = new Placement(Map.of(), Map.of(), Map.of(edge, new Route(List.of(new Point(0, 0),
					new Point(200, 0)), Optional.empty(), Optional.empty(), Optional.empty())), List.of(),
					new Box(0, 0, 9, 9));
			Scene scene = new Painter(Pictures.none()).paint(d, placement, PaintOptions.plain()).scene();
			heads.add(Scenes.group(scene, "e2").orElseThrow().figures());
		}
		assertEquals(EdgeArrow.values().length, heads.size());
	}

	@Test
	void labels_on_lines_have_a_plate_of_the_colour_behind_them() {
		TestDiagram d = new TestDiagram("Plate").on(new Colour(1, 2, 3));
		TestShape a = d.node("A", TestStyles.square(Colour.WHITE));
		TestEdge edge = d.edge(a, a, TestStyles.edge(EdgeArrow.DOT, EdgeArrow.DOT)).labels("", "over", "");
		Placement placement = new Placement(Map.of(), Map.of(), Map.of(edge, new Route(List.of(new Point(0, 0),
				new Point(200, 0)), Optional.empty(), Optional.of(new Box(80, -7, 40, 13)), Optional.empty())),
				List.of(),
				new Box(0, -20, 200, 40));
		Scene scene = new Painter(Pictures.none()).paint(d, placement, PaintOptions.plain()).scene();
		Figure.Group label = Scenes.group(scene, "e2-label").orElseThrow();
		assertEquals(Figure.Role.LABEL, label.role());
		assertTrue(label.figures().getFirst() instanceof Figure.Rectangle r && r.fill() instanceof Fill.Solid s
				&& s.colour().equals(new Colour(1, 2, 3)));
		assertFalse(Scenes.group(scene, "e1-label").isPresent());
	}
}
