package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;

/**
 * A rule with changes of the full sample that trip it, and changes that nearly do. Immutable; each method returns a new
 * case.
 */
record RuleCase(String rule, List<Attempt> attempts) {

	/** A changed sample and what the rule should say about it; nothing where it is spared. */
	record Attempt(String name, UnaryOperator<Sample> change, List<String> says) {

		boolean trips() {
			return !says.isEmpty();
		}
	}

	/** A rule without attempts. */
	static RuleCase of(String rule) {
		return new RuleCase(rule, List.of());
	}

	/** A change of the full sample after which the rule says exactly this. */
	RuleCase trips(String name, UnaryOperator<Sample> change, String... says) {
		return and(new Attempt("trips: " + name, change, List.of(says)));
	}

	/** A change of the full sample that comes near and after which the rule says nothing. */
	RuleCase spares(String name, UnaryOperator<Sample> change) {
		return and(new Attempt("spares: " + name, change, List.of()));
	}

	private RuleCase and(Attempt attempt) {
		List<Attempt> all = new ArrayList<>(attempts);
		all.add(attempt);
		return new RuleCase(rule, List.copyOf(all));
	}

	/** A test for each attempt. */
	DynamicContainer tests() {
		return dynamicContainer(rule, attempts.stream().map(attempt -> dynamicTest(attempt.name, () -> {
			Sample sample = attempt.change.apply(Sample.full());
			assertEquals(attempt.says, sample.says(rule));
		})));
	}

	/** The cases of all rules, pack by pack. */
	static List<RuleCase> all() {
		return Stream.of(GovCases.all(), RaciCases.all(), PppCases.all(), SocCases.all(),
				Iso44001OrganisationCases.all(), Iso44001StageCases.all(), Iso223Cases.all(), NatoCases.all(),
				InteropCases.all()).flatMap(List::stream).toList();
	}
}
