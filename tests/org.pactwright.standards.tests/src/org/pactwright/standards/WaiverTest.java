package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.language.Severity;
import org.pactwright.model.NamedElement;

/** Findings that were accepted on purpose, and what is wrong with waivers. */
class WaiverTest {
	private static final String RULE = "GOV-body-a";
	private static final Sample FAULTY = Sample.clean().replace("chair SerMuni", "");

	/** The sample without a chair and with a waiver in the model. */
	private static Sample waived(String waiver) {
		return FAULTY.insertAfter("profiles GOV, RACI, PPP", "\nwaive " + waiver);
	}

	private static List<String> aboutWaivers(Sample sample) {
		return sample.check().findings().stream().filter(finding -> finding.rule().id().startsWith("GOV-waiver"))
				.map(finding -> finding.severity().word() + " " + finding.rule().id() + " " + finding.message())
				.toList();
	}

	@Test
	void aWaivedFindingIsKeptAsAcceptedWithItsReason() {
		CheckResult result = waived("GOV-body-a on Sponsors \"chair is elected in May\" until 2027-05-31 "
				+ "approved by SerGrid").check();
		Finding finding = result.findings().getFirst();
		Acceptance acceptance = finding.waiver().orElseThrow();
		assertEquals("chair is elected in May", acceptance.reason());
		assertEquals(Optional.of(LocalDate.of(2027, 5, 31)), acceptance.expiresOn());
		assertEquals(Optional.of("SerGrid"), acceptance.approvedBy().map(NamedElement::getId));
		assertEquals(List.of(0L, 1L), List.of(result.count(Severity.ERROR), result.countAccepted()));
	}

	@ParameterizedTest
	@ValueSource(strings = {"Sponsors", "Net", "East"})
	void aWaiverHoldsForItsTargetAndAllThatIsInIt(String target) {
		Sample sample = waived("GOV-body-a on " + target + " \"later\"");
		assertEquals(List.of(), sample.says(RULE));
		assertEquals(List.of(), aboutWaivers(sample));
	}

	@Test
	void aWaiverInThePlanHoldsForThePartnership() {
		assertEquals(List.of(), FAULTY.inPlan("waive GOV-body-a on Net \"later\"").says(RULE));
	}

	@Test
	void theNearestWaiverIsTheOneThatIsPrinted() {
		CheckResult result = waived("GOV-body-a on Net \"far\" waive GOV-body-a on Sponsors \"near\"").check();
		assertEquals(1, result.findings().size());
		assertEquals("near", result.findings().getFirst().waiver().orElseThrow().reason());
	}

	@ParameterizedTest
	@CsvSource({"GOV-body-a, Team", "GOV-body-b, Sponsors", "GOV-body-a, EastPlan"})
	void aWaiverOfAnotherRuleOrElementDoesNotHold(String rule, String target) {
		Sample sample = waived(rule + " on " + target + " \"later\"");
		assertEquals(1, sample.says(RULE).size());
		assertEquals(1, sample.says("GOV-waiver-a").size());
	}

	@Test
	void aWaiverThatNothingNeedsIsAnInfoAtItsRule() {
		Sample sample = waived("GOV-body-a on Team \"later\"");
		assertEquals(List.of("info GOV-waiver-a The waiver of GOV-body-a on \"Crisis team\" is not needed: the rule "
				+ "finds nothing there."), aboutWaivers(sample));
		assertEquals("waive[GOV-body-a]", sample.where("GOV-waiver-a"));
	}

	@Test
	void aWaiverForAPackThatIsOffSaysSo() {
		Sample sample = Sample.clean().replace("profiles GOV, RACI, PPP",
				"profiles GOV, PPP waive RACI-a on Net \"later\"");
		assertEquals(List.of("info GOV-waiver-a The waiver of RACI-a on \"East Energy Net\" is not needed: its pack "
				+ "RACI is switched off."), aboutWaivers(sample));
	}

	@Test
	void anExpiredWaiverDoesNotHoldAndIsReported() {
		Sample sample = waived("GOV-body-a on Sponsors \"later\" until 2026-10-31");
		assertEquals(1, sample.says(RULE).size());
		assertEquals(List.of("warning GOV-waiver-b The waiver of GOV-body-a on \"Executive sponsors\" expired on "
				+ "2026-10-31 and no longer counts."), aboutWaivers(sample));
	}

	@Test
	void aWaiverHoldsOnItsLastDay() {
		Sample sample = waived("GOV-body-a on Sponsors \"later\" until 2026-11-01");
		assertEquals(List.of(), sample.says(RULE));
		assertEquals(List.of(), aboutWaivers(sample));
	}

	@Test
	void aWaiverOfARuleThatDoesNotExistIsReported() {
		assertEquals(List.of("warning GOV-waiver-c There is no rule GOV-chair-a, so this waiver has no effect."),
				aboutWaivers(waived("GOV-chair-a on Sponsors \"later\"")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"gov-body-a", "GOV-bodya", "GOV-body.a"})
	void aSlipInTheRuleIsPointedOut(String id) {
		assertEquals(List.of("warning GOV-waiver-c There is no rule " + id + ", so this waiver has no effect; did you "
				+ "mean GOV-body-a?"), aboutWaivers(waived(id + " on Sponsors \"later\"")));
	}

	@Test
	void aWaiverWithoutReasonDoesNotHold() {
		Sample sample = waived("GOV-body-a on Sponsors \" \"");
		assertEquals(1, sample.says(RULE).size());
		assertEquals(List.of("error GOV-waiver-d The waiver of GOV-body-a on \"Executive sponsors\" gives no reason "
				+ "and does not count."), aboutWaivers(sample));
	}

	@Test
	void whatIsSaidAboutWaiversCannotBeWaived() {
		Sample sample = waived("GOV-body-a on Team \"later\" waive GOV-waiver-a on East \"never mind\"");
		assertEquals(2, sample.says("GOV-waiver-a").size());
	}

	@Test
	void waiversHoldButAreNotJudgedWhileTheirPackIsOff() {
		Sample sample = Sample.clean().replace("R SerGrid C Muni", "C Muni").replace("profiles GOV, RACI, PPP",
				"profiles RACI waive RACI-b on Net \"later\" waive RACI-a on Net \"later\"");
		assertEquals(List.of(), sample.says("RACI-b"));
		assertEquals(List.of(), aboutWaivers(sample));
	}

	@Test
	void aWaiverOfSomethingUnknownIsForTheLanguageToReport() {
		assertEquals(List.of(), waived("GOV-body-a on Nobody \"later\"").saysWhenBroken("GOV-waiver-a"));
	}
}
