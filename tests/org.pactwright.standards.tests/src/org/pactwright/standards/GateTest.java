package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.language.project.Progress;
import org.pactwright.model.JourneyStage;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.model.Phase;

/** A gate opens when a partnership has come far enough. */
class GateTest {

	private static boolean isOpen(String gate, Sample sample) {
		CheckContext context = new CheckContext(sample.flawless(), Progress.none());
		return Gate.parse(gate).orElseThrow().isOpen(context.all(Partnership.class).getFirst(), context);
	}

	@ParameterizedTest
	@CsvSource({"working_together done, true", "value_creation done, true", "value_creation reached, true",
			"value_creation in_progress, true", "working_together in_progress, false", "exit_activation done, false",
			"exit_activation reached, false", "expand_and_commit done, true", "stabilise_and_mature reached, true",
			"stabilise_and_mature done, false", "stabilise_and_mature in_progress, true",
			"engage_and_explore in_progress, false"})
	void theFullSampleHasComeThroughSome(String gate, boolean open) {
		assertEquals(open, isOpen(gate, Sample.full()));
	}

	@Test
	void withoutAPlanNoGateOfTheEightStagesOpens() {
		Sample sample = Sample.full().without("full.rmp");
		assertEquals(false, isOpen("operational_awareness reached", sample));
		assertEquals(true, isOpen("engage_and_explore reached", sample));
	}

	@Test
	void itIsWrittenAsItIsRead() {
		Gate gate = Gate.done(LifecycleStage.PARTNER_SELECTION);
		assertEquals(Optional.of(gate), Gate.parse(gate.toString()));
		assertEquals("once \"partner selection\" is done", gate.words());
		assertEquals("once \"engage and explore\" is reached", Gate.reached(JourneyStage.ENGAGE_AND_EXPLORE).words());
		assertEquals("while \"value creation\" is under way", Gate.during(LifecycleStage.VALUE_CREATION).words());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "done", "working_together", "working_together finished", "working done",
			"working_together done done"})
	void whatIsNoGateIsNotUnderstood(String text) {
		assertEquals(Optional.empty(), Gate.parse(text));
	}

	@Test
	void onlyStagesMakeAGate() {
		assertThrows(IllegalArgumentException.class, () -> Gate.done(Phase.IN_CRISIS));
	}
}
