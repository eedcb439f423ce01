package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pactwright.language.Names;
import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.RulePack;
import org.pactwright.standards.coverage.ClauseCoverage;
import org.pactwright.standards.coverage.Coverage;
import org.pactwright.standards.coverage.CoverageStatus;
import org.pactwright.standards.coverage.PartnerCoverage;
import org.pactwright.standards.coverage.RuleCoverage;
import org.pactwright.standards.internal.EvidenceReader;
import org.pactwright.standards.internal.Packs;

class CoverageTest {

	private static Coverage coverage(Sample sample) {
		Project project = sample.flawless();
		return Coverage.of(project, new Checker().check(project, Progress.none()));
	}

	private static RuleCoverage rule(Coverage coverage, String id) {
		return coverage.rules().stream().filter(rule -> rule.rule().id().equals(id)).findFirst().orElseThrow();
	}

	private static ClauseCoverage clause(Coverage coverage, String standard, String number) {
		return coverage.standards().stream().flatMap(each -> each.clauses().stream())
				.filter(clause -> clause.clause().ref().equals(new ClauseRef(standard, number))).findFirst().orElseThrow();
	}

	@Test
	void every_clause_of_the_list_is_covered_once_and_in_order() {
		List<ClauseRef> expected = Catalogue.standards().stream().flatMap(standard -> standard.clauses().stream())
				.map(ClauseInfo::ref).toList();
		assertEquals(expected, coverage(Sample.clean()).standards().stream().flatMap(each -> each.clauses().stream())
				.map(clause -> clause.clause().ref()).toList());
	}

	@Test
	void a_clean_project_misses_nothing_and_what_is_met_has_evidence() {
		for (Sample sample : List.of(Sample.clean(), Sample.full())) {
			for (RuleCoverage rule : coverage(sample).rules()) {
				assertFalse(rule.status() == CoverageStatus.MISSED || rule.status() == CoverageStatus.WAIVED,
						rule::toString);
				assertEquals(rule.status() == CoverageStatus.MET, rule.reason().isEmpty(), rule::toString);
				assertEquals(rule.status() == CoverageStatus.MET, !rule.evidence().isEmpty(), rule::toString);
			}
		}
	}

	@Test
	void a_body_without_a_chair_misses_the_clause_on_roles_and_is_no_evidence() {
		Coverage coverage = coverage(Sample.clean().replace("chair SerMuni quorum 2", "quorum 2"));
		RuleCoverage rule = rule(coverage, "GOV-body-a");
		assertEquals(CoverageStatus.MISSED, rule.status());
		assertEquals(List.of("Team"), rule.evidence().stream().map(body -> Names.id((GovernanceBody) body)).toList());
		ClauseCoverage clause = clause(coverage, "ISO44001", "5.3");
		assertEquals(CoverageStatus.MISSED, clause.status());
		assertTrue(clause.findings().containsAll(rule.findings()));
	}

	@Test
	void what_is_accepted_is_waived_with_its_reason() {
		Sample sample = Sample.clean().replace("chair SerMuni quorum 2", "quorum 2")
				.insertAfter("profiles GOV, RACI, PPP", "\nwaive GOV-body-a on Sponsors \"they take turns\"");
		RuleCoverage rule = rule(coverage(sample), "GOV-body-a");
		assertEquals(CoverageStatus.WAIVED, rule.status());
		assertEquals("they take turns", rule.reason());
	}

	@Test
	void a_stage_that_has_not_come_makes_a_rule_not_applicable_and_says_which() {
		RuleCoverage rule = rule(coverage(Sample.full()), "ISO44001-8.9-b");
		assertEquals(CoverageStatus.NOT_APPLICABLE, rule.status());
		assertEquals("judged only once \"exit activation\" is done", rule.reason());
	}

	@Test
	void what_the_model_does_not_have_makes_a_rule_not_applicable() {
		RuleCoverage rule = rule(coverage(Sample.of("model East \"East\" { version \"1\" date 2026-11-01 profiles GOV, ISO44001 }")), "GOV-body-a");
		assertEquals(CoverageStatus.NOT_APPLICABLE, rule.status());
		assertEquals("the model has no governance body", rule.reason());
	}

	@Test
	void a_pack_that_is_off_makes_its_clauses_not_applicable() {
		Project project = Sample.clean().flawless();
		project.models().forEach(model -> {
			model.getProfiles().clear();
			model.getProfiles().add(RulePack.GOV);
		});
		Coverage coverage = Coverage.of(project, new Checker().check(project, Progress.none()));
		assertEquals("pack RACI is switched off", rule(coverage, "RACI-a").reason());
		assertEquals(CoverageStatus.NOT_APPLICABLE, rule(coverage, "RACI-a").status());
	}

	@Test
	void a_rule_that_could_not_be_run_is_never_met() {
		Project project = Sample.clean().flawless();
		Problem broken = Problem.error(CheckResult.BROKEN_RULE, "Rule GOV-body-a could not be checked: it fell over.",
				Place.wholeFile(project.files().getFirst().path()));
		Coverage coverage = Coverage.of(project, new CheckResult(List.of(broken), List.of()));
		assertEquals(CoverageStatus.NOT_CHECKABLE, rule(coverage, "GOV-body-a").status());
		assertEquals(CoverageStatus.NOT_CHECKABLE, clause(coverage, "ISO44001", "5.3").status());
	}

	@Test
	void a_clause_that_no_rule_can_judge_says_why() {
		ClauseCoverage clause = clause(coverage(Sample.clean()), "ISO44001", "5.1");
		assertEquals(CoverageStatus.NOT_CHECKABLE, clause.status());
		assertEquals(clause.clause().unchecked(), Optional.of(clause.reason()));
	}

	@Test
	void partners_get_the_findings_and_the_evidence_that_are_about_them() {
		Coverage coverage = coverage(Sample.clean().replace("signature Food on 2026-06-30", ""));
		assertEquals(List.of("Muni", "Grid", "Food"),
				coverage.partners().stream().map(partner -> partner.partner().getId()).toList());
		for (PartnerCoverage partner : coverage.partners()) {
			assertTrue(partner.count(CoverageStatus.MET) > 0, partner::toString);
			assertTrue(partner.clauses().stream()
					.allMatch(clause -> !clause.findings().isEmpty() || !clause.evidence().isEmpty()));
			assertEquals(rule(coverage, "GOV-agr-b").findings().isEmpty(),
					partner.clauses().stream().allMatch(clause -> clause.findings().isEmpty()), partner::toString);
		}
		assertEquals(1, rule(coverage, "GOV-agr-b").findings().size());
	}

	@Test
	void every_stage_lists_the_rules_that_wait_for_it() {
		Coverage coverage = coverage(Sample.full());
		Set<String> listed = new HashSet<>();
		coverage.stages().forEach(stage -> stage.rules().forEach(rule -> listed.add(rule.rule().id())));
		assertEquals(Set.copyOf(Catalogue.standard().rules().stream().filter(rule -> rule.gate().isPresent())
				.map(RuleInfo::id).toList()), listed);
	}

	@Test
	void an_empty_project_has_a_coverage() {
		Coverage coverage = coverage(Sample.of("model East \"East\" { version \"1\" date 2026-11-01 profiles GOV, ISO44001 }"));
		assertTrue(coverage.rules().stream().noneMatch(rule -> rule.status() == CoverageStatus.MET
				&& rule.evidence().isEmpty()));
		assertEquals(List.of(), coverage.partners());
	}

	@Test
	void each_entry_of_evidence_names_a_rule_and_each_rule_about_a_whole_has_one() {
		Set<String> ids = EvidenceReader.ofResource().keySet();
		assertEquals(List.of(), ids.stream().filter(id -> Catalogue.standard().find(id).isEmpty()).toList());
		List<String> without = new ArrayList<>();
		for (Rule rule : Packs.rules()) {
			boolean whole = rule.subject().isEmpty() || rule instanceof Rule.Gated
					|| rule.subject().get() == org.pactwright.model.Partnership.class;
			if (whole && !ids.contains(rule.id())) {
				without.add(rule.id());
			}
		}
		assertEquals(List.of(), without);
	}

	@Test
	void evidence_that_is_not_understood_is_refused_with_its_line() {
		for (String wrong : List.of("Rolle", "Role kind=king", "Role kinds=ser", "Role kind", "Role a b")) {
			EvidenceReader reader = new EvidenceReader("x.evidence", "rule A\n\tevidence: " + wrong + "\n");
			String message = assertThrows(IllegalStateException.class, reader::kinds).getMessage();
			assertTrue(message.startsWith("x.evidence:2: "), message);
		}
	}
}
