package org.pactwright.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.pactwright.viewpoint.diagram.Shape;

/** What every arrangement keeps to, on diagrams made by chance. */
class LayouterTest {

	private static final Measure MEASURE = new FixedMeasure();
	private final long seed = new Random().nextLong();

	private static Placement arrange(TestDiagram diagram, Direction direction) {
		return new Layouter(MEASURE, LayoutOptions.STANDARD.towards(direction)).arrange(diagram).placement();
	}

	private static void assertSound(TestDiagram diagram, Placement placement, String which) {
		Faults faults = Faults.of(diagram, placement, MEASURE);
		assertEquals(List.of(), faults.overlaps, which);
		assertEquals(List.of(), faults.outside, which);
		assertEquals(List.of(), faults.loose, which);
	}

	@ParameterizedTest
	@EnumSource
	void shapes_do_not_overlap_and_lines_run_around_them(Direction direction) {
		for (int round = 0; round < 8; round++) {
			String which = "seed " + (seed + round);
			Random random = new Random(seed + round);
			int nodes = 1 + random.nextInt(60);
			TestDiagram diagram = Graphs.flat(random, nodes, nodes * 3 / 2, EdgeRouting.MANHATTAN);
			Placement placement = arrange(diagram, direction);
			assertSound(diagram, placement, which);
			Faults faults = Faults.of(diagram, placement, MEASURE);
			assertEquals(List.of(), faults.throughShapes, which);
			assertEquals(List.of(), faults.labelsOnShapes, which);
		}
	}

	@Test
	void trees_lie_clear() {
		for (int round = 0; round < 6; round++) {
			String which = "seed " + (seed + round);
			TestDiagram diagram = Graphs.tree(new Random(seed + round), 60, 4, EdgeRouting.MANHATTAN);
			Placement placement = arrange(diagram, Direction.DOWN);
			assertSound(diagram, placement, which);
			assertEquals(List.of(), Faults.of(diagram, placement, MEASURE).throughShapes, which);
		}
	}

	@Test
	void nested_diagrams_with_everything_are_sound() {
		for (int round = 0; round < 8; round++) {
			Random random = new Random(seed + round);
			TestDiagram diagram = Graphs.nested(random, 30, 25, true);
			assertSound(diagram, arrange(diagram, Direction.DOWN), "seed " + (seed + round));
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void the_same_diagram_gives_the_same_placement(boolean nested) {
		TestDiagram one = nested ? Graphs.nested(new Random(seed), 40, 30, true)
				: Graphs.flat(new Random(seed), 500, 600, EdgeRouting.MANHATTAN);
		TestDiagram two = nested ? Graphs.nested(new Random(seed), 40, 30, true)
				: Graphs.flat(new Random(seed), 500, 600, EdgeRouting.MANHATTAN);
		assertEquals(boxes(one), boxes(two), "seed " + seed);
	}

	@Test
	void labels_of_lines_on_the_same_way_keep_their_order() {
		for (long each : new long[] { 852497113389746776L, 1000227097023340975L, 31676L, 197975L, 1377906L, 2209401L,
				2621189L, seed, seed + 1, seed + 2 }) {
			assertEquals(boxes(Graphs.nested(new Random(each), 40, 30, true)),
					boxes(Graphs.nested(new Random(each), 40, 30, true)), "seed " + each);
		}
	}

	private static List<Object> boxes(TestDiagram diagram) {
		Placement placement = arrange(diagram, Direction.DOWN);
		List<Object> all = new ArrayList<>(placement.boxes().values());
		all.addAll(placement.labels().values());
		all.addAll(placement.routes().values());
		all.add(placement.bounds());
		return all;
	}

	@Test
	void places_are_whole_pixels_and_lie_within_the_bounds() {
		TestDiagram diagram = Graphs.nested(new Random(seed), 40, 30, false);
		Placement placement = arrange(diagram, Direction.RIGHT);
		placement.boxes().forEach((shape, box) -> {
			assertEquals(Math.rint(box.x()), box.x(), () -> shape.label() + ", seed " + seed);
			assertEquals(Math.rint(box.y()), box.y(), () -> shape.label() + ", seed " + seed);
			assertTrue(placement.bounds().contains(box), () -> shape.label() + ", seed " + seed);
		});
	}

	@Test
	void a_thousand_linked_elements_are_arranged_in_a_simpler_way_and_a_notice_says_so() {
		TestDiagram diagram = Graphs.flat(new Random(11), 1000, 1200, EdgeRouting.MANHATTAN);
		Arrangement arrangement = new Layouter(MEASURE, LayoutOptions.STANDARD).arrange(diagram);
		assertSound(diagram, arrangement.placement(), "");
		assertEquals(1, arrangement.notices().size(), arrangement.notices()::toString);
		assertTrue(arrangement.notices().getFirst().startsWith("The diagram is large"), arrangement.notices()::toString);
	}

	@ParameterizedTest
	@EnumSource
	void links_lead_in_the_direction(Direction direction) {
		TestDiagram diagram = new TestDiagram("Chain");
		List<TestShape> chain = IntStream.range(0, 6).mapToObj(i -> diagram.node("N" + i, Graphs.box()))
				.toList();
		for (int i = 1; i < 6; i++) {
			diagram.edge(chain.get(i - 1), chain.get(i), Graphs.line(EdgeRouting.MANHATTAN));
		}
		Placement placement = arrange(diagram, direction);
		for (int i = 1; i < 6; i++) {
			Point a = placement.boxes().get(chain.get(i - 1)).center();
			Point b = placement.boxes().get(chain.get(i)).center();
			assertTrue(switch (direction) {
			case DOWN -> a.y() < b.y();
			case UP -> a.y() > b.y();
			case RIGHT -> a.x() < b.x();
			}, a + " before " + b);
		}
	}

	@Test
	void what_is_pinned_stays_when_all_is_arranged() {
		for (int round = 0; round < 6; round++) {
			Random random = new Random(seed + round);
			String which = "seed " + (seed + round);
			TestDiagram diagram = Graphs.flat(random, 25, 25, EdgeRouting.MANHATTAN);
			KnownPlaces known = KnownPlaces.NONE.at(arrange(diagram, Direction.DOWN));
			Shape pinned = diagram.shapes().get(random.nextInt(25));
			Map<Shape, KnownPlaces.Place> places = new HashMap<>(known.shapes());
			places.put(pinned, new KnownPlaces.Place(new Point(500, 300), Optional.empty(), Optional.empty()));
			Placement after = new Layouter(MEASURE, LayoutOptions.STANDARD).arrangeAll(diagram,
					new KnownPlaces(places, Map.of(), Set.of(), Set.of(), Set.of(pinned))).placement();
			assertEquals(new Point(500, 300), after.boxes().get(pinned).topLeft(), which);
			assertSound(diagram, after, which);
		}
	}

	@Test
	void sizes_that_the_user_gave_are_kept() {
		TestDiagram diagram = Graphs.flat(new Random(4), 10, 10, EdgeRouting.MANHATTAN);
		Shape wide = diagram.shapes().getFirst();
		KnownPlaces known = new KnownPlaces(
				Map.of(wide, new KnownPlaces.Place(new Point(0, 0), Optional.of(new Size(333, 222)), Optional.empty())), Map.of(),
				Set.of(), Set.of(), Set.of());
		Placement after = new Layouter(MEASURE, LayoutOptions.STANDARD).arrangeAll(diagram, known).placement();
		assertEquals(new Size(333, 222), after.boxes().get(wide).size());
		assertSound(diagram, after, "");
	}

	@Test
	void what_is_hidden_has_no_place_and_lines_into_something_closed_end_there() {
		TestDiagram diagram = new TestDiagram("Closed");
		TestShape box = diagram.container("Box", TestStyles.flat(TestStyles.SAND, TestStyles.SAND), Presentation.FREE_FORM);
		TestShape inner = box.node("Inner", Graphs.box());
		TestShape outer = diagram.node("Outer", Graphs.box());
		TestShape hidden = diagram.node("Hidden", Graphs.box());
		var edge = diagram.edge(outer, inner, Graphs.line(EdgeRouting.MANHATTAN));
		var lost = diagram.edge(outer, hidden, Graphs.line(EdgeRouting.MANHATTAN));
		Placement placement = new Layouter(MEASURE, LayoutOptions.STANDARD).arrangeAll(diagram,
				new KnownPlaces(Map.of(), Map.of(), Set.of(hidden), Set.of(box), Set.of())).placement();
		assertEquals(Optional.empty(), placement.box(hidden));
		assertEquals(Optional.empty(), placement.box(inner));
		assertEquals(Optional.empty(), placement.route(lost));
		Point end = placement.route(edge).orElseThrow().points().getLast();
		assertTrue(placement.boxes().get(box).grow(2).contains(end), end::toString);
	}

	@Test
	void arranging_a_selection_moves_nothing_else() {
		for (int round = 0; round < 6; round++) {
			Random random = new Random(seed + round);
			String which = "seed " + (seed + round);
			TestDiagram diagram = Graphs.flat(random, 30, 30, EdgeRouting.MANHATTAN);
			Placement before = arrange(diagram, Direction.DOWN);
			Set<DiagramElement> selection = new HashSet<>(diagram.shapes().subList(0, 5));
			Placement after = new Layouter(MEASURE, LayoutOptions.STANDARD)
					.arrangeSelection(diagram, KnownPlaces.NONE.at(before), selection).placement();
			diagram.shapes().stream().filter(shape -> !selection.contains(shape))
					.forEach(shape -> assertEquals(before.boxes().get(shape), after.boxes().get(shape), which));
			assertEquals(List.of(), Faults.of(diagram, after, MEASURE).overlaps, which);
		}
	}

	@Test
	void an_empty_diagram_has_bounds() {
		Box bounds = arrange(new TestDiagram("Empty"), Direction.DOWN).bounds();
		assertTrue(bounds.width() > 0 && bounds.height() > 0);
	}
}
