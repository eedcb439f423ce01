package org.pactwright.analysis.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.pactwright.analysis.Texts;
import org.pactwright.analysis.internal.cascade.Engine;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;

/** Which elements take most along. */
class RankingTest {

	private static final long DAY = 24 * 60;

	private static final String MODEL = """
			asset Spring
			asset Mill
			service Power { criticality 5 restored in 1 h depends on Spring physical total buffer 4 h }
			service Water { criticality 2 depends on Power physical total buffer 10 h }
			service Bread { depends on Mill physical medium }
			service Alone { criticality 5 }""";

	private static Ranking rank(String model) {
		return Cascade.of(Texts.project(model)).rank(DAY, Progress.none());
	}

	@Test
	void theLossIsLostHoursOfOthersTimesCriticality() {
		// Spring: power 20 h times 5, water 10 h times 2. Mill: 24 h at 60 %, unrated counts as 3. Power: water 14 h.
		assertEquals(List.of("Spring 7200", "Mill 1728", "Power 1680"), rank(MODEL).points().stream()
				.map(point -> point.element().getId() + " " + point.weightedLoss()).toList());
	}

	@Test
	void whatIsTakenOutStaysOutWhateverItsRestoreTime() {
		SinglePoint power = rank(MODEL).points().get(2);
		assertEquals("Power", power.element().getId());
		assertEquals(14 * 60 * 2, power.weightedLoss());
	}

	@Test
	void whatTakesNothingAlongIsNotListed() {
		assertTrue(rank(MODEL).points().stream().noneMatch(point -> point.element().getId().equals("Alone")));
	}

	@Test
	void whatHasAnAlternativeIsNoSinglePoint() {
		assertEquals(List.of(),
				rank("asset Ax\nasset B\nservice X { depends on Ax physical total alternatives B }").points());
	}

	@Test
	void amongEqualsThoseComeFirstThatMoreFallsWith() {
		assertEquals(List.of("B", "Ax", "Cx"), rank("""
				asset Ax
				asset B
				asset Cx
				asset A1 { depends on Ax physical total }
				asset B1 { depends on B physical total }
				asset B2 { depends on B physical total }
				asset C1 { depends on Cx physical total }""").points().stream().map(point -> point.element().getId()).toList());
	}

	@Test
	void inALargeModelWhatLeastRestsOnIsLeftOutAndCounted() {
		Project project = Texts.project("""
				asset Few
				asset Many
				asset Ax { depends on Few physical total depends on Many physical total }
				asset B { depends on Many physical total }""");
		Ranking ranking = new Engine(project.all(NamedElement.class)).rank(DAY, 1, Progress.none());
		assertEquals(List.of("Many"), ranking.points().stream().map(point -> point.element().getId()).toList());
		assertEquals(2, ranking.candidates());
		assertEquals(1, ranking.notSimulated());
	}

	@Test
	void itStopsWhenNobodyWantsItAnyMore() {
		Progress tired = new Progress() {
			@Override
			public void step(String what) {
				// nobody looks
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		Cascade cascade = Cascade.of(Texts.project(MODEL));
		assertThrows(CancellationException.class, () -> cascade.rank(DAY, tired));
	}
}
