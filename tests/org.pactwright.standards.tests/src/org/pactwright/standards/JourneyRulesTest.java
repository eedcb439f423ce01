package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PPP, the rules about what has to be there at which of the four stages. */
class JourneyRulesTest {

	private static Sample at(String stage) {
		return Sample.clean().replace("journey stabilise_and_mature", "journey " + stage);
	}

	@Nested
	class ScopeAndObjectiveAreCommon {
		private static final String RULE = "PPP-scope-a";
		private static final String NO_OBJECTIVE =
				"\"East Energy Net\" left stage \"engage and explore\" without a common objective.";

		@Test
		void aBlankScopeIsReportedWhereItStands() {
			Sample sample = Sample.clean().replace("scope \"Keep power running\"", "scope \" \"");
			assertEquals(List.of("\"East Energy Net\" does not say what it covers: its scope is blank."),
					sample.says(RULE));
			assertEquals("scope[\" \"]", sample.where(RULE));
		}

		@Test
		void aPlanWithoutJointObjectiveIsReported() {
			assertEquals(List.of(NO_OBJECTIVE),
					Sample.clean().replace("joint objective Fast", "individual objective Fast").says(RULE));
		}

		@Test
		void aPartnershipWithoutPlanIsReported() {
			assertEquals(List.of(NO_OBJECTIVE), Sample.clean().without(Sample.PLAN).says(RULE));
		}

		@Test
		void anObjectiveOfAnotherPartnershipDoesNotCount() {
			assertEquals(List.of(NO_OBJECTIVE), Sample.clean().replace("person Anna", "partnership Other operational "
					+ "contract at national { scope \"Other\" journey ideas_and_motives } person Anna")
					.replace("partnership Net\n", "partnership Other\n").says(RULE));
		}

		@Test
		void anObjectiveInAStrategicPlanIsEnough() {
			assertEquals(List.of(), Sample.clean().replace("joint plan", "strategic plan").says(RULE));
		}

		@ParameterizedTest
		@ValueSource(strings = {"ideas_and_motives", "engage_and_explore"})
		void whileTheyTalkThereNeedBeNone(String stage) {
			assertEquals(List.of(), at(stage).without(Sample.PLAN).says(RULE));
		}
	}

	@Nested
	class ServiceWasAnalysed {
		private static final String RULE = "PPP-case-a";
		private static final String FINDING =
				"No SIPOC or business impact analysis shows which service needs securing.";

		@Test
		void aMissingAnalysisIsReported() {
			assertEquals(List.of(FINDING), Sample.clean().replace("Sipoc sipoc", "Sipoc swot").says(RULE));
			assertEquals(List.of(FINDING), at("engage_and_explore").without(Sample.PLAN).says(RULE));
		}

		@Test
		void beforeContactIsMadeThereIsTime() {
			assertEquals(List.of(), at("ideas_and_motives").without(Sample.PLAN).says(RULE));
		}

		@Test
		void aBusinessImpactAnalysisIsEnough() {
			assertEquals(List.of(), Sample.clean().replace("Sipoc sipoc", "Sipoc bia").says(RULE));
		}

		@Test
		void thePlanBeforeTheJointOneMayHoldIt() {
			assertEquals(List.of(), Sample.clean().replace("Sipoc sipoc", "Sipoc swot").inPlan("based on Idea")
					.with("idea.rmp", "strategic plan Idea { version \"1\" status closed assessment First sipoc }")
					.says(RULE));
		}

		@Test
		void plansThatAreBasedOnEachOtherDoNoHarm() {
			assertEquals(List.of(FINDING), Sample.clean().replace("Sipoc sipoc", "Sipoc swot").inPlan("based on Idea")
					.with("idea.rmp", "strategic plan Idea { version \"1\" status closed based on EastPlan }")
					.says(RULE));
		}
	}

	@Nested
	class SocietalImpactWasAnalysed {
		private static final String RULE = "PPP-sia-a";
		private static final String FINDING =
				"No societal impact analysis was made jointly in stage \"expand and commit\".";

		@ParameterizedTest
		@ValueSource(strings = {"", "by Muni"})
		void anAnalysisOfOneIsNotJoint(String participants) {
			assertEquals(List.of(FINDING), Sample.clean().replace("by Muni, Grid covers", participants + " covers")
					.says(RULE));
		}

		@Test
		void aMissingAnalysisIsReported() {
			assertEquals(List.of(FINDING), Sample.clean().without(Sample.PLAN).says(RULE));
		}

		@Test
		void beforeTheLastStageThereIsTime() {
			assertEquals(List.of(), at("expand_and_commit").without(Sample.PLAN).says(RULE));
		}
	}

	@Nested
	class EveryPhaseHasProcedure {
		private static final String RULE = "PPP-phase-a";

		@Test
		void aPhaseWithoutProcedureIsReported() {
			assertEquals(List.of("No procedure covers the post crisis phase."),
					Sample.clean().replace("in pre_crisis, post_crisis", "in pre_crisis").says(RULE));
		}

		@Test
		void withoutProceduresAllPhasesAreReported() {
			assertEquals(List.of("No procedure covers the in crisis phase.",
					"No procedure covers the post crisis phase.", "No procedure covers the pre crisis phase."),
					Sample.clean().replace("person Anna", "partnership Other operational contract at national { "
							+ "scope \"Other\" journey ideas_and_motives } person Anna").says(RULE));
		}

		@Test
		void oneProcedureMayCoverAll() {
			assertEquals(List.of(), Sample.clean()
					.replace("in pre_crisis, post_crisis", "in pre_crisis, in_crisis, post_crisis")
					.replace("response in in_crisis", "response in pre_crisis").says(RULE));
		}
	}

	@Nested
	class ModusOperandiIsComplete {
		private static final String RULE = "PPP-modus-a";

		@Test
		void aMissingPartIsNamed() {
			assertEquals(List.of("The common modus operandi lacks enabling technology."),
					Sample.clean().replace("I Team over Radio", "I Team").replace("over Sheet", "").says(RULE));
			assertEquals(List.of("The common modus operandi lacks interoperability functions."), Sample.clean()
					.replace("interop Codes \"Outage codes\" semantic in_place between Grid, Muni { enables Flow }", "")
					.says(RULE));
		}

		@Test
		void allMissingPartsAreNamedAtOnce() {
			String empty = "partnership Other operational contract at national { scope \"Other\" journey "
					+ "stabilise_and_mature } person Anna";
			assertEquals(List.of("The common modus operandi lacks roles, procedures, interoperability functions and "
					+ "enabling technology."), Sample.clean().replace("person Anna", empty).says(RULE));
		}

		@Test
		void oneStepWithTechnologyIsEnough() {
			assertEquals(List.of(), Sample.clean().says(RULE));
		}

		@Test
		void beforeTheLastStageThereIsTime() {
			assertEquals(List.of(), at("expand_and_commit").replace("I Team over Radio", "I Team").says(RULE));
		}
	}

	@Nested
	class StablePartnershipExercises {
		private static final String RULE = "PPP-ex-a";
		private static final String HELD = "held 2026-03-10";

		@Test
		void anExerciseOfLongAgoIsReportedWithItsDay() {
			assertEquals(List.of("\"East Energy Net\" counts as stable but nothing was exercised since 2024-10-31."),
					Sample.clean().replace(HELD, "held 2024-10-31").says(RULE));
		}

		@Test
		void theLastExerciseCounts() {
			assertEquals(List.of("\"East Energy Net\" counts as stable but nothing was exercised since 2023-05-05."),
					Sample.clean().replace(HELD, "held 2023-05-05").inPlan("exercise Old tabletop held 2020-01-01")
							.says(RULE));
		}

		@ParameterizedTest
		@ValueSource(strings = {"", "on 2026-10-01", "held 2026-11-02"})
		void whatIsOnlyPlannedOrStillToComeWasNotExercised(String when) {
			assertEquals(List.of("\"East Energy Net\" counts as stable but nothing was ever exercised."),
					Sample.clean().replace(HELD, when).says(RULE));
		}

		@ParameterizedTest
		@ValueSource(strings = {"held 2024-11-01", "held 2026-11-01"})
		void twentyFourMonthsCountWithFirstAndLastDay(String when) {
			assertEquals(List.of(), Sample.clean().replace(HELD, when).says(RULE));
		}

		@Test
		void withoutPlanNothingWasExercised() {
			assertEquals(1, Sample.clean().without(Sample.PLAN).says(RULE).size());
		}

		@Test
		void beforeTheLastStageThereIsTime() {
			assertEquals(List.of(), at("expand_and_commit").without(Sample.PLAN).says(RULE));
		}
	}
}
