package org.pactwright.diagram.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** In which order what links lead to comes, cycles or not. */
class CellOrderTest {

	private static final int GRAPHS = 500;

	private final List<Cell> cells = new ArrayList<>();

	/** Cells named by letters, {@code a} first, and links such as {@code ab}. */
	private String order(int count, String links) {
		cells.clear();
		IntStream.range(0, count).forEach(i -> cells.add(new Cell(null, i, new double[6])));
		Arrays.stream(links.split(" ")).filter(link -> !link.isEmpty())
				.forEach(link -> link(link.charAt(0) - 'a', link.charAt(1) - 'a'));
		CellOrder order = order();
		return cells.stream().sorted(Comparator.comparingInt(order::position))
				.map(cell -> String.valueOf((char) ('a' + cell.order))).collect(Collectors.joining());
	}

	private void link(int from, int to) {
		cells.get(from).next.add(cells.get(to));
		cells.get(to).previous.add(cells.get(from));
	}

	private CellOrder order() {
		return new CellOrder(cells, cell -> true, IntStream.range(0, cells.size()).toArray());
	}

	@Test
	void linksLeadForward() {
		assertEquals("abcd", order(4, "ab bc cd"));
		assertEquals("dcba", order(4, "dc cb ba"));
	}

	@Test
	void aProcedureThatMayStartOverBeginsWithItsFirstStep() {
		// a sets b off; d decides between two ways and so leads away most; f starts over at b
		assertEquals("abcdef", order(6, "ab bc cd de df ef fb"));
	}

	@Test
	void aCycleThatNothingLeadsToBeginsWithWhatLeadsAwayMost() {
		assertEquals('b', order(4, "ab bc bd ca da bc").charAt(0));
	}

	@Test
	void everyCellHasAPlaceOfItsOwnAndWithoutCyclesNoLinkLeadsBack() {
		long seed = Long.getLong("pactwright.seed", System.nanoTime());
		Random random = new Random(seed);
		for (int graph = 0; graph < GRAPHS; graph++) {
			boolean cyclic = random.nextBoolean();
			cells.clear();
			int count = 1 + random.nextInt(12);
			IntStream.range(0, count).forEach(i -> cells.add(new Cell(null, i, new double[6])));
			for (int link = random.nextInt(2 * count); link > 0; link--) {
				int from = random.nextInt(count);
				int to = random.nextInt(count);
				if (from != to) {
					link(cyclic ? from : Math.max(from, to), cyclic ? to : Math.min(from, to));
				}
			}
			CellOrder order = order();
			String what = "seed " + seed + ", graph " + graph;
			assertEquals(count, cells.stream().map(order::position).distinct().count(), what);
			assertTrue(cells.stream().mapToInt(order::position).allMatch(at -> at >= 0 && at < count), what);
			assertTrue(cyclic || cells.stream().allMatch(cell -> cell.next.stream()
					.allMatch(next -> order.position(next) > order.position(cell))), what);
		}
	}
}
