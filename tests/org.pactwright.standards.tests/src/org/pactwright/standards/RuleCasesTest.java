package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule is tripped by a model made for it, and spared by one that comes near. */
class RuleCasesTest {

	@TestFactory
	Stream<? extends DynamicNode> everyRuleIsTrippedAndSpared() {
		return RuleCase.all().stream().map(RuleCase::tests);
	}

	@Test
	void everyRuleOfTheCatalogueHasItsCase() {
		assertEquals(Catalogue.standard().rules().stream().map(RuleInfo::id).sorted().toList(),
				RuleCase.all().stream().map(RuleCase::rule).sorted().toList());
	}

	@Test
	void everyCaseTripsAndSpares() {
		List<String> incomplete = RuleCase.all().stream()
				.filter(one -> one.attempts().stream().map(RuleCase.Attempt::trips).distinct().count() < 2)
				.map(RuleCase::rule).toList();
		assertEquals(List.of(), incomplete);
	}
}
