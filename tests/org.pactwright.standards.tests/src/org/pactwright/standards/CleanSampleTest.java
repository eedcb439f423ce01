package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CleanSampleTest {

	@Test
	void theSampleSatisfiesEveryRule() {
		assertEquals(List.of(), Sample.clean().check().findings().stream().map(Finding::message).toList());
	}

	@Test
	void theFullSampleSatisfiesEveryRuleOfEveryPack() {
		assertEquals(List.of(), Sample.full().check().findings().stream()
				.map(finding -> finding.rule().id() + " " + finding.message()).toList());
	}
}
