package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RACI: letters of decisions, steps and activities. */
class RaciRulesTest {
	private static final String LETTERS = "A Command R SerGrid C Muni";
	private static final String ITEM = "Disconnect an area";

	private static Sample letters(String letters) {
		return Sample.clean().replace(LETTERS, letters);
	}

	@Nested
	class OneAccountable {
		private static final String RULE = "RACI-a";

		@Test
		void twoAccountableActorsAreReported() {
			Sample sample = letters("A Command, Team R SerGrid");
			assertEquals(List.of("\"" + ITEM + "\" has 2 accountable parties; it needs exactly one."),
					sample.says(RULE));
			assertEquals("[decision Disconnect]", sample.where(RULE));
		}

		@Test
		void noAccountableActorIsReported() {
			assertEquals(List.of("\"" + ITEM + "\" has 0 accountable parties; it needs exactly one."),
					letters("R SerGrid").says(RULE));
		}

		@Test
		void oneActorThatIsNamedTwiceIsOne() {
			assertEquals(List.of(), letters("A Command, Command R SerGrid").says(RULE));
		}

		@Test
		void anItemWithoutLettersIsFine() {
			assertEquals(List.of(), letters("").says(RULE));
		}

		@Test
		void stepsAndActivitiesAreItemsToo() {
			Sample sample = Sample.clean().replace("A SerGrid R Grid I Team", "R Grid").replace(
					"stage working_together in_progress",
					"stage working_together in_progress { activity Meet \"Meet monthly\" R Muni not_started }");
			assertEquals(List.of("\"Report the outage\" has 0 accountable parties; it needs exactly one.",
					"\"Meet monthly\" has 0 accountable parties; it needs exactly one."), sample.says(RULE));
		}
	}

	@Nested
	class SomebodyResponsible {
		private static final String RULE = "RACI-b";

		@Test
		void anItemThatNobodyDoesIsReported() {
			assertEquals(List.of("Nobody is responsible for doing \"" + ITEM + "\"."),
					letters("A Command C Muni").says(RULE));
		}

		@Test
		void aStepWithoutAnyLetterIsReported() {
			assertEquals(List.of("Nobody is responsible for doing \"List the users\"."),
					Sample.clean().replace("A Command R Muni over", "over").says(RULE));
		}

		@ParameterizedTest
		@ValueSource(strings = {"A Command R Command", "", "A Team", "C Muni"})
		void theAccountableActorOrTheBodyItselfMayDoIt(String letters) {
			assertEquals(List.of(), letters(letters).says(RULE));
		}

		@Test
		void aDecisionWithoutBodyNeedsSomebodyToo() {
			assertEquals(List.of("Nobody is responsible for doing \"Ration\"."),
					Sample.clean().inPartnership("decision Ration in in_crisis A Command").says(RULE));
		}
	}

	@Nested
	class OneLetterPerActor {
		private static final String RULE = "RACI-c";

		@ParameterizedTest
		@CsvSource({"A Command R Muni C Command, A, C", "A Command R Muni I Muni, R, I",
				"A Team R Grid I Muni C Muni, C, I", "A Command R Command I Command, A, I"})
		void twoLettersOfOneActorAreReportedByTheStrongestAndTheWeakest(String letters, String x, String y) {
			List<String> said = letters(letters).says(RULE);
			assertEquals(1, said.size());
			assertEquals("is both " + x + " and " + y + " for \"" + ITEM + "\".", said.getFirst().substring(
					said.getFirst().indexOf("is both")));
		}

		@Test
		void theFindingNamesTheActorAndPointsAtTheWeakerLetter() {
			Sample sample = letters("I Muni A Command R Muni");
			assertEquals(List.of("North Municipality is both R and I for \"" + ITEM + "\"."), sample.says(RULE));
			assertEquals("[I]", sample.where(RULE));
		}

		@ParameterizedTest
		@ValueSource(strings = {"A Command R Command", "A Command R Muni, Muni C Grid", "A SerMuni R Muni"})
		void accountableWithResponsibleAndRepetitionsAreFine(String letters) {
			assertEquals(List.of(), Sample.clean().replace("at Team {\n\t\t\t" + LETTERS, "at Team {\n\t\t\t" + letters)
					.says(RULE));
		}
	}

	@Nested
	class FewConsulted {
		private static final String RULE = "RACI-d";

		@Test
		void sixConsultedActorsAreMany() {
			assertEquals(List.of("6 parties must be consulted on \"" + ITEM + "\"; that slows it down."),
					letters("A Command R Team C Muni, Grid, Food, Guild, SerMuni, SerGrid").says(RULE));
		}

		@Test
		void fiveAreFine() {
			assertEquals(List.of(), 
					letters("A Command R Team C Muni, Grid, Food, Guild, SerMuni I SerGrid").says(RULE));
		}
	}
}
