package org.pactwright.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactwright.diagram.Measure;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.geometry.Size;
import org.pactwright.diagram.testing.TestDiagram;
import org.pactwright.diagram.testing.TestShape;
import org.pactwright.diagram.testing.TestStyles;
import org.pactwright.viewpoint.description.EdgeRouting;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.Shape;

/** What is new on a diagram finds a place; what was there keeps its own. */
class NewElementsTest {

	private static final Measure MEASURE = new FixedMeasure();
	private final long seed = new Random().nextLong();

	private static Placement fresh(TestDiagram diagram, Direction direction, Placement before) {
		return new Layouter(MEASURE, LayoutOptions.STANDARD.towards(direction))
				.arrangeNew(diagram, KnownPlaces.NONE.at(before)).placement();
	}

	private static Placement all(TestDiagram diagram, Direction direction) {
		return new Layouter(MEASURE, LayoutOptions.STANDARD.towards(direction)).arrange(diagram).placement();
	}

	private static void same(Placement before, Placement after, List<? extends Shape> shapes, String which) {
		shapes.forEach(shape -> before.box(shape)
				.ifPresent(box -> assertEquals(box, after.boxes().get(shape), () -> shape.label() + ", " + which)));
	}

	@ParameterizedTest
	@EnumSource
	void nothing_moves_on_a_flat_diagram_however_it_is_edited(Direction direction) {
		for (int round = 0; round < 5; round++) {
			String which = "seed " + (seed + round);
			Random random = new Random(seed + round);
			int nodes = 2 + random.nextInt(40);
			TestDiagram diagram = Graphs.flat(random, nodes, nodes, EdgeRouting.MANHATTAN);
			Placement before = all(diagram, direction);
			for (int step = 0; step < 6; step++) {
				for (int i = 0; i < 3; i++) {
					edit(diagram, random);
				}
				Placement after = fresh(diagram, direction, before);
				same(before, after, diagram.shapes(), which);
				Faults faults = Faults.of(diagram, after, MEASURE);
				assertEquals("[]", faults.overlaps.toString(), which);
				assertEquals("[]", faults.loose.toString(), which);
				before = after;
			}
		}
	}

	private static void edit(TestDiagram diagram, Random random) {
		TestShape any = (TestShape) diagram.shapes().get(random.nextInt(diagram.shapes().size()));
		int what = random.nextInt(5);
		if (what == 0 && diagram.shapes().size() > 2) {
			diagram.remove(any);
			return;
		}
		TestShape fresh = diagram.node(Graphs.name(random, 1000 + random.nextInt(1000)), Graphs.box());
		if (what > 1) {
			diagram.edge(random.nextBoolean() ? any : fresh, fresh, Graphs.line(EdgeRouting.MANHATTAN));
		}
	}

	@Test
	void nested_diagrams_stay_sound_while_things_come_and_go() {
		for (int round = 0; round < 6; round++) {
			String which = "seed " + (seed + round);
			Random random = new Random(seed + round);
			TestDiagram diagram = Graphs.nested(random, 25, 20, false);
			Placement before = all(diagram, Direction.DOWN);
			for (int step = 0; step < 5; step++) {
				List<TestShape> open = containers(diagram);
				for (int i = 0; i < 3; i++) {
					grow(diagram, open, random);
				}
				Placement after = fresh(diagram, Direction.DOWN, before);
				Faults faults = Faults.of(diagram, after, MEASURE);
				assertEquals("[]", faults.overlaps.toString(), which);
				assertEquals("[]", faults.outside.toString(), which);
				before = after;
			}
		}
	}

	private static void grow(TestDiagram diagram, List<TestShape> open, Random random) {
		String name = Graphs.name(random, 1000 + random.nextInt(1000));
		TestShape fresh = open.isEmpty() || random.nextInt(4) == 0 ? diagram.node(name, Graphs.box())
				: open.get(random.nextInt(open.size())).node(name, Graphs.box());
		List<DiagramElement> all = diagram.elements().stream().filter(e -> e instanceof Shape).toList();
		diagram.edge(fresh, all.get(random.nextInt(all.size())), Graphs.line(EdgeRouting.MANHATTAN));
		if (random.nextInt(5) == 0) {
			diagram.remove((TestShape) diagram.shapes().get(random.nextInt(diagram.shapes().size())));
			open.retainAll(containers(diagram));
		}
	}

	private static List<TestShape> containers(TestDiagram diagram) {
		List<TestShape> open = new ArrayList<>();
		for (DiagramElement element : diagram.elements()) {
			if (element instanceof TestShape shape && shape.kind() == ElementKind.CONTAINER
					&& shape.presentation().equals(Optional.of(Presentation.FREE_FORM))) {
				open.add(shape);
			}
		}
		return open;
	}

	@Test
	void a_container_with_room_takes_what_is_new_without_becoming_larger() {
		TestDiagram diagram = new TestDiagram("Room");
		TestShape box = diagram.container("Box", TestStyles.flat(TestStyles.SAND, TestStyles.SAND), Presentation.FREE_FORM);
		TestShape inner = box.node("Inner", Graphs.box());
		TestShape beside = diagram.node("Beside", Graphs.box());
		KnownPlaces known = new KnownPlaces(
				Map.of(box, place(0, 0, 400, 300), inner, place(20, 40), beside, place(450, 0)), Map.of(), Set.of(),
				Set.of(), Set.of());
		TestShape fresh = box.node("Fresh", Graphs.box());
		Placement after = new Layouter(MEASURE, LayoutOptions.STANDARD).arrangeNew(diagram, known).placement();
		assertEquals(new Box(0, 0, 400, 300), after.boxes().get(box));
		assertEquals(new Point(450, 0), after.boxes().get(beside).topLeft());
		assertTrue(after.boxes().get(box).contains(after.boxes().get(fresh)));
	}

	@Test
	void a_list_becomes_lower_with_its_rows_unless_the_user_gave_it_its_size() {
		for (boolean byUser : List.of(false, true)) {
			TestDiagram diagram = new TestDiagram("Rows");
			TestShape list = diagram.container("List", TestStyles.flat(TestStyles.SAND, TestStyles.SAND), Presentation.LIST);
			list.node("One", Graphs.box());
			double least = all(diagram, Direction.DOWN).boxes().get(list).height();
			Optional<Size> size = Optional.of(new Size(300, 500));
			KnownPlaces known = new KnownPlaces(Map.of(list, new KnownPlaces.Place(new Point(0, 0),
					byUser ? size : Optional.empty(), byUser ? Optional.empty() : size)), Map.of(), Set.of(), Set.of(), Set.of());
			Placement after = new Layouter(MEASURE, LayoutOptions.STANDARD).arrangeNew(diagram, known).placement();
			assertEquals(new Box(0, 0, 300, byUser ? 500 : least), after.boxes().get(list));
		}
	}

	private static KnownPlaces.Place place(double x, double y) {
		return new KnownPlaces.Place(new Point(x, y), Optional.empty(), Optional.empty());
	}

	private static KnownPlaces.Place place(double x, double y, double width, double height) {
		return new KnownPlaces.Place(new Point(x, y), Optional.of(new Size(width, height)), Optional.empty());
	}

	@Test
	void something_new_lies_next_to_what_it_is_linked_with() {
		TestDiagram diagram = new TestDiagram("Near");
		TestShape left = diagram.node("Left", Graphs.box());
		TestShape right = diagram.node("Right", Graphs.box());
		KnownPlaces known = new KnownPlaces(Map.of(left, place(0, 0), right, place(2000, 0)), Map.of(), Set.of(),
				Set.of(), Set.of());
		TestShape fresh = diagram.node("Fresh", Graphs.box());
		diagram.edge(right, fresh, Graphs.line(EdgeRouting.MANHATTAN));
		Placement after = new Layouter(MEASURE, LayoutOptions.STANDARD).arrangeNew(diagram, known).placement();
		Box at = after.boxes().get(fresh);
		assertTrue(at.x() > 1900 && at.y() > 30 && at.y() < 150, at::toString);
	}

	@Test
	void a_wish_is_met_where_nothing_is() {
		TestDiagram diagram = new TestDiagram("Wish");
		TestShape old = diagram.node("Old", Graphs.box());
		TestShape fresh = diagram.node("Fresh", Graphs.box());
		KnownPlaces known = new KnownPlaces(Map.of(old, place(0, 0)), Map.of(), Set.of(), Set.of(),
				Set.of());
		Layouter layouter = new Layouter(MEASURE, LayoutOptions.STANDARD);
		assertEquals(new Point(300, 200),
				layouter.arrangeNew(diagram, known.wishing(fresh, new Point(300, 200))).placement().boxes().get(fresh).topLeft());
		Placement crowded = layouter.arrangeNew(diagram, known.wishing(fresh, new Point(10, 10))).placement();
		assertTrue(!crowded.boxes().get(fresh).intersects(crowded.boxes().get(old)));
		assertEquals(new Point(0, 0), crowded.boxes().get(old).topLeft());
	}

	@Test
	void a_thousand_new_elements_at_once_find_their_places() {
		TestDiagram diagram = Graphs.flat(new Random(3), 200, 200, EdgeRouting.MANHATTAN);
		Placement before = all(diagram, Direction.DOWN);
		List<Shape> old = List.copyOf(diagram.shapes());
		Random random = new Random(4);
		for (int i = 0; i < 1000; i++) {
			TestShape fresh = diagram.node(Graphs.name(random, 1000 + i), Graphs.box());
			diagram.edge(diagram.shapes().get(random.nextInt(diagram.shapes().size())), fresh,
					Graphs.line(EdgeRouting.MANHATTAN));
		}
		Placement after = fresh(diagram, Direction.DOWN, before);
		same(before, after, old, "");
		assertEquals("[]", Faults.of(diagram, after, MEASURE).overlaps.toString());
	}
}
