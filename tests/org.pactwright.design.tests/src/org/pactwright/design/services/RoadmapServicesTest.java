package org.pactwright.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.Test;
import org.pactwright.design.SmallModel;
import org.pactwright.model.Applicability;
import org.pactwright.model.GateOutcome;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Measure;
import org.pactwright.model.Objective;
import org.pactwright.model.OutputKind;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.StageOutput;
import org.pactwright.model.StagePlan;
import org.pactwright.model.WorkStatus;

class RoadmapServicesTest {

	private final SmallModel small = new SmallModel();
	private final RoadmapServices services = new RoadmapServices();
	private final StagePlan first = small.plan().getStages().get(0);
	private final StagePlan second = small.plan().getStages().get(1);
	private final StagePlan third = small.plan().getStages().get(2);

	@Test
	void all_eight_stages_lie_in_five_bands() {
		assertEquals(5, services.journeyBands(small.plan()).size());
		for (LifecycleStage stage : LifecycleStage.VALUES) {
			first.setStage(stage);
			assertTrue(services.journeyBands(first).contains(services.journeyBand(first)));
		}
		assertEquals("", services.journeyBand(small.plan()));
	}

	@Test
	void a_stage_belongs_to_a_phase() {
		assertTrue(services.isInStagePhase(first, "strategic"));
		assertFalse(services.isInStagePhase(first, "management"));
	}

	@Test
	void a_stage_says_which_it_is_and_when() {
		assertEquals("1  Operational awareness", services.stageLabel(first));
		assertEquals("strategic phase · 2025-01-01 \u2013 2025-03-01", services.datesLine(first));
		assertEquals("strategic phase", services.datesLine(third));
		third.setApplicability(Applicability.NOT_APPLICABLE);
		assertEquals("strategic phase · not applicable", services.datesLine(third));
	}

	@Test
	void status_tells_how_far_a_stage_is() {
		assertTrue(services.isComplete(first));
		assertTrue(services.isInProgress(second));
		assertFalse(services.isComplete(third));
		third.setApplicability(Applicability.ALREADY_MET);
		assertTrue(services.isComplete(third));
		third.setStatus(WorkStatus.IN_PROGRESS);
		assertTrue(services.isInProgress(third));
	}

	@Test
	void an_output_is_filled_by_evidence_or_a_link() {
		StageOutput scope = first.getOutputs().get(0);
		StageOutput value = first.getOutputs().get(1);
		assertTrue(services.isFilled(scope));
		assertFalse(services.isFilled(value));
		value.setUri(" ");
		assertFalse(services.isFilled(value));
		value.setUri("https://example.org/value");
		assertTrue(services.isFilled(value));
		assertEquals("Value analysis", services.outputLabel(value));
	}

	@Test
	void outputs_that_a_stage_owes_are_shown_as_due() {
		List<EEnumLiteral> missing = services.missingOutputs(first);
		assertEquals(List.of("INITIAL_RISKS", "OPERATIONAL_RMP"), missing.stream().map(EEnumLiteral::getName).toList());
		assertEquals("Initial risks (due)", services.dueLabel(missing.get(0)));
		first.setApplicability(Applicability.NOT_APPLICABLE);
		assertEquals(List.of(), services.missingOutputs(first));
	}

	@Test
	void every_kind_of_output_is_due_at_one_stage() {
		Set<String> due = new HashSet<>();
		for (LifecycleStage stage : LifecycleStage.VALUES) {
			StagePlan plan = PactwrightFactory.eINSTANCE.createStagePlan();
			plan.setStage(stage);
			services.missingOutputs(plan).forEach(k -> assertTrue(due.add(k.getName()), k.getName()));
		}
		assertEquals(OutputKind.VALUES.size(), due.size());
	}

	@Test
	void gates_are_shown_where_something_was_decided() {
		assertEquals(List.of(first, second), services.gatedStages(small.plan()));
		assertEquals("Proceed", services.gateLabel(first));
		assertEquals("Proceed · Top table · 2025-03-01", services.gateTooltip(first));
		assertTrue(services.isStoppedAtGate(second));
		second.setGateOutcome(GateOutcome.PROCEED_WITH_CONDITIONS);
		assertFalse(services.isStoppedAtGate(second));
	}

	@Test
	void stages_follow_each_other_as_the_plan_has_them() {
		assertSame(second, services.nextStage(first));
		assertNull(services.nextStage(third));
		assertNull(services.nextStage(PactwrightFactory.eINSTANCE.createStagePlan()));
		assertEquals(LifecycleStage.PARTNER_SELECTION, services.firstMissingStage(small.plan()));
	}

	@Test
	void evidence_can_be_withdrawn() {
		Objective fast = small.get("Fast", Objective.class);
		assertEquals(List.of(fast), services.evidence(small.plan()));
		services.withdrawEvidence(first, fast);
		assertEquals(List.of(), services.evidence(small.plan()));
	}

	@Test
	void a_measure_says_where_it_stands() {
		assertEquals("Hours · now 17 h · target 8 h", services.measureLabel(small.get("Hours", Measure.class)));
		assertEquals("", services.measureLabel(PactwrightFactory.eINSTANCE.createMeasure()));
	}
}
