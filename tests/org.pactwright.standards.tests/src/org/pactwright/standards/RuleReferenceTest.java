package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleReferenceTest {
	private final String text = RuleReference.markdown(Catalogue.standard());

	@Test
	void everyRuleHasARowAndASection() {
		for (RuleInfo rule : Catalogue.standard().rules()) {
			assertTrue(text.contains("| [" + rule.id() + "](#"), rule.id());
			assertTrue(text.contains("\n### " + rule.id() + ": " + rule.title() + "\n"), rule.id());
		}
	}

	@Test
	void everyLinkLeadsToAHeading() {
		List<String> anchors = text.lines().filter(line -> line.startsWith("#"))
				.map(line -> line.replaceFirst("#+ ", "").toLowerCase().replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
				.toList();
		List<String> missing = new ArrayList<>();
		Matcher links = Pattern.compile("\\]\\(#([^)]*)\\)").matcher(text);
		while (links.find()) {
			if (!anchors.contains(links.group(1))) {
				missing.add(links.group(1));
			}
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void aSectionSaysWhenTheRuleFiresAndWhatToDo() {
		assertTrue(text.contains("""
				### RACI-a: Not exactly one accountable actor

				Where two answer for a result, each can point at the other; where nobody does, all can.

				- **Fires when**: a decision, step or activity carries letters, and no actor or more than one actor is \
				accountable
				- **Says**: `"{item}" has {n} accountable parties; it needs exactly one.`
				- **What to do**: Leave the A with one actor and turn the others into R, or make one actor accountable.
				- **Severity**: error
				- **Rests on**: RACI method
				- **Source**: RACI method, public descriptions
				- **Quick fixes**: `keep-one-accountable`, `choose-accountable`
				- **Since**: 1.0
				"""), text);
	}

	@Test
	void theFileIsTheSameEachTime(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("docs/rules.md");
		RuleReference.write(file);
		RuleReference.write(file);
		assertEquals(text, Files.readString(file));
	}

	@Test
	void theDocumentationHoldsTheRulesAsTheyAre() throws IOException {
		Path file = Path.of(System.getProperty("pactwright.root"), "docs", "rules.md");
		if (Boolean.getBoolean("pactwright.golden.update")) {
			RuleReference.write(file);
		}
		assertEquals(text, Files.readString(file),
				"docs/rules.md is not up to date: run this test with -Dpactwright.golden.update=true");
	}
}
