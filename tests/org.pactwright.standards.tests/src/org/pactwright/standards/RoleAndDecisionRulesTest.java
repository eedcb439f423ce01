package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GOV-role and GOV-dec: who holds roles, who may decide. */
class RoleAndDecisionRulesTest {

	@Nested
	class RoleIsHeld {
		private static final String RULE = "GOV-role-a";
		private static final String HELD = "held by Anna from 2025-09-01";

		@Test
		void aRoleWithoutAppointmentIsReported() {
			Sample sample = Sample.clean().replace(HELD, "");
			assertEquals(List.of("Role \"Chief executive, North\" is held by nobody on 2026-11-01."),
					sample.says(RULE));
			assertEquals("[role SerMuni]", sample.where(RULE));
		}

		@ParameterizedTest
		@ValueSource(strings = {"from 2026-11-02", "to 2026-10-31", "from 2026-01-01 to 2026-10-31"})
		void anAppointmentThatDoesNotHoldOnTheReferenceDateIsNone(String term) {
			assertEquals(1, Sample.clean().replace(HELD, "held by Anna " + term).says(RULE).size());
		}

		@ParameterizedTest
		@ValueSource(strings = {"", "from 2026-11-01", "to 2026-11-01", "from 2026-11-01 to 2026-11-01"})
		void theFirstAndTheLastDayCount(String term) {
			assertEquals(List.of(), Sample.clean().replace(HELD, "held by Anna " + term).says(RULE));
		}

		@Test
		void aDeputyHoldsTheRoleTooWhenNobodyElseDoes() {
			assertEquals(List.of(), Sample.clean().replace(HELD, "deputy Anna").says(RULE));
		}

		@Test
		void beforeTheyWorkTogetherRolesMayBeVacant() {
			assertEquals(List.of(), Sample.clean().replace(HELD, "")
					.replace("stage working_together in_progress", "stage partner_selection complete").says(RULE));
		}

		@Test
		void aLaterStageUnderWayCountsAsWorkingTogether() {
			assertEquals(1, Sample.clean().replace(HELD, "")
					.replace("stage working_together", "stage staying_together").says(RULE).size());
		}

		@Test
		void withoutAPlanRolesMayBeVacant() {
			assertEquals(List.of(), Sample.clean().replace(HELD, "").without(Sample.PLAN).says(RULE));
		}
	}

	@Nested
	class CrisisRoleHasDeputy {
		private static final String RULE = "GOV-role-b";

		@Test
		void aCrisisRoleWithoutDeputyIsReported() {
			Sample sample = Sample.clean().replace("held by Anna deputy Bo", "held by Anna held by Bo");
			assertEquals(List.of("Crisis role \"Incident commander\" has no deputy."), sample.says(RULE));
			assertEquals("[role Command]", sample.where(RULE));
		}

		@ParameterizedTest
		@ValueSource(strings = {"planning", "operations", "logistics", "spokesperson", "liaison"})
		void theOtherCrisisRolesNeedOneToo(String kind) {
			assertEquals(1, Sample.clean().replace("Mediator facilitator", "Mediator " + kind).says(RULE).size());
		}

		@Test
		void aRoleForQuietTimesNeedsNone() {
			Sample sample = Sample.clean().replace("Mediator facilitator", "Mediator finance_admin");
			assertEquals(List.of(), sample.says(RULE));
		}
	}

	@Nested
	class DecisionIsAssigned {
		private static final String RULE = "GOV-dec-a";

		@Test
		void aDecisionOfNobodyIsReported() {
			Sample sample = Sample.clean().inPartnership("decision Ration \"Ration fuel\" in in_crisis R Grid");
			assertEquals(List.of("Nobody may take decision \"Ration fuel\"."), sample.says(RULE));
			assertEquals("[decision Ration]", sample.where(RULE));
		}

		@Test
		void aBodyIsEnough() {
			assertEquals(List.of(),
					Sample.clean().inPartnership("decision Ration in in_crisis at Team R Grid").says(RULE));
		}

		@Test
		void anAccountableActorIsEnough() {
			assertEquals(List.of(),
					Sample.clean().inPartnership("decision Ration in in_crisis A Command R Grid").says(RULE));
		}
	}

	@Nested
	class CrisisDecisionCannotStall {
		private static final String RULE = "GOV-dec-b";

		@Test
		void agreementOfAllWithoutTimeLimitIsReported() {
			Sample sample = Sample.clean().inPartnership("decision Ration \"Ration fuel\" in in_crisis at Sponsors");
			assertEquals(List.of("Decision \"Ration fuel\" must be taken in a crisis by consensus and has no time "
					+ "limit or fallback."), sample.says(RULE));
		}

		@Test
		void agreementOfAllWithoutFallbackIsReported() {
			Sample sample = Sample.clean().replace("by consensus else chair_decides", "by unanimity")
					.inPartnership("decision Ration \"Ration fuel\" in pre_crisis, in_crisis within 2 h at Sponsors");
			assertEquals(List.of("Decision \"Ration fuel\" must be taken in a crisis by unanimity and has no time "
					+ "limit or fallback."), sample.says(RULE));
		}

		@Test
		void aTimeLimitWithFallbackIsFine() {
			assertEquals(List.of(),
					Sample.clean().inPartnership("decision Ration in in_crisis within 2 h at Sponsors").says(RULE));
		}

		@Test
		void aDecisionForQuietTimesMayTakeItsTime() {
			assertEquals(List.of(),
					Sample.clean().inPartnership("decision Budget in pre_crisis, post_crisis at Sponsors").says(RULE));
		}

		@Test
		void aMajorityNeedsNoFallback() {
			assertEquals(List.of(), Sample.clean().replace("by consensus else chair_decides", "by qualified_majority")
					.inPartnership("decision Ration in in_crisis at Sponsors").says(RULE));
		}

		@Test
		void aBodyThatDoesNotSayHowItDecidesIsForTheLanguageToReport() {
			assertEquals(List.of(), Sample.clean().replace("by consensus else chair_decides", "")
					.inPartnership("decision Ration in in_crisis at Sponsors").saysWhenBroken(RULE));
		}
	}
}
