package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** GOV-esc: issues go up and end where they can be settled. */
class EscalationRulesTest {
	private static final String UP = "escalation from Team to Sponsors when \"it takes longer than planned\"";

	/** The sample with these escalations in place of its own: {@code A>B A>C}. */
	private static Sample escalations(String edges) {
		return Sample.clean().replace(UP, List.of(edges.split(" ")).stream()
				.map(edge -> "escalation from " + edge.replace(">", " to ") + " when \"late\"")
				.collect(Collectors.joining("\n")));
	}

	/** A second partnership of the same organisations with one escalation. */
	private static Sample secondPartnership(Sample sample, String edge) {
		return sample.replace("person Anna", "partnership Other operational contract at national { scope \"Other\" "
				+ "journey ideas_and_motives escalation from " + edge.replace(">", " to ")
				+ " when \"late\" } person Anna");
	}

	@Nested
	class Circles {
		private static final String RULE = "GOV-esc-a";

		@Test
		void aCircleIsReportedOnceFromItsFirstActor() {
			Sample sample = escalations("Command>Team Team>SerGrid SerGrid>Command");
			assertEquals(List.of(
					"Escalation runs in a circle: Incident commander > Crisis team > Chief executive, Grid > "
							+ "Incident commander."),
					sample.says(RULE));
			assertEquals("[escalation]", sample.where(RULE));
		}

		@Test
		void anEscalationToItselfIsACircle() {
			assertEquals(List.of("Escalation runs in a circle: Crisis team > Crisis team."),
					escalations("Team>Team Team>Sponsors").says(RULE));
		}

		@Test
		void twoCirclesAreReportedEach() {
			assertEquals(List.of("Escalation runs in a circle: Crisis team > Incident commander > Crisis team.",
					"Escalation runs in a circle: North Municipality > East Grid > North Municipality."),
					escalations("Team>Command Command>Team Muni>Grid Grid>Muni").says(RULE));
		}

		@Test
		void aWayIntoACircleIsNoPartOfIt() {
			assertEquals(List.of("Escalation runs in a circle: Crisis team > Incident commander > Crisis team."),
					escalations("Grid>Team Team>Command Command>Team Team>Sponsors").says(RULE));
		}

		@Test
		void twoWaysToTheSameEndAreNoCircle() {
			assertEquals(List.of(), escalations("Grid>Team Grid>Command Team>Sponsors Command>Sponsors").says(RULE));
		}

		@Test
		void whatAnOrganisationHandsUpInAnotherPartnershipIsAnotherMatter() {
			assertEquals(List.of(), secondPartnership(escalations("Muni>Grid"), "Grid>Muni").says(RULE));
		}

		@Test
		void aBodyIsTheSameInEveryPartnership() {
			assertEquals(1, secondPartnership(escalations("Team>Sponsors"), "Sponsors>Team").says(RULE).size());
		}

		@Test
		void aLongLadderIsFollowedToItsEnd() {
			int bodies = 20_000;
			String many = IntStream.range(0, bodies).mapToObj(i -> "body B" + i + " working_group tactical by majority "
					+ "in pre_crisis escalation from B" + i + " to B" + (i + 1) % bodies + " when \"late\"\n")
					.collect(Collectors.joining());
			assertEquals(1, Sample.clean().inPartnership(many).says(RULE).size());
		}
	}

	@Nested
	class Ends {
		private static final String RULE = "GOV-esc-b";

		@Test
		void aLadderThatEndsBelowTheTopIsReportedAtItsLastStep() {
			Sample sample = escalations("Grid>Command Command>Team");
			assertEquals(List.of(
					"Escalation from \"East Grid\" ends at \"Crisis team\", which cannot settle it at the top level."),
					sample.says(RULE));
			assertEquals("escalation from Command to[Team]", sample.where(RULE));
		}

		@Test
		void aRoleIsNoBodyEvenIfItIsASeniorExecutive() {
			assertEquals(1, escalations("Team>SerMuni").says(RULE).size());
		}

		@Test
		void aLadderThatEndsAtTheTopIsFine() {
			assertEquals(List.of(), escalations("Grid>Command Command>Team Team>Sponsors").says(RULE));
		}

		@Test
		void eachPairOfStartAndEndIsReportedOnce() {
			assertEquals(List.of(
					"Escalation from \"East Grid\" ends at \"Crisis team\", which cannot settle it at the top level."),
					escalations("Grid>Command Grid>SerGrid Command>Team SerGrid>Team").says(RULE));
			assertEquals(List.of(
					"Escalation from \"Cold Store\" ends at \"Crisis team\", which cannot settle it at the top level.",
					"Escalation from \"East Grid\" ends at \"Crisis team\", which cannot settle it at the top level."),
					escalations("Grid>Command Food>Command Command>Team").says(RULE));
		}

		@Test
		void aForkWithOneEndTooLowIsReportedForThatEnd() {
			assertEquals(List.of(
					"Escalation from \"East Grid\" ends at \"Crisis team\", which cannot settle it at the top level."),
					escalations("Grid>Command Command>Sponsors Command>Team").says(RULE));
		}

		@Test
		void aCircleWithAWayOutStartsAtItsFirstActor() {
			assertEquals(List.of("Escalation from \"Incident commander\" ends at \"East Grid\", which cannot settle it "
					+ "at the top level."), escalations("Command>Team Team>Command Team>Grid").says(RULE));
		}

		@Test
		void aCircleWithoutAWayOutHasNoEnd() {
			assertEquals(List.of(), escalations("Grid>Team Team>Command Command>Team").says(RULE));
		}

		@Test
		void aStepThatLeadsToSomebodyUnknownMayWellReachTheTop() {
			assertEquals(List.of(), escalations("Grid>Team Team>Nobody").saysWhenBroken(RULE));
		}

		@Test
		void aLadderMayGoOnInAnotherPartnership() {
			assertEquals(List.of(), secondPartnership(escalations("Grid>Team"), "Team>Sponsors").says(RULE));
		}
	}
}
