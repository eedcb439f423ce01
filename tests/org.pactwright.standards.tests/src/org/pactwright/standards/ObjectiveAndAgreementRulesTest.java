package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GOV-obj and GOV-agr: objectives that are driven and measured, agreements that are in force and signed. */
class ObjectiveAndAgreementRulesTest {

	@Nested
	class JointObjectives {

		@Test
		void aJointObjectiveWithoutOwnerIsReported() {
			Sample sample = Sample.clean().replace("owner SerGrid", "");
			assertEquals(List.of("Joint objective \"Power is back within a day\" has no owner."),
					sample.says("GOV-obj-a"));
			assertEquals("[joint objective Fast]", sample.where("GOV-obj-a"));
		}

		@Test
		void anObjectiveOfOneMemberNeedsNoOwner() {
			assertEquals(List.of(), Sample.clean().inPlan("individual objective Own of Grid").says("GOV-obj-a"));
		}

		@Test
		void aJointObjectiveWithoutMeasureIsReported() {
			assertEquals(List.of("Joint objective \"Known\" cannot be measured."),
					Sample.clean().inPlan("joint objective Known owner SerMuni").says("GOV-obj-b"));
		}

		@Test
		void anObjectiveOfOneMemberNeedsNoMeasure() {
			assertEquals(List.of(), Sample.clean().inPlan("individual objective Own of Grid").says("GOV-obj-b"));
		}
	}

	@Nested
	class MeasureIsComplete {
		private static final String RULE = "GOV-obj-c";
		private static final String WHOLE = "in \"h\" minimise from 36 to 8 every 3 months";

		@ParameterizedTest
		@CsvSource(quoteCharacter = '\'', value = {
				"'minimise from 36 to 8 every 3 months', 'a unit'",
				"'in \" \" minimise from 36 to 8 every 3 months', 'a unit'",
				"'in \"h\" minimise from 36 every 3 months', 'a target'",
				"'in \"h\" minimise from 36 to 8', 'a frequency'",
				"'in \"h\" minimise from 8 to 8.0 every 3 months', 'a target that differs from its baseline'",
				"'maximise', 'a unit, a target and a frequency'"})
		void whatIsMissingIsNamed(String written, String missing) {
			assertEquals(List.of("Measure \"hours to restore\" lacks " + missing + "."),
					Sample.clean().replace(WHOLE, written).says(RULE));
		}

		@ParameterizedTest
		@CsvSource({"in \"h\" minimise to 8 every 3 months", "in \"h\" reach from 8 to 8 every 3 months"})
		void aMeasureWithoutBaselineOrAValueToBeKeptIsFine(String written) {
			assertEquals(List.of(), Sample.clean().replace(WHOLE, written).says(RULE));
		}
	}

	@Nested
	class AgreementIsInForce {
		private static final String RULE = "GOV-agr-a";
		private static final String CHARTER = "parties Muni, Grid, Food signed 2026-06-30";

		@Test
		void bodiesAndExchangesThatRestOnAnEndedAgreementAreReported() {
			assertEquals(List.of(
					"\"Charter of the net\" ended on 2026-10-31 but governance body \"Executive sponsors\" still rests "
							+ "on it.",
					"\"Charter of the net\" ended on 2026-10-31 but information exchange \"Outage picture\" still "
							+ "rests on it."),
					Sample.clean().insertAfter(CHARTER, "expires 2026-10-31").says(RULE));
		}

		@Test
		void aCapabilityIsReportedAtTheEndedAgreement() {
			Sample sample = Sample.clean().replace("expires 2026-11-01", "expires 2026-10-31")
					.replace("covered by CallUp", "covered by Charter, CallUp");
			assertEquals(List.of(
					"\"Call-up of crews\" ended on 2026-10-31 but capability \"Repair crews\" still rests on it."),
					sample.says(RULE));
			assertEquals("capability Crews \"Repair crews\" personnel 12 \"crews\" covered by Charter,[CallUp]",
					sample.where(RULE));
		}

		@Test
		void onItsLastDayAnAgreementStillHolds() {
			assertEquals(List.of(), Sample.clean().insertAfter(CHARTER, "expires 2026-11-01").says(RULE));
		}

		@Test
		void anEndedAgreementThatNothingRestsOnIsFine() {
			assertEquals(List.of(), Sample.clean().inPartnership("agreement Old mou non_binding { parties Muni, Grid "
					+ "expires 2020-01-01 }").says(RULE));
		}
	}

	@Nested
	class SignedAgreementIsSigned {
		private static final String RULE = "GOV-agr-b";

		@Test
		void aPartyWithoutSignatureIsReported() {
			Sample sample = Sample.clean().replace("signature Food on 2026-06-30", "");
			assertEquals(List.of("\"Charter of the net\" is marked signed but Cold Store has not signed."),
					sample.says(RULE));
		}

		@Test
		void eachMissingPartyIsReported() {
			assertEquals(List.of("\"Charter of the net\" is marked signed but Cold Store has not signed.",
					"\"Charter of the net\" is marked signed but North Municipality has not signed."),
					Sample.clean().replace("signature Food on 2026-06-30", "")
							.replace("signature Muni by SerMuni on 2026-06-30", "").says(RULE));
		}

		@Test
		void aSignatureWithoutDateOrRoleIsOne() {
			assertEquals(List.of(),
					Sample.clean().replace("signature Food on 2026-06-30", "signature Food").says(RULE));
		}

		@Test
		void aDraftNeedsNoSignature() {
			assertEquals(List.of(),
					Sample.clean().inPartnership("agreement Draft mou non_binding parties Muni, Grid").says(RULE));
		}

		@Test
		void anAgreementOfOneIsReported() {
			assertEquals(List.of("\"Alone\" is marked signed but names fewer than two parties."), Sample.clean()
					.inPartnership("agreement Alone mou binding { parties Muni signed 2026-01-01 signature Muni }")
					.says(RULE));
		}

		@Test
		void anAgreementOfNobodyIsReportedOnce() {
			assertEquals(List.of("\"Empty\" is marked signed but names fewer than two parties."),
					Sample.clean().inPartnership("agreement Empty mou binding signed 2026-01-01").says(RULE));
		}

		@Test
		void aSignatureOfSomebodyUnknownMayBeTheMissingOne() {
			assertEquals(List.of(), Sample.clean().replace("signature Food on", "signature Foods on")
					.saysWhenBroken(RULE));
		}

		@Test
		void aPartyThatIsUnknownIsForTheLanguageToReport() {
			assertEquals(List.of(), Sample.clean().inPartnership(
					"agreement New mou binding { parties Muni, Nobody signed 2026-01-01 signature Muni }")
					.saysWhenBroken(RULE));
		}
	}
}
