package org.pactwright.standards.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwright.language.Severity;
import org.pactwright.model.LifecycleStage;
import org.pactwright.standards.ClauseRef;
import org.pactwright.standards.Gate;
import org.pactwright.standards.RuleInfo;

class CatalogueReaderTest {
	private static final String GOOD = """
			# comment
			pack RACI
				title: letters
				about: Who does
					what, and: why.

			rule RACI-a
				title: T
				standard: S
				clause: 4
				confirmed: no
				clauses: ISO44001 8.6, RACI accountable
				severity: warning
				gate: working_together done
				condition: c
				message: M {n}.
				message other: O.
				explanation: E
				remedy: R
				source: own design
				fixes: a-b, c-d
				since: 1.0
			""";

	private static RuleInfo rule(String text) {
		return new CatalogueReader("x.rules", text).rules().getFirst();
	}

	@Test
	void allFieldsAreRead() {
		RuleInfo rule = rule(GOOD);
		assertEquals("RACI-a", rule.id());
		assertEquals("4", rule.clause());
		assertEquals(false, rule.clauseConfirmed());
		assertEquals(Severity.WARNING, rule.severity());
		assertEquals(Map.of(RuleInfo.USUAL, "M {n}.", "other", "O."), rule.messages());
		assertEquals(List.of("a-b", "c-d"), rule.quickFixes());
		assertEquals(Optional.of(Gate.done(LifecycleStage.WORKING_TOGETHER)), rule.gate());
		assertEquals(List.of(new ClauseRef("ISO44001", "8.6"), new ClauseRef("RACI", "accountable")), rule.clauses());
	}

	@Test
	void aValueGoesOnInDeeperLines() {
		assertEquals("Who does what, and: why.", new CatalogueReader("x.rules", GOOD).pack().about());
	}

	@Test
	void clauseAndFixesMayBeMissing() {
		RuleInfo rule = rule(GOOD.replace("\tclause: 4\n\tconfirmed: no\n", "").replace("\tfixes: a-b, c-d\n", ""));
		assertEquals("", rule.clause());
		assertEquals(true, rule.clauseConfirmed());
		assertEquals(List.of(), rule.quickFixes());
	}

	@Test
	void linesMayEndAsOnWindows() {
		assertEquals(rule(GOOD), rule(GOOD.replace("\n", "\r\n")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"pack RACI | pack RACY | x.rules:2: unknown pack 'RACY'",
			"rule RACI-a | rule RACI | x.rules:7: rule RACI does not begin with the name of its pack, RACI",
			"rule RACI-a | rule GOV-a | x.rules:7: rule GOV-a does not begin with the name of its pack, RACI",
			"rule RACI-a | rules RACI-a | x.rules:7: expected 'pack ID' or 'rule ID'",
			"rule RACI-a | pack GOV | x.rules:9: unknown field 'standard'; a pack has about, title",
			"standard: S | standards: S | x.rules:9: unknown field 'standards'",
			"standard: S | standard S | x.rules:9: expected 'field: value'",
			"standard: S | standard: | x.rules:7: rule RACI-a has no standard",
			"standard: S | title: S | x.rules:9: field 'title' of RACI-a is given twice",
			"severity: warning | severity: warn | x.rules:13: 'warn' is no severity; write error, warning or info",
			"gate: working_together done | gate: soon | x.rules:14: 'soon' is no gate; write a stage and done, reached or",
			"clauses: ISO44001 8.6, | clauses: ISO44001, | x.rules:12: 'ISO44001' should be a standard and a clause",
			"confirmed: no | confirmed: maybe | x.rules:11: 'maybe' should be yes or no",
			"# comment | '\t\tmore' | x.rules:1: this line goes on with a value, but none was begun",
			"# comment | '\ttitle: x' | x.rules:1: a field before the first 'pack' or 'rule'",
			"# comment | 'rule RACI-z' | x.rules:1: a file of the catalogue begins with 'pack ID'"})
	void aFaultNamesFileLineAndWhatIsWrong(String part, String with, String message) {
		IllegalStateException fault = assertThrows(IllegalStateException.class, () -> rule(GOOD.replace(part, with)));
		assertTrue(fault.getMessage().startsWith(message), fault.getMessage());
	}

	@Test
	void aRuleThatIsThereTwiceIsNamedWithBothLines() {
		String twice = GOOD + GOOD.substring(GOOD.indexOf("rule RACI-a"));
		IllegalStateException fault = assertThrows(IllegalStateException.class, () -> rule(twice));
		assertEquals("x.rules:23: rule RACI-a is already there at line 7", fault.getMessage());
	}

	@Test
	void anEmptyFileIsAFault() {
		assertEquals("x.rules:1: a file of the catalogue begins with 'pack ID'",
				assertThrows(IllegalStateException.class, () -> new CatalogueReader("x.rules", "")).getMessage());
	}
}
