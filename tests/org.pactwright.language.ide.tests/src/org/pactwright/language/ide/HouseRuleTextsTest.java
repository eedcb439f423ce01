package org.pactwright.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.Problem;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.ProjectException;
import org.pactwright.standards.Finding;

/** Files of house rules in an editor; {@code §} marks the caret. */
class HouseRuleTextsTest {

	private static final String RULE = """
			// what we ask
			rule HOUSE-quorum "A steering body needs three voting seats" for GovernanceBody severity error {
				when kind = STEERING
				check aql: self.seats->select(s | s.voting)->size() >= 3
				message "{name} has too few"
				clause "House manual 4.2"
			}
			severity GOV-body-a warning
			pack NATO off
			""";

	@TempDir
	private Path root;

	private static List<String> proposed(String marked) {
		int caret = marked.indexOf('§');
		return HouseRuleTexts.completions(marked.replace("§", ""), caret).stream().map(Completion::label).toList();
	}

	private static void proposes(String marked, String... labels) {
		List<String> all = proposed(marked);
		for (String label : labels) {
			assertTrue(all.contains(label), () -> label + " is not in " + all);
		}
	}

	@Test
	void a_statement_begins_with_one_of_three_words() {
		assertEquals(List.of("rule", "severity", "pack", "rule ... for ..."), proposed("§"));
		assertEquals(List.of("severity"), proposed(RULE + "sev§"));
	}

	@Test
	void a_rule_is_led_from_word_to_word() {
		assertEquals(List.of("for"), proposed("rule A-b \"title\" §"));
		proposes("rule A-b \"title\" for §", "GovernanceBody", "Seat");
		assertEquals(List.of("severity", "{"), proposed("rule A-b \"title\" for Seat §"));
		assertEquals(List.of("error", "warning", "info"), proposed("rule A-b \"title\" for Seat severity §"));
		assertEquals(List.of("when", "check", "message", "clause"), proposed("rule A-b \"t\" for Seat {\n\t§\n}"));
	}

	@Test
	void a_condition_offers_features_and_then_their_words() {
		proposes("rule A-b \"t\" for GovernanceBody {\n\twhen §", "kind", "seats", "aql:");
		assertEquals(List.of("=", "!="), proposed("rule A-b \"t\" for GovernanceBody {\n\twhen kind §"));
		proposes("rule A-b \"t\" for GovernanceBody {\n\twhen kind = §", "steering");
	}

	@Test
	void an_expression_offers_what_the_type_before_the_dot_has() {
		proposes("rule A-b \"t\" for GovernanceBody {\n\tcheck aql: self.§", "seats", "chair", "eContainer()");
		proposes("rule A-b \"t\" for GovernanceBody {\n\tcheck aql: self.chair.§", "organisation");
		proposes("rule A-b \"t\" for GovernanceBody {\n\tcheck aql: self.seats->§", "select(x | ...)", "size()");
		assertFalse(proposed("rule A-b \"t\" for GovernanceBody {\n\tcheck aql: self.§").contains("voting"));
	}

	@Test
	void the_variable_of_a_loop_has_the_type_of_the_elements() {
		String rule = "rule A-b \"t\" for Partnership {\n\tcheck aql: self.bodies->forAll(b | b.seats->exists(s | §";
		proposes(rule, "b", "s", "self");
		proposes(rule.replace("§", "s.§"), "voting", "party");
		proposes(rule.replace("§", "s.party.§"), "sector");
	}

	@Test
	void an_expression_in_a_message_is_completed_like_any_other() {
		String rule = "rule A-b \"t\" for GovernanceBody {\n\tcheck aql: true\n\tmessage \"{name} has {§";
		proposes(rule, "name", "seats", "aql:");
		proposes(rule.replace("§", "aql: §"), "self", "not");
		proposes(rule.replace("§", "aql: self.§"), "seats", "chair");
		proposes(rule.replace("§", "aql: self.seats->§}\"\n}"), "select(x | ...)");
		proposes(rule.replace("§", "aql: self.seats->select(s | s.§)->size()} seats\"\n}"), "voting");
		assertEquals("seats", proposed(rule.replace("§", "aql: self.se§}\"")).getFirst());
		assertEquals(List.of(), proposed(rule.replace("{§", "§")));
		assertEquals(List.of(), proposed(rule.replace("{§", "{aql: self.seats->size()} §")));
	}

	@Test
	void an_expression_in_a_message_has_the_colours_and_hovers_of_one() {
		String text = "rule A-b \"t\" for GovernanceBody {\n\tmessage \"has {aql: self.seats->size()} of {name}\"\n}";
		List<String> kinds = HouseRuleTexts.tokens(text).stream().filter(token -> token.offset() > text.indexOf("message"))
				.map(token -> token.kind() + " " + text.substring(token.offset(), token.end())).toList();
		assertEquals(List.of("STRING \"has {", "KEYWORD aql:", "KEYWORD self", "PUNCTUATION .", "REFERENCE seats",
				"PUNCTUATION -", "PUNCTUATION >", "REFERENCE size", "PUNCTUATION (", "PUNCTUATION )", "STRING } of {name}\"",
				"PUNCTUATION }"), kinds);
		String about = HouseRuleTexts.hover(text, text.indexOf("seats") + 1).map(Hover::markdown).orElse("");
		assertTrue(about.contains("seats : Seat"), about);
	}

	@Test
	void what_is_typed_already_chooses_among_the_proposals() {
		List<String> all = proposed("rule A-b \"t\" for GovernanceBody {\n\tcheck aql: self.se§");
		assertEquals("seats", all.getFirst());
	}

	@Test
	void the_line_after_an_expression_may_begin_the_next_part() {
		proposes("rule A-b \"t\" for Seat {\n\tcheck aql: self.voting\n\t§\n}", "message", "clause");
	}

	@Test
	void weights_and_packs_are_offered() {
		proposes("severity GOV-§", "GOV-body-a");
		assertEquals(List.of("error", "warning", "info", "off"), proposed("severity GOV-body-a §"));
		proposes("pack §", "NATO");
		assertEquals(List.of("on", "off"), proposed("pack NATO §"));
	}

	@Test
	void tokens_have_the_kinds_that_they_have_in_the_language() {
		List<String> kinds = HouseRuleTexts.tokens(RULE).stream().filter(token -> token.kind() != TokenKind.PUNCTUATION)
				.limit(11).map(token -> token.kind() + " " + RULE.substring(token.offset(), token.end())).toList();
		assertEquals(List.of("COMMENT // what we ask", "STATEMENT rule", "DECLARATION HOUSE-quorum",
				"STRING \"A steering body needs three voting seats\"", "KEYWORD for", "REFERENCE GovernanceBody",
				"KEYWORD severity", "WORD error", "KEYWORD when", "REFERENCE kind", "WORD STEERING"), kinds);
	}

	@Test
	void a_hover_says_what_a_feature_a_type_and_a_rule_are() {
		assertTrue(hover("seats->").contains("seats : Seat"), hover("seats->"));
		assertTrue(hover("voting)").contains("voting"), hover("voting)"));
		assertTrue(hover("GovernanceBody").contains("GovernanceBody"), hover("GovernanceBody"));
		assertTrue(hover("GOV-body-a").contains("GOV"), hover("GOV-body-a"));
		assertTrue(hover("check").contains("must be true"), hover("check"));
	}

	private static String hover(String at) {
		return HouseRuleTexts.hover(RULE, RULE.indexOf(at) + 1).map(Hover::markdown).orElse("");
	}

	@Test
	void no_text_is_too_broken() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int i = 0; i < 400; i++) {
			StringBuilder text = new StringBuilder(RULE);
			for (int k = random.nextInt(6); k >= 0; k--) {
				int from = random.nextInt(text.length());
				text.delete(from, Math.min(text.length(), from + random.nextInt(12)));
				text.insert(random.nextInt(text.length() + 1), "{}\"'|(.->aql:#".charAt(random.nextInt(14)));
			}
			String broken = text.toString();
			int end = 0;
			for (Token token : HouseRuleTexts.tokens(broken)) {
				int from = end;
				assertTrue(token.offset() >= from && token.length() > 0, () -> "seed " + seed + "\n" + broken);
				end = token.end();
			}
			int last = end;
			assertTrue(last <= broken.length(), () -> "seed " + seed + "\n" + broken);
			HouseRuleTexts.completions(broken, random.nextInt(broken.length() + 1));
			HouseRuleTexts.hover(broken, random.nextInt(broken.length()));
		}
	}

	@Test
	void an_unsaved_text_of_rules_counts_in_the_analysis() throws IOException, ProjectException {
		Path model = root.resolve("m.pact");
		Path rules = root.resolve("house.rules");
		Files.writeString(model, """
				model M "M" {
					version "1"  date 2026-11-01  profiles RACI
					organisation Town "Town" public municipality at municipal in SE
				}
				""");
		String rule = "rule HOUSE-name \"Long names\" for Organisation {\n\tcheck aql: self.name.size() > 9\n}\n";
		Files.writeString(rules, rule);
		try (LiveWorkspace workspace = new LiveWorkspace()) {
			LiveProject project = workspace.project(root);
			assertEquals(1, findings(project));
			project.open(rules, rule.replace("> 9", "> 1"));
			assertEquals(0, findings(project));
			project.change(rules, rule.replace("name.size", "nam.size"));
			Snapshot broken = project.analyse(Progress.none()).orElseThrow();
			assertTrue(broken.problems(rules).stream().map(Problem::message).anyMatch(one -> one.contains("nam")),
					broken.problems()::toString);
			project.close(rules);
			assertEquals(1, findings(project));
			assertEquals(List.of(model), project.files());
		}
	}

	private static long findings(LiveProject project) throws ProjectException {
		return project.analyse(Progress.none()).orElseThrow().findings().stream().map(Finding::rule)
				.filter(rule -> rule.id().equals("HOUSE-name")).count();
	}
}
