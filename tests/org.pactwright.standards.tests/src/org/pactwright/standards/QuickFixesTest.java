package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import java.util.List;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every fix mends what it is for, and nothing else gets worse. */
class QuickFixesTest {

	@TestFactory
	Stream<DynamicTest> everyFindingThatHasAFixIsMended() {
		return RuleCase.all().stream().filter(one -> !Catalogue.standard().get(one.rule()).quickFixes().isEmpty())
				.flatMap(one -> one.attempts().stream().filter(RuleCase.Attempt::trips)
						.map(attempt -> dynamicTest(one.rule() + ": " + attempt.name(), () -> assertEquals(List.of(),
								new FixTrial(one.rule(), attempt.change().apply(Sample.full())).complaints()))));
	}
}
