package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwright.language.project.Progress;
import org.pactwright.model.JourneyStage;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Partnership;
import org.pactwright.model.WorkStatus;

/** When a stage counts as done, reached or passed, and which plan says so. */
class StageGateTest {
	private static final String STAGE = "stage working_together in_progress";

	private record Gate(CheckContext context, Partnership partnership) {

		static Gate of(Sample sample) {
			CheckContext context = new CheckContext(sample.flawless(), Progress.none());
			return new Gate(context, (Partnership) context.project().find("Net").orElseThrow());
		}

		boolean done(LifecycleStage stage) {
			return context.stageDone(partnership, stage);
		}

		boolean reached(LifecycleStage stage) {
			return context.stageReached(partnership, stage);
		}
	}

	private static Gate stages(String stages) {
		return Gate.of(Sample.clean().replace(STAGE, stages));
	}

	@ParameterizedTest
	@CsvSource({"stage knowledge complete, true", "stage knowledge in_progress, false",
			"stage knowledge not_started, false",
			"stage knowledge not_started stage internal_assessment in_progress, true",
			"stage knowledge in_progress stage exit_activation complete, true",
			"stage knowledge not_started applies stage internal_assessment not_started, false",
			"stage knowledge not_started already_met because \"x\" stage internal_assessment complete, false",
			"stage knowledge not_started not_applicable because \"x\" stage internal_assessment complete, false",
			"stage knowledge complete not_applicable because \"x\", true",
			"stage operational_awareness complete, false", "stage internal_assessment complete, false"})
	void aStageIsDoneWhenCompleteOrWhenItAppliesAndALaterOneHasBegun(String stages, boolean done) {
		assertEquals(done, stages(stages).done(LifecycleStage.KNOWLEDGE));
	}

	@ParameterizedTest
	@CsvSource({"stage working_together not_started, false", "stage working_together in_progress, true",
			"stage working_together complete, true", "stage partner_selection complete, false",
			"stage working_together not_started stage value_creation in_progress, true",
			"stage exit_activation complete, true"})
	void aStageIsReachedWhenItOrALaterOneHasBegun(String stages, boolean reached) {
		assertEquals(reached, stages(stages).reached(LifecycleStage.WORKING_TOGETHER));
	}

	@Test
	void theStatusOfAStageIsKnownWhereThePlanMentionsIt() {
		Gate gate = stages(STAGE);
		assertEquals(Optional.of(WorkStatus.IN_PROGRESS),
				gate.context.stageStatus(gate.partnership, LifecycleStage.WORKING_TOGETHER));
		assertEquals(Optional.empty(), gate.context.stageStatus(gate.partnership, LifecycleStage.KNOWLEDGE));
	}

	@Test
	void withoutAPlanNoStageIsDoneOrReached() {
		Gate gate = Gate.of(Sample.clean().without(Sample.PLAN));
		assertEquals(false, gate.done(LifecycleStage.OPERATIONAL_AWARENESS));
		assertEquals(false, gate.reached(LifecycleStage.OPERATIONAL_AWARENESS));
	}

	@ParameterizedTest
	@CsvSource({"ideas_and_motives, false, true", "engage_and_explore, false, true", "expand_and_commit, false, true",
			"stabilise_and_mature, false, false"})
	void oneOfTheFourStagesIsPassedWhenTheJourneyIsBeyondIt(String stage, boolean passed, boolean next) {
		Gate gate = Gate.of(Sample.clean().replace("journey stabilise_and_mature", "journey " + stage)
				.without(Sample.PLAN));
		JourneyStage current = JourneyStage.get(stage);
		assertEquals(passed, gate.context.journeyPassed(gate.partnership, current));
		assertEquals(true, gate.context.journeyReached(gate.partnership, current));
		assertEquals(next, !gate.context.journeyReached(gate.partnership, JourneyStage.STABILISE_AND_MATURE));
	}

	private static String governing(Sample sample) {
		Gate gate = Gate.of(sample);
		return gate.context.governingPlan(gate.partnership).map(NamedElement::getId).orElse("none");
	}

	private static String plan(String kind, String id, String more) {
		return kind + " plan " + id + " { version \"1\" status draft partnership Net " + more + " }";
	}

	@Test
	void theJointPlanGoesBeforeAStrategicOne() {
		assertEquals("EastPlan", governing(Sample.clean().with("a.rmp", plan("strategic", "Early", ""))));
	}

	@Test
	void beforeThereIsAJointPlanTheLeadsStrategicPlanCounts() {
		Sample sample = Sample.clean().without(Sample.PLAN)
				.with("a.rmp", plan("strategic", "Theirs", "organisation Grid"))
				.with("b.rmp", plan("strategic", "Unsaid", ""));
		assertEquals("Unsaid", governing(sample));
		assertEquals("Ours", governing(sample.with("c.rmp", plan("strategic", "Ours", "organisation Muni"))));
	}

	@Test
	void theStrategicPlanOfAnotherMemberDoesNotCount() {
		assertEquals("none", governing(Sample.clean().without(Sample.PLAN).with("a.rmp",
				plan("strategic", "Theirs", "organisation Grid"))));
	}

	@Test
	void aCorporatePlanHasNoStagesForThePartnership() {
		assertEquals("none",
				governing(Sample.clean().without(Sample.PLAN).with("a.rmp", plan("corporate", "Own", ""))));
	}

	@Test
	void aClosedJointPlanGivesWayToItsSuccessor() {
		Sample closed = Sample.clean().replace("status active", "status closed");
		assertEquals("EastPlan", governing(closed));
		assertEquals("Next", governing(closed.with("next.rmp", plan("joint", "Next", ""))));
	}
}
