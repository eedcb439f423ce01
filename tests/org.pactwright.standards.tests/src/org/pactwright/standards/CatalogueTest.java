package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
	void thePacksHoldTheRulesOfTheDomain() {
		Map<RulePack, Long> counts = rules().filter(rule -> !rule.id().startsWith("GOV-waiver-"))
				.collect(Collectors.groupingBy(RuleInfo::pack, Collectors.counting()));
		assertEquals(16, counts.get(RulePack.GOV));
		assertEquals(4, counts.get(RulePack.RACI));
		assertEquals(12, counts.get(RulePack.PPP));
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
		assertTrue(rule.source().matches("(00[0-3]:[0-9,-]+(; )?)+|own design|RACI method, public descriptions"),
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
