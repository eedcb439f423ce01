package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwright.model.RulePack;
import org.pactwright.standards.internal.Packs;

/** The catalogue that comes with Pactwright. */
class CatalogueTest {
	private static final Catalogue CATALOGUE = Catalogue.standard();

	static Stream<RuleInfo> rules() {
		return CATALOGUE.rules().stream();
	}

	@Test
	void everyRuleHasAnEntryAndEveryEntryARule() {
		List<String> checked = Packs.rules().stream().map(Rule::id).toList();
		List<String> listed = rules().map(RuleInfo::id).filter(id -> !id.startsWith("GOV-waiver-")).toList();
		assertEquals(checked, listed);
	}

	@Test
	void everyRuleTheDomainAsksForIsThereWithItsSeverityAndGate() throws IOException {
		List<String> demanded = demanded();
		assertEquals(100, demanded.size());
		assertEquals(demanded, demanded.stream().map(line -> CATALOGUE.find(line.split(" ")[0]))
				.map(rule -> rule.map(CatalogueTest::line).orElse("missing")).toList());
	}

	@Test
	void theSourcesAskForMore() throws IOException {
		List<String> demanded = demanded().stream().map(line -> line.split(" ")[0]).toList();
		List<RuleInfo> further = rules().filter(rule -> !demanded.contains(rule.id()))
				.filter(rule -> !rule.id().startsWith("GOV-waiver-")).toList();
		assertEquals(37, further.size());
		further.forEach(rule -> assertTrue(rule.source().matches("00[0-3]:.*"), rule.id()));
	}

	private static List<String> demanded() throws IOException {
		try (InputStream in = CatalogueTest.class.getResourceAsStream("demanded.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
					.toList();
		}
	}

	private static String line(RuleInfo rule) {
		return rule.id() + " | " + rule.severity().word() + " | " + rule.gate().map(Gate::toString).orElse("-");
	}

	@Test
	void theGateOfTheCatalogueIsTheGateOfTheRule() {
		for (Rule rule : Packs.rules()) {
			assertEquals(CATALOGUE.get(rule.id()).gate(), rule.gate(), rule.id());
		}
	}

	@ParameterizedTest
	@MethodSource("rules")
	void everyClauseOfARuleIsInTheListOfClauses(RuleInfo rule) {
		assertTrue(clauses().stream().map(ClauseInfo::ref).toList().containsAll(rule.clauses()),
				() -> rule.id() + " names " + rule.clauses());
	}

	@Test
	void aClauseIsLookedAfterByRulesOrSaysWhyNot() {
		for (ClauseInfo clause : clauses()) {
			assertEquals(clause.unchecked().isPresent(), CATALOGUE.rules(clause.ref()).isEmpty(),
					clause.ref().toString());
			clause.unchecked().ifPresent(reason -> assertTrue(reason.endsWith("."), reason));
		}
	}

	private static List<ClauseInfo> clauses() {
		return Catalogue.standards().stream().flatMap(standard -> standard.clauses().stream()).toList();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void textsAreSentencesAndTitlesAreNot(RuleInfo rule) {
		Stream.of(rule.explanation(), rule.remedy()).forEach(text -> assertTrue(text.endsWith("."), text));
		rule.messages().values().forEach(text -> assertTrue(text.matches(".*[.?]"), text));
		assertTrue(!rule.title().endsWith(".") && Character.isUpperCase(rule.title().charAt(0)), rule.title());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void quickFixesAreNames(RuleInfo rule) {
		rule.quickFixes().forEach(fix -> assertTrue(fix.matches("[a-z]+(-[a-z]+)+"), fix));
	}

	@ParameterizedTest
	@MethodSource("rules")
	void everySourceIsAPlaceOrSaysWhatItIs(RuleInfo rule) {
		assertTrue(rule.source().matches("(00[0-3]:[0-9,-]+(; )?)+|own design|public description|RACI method, public descriptions"),
				rule.source());
	}

	@Test
	void rulesAreFoundByTheirExactId() {
		assertEquals(RulePack.PPP, CATALOGUE.find("PPP-sia-a").orElseThrow().pack());
		assertEquals(Optional.empty(), CATALOGUE.find("ppp-sia-a"));
	}

	@Test
	void aClauseThatWasNotSeenIsMarked() {
		RuleInfo confirmed = CATALOGUE.get("GOV-body-a");
		assertEquals("governance hygiene; ISO 44001 (5.3, 8.6)", confirmed.restsOn());
		RuleInfo other = new RuleInfo("X", RulePack.ISO44001, "ISO 44001", "8.6.2", false, confirmed.severity(), "T",
				"E", "S", List.of(), "1.0", "C", "R", Map.of());
		assertEquals("ISO 44001 (8.6.2, unconfirmed)", other.restsOn());
		assertEquals("RACI method", CATALOGUE.get("RACI-a").restsOn());
	}
}
