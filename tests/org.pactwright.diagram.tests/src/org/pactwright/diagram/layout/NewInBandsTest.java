package org.pactwright.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwright.diagram.Measure;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.testing.TestShape;
import org.pactwright.viewpoint.description.EdgeRouting;

/** What is new on a diagram in bands finds its place without anything else moving. */
class NewInBandsTest {

	private static final Measure MEASURE = new FixedMeasure();
	private final long seed = new Random().nextLong();

	@ParameterizedTest
	@CsvSource({ "DOWN,true", "DOWN,false", "UP,true", "UP,false", "RIGHT,true", "RIGHT,false" })
	void nothing_that_was_there_moves(Direction direction, boolean horizontal) {
		for (int round = 0; round < 6; round++) {
			String which = "seed " + (seed + round);
			Random random = new Random(seed + round);
			Lanes lanes = Lanes.full(random, horizontal, 1 + random.nextInt(5), random.nextInt(30), random.nextInt(3) == 0);
			Layouter layouter = new Layouter(MEASURE, lanes.options(direction));
			Placement before = layouter.arrange(lanes.diagram).placement();
			for (int step = 0; step < 6; step++) {
				lanes.edit();
				Placement after = layouter.arrangeNew(lanes.diagram, KnownPlaces.NONE.at(before)).placement();
				Placement old = before;
				lanes.shapes.forEach(shape -> old.box(shape)
						.ifPresent(box -> assertEquals(box, after.boxes().get(shape), () -> shape.label() + ", " + which)));
				assertEquals("[]", Faults.of(lanes.diagram, after, MEASURE).overlaps.toString(), which);
				inBands(lanes, after, which);
				before = after;
			}
		}
	}

	static void inBands(Lanes lanes, Placement placement, String which) {
		lanes.shapes.forEach(shape -> {
			int band = lanes.bandOf.get(shape);
			Box box = placement.boxes().get(shape);
			for (int i = 0; i < placement.bands().size(); i++) {
				Box area = placement.bands().get(i).area();
				int at = i;
				assertTrue(i == band ? area.contains(box) : !area.grow(-0.5).intersects(box),
						() -> shape.label() + " of band " + band + " at " + box + ", band " + at + " at " + area + ", " + which);
			}
		});
	}

	@ParameterizedTest
	@CsvSource({ "DOWN,true", "DOWN,false", "UP,true", "UP,false", "RIGHT,true", "RIGHT,false" })
	void when_nothing_is_new_all_stays_as_it_was(Direction direction, boolean horizontal) {
		for (int round = 0; round < 8; round++) {
			Random random = new Random(seed + round);
			Lanes lanes = Lanes.of(random, horizontal, 1 + random.nextInt(6), random.nextInt(40) + 1, random.nextInt(3) == 0);
			Layouter layouter = new Layouter(MEASURE, lanes.options(direction));
			Placement before = layouter.arrange(lanes.diagram).placement();
			Placement after = layouter.arrangeNew(lanes.diagram, KnownPlaces.NONE.at(before)).placement();
			String which = "seed " + (seed + round);
			assertEquals(before.boxes(), after.boxes(), which);
			assertEquals(before.bands(), after.bands(), which);
			assertEquals(before.routes(), after.routes(), which);
		}
	}

	@ParameterizedTest
	@CsvSource({ "DOWN,true", "DOWN,false", "UP,true", "UP,false", "RIGHT,true", "RIGHT,false" })
	void what_does_not_fit_moves_only_the_bands_behind(Direction direction, boolean horizontal) {
		for (int round = 0; round < 6; round++) {
			String which = "seed " + (seed + round);
			Random random = new Random(seed + round);
			Lanes lanes = Lanes.of(random, horizontal, 2 + random.nextInt(4), 20, false);
			Layouter layouter = new Layouter(MEASURE, lanes.options(direction));
			Placement before = layouter.arrange(lanes.diagram).placement();
			int band = random.nextInt(lanes.count());
			TestShape large = lanes.add(band).size(30, 25);
			lanes.link(large);
			Placement after = layouter.arrangeNew(lanes.diagram, KnownPlaces.NONE.at(before)).placement();
			boolean backwards = direction == Direction.UP && horizontal;
			lanes.shapes.stream().filter(shape -> shape != large).forEach(shape -> {
				Box old = before.boxes().get(shape);
				Box now = after.boxes().get(shape);
				int where = lanes.bandOf.get(shape);
				boolean behind = backwards ? where < band : where > band;
				if (behind) {
					assertTrue(now.x() >= old.x() && now.y() >= old.y(), () -> shape.label() + ", " + which);
				} else {
					assertEquals(old, now, () -> shape.label() + ", " + which);
				}
			});
			assertEquals("[]", Faults.of(lanes.diagram, after, MEASURE).overlaps.toString(), which);
			inBands(lanes, after, which);
		}
	}

	@Test
	void what_the_model_moves_to_another_band_goes_there_and_nothing_else_moves() {
		for (int round = 0; round < 6; round++) {
			String which = "seed " + (seed + round);
			Random random = new Random(seed + round);
			Lanes lanes = Lanes.full(random, true, 4, 30, false);
			Layouter layouter = new Layouter(MEASURE, lanes.options(Direction.UP));
			Placement before = layouter.arrange(lanes.diagram).placement();
			TestShape moved = lanes.shapes.get(4 + random.nextInt(26));
			lanes.bandOf.put(moved, (lanes.bandOf.get(moved) + 1 + random.nextInt(3)) % 4);
			Placement after = layouter.arrangeNew(lanes.diagram, KnownPlaces.NONE.at(before)).placement();
			lanes.shapes.stream().filter(shape -> shape != moved).forEach(
					shape -> assertEquals(before.boxes().get(shape), after.boxes().get(shape), () -> shape.label() + ", " + which));
			assertEquals("[]", Faults.of(lanes.diagram, after, MEASURE).overlaps.toString(), which);
			inBands(lanes, after, which);
		}
	}

	@Test
	void what_is_linked_lies_nearer_than_the_other_end_of_its_band() {
		for (int round = 0; round < 6; round++) {
			String which = "seed " + (seed + round);
			Random random = new Random(seed + round);
			Lanes lanes = Lanes.full(random, true, 3, 60, false);
			Layouter layouter = new Layouter(MEASURE, lanes.options(Direction.DOWN));
			Placement before = layouter.arrange(lanes.diagram).placement();
			TestShape old = lanes.shapes.get(random.nextInt(60));
			TestShape fresh = lanes.add(lanes.bandOf.get(old));
			lanes.diagram.edge(old, fresh, Graphs.line(EdgeRouting.MANHATTAN));
			Placement after = layouter.arrangeNew(lanes.diagram, KnownPlaces.NONE.at(before)).placement();
			double distance = Math.abs(after.boxes().get(fresh).center().x() - after.boxes().get(old).center().x());
			assertTrue(distance <= before.bounds().width(), () -> distance + ", " + which);
			Box at = after.boxes().get(fresh);
			lanes.shapes.stream().filter(shape -> lanes.bandOf.get(shape).equals(lanes.bandOf.get(fresh))).forEach(shape -> {
				Box box = after.boxes().get(shape);
				assertTrue(shape == fresh || !box.grow(20).intersects(at), () -> shape.label() + " is too near, " + which);
			});
		}
	}

	@Test
	void a_wish_is_met_where_there_is_room_in_the_band() {
		Lanes lanes = Lanes.full(new Random(7), true, 3, 3, false);
		Layouter layouter = new Layouter(MEASURE, lanes.options(Direction.DOWN));
		Placement before = layouter.arrange(lanes.diagram).placement();
		TestShape fresh = lanes.add(1);
		double y = before.bands().get(1).area().y() + 10;
		KnownPlaces known = KnownPlaces.NONE.at(before).wishing(fresh, new Point(900, y));
		Placement after = layouter.arrangeNew(lanes.diagram, known).placement();
		assertEquals(new Point(900, y), after.boxes().get(fresh).topLeft());
		inBands(lanes, after, "");
	}

	@Test
	void a_wish_in_another_band_gives_way_to_the_band() {
		Lanes lanes = Lanes.full(new Random(7), true, 3, 9, false);
		Layouter layouter = new Layouter(MEASURE, lanes.options(Direction.UP));
		Placement before = layouter.arrange(lanes.diagram).placement();
		TestShape fresh = lanes.add(2);
		KnownPlaces known = KnownPlaces.NONE.at(before).wishing(fresh, before.bands().get(0).area().center());
		Placement after = layouter.arrangeNew(lanes.diagram, known).placement();
		inBands(lanes, after, "");
		assertEquals(KnownPlaces.NONE.at(before).shapes().keySet().stream().map(before.boxes()::get).toList(),
				KnownPlaces.NONE.at(before).shapes().keySet().stream().map(after.boxes()::get).toList());
	}

	@Test
	void the_first_element_of_an_empty_diagram_lies_in_its_band() {
		Lanes lanes = new Lanes(new Random(1), true, 3);
		Layouter layouter = new Layouter(MEASURE, lanes.options(Direction.UP));
		Placement before = layouter.arrange(lanes.diagram).placement();
		lanes.add(1);
		inBands(lanes, layouter.arrangeNew(lanes.diagram, KnownPlaces.NONE.at(before)).placement(), "");
	}
}
