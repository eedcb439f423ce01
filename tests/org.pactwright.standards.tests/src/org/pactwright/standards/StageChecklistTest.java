package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.pactwright.language.project.Progress;
import org.pactwright.model.JourneyStage;
import org.pactwright.model.LifecycleStage;
import org.pactwright.standards.coverage.StageGate;
import org.pactwright.standards.coverage.StageGate.Item;
import org.pactwright.standards.coverage.StageGate.Mark;
import org.pactwright.standards.coverage.StageGate.State;

class StageChecklistTest {

	/** The sample with the pack that asks for the eight stages. */
	private static Sample staged() {
		return Sample.clean().insertAfter("profiles GOV, RACI, PPP", ", ISO44001");
	}

	private static StageGate gate(Sample sample, Enumerator stage) {
		return StageGate.of(sample.flawless(), Progress.none()).stream().filter(gate -> gate.stage() == stage).findFirst()
				.orElseThrow();
	}

	private static List<String> missing(StageGate gate, String rule) {
		return gate.missing().stream().filter(item -> item.rule().id().equals(rule)).map(Item::text).toList();
	}

	@Test
	void a_stage_under_way_asks_for_its_outputs_and_its_rules_before_the_check_does() {
		Sample sample = staged();
		StageGate gate = gate(sample, LifecycleStage.WORKING_TOGETHER);
		assertEquals(State.UNDER_WAY, gate.state());
		assertFalse(gate.mayBeClosed());
		assertEquals(8, missing(gate, "ISO44001-8-d").size());
		assertEquals(1, missing(gate, "ISO44001-8.6-f").size());
		assertEquals(List.of(), sample.says("ISO44001-8.6-f"));
	}

	@Test
	void an_output_counts_once_it_shows_something() {
		Sample named = staged().replace("stage working_together in_progress",
				"stage working_together in_progress { output measures }");
		assertTrue(missing(gate(named, LifecycleStage.WORKING_TOGETHER), "ISO44001-8-d")
				.contains("Output \"measures\" has neither evidence nor address"));
		Sample shown = staged().replace("stage working_together in_progress",
				"stage working_together in_progress { output measures -> Hours }");
		StageGate gate = gate(shown, LifecycleStage.WORKING_TOGETHER);
		assertEquals(7, missing(gate, "ISO44001-8-d").size());
		assertTrue(gate.items().stream().anyMatch(item -> item.mark() == Mark.THERE
				&& item.text().equals("Output \"measures\" with evidence")));
	}

	@Test
	void what_is_done_in_the_full_sample_may_be_closed() {
		for (StageGate gate : StageGate.of(Sample.full().flawless(), Progress.none())) {
			assertTrue(gate.state() != State.CLOSED || gate.mayBeClosed(), gate::toString);
		}
	}

	@Test
	void the_missing_thing_has_a_place() {
		Item item = gate(staged(), LifecycleStage.WORKING_TOGETHER).missing().getFirst();
		assertEquals("east.rmp", item.place().file().getFileName().toString());
		assertTrue(item.place().line() > 0);
	}

	@Test
	void the_four_stages_have_checklists_too() {
		StageGate gate = gate(Sample.clean(), JourneyStage.STABILISE_AND_MATURE);
		assertEquals(State.UNDER_WAY, gate.state());
		assertTrue(gate.plan().isEmpty());
		assertTrue(gate.mayBeClosed(), gate.missing()::toString);
	}

	@Test
	void without_a_plan_there_are_only_the_four() {
		assertTrue(StageGate.of(Sample.clean().without("east.rmp").flawless(), Progress.none()).stream()
				.allMatch(gate -> gate.stage() instanceof JourneyStage));
	}
}
