package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.pactwright.cli.Shell.Outcome;
import org.pactwright.standards.Catalogue;
import org.pactwright.standards.RuleInfo;

class RulesCommandTest {

	private final Shell shell = new Shell(Path.of("").toAbsolutePath());

	@Test
	void allRulesAreListed() {
		Outcome outcome = shell.run("rules");
		List<String> words = outcome.out().lines().map(line -> line.strip().split(" ")[0]).toList();
		List<String> ids = Catalogue.standard().rules().stream().map(RuleInfo::id).toList();
		assertTrue(words.containsAll(ids), outcome::toString);
		assertEquals(0, outcome.code());
	}

	@Test
	void oneRuleIsExplained() {
		RuleInfo rule = Catalogue.standard().get("GOV-body-a");
		String text = shell.run("rules", "GOV-body-a").out();
		assertTrue(text.startsWith("GOV-body-a: " + rule.title() + "\n"), text);
		assertTrue(text.replaceAll("\\s+", " ").contains(rule.explanation()), text);
	}

	@Test
	void everyRuleCanBeExplained() {
		for (RuleInfo rule : Catalogue.standard().rules()) {
			assertEquals(0, shell.run("rules", rule.id()).code(), rule::id);
		}
	}

	@Test
	void linesFitATerminal() {
		assertEquals(List.of(),
				shell.run("rules", "GOV-body-a").out().lines().filter(line -> line.length() > 80).toList());
	}

	@Test
	void theIdMayBeTypedInLowerCase() {
		assertTrue(shell.run("rules", "gov-body-a").out().startsWith("GOV-body-a: "));
	}

	@Test
	void aRuleThatIsNotThereIsRefusedWithThoseThatComeNear() {
		assertEquals(new Outcome(2, "", "pactwright: There is no rule 'body-a'. These come near: GOV-body-a.\n"),
				shell.run("rules", "body-a"));
	}
}
