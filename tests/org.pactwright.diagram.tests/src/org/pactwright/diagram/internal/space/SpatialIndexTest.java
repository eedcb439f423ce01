package org.pactwright.diagram.internal.space;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;

class SpatialIndexTest {

	private final long seed = new Random().nextLong();
	private final Random random = new Random(seed);
	private final SpatialIndex<Integer> index = new SpatialIndex<>();
	private final List<Box> boxes = new ArrayList<>();

	/** Of any size, from a dot to a hundred thousand pixels. */
	private Box box() {
		double largest = Math.pow(10, 1 + random.nextInt(5));
		return new Box(random.nextDouble(-50_000, 50_000), random.nextDouble(-50_000, 50_000),
				random.nextDouble(largest), random.nextDouble(largest));
	}

	private void fill(int count) {
		for (int i = 0; i < count; i++) {
			boxes.add(box());
			index.add(boxes.get(i), i);
		}
	}

	private List<Integer> lookedAtOneByOne(Box area) {
		List<Integer> found = new ArrayList<>();
		for (int i = 0; i < boxes.size(); i++) {
			if (boxes.get(i).intersects(area)) {
				found.add(i);
			}
		}
		return found;
	}

	@RepeatedTest(20)
	void it_finds_what_looking_at_all_boxes_finds_in_the_order_in_which_they_were_added() {
		fill(random.nextInt(400));
		assertEquals(boxes.size(), index.size());
		for (int i = 0; i < 200; i++) {
			Box area = box();
			assertEquals(lookedAtOneByOne(area), index.touching(area).stream().map(SpatialIndex.Entry::owner).toList(),
					"seed " + seed);
			assertEquals(!lookedAtOneByOne(area).isEmpty(), index.isTouched(area), "seed " + seed);
		}
	}

	@RepeatedTest(20)
	void of_what_holds_a_point_the_last_one_lies_on_top() {
		fill(random.nextInt(400));
		for (int i = 0; i < 200; i++) {
			Point point = new Point(random.nextDouble(-50_000, 50_000), random.nextDouble(-50_000, 50_000));
			Optional<Integer> last = Optional.empty();
			for (int k = 0; k < boxes.size(); k++) {
				last = boxes.get(k).contains(point) ? Optional.of(k) : last;
			}
			assertEquals(last, index.topmost(point).map(SpatialIndex.Entry::owner), "seed " + seed);
		}
	}

	@Test
	void a_visitor_can_stop() {
		for (int i = 0; i < 10; i++) {
			index.add(new Box(i, i, 10, i < 5 ? 10 : 100_000), i);
		}
		List<Integer> seen = new ArrayList<>();
		assertEquals(false, index.visit(new Box(0, 0, 50, 50), entry -> seen.add(entry.owner()) && seen.size() < 7));
		assertEquals(7, seen.size());
	}
}
