package org.pactwright.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactwright.diagram.Measure;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.testing.TestDiagram;
import org.pactwright.diagram.testing.TestShape;
import org.pactwright.diagram.testing.TestStyles;
import org.pactwright.viewpoint.description.EdgeRouting;
import org.pactwright.viewpoint.description.Presentation;

/** Large diagrams have the shape of a page, whatever the shape of what they show. */
class LargeShapesTest {

	private static final Measure MEASURE = new FixedMeasure();
	private final long seed = new Random().nextLong();

	private static void assertSound(TestDiagram diagram, Placement placement, String which) {
		Faults faults = Faults.of(diagram, placement, MEASURE);
		assertEquals(List.of(), faults.overlaps, which);
		assertEquals(List.of(), faults.outside, which);
		assertEquals(List.of(), faults.loose, which);
		assertEquals(List.of(), faults.throughShapes, which);
		assertEquals(List.of(), faults.labelsOnShapes, which);
		assertEquals(List.of(), faults.labelsOnLabels, which);
	}

	private static void assertPage(Placement placement, String which) {
		double shape = placement.bounds().width() / placement.bounds().height();
		assertTrue(shape > 0.5 && shape < 4, () -> placement.bounds() + ", " + which);
	}

	private static List<TestShape> chain(TestDiagram diagram, int length, boolean labelled) {
		List<TestShape> chain = new ArrayList<>();
		for (int i = 0; i < length; i++) {
			chain.add(diagram.node("Step " + i, Graphs.box()).size(14, 5));
			if (i > 0) {
				diagram.edge(chain.get(i - 1), chain.get(i), Graphs.line(EdgeRouting.MANHATTAN))
						.labels("", labelled && i % 3 > 0 ? "when " + i : "", "");
			}
		}
		return chain;
	}

	@ParameterizedTest
	@EnumSource
	void a_long_chain_runs_as_text_does(Direction direction) {
		for (int length : List.of(30, 100, 400)) {
			TestDiagram diagram = new TestDiagram("Chain");
			List<TestShape> chain = chain(diagram, length, true);
			Placement placement = new Layouter(MEASURE, LayoutOptions.STANDARD.towards(direction)).arrange(diagram).placement();
			String which = direction + " " + length;
			assertSound(diagram, placement, which);
			assertPage(placement, which);
			int jumps = 0;
			for (int i = 1; i < length; i++) {
				Box a = placement.boxes().get(chain.get(i - 1));
				Box b = placement.boxes().get(chain.get(i));
				jumps += Math.hypot(a.x() - b.x(), a.y() - b.y()) > 320 ? 1 : 0;
			}
			assertTrue(jumps <= length / 4, jumps + " of " + which);
		}
	}

	@ParameterizedTest
	@CsvSource({ "DOWN,true", "DOWN,false", "UP,true", "UP,false", "RIGHT,true", "RIGHT,false" })
	void a_long_procedure_folds_within_its_lanes(Direction direction, boolean horizontal) {
		for (int round = 0; round < 5; round++) {
			String which = "seed " + (seed + round);
			Random random = new Random(seed + round);
			Lanes lanes = new Lanes(random, horizontal, 2 + random.nextInt(6));
			int length = 40 + random.nextInt(160);
			List<TestShape> chain = chain(lanes.diagram, length, true);
			int band = 0;
			for (TestShape step : chain) {
				band = random.nextInt(3) == 0 ? random.nextInt(lanes.count()) : band;
				lanes.shapes.add(step);
				lanes.bandOf.put(step, band);
			}
			Layouter layouter = new Layouter(MEASURE, lanes.options(direction));
			Placement placement = layouter.arrange(lanes.diagram).placement();
			assertSound(lanes.diagram, placement, which);
			if (horizontal == (direction == Direction.RIGHT)) {
				assertPage(placement, which);
			}
			NewInBandsTest.inBands(lanes, placement, which);
			int widened = random.nextInt(lanes.count());
			lanes.link(lanes.add(widened));
			Placement after = layouter.arrangeNew(lanes.diagram, KnownPlaces.NONE.at(placement)).placement();
			boolean backwards = direction == Direction.UP && horizontal;
			for (TestShape step : chain) {
				Box old = placement.boxes().get(step);
				Box now = after.boxes().get(step);
				int where = lanes.bandOf.get(step);
				// a lane may be too narrow for what is new; then those behind it give way
				if (backwards ? where < widened : where > widened) {
					assertTrue(now.x() >= old.x() && now.y() >= old.y(), which);
				} else {
					assertEquals(old, now, which);
				}
			}
			NewInBandsTest.inBands(lanes, after, which);
		}
	}

	@ParameterizedTest
	@EnumSource
	void what_leads_in_circles_becomes_no_ribbon(Direction direction) {
		Random random = new Random(seed);
		TestDiagram diagram = new TestDiagram("Circles");
		List<TestShape> shapes = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			shapes.add(diagram.node(Graphs.name(random, i), Graphs.box()).size(14, 5));
		}
		for (int i = 0; i < 700; i++) {
			int from = random.nextInt(500);
			diagram.edge(shapes.get(from), shapes.get((from * 3 + 1 + random.nextInt(5)) % 500),
					Graphs.line(EdgeRouting.MANHATTAN));
		}
		Placement placement = new Layouter(MEASURE, LayoutOptions.STANDARD.towards(direction)).arrange(diagram).placement();
		assertPage(placement, "seed " + seed);
		Faults faults = Faults.of(diagram, placement, MEASURE);
		assertEquals(List.of(), faults.overlaps, "seed " + seed);
		assertEquals(List.of(), faults.throughShapes, "seed " + seed);
	}

	@Test
	void large_groups_lie_below_each_other_with_little_between() {
		TestDiagram diagram = new TestDiagram("Groups");
		for (int count : List.of(1, 340, 140, 60)) {
			TestShape group = diagram.container("Group of " + count, TestStyles.flat(TestStyles.SAND, TestStyles.SAND),
					Presentation.FREE_FORM);
			for (int i = 0; i < count; i++) {
				group.node("Member " + i, Graphs.box()).size(14, 5);
			}
		}
		Placement placement = new Layouter(MEASURE, LayoutOptions.STANDARD).arrange(diagram).placement();
		assertSound(diagram, placement, "");
		double area = diagram.shapes().stream().map(placement.boxes()::get).mapToDouble(b -> b.width() * b.height()).sum();
		Box bounds = placement.bounds();
		assertTrue(area > 0.85 * bounds.width() * bounds.height(), area + " of " + bounds);
		assertPage(placement, "");
	}
}
