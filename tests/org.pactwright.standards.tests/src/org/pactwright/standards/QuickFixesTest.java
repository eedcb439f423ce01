package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pactwright.standards.fix.QuickFixes;

/** Every fix mends what it is for, and nothing else gets worse. */
class QuickFixesTest {

	/** By rule and what trips it: what people have to write, since the model does not hold it. */
	private static final Map<String, String> FOR_PEOPLE = Map.ofEntries(
			Map.entry("GOV-obj-b: trips: a joint objective without measure", "ISO44001-9.1-a would say"),
			Map.entry("PPP-modus-a: trips: no interoperability function", "No quick fix is known"),
			Map.entry("PPP-ex-a: trips: an exercise two years and a day ago", "the day on which it was"),
			Map.entry("ISO44001-7.2-a: trips: less than needed", "only people can tell"),
			Map.entry("ISO44001-7.2-a: trips: not at all", "only people can tell"),
			Map.entry("ISO44001-9.1-a: trips: measured too long ago", "only people know"),
			Map.entry("ISO44001-8.3-a: trips: no case", "only people know"),
			Map.entry("ISO44001-8.5-a: trips: a partner without evaluation", "only people know"),
			Map.entry("ISO44001-8.8-a: trips: observed a year and a day ago", "only people know"),
			Map.entry("ISO44001-8.8-b: trips: reviewed a year and a day ago", "the day on which it was"),
			Map.entry("ISO44001-8.8-b: trips: never", "the day on which it was"),
			Map.entry("ISO44001-8.8-c: trips: ninety-one days old", "the day on which it was"),
			Map.entry("ISO44001-8.9-b: trips: no evaluation", "the day on which it was held"),
			Map.entry("ISO22397-plan-a: trips: neither", "Write one first"),
			Map.entry("ISO22397-impl-a: trips: changed after the review", "the day on which they did"),
			Map.entry("ISO22396-cls-a: trips: above its level", "only the authority in charge can tell"),
			Map.entry("EIF-tech-a: trips: not cleared", "once it is given"),
			Map.entry("EIF-tech-b: trips: it falls with the same", "Write it first"),
			Map.entry("UNECE-select-a: trips: one alone", "only people know"));
	/** They lead to a place and change nothing. */
	private static final Set<String> OPENING = Set.of("open-agreement", "open-diagram");

	@TestFactory
	Stream<DynamicTest> everyFindingThatHasAFixIsMended() {
		return RuleCase.all().stream().filter(one -> !Catalogue.standard().get(one.rule()).quickFixes().isEmpty())
				.flatMap(one -> one.attempts().stream().filter(RuleCase.Attempt::trips)
						.map(attempt -> dynamicTest(one.rule() + ": " + attempt.name(),
								() -> tryOut(one.rule(), attempt))));
	}

	private static void tryOut(String rule, RuleCase.Attempt attempt) {
		List<String> complaints = new FixTrial(rule, attempt.change().apply(Sample.full())).complaints();
		String reason = FOR_PEOPLE.get(rule + ": " + attempt.name());
		if (reason == null) {
			assertEquals(List.of(), complaints);
		} else {
			assertTrue(complaints.stream().anyMatch(one -> one.contains(reason)), complaints::toString);
		}
	}

	@Test
	void everyFixThatTheCatalogueNamesIsThereAndNoOther() {
		Set<String> named = new TreeSet<>();
		Catalogue.standard().rules().forEach(rule -> named.addAll(rule.quickFixes()));
		named.removeAll(OPENING);
		assertEquals(named, new TreeSet<>(QuickFixes.names()));
	}
}
