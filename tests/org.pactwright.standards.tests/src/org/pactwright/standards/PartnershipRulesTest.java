package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PPP, the rules about members: both sectors, public lead, motives, facilitation, signatures, votes. */
class PartnershipRulesTest {
	private static final String FOOD = "member Food partner committed motives market";

	/** The sample with a second, empty partnership of which only what is said about it counts. */
	private static Sample second(String statements) {
		return Sample.clean().replace("person Anna", "partnership Other \"Other net\" operational contract at national "
				+ "{ scope \"Other\" " + statements + " } person Anna");
	}

	@Nested
	class BothSectorsTakePart {
		private static final String RULE = "PPP-def-a";

		@Test
		void aMissingPublicSideIsReported() {
			Sample sample = Sample.clean().replace("public municipality", "civil_society ngo");
			assertEquals(List.of("\"East Energy Net\" has no public member; it is not a public-private partnership."),
					sample.says(RULE));
			assertEquals("[partnership Net]", sample.where(RULE));
		}

		@Test
		void withoutMembersBothSidesAreMissing() {
			assertEquals(List.of("\"Other net\" has no private member; it is not a public-private partnership.",
					"\"Other net\" has no public member; it is not a public-private partnership."),
					second("journey ideas_and_motives").says(RULE));
		}

		@ParameterizedTest
		@ValueSource(strings = {"candidate", "invited", "suspended", "exited"})
		void whoDoesNotTakePartDoesNotCount(String status) {
			Sample sample = Sample.clean().replace("member Muni lead committed", "member Muni lead " + status);
			assertEquals(1, sample.says(RULE).size());
		}

		@Test
		void engagedMembersCount() {
			assertEquals(List.of(),
					Sample.clean().replace("member Muni lead committed", "member Muni lead engaged").says(RULE));
		}

		@Test
		void aMemberThatIsUnknownMayBeOfTheMissingSector() {
			Sample sample = Sample.clean().replace("member Muni lead", "member Nobody lead");
			assertEquals(List.of(), sample.saysWhenBroken(RULE));
		}
	}

	@Nested
	class LeadIsPublic {
		private static final String RULE = "PPP-lead-a";

		@Test
		void aPrivateLeadIsReportedAtItsMembership() {
			Sample sample = Sample.clean().replace("member Muni lead", "member Muni partner")
					.replace("member Grid partner", "member Grid lead");
			assertEquals(List.of("The engagement of \"East Energy Net\" is not led by a public body."),
					sample.says(RULE));
			assertEquals("member[Grid]", sample.where(RULE));
		}

		@Test
		void noLeadIsReportedAtThePartnership() {
			assertEquals("[partnership Net]",
					Sample.clean().replace("member Muni lead", "member Muni partner").where(RULE));
		}

		@Test
		void aPublicLeadThatHasLeftIsNone() {
			assertEquals(1, Sample.clean().replace("member Muni lead committed", "member Muni lead exited").says(RULE)
					.size());
		}

		@Test
		void aPrivateLeadBesideAPublicOneIsFine() {
			assertEquals(List.of(), Sample.clean().replace("member Grid partner", "member Grid lead").says(RULE));
		}

		@Test
		void aPublicLeadNeedNotHaveSignedYet() {
			assertEquals(List.of(),
					Sample.clean().replace("member Muni lead committed", "member Muni lead candidate").says(RULE));
		}
	}

	@Nested
	class CommittedMemberHasMotive {
		private static final String RULE = "PPP-motive-a";

		@Test
		void aCommittedMemberWithoutMotiveIsReportedAtItsMembership() {
			Sample sample = Sample.clean().replace(FOOD, "member Food partner committed because \"asked to\"");
			assertEquals(List.of("No motive is recorded for Cold Store; why does it take part?"), sample.says(RULE));
			assertEquals("member[Food]", sample.where(RULE));
		}

		@Test
		void anEngagedMemberNeedsNone() {
			assertEquals(List.of(), Sample.clean().replace(FOOD, "member Food partner engaged").says(RULE));
		}
	}

	@Nested
	class TalksAreFacilitated {
		private static final String RULE = "PPP-facil-a";

		@Test
		void talksWithoutFacilitatorAreReported() {
			assertEquals(List.of("\"East Energy Net\" engages partners without a facilitator."),
					Sample.clean().replace("Mediator facilitator", "Mediator secretary").says(RULE));
		}

		@Test
		void theFirstTalksNeedOneAlready() {
			assertEquals(List.of("\"Other net\" engages partners without a facilitator."),
					second("journey engage_and_explore").says(RULE));
		}

		@Test
		void beforeTheFirstTalksNobodyIsNeeded() {
			assertEquals(List.of(), second("journey ideas_and_motives").says(RULE));
		}

		@ParameterizedTest
		@CsvSource({"engaged, 0", "exited, 1"})
		void aMemberMayFacilitateUntilItLeaves(String status, int findings) {
			assertEquals(findings,
					second("journey engage_and_explore member Guild facilitator " + status).says(RULE).size());
		}
	}

	@Nested
	class CommittedMemberHasSigned {
		private static final String RULE = "PPP-commit-a";

		@Test
		void aCommittedMemberThatIsPartyToNothingIsReported() {
			Sample sample = Sample.clean().replace("parties Muni, Grid, Food signed", "parties Muni, Grid signed");
			assertEquals(List.of("Cold Store counts as committed but has signed nothing."), sample.says(RULE));
			assertEquals("member[Food]", sample.where(RULE));
		}

		@Test
		void aDraftIsNoCommitment() {
			Sample sample = Sample.clean().replace("Grid, Food signed 2026-06-30", "Grid, Food");
			assertEquals(List.of("Cold Store counts as committed but has signed nothing."), sample.says(RULE));
		}

		@Test
		void anotherPartnershipsCharterIsNoCommitmentHere() {
			assertEquals(List.of("North Municipality counts as committed but has signed nothing."),
					second("journey ideas_and_motives member Muni lead committed motives legal_duty").says(RULE));
		}

		@Test
		void anEngagedMemberNeedNotSign() {
			assertEquals(List.of(), second("journey ideas_and_motives member Muni lead engaged").says(RULE));
		}

		@Test
		void anAgreementWithAPartyThatIsUnknownMayBeTheirs() {
			assertEquals(List.of(), Sample.clean().replace("parties Muni, Grid, Food", "parties Muni, Grid, Foods")
					.saysWhenBroken(RULE));
		}
	}

	@Nested
	class CommittedMemberHasVote {
		private static final String RULE = "PPP-equal-a";

		@Test
		void aCommittedMemberWithoutSeatIsReported() {
			Sample sample = Sample.clean().replace("seat Guild for Food", "");
			assertEquals(List.of("Cold Store is a member but has no vote anywhere."), sample.says(RULE));
			assertEquals("member[Food]", sample.where(RULE));
		}

		@Test
		void aSeatWithoutVoteIsNotEnough() {
			assertEquals(1, Sample.clean().replace("seat Guild for Food", "seat Guild for Food non_voting").says(RULE)
					.size());
		}

		@Test
		void aSeatOnAnOperationalBodyIsNotEnough() {
			assertEquals(1, Sample.clean().replace("seat Guild for Food", "")
					.insertAfter("seat Muni as Command", "seat Food").says(RULE).size());
		}

		@Test
		void aSeatOnATacticalBodyIsEnough() {
			assertEquals(List.of(), Sample.clean().replace("seat Guild for Food", "")
					.replace("crisis_team operational", "crisis_team tactical")
					.insertAfter("seat Muni as Command", "seat Food").says(RULE));
		}

		@ParameterizedTest
		@ValueSource(strings = {"seat Foods", "seat Guild for Foods"})
		void aSeatOfSomebodyUnknownMayBeTheirs(String seat) {
			assertEquals(List.of(), Sample.clean().replace("seat Guild for Food", seat).saysWhenBroken(RULE));
		}

		@Test
		void whoHasLeftNeedsNoVote() {
			assertEquals(List.of(), Sample.clean().replace("seat Guild for Food", "")
					.replace(FOOD, "member Food partner exited").says(RULE));
		}
	}
}
