package org.pactwright.diagram.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pactwright.diagram.geometry.Insets;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.testing.SimplePlacement;
import org.pactwright.diagram.testing.TestDiagram;
import org.pactwright.diagram.testing.TestShape;
import org.pactwright.diagram.testing.TestStyles;
import org.pactwright.viewpoint.description.LabelAlignment;
import org.pactwright.viewpoint.description.LabelPosition;
import org.pactwright.viewpoint.description.LineStyle;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.NodeStyle;

class StyleMeasureTest {

	private final TestDiagram diagram = new TestDiagram("Sizes");
	private final StyleMeasure measure = new StyleMeasure(Pictures.none());

	private static NodeStyle beside() {
		return new NodeStyle.Square(TestStyles.beside(), 0, 0, Colour.WHITE);
	}

	@Test
	void given_sizes_are_units_of_ten_pixels() {
		assertEquals(new Size(40, 70), measure.size(diagram.node("x", beside()).size(4, 7)));
		assertEquals(new Size(30, 30), measure.size(diagram.node("x", beside())));
		assertEquals(new Size(120, 50), measure.size(diagram.node("x", TestStyles.square(Colour.WHITE)).size(12, 5)));
	}

	@Test
	void the_size_of_a_square_style_comes_before_that_of_the_node() {
		NodeStyle style = new NodeStyle.Square(TestStyles.beside(), 9, 2, Colour.WHITE);
		assertEquals(new Size(90, 20), measure.size(diagram.node("x", style).size(3, 3)));
	}

	@Test
	void a_label_inside_makes_a_node_as_large_as_it_needs() {
		Size small = measure.size(diagram.node("Board", TestStyles.square(Colour.WHITE)));
		Size large =
				measure.size(diagram.node("Board for the coordination of crises", TestStyles.square(Colour.WHITE)));
		assertTrue(large.width() > small.width() && large.height() > small.height(), small + " " + large);
	}

	@Test
	void a_given_size_that_holds_no_word_is_only_the_least() {
		Size size = measure.size(diagram.node("Coordination", TestStyles.square(Colour.WHITE)).size(3, 3));
		assertTrue(size.width() > 60, size.toString());
	}

	@Test
	void images_have_their_own_size_or_keep_their_proportions() {
		StyleMeasure withPictures = Gallery.measure();
		NodeStyle house = new NodeStyle.Image(TestStyles.beside(), "/p/house.svg");
		assertEquals(new Size(60, 50), withPictures.size(diagram.node("x", house)));
		assertEquals(new Size(120, 100), withPictures.size(diagram.node("x", house).size(12, -1)));
		assertEquals(new Size(30, 30),
				withPictures.size(diagram.node("x", new NodeStyle.Image(TestStyles.beside(), "/none"))));
	}

	@Test
	void labels_beside_nodes_are_measured_apart() {
		assertTrue(measure.outerLabel(diagram.node("Board", beside())).width() > 20);
		assertEquals(Size.NONE, measure.outerLabel(diagram.node("Board", TestStyles.square(Colour.WHITE))));
		assertEquals(Size.NONE, measure.outerLabel(diagram.node(" ", beside())));
		assertEquals(Size.NONE, measure.outerLabel(diagram.node("Board", beside()).collapse()));
		NodeStyle hidden =
				new NodeStyle.Square(new NodeStyle.Basics(TestStyles.ID, TestStyles.label(8), TestStyles.border(1,
				LineStyle.SOLID), true, LabelPosition.BORDER, List.of()), 0, 0, Colour.WHITE);
		assertEquals(Size.NONE, measure.outerLabel(diagram.node("Board", hidden)));
	}

	@Test
	void icons_take_room() {
		double without = measure.text("reports to", TestStyles.label(8), diagram.node("", beside())).width();
		double with = Gallery.measure().text("reports to", TestStyles.label(8), diagram.node("", beside())).width();
		assertEquals(20, with - without, 1);
	}

	@Test
	void lists_are_as_high_as_their_visible_lines() {
		TestShape list = diagram.container("List", TestStyles.flat(Colour.WHITE, Colour.WHITE), Presentation.LIST);
		double empty = measure.size(list).height();
		list.node("one", TestStyles.line());
		double one = measure.size(list).height();
		list.node("two", TestStyles.line());
		list.node("hidden", TestStyles.line()).hide();
		assertEquals(2 * (one - empty), measure.size(list).height() - empty, 1e-9);
	}

	@Test
	void containers_keep_room_for_title_and_border() {
		TestShape free =
				diagram.container("Title", TestStyles.flat(Colour.WHITE, Colour.WHITE), Presentation.FREE_FORM);
		Insets insets = measure.insets(free);
		assertTrue(insets.top() > 20 && insets.left() > 5 && insets.bottom() > 5, insets.toString());
		TestShape stack =
				diagram.container("Title", TestStyles.flat(Colour.WHITE, Colour.WHITE), Presentation.VERTICAL_STACK);
		assertEquals(1, measure.insets(stack).left());
		assertEquals(Insets.NONE, measure.insets(diagram.node("x", beside())));
		TestShape untitled = diagram.container("", TestStyles.flat(Colour.WHITE, Colour.WHITE), Presentation.FREE_FORM);
		assertTrue(measure.insets(untitled).top() < insets.top());
	}

	@Test
	void absurd_sizes_are_bounded() {
		Size size = measure.size(diagram.node("x", beside()).size(Integer.MAX_VALUE, Integer.MAX_VALUE));
		assertEquals(new Size(5000, 5000), size);
		assertTrue(measure.size(diagram.node("w ".repeat(100_000), TestStyles.square(Colour.WHITE))).height() < 1000);
	}

	@Test
	void what_has_no_style_has_no_size() {
		assertEquals(Size.NONE, measure.size(diagram.node("x", null)));
	}

	@Test
	void no_label_of_usual_length_is_cut_where_sizes_are_automatic() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 60; round++) {
			TestDiagram d = new TestDiagram("Random");
			NodeStyle.Basics basics = TestStyles.node(TestStyles.label(LabelAlignment.values()[random.nextInt(3)]),
					TestStyles.border(random.nextInt(5), LineStyle.SOLID), LabelPosition.NODE);
			for (NodeStyle style : Gallery.nodeStyles(basics, Colour.WHITE)) {
				d.node(words(random), style).size(random.nextInt(4) * 2 - 1, -1);
			}
			TestShape container =
					d.container(words(random), TestStyles.flat(Colour.WHITE, Colour.WHITE), Presentation.FREE_FORM);
			container.node(words(random), TestStyles.square(Colour.WHITE));
			TestShape list = d.container(words(random), TestStyles.flat(Colour.WHITE, Colour.WHITE), Presentation.LIST);
			list.node(words(random), TestStyles.line());
			Pictures pictures = random.nextBoolean() ? Gallery.pictures() : Pictures.none();
			Drawing drawing = new Painter(pictures).paint(d, SimplePlacement.rows(d, new StyleMeasure(pictures), 6),
					PaintOptions.plain());
			assertTrue(drawing.notices().stream().noneMatch(n -> n.contains("cut")), () -> "seed " + seed
					+ drawing.notices());
		}
	}

	private static String words(Random random) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i <= random.nextInt(9); i++) {
			words.append("abcdefghijklmnopqrstuvwxyz", 0, 1 + random.nextInt(14)).append(' ');
		}
		return words.toString();
	}
}
