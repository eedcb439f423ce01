package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Progress;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.NamedElement;
import org.pactwright.model.RulePack;

/** A finding weighs by how far the plan has come. */
class SeverityTest {

	/** The severity of a finding on the element of an id, by a rule of a pack. */
	private static Severity severity(Sample sample, RulePack pack, Severity rated, String id) {
		RuleInfo info = new RuleInfo(pack + "-x", pack, "", "", true, rated, "", "", "", List.of(), "1.0", "", "",
				Map.of(RuleInfo.USUAL, "Found."));
		Rule rule = new Rule.OnEach<>(info.id(), NamedElement.class) {
			@Override
			protected void check(NamedElement element, CheckContext context, Report report) {
				if (id.equals(element.getId())) {
					report.on(element).add();
				}
			}
		};
		Catalogue catalogue = new Catalogue(List.of(), all(info));
		Sample withPack = sample.replace("profiles GOV, RACI, PPP", "profiles " + pack);
		CheckResult result = new Checker(catalogue, List.of(rule), 1).check(withPack.flawless(), Progress.none());
		return result.findings().getFirst().severity();
	}

	/** The checker needs the rules about waivers at any rate. */
	private static List<RuleInfo> all(RuleInfo info) {
		return java.util.stream.Stream.concat(java.util.stream.Stream.of(info),
				Catalogue.standard().rules().stream().filter(rule -> rule.id().startsWith("GOV-waiver"))).toList();
	}

	private static Sample status(String status) {
		return Sample.clean().replace("status active", "status " + status);
	}

	@ParameterizedTest
	@CsvSource({"draft, ERROR, WARNING", "review, ERROR, WARNING", "draft, WARNING, INFO", "review, INFO, INFO",
			"approved, ERROR, ERROR", "active, ERROR, ERROR", "closed, WARNING, WARNING"})
	void rulesOfAStandardCountOneStepLessUntilThePlanIsApproved(String status, Severity rated, Severity expected) {
		assertEquals(expected, severity(status(status), RulePack.ISO44001, rated, "Team"));
	}

	@ParameterizedTest
	@EnumSource(RulePack.class)
	void governanceResponsibilitiesPartnershipAndSocietyAlwaysCountInFull(RulePack pack) {
		boolean inFull = List.of("GOV", "RACI", "PPP", "SOC").contains(pack.getLiteral());
		assertEquals(inFull ? Severity.ERROR : Severity.WARNING,
				severity(status("draft"), pack, Severity.ERROR, "Team"));
	}

	@Test
	void withoutAPlanRulesCountInFull() {
		assertEquals(Severity.ERROR,
				severity(Sample.clean().without(Sample.PLAN), RulePack.NATO, Severity.ERROR, "Team"));
	}

	@Test
	void whatStandsInAPlanFollowsThatPlan() {
		Sample sample = Sample.clean().with("own.rmp", "corporate plan Own { version \"1\" status draft organisation "
				+ "Muni assessment Strong swot }");
		assertEquals(Severity.WARNING, severity(sample, RulePack.ISO44001, Severity.ERROR, "Strong"));
		assertEquals(Severity.ERROR, severity(sample, RulePack.ISO44001, Severity.ERROR, "Sipoc"));
	}

	@Test
	void whatAllPartnershipsShareFollowsTheFurthestPlan() {
		String second = "partnership Other operational contract at national { scope \"O\" journey ideas_and_motives } "
				+ "person Anna";
		Sample draft = status("draft").replace("person Anna", second);
		assertEquals(Severity.WARNING, severity(draft, RulePack.NATO, Severity.ERROR, "Power"));
		Sample mixed = draft.with("other.rmp",
				"joint plan OtherPlan { version \"1\" status active partnership Other }");
		assertEquals(Severity.ERROR, severity(mixed, RulePack.NATO, Severity.ERROR, "Power"));
	}

	@Test
	void aPartnershipFollowsItsOwnPlanOnly() {
		Sample sample = status("draft").replace("person Anna", "partnership Other operational contract at national { "
				+ "scope \"O\" journey ideas_and_motives } person Anna")
				.with("other.rmp", "joint plan OtherPlan { version \"1\" status active partnership Other }");
		assertEquals(Severity.WARNING, severity(sample, RulePack.EIF, Severity.ERROR, "Codes"));
		assertEquals(Severity.ERROR, severity(sample, RulePack.EIF, Severity.ERROR, "Other"));
	}

	@Test
	void theModelItselfCountsAsShared() {
		CheckContext context = new CheckContext(status("draft").flawless(), Progress.none());
		GovernanceModel model = context.all(GovernanceModel.class).getFirst();
		assertEquals(List.of("EastPlan"), context.weighingPlans(model).stream().map(NamedElement::getId).toList());
	}
}
