package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** GOV-id and GOV-body: ids, chairs, quorums, reporting lines. */
class BodyRulesTest {
	private static final String LEGAL =
			"body Legal \"Legal group\" working_group tactical by consensus { in pre_crisis";

	@Nested
	class IdIsUnique {
		private static final String RULE = "GOV-id-a";

		@Test
		void twoElementsOfOneIdAreReportedAtTheSecond() {
			Sample sample = Sample.clean().replace("technology Radio", "asset Bo technology Radio");
			assertEquals(List.of("Id \"Bo\" is used 2 times (east.pact:16, east.pact:17); "
					+ "give each element its own."), sample.says(RULE));
		}

		@Test
		void theSecondUseIsThatFurtherDownWhateverItsKind() {
			Sample sample = Sample.clean().replace("scope \"Keep", "escalation from Team to Sponsors when \"late\" "
					+ "agreement Codes charter binding parties Muni, Grid scope \"Keep");
			List<String> said = sample.says(RULE);
			assertEquals(List.of("Id \"Codes\" is used 2 times (east.pact:23, east.pact:74); "
					+ "give each element its own."), said);
		}

		@Test
		void usesInSeveralFilesAreListedByFile() {
			Sample sample = Sample.clean().inPlan("behaviour Anna");
			assertEquals(List.of("Id \"Anna\" is used 2 times (east.pact:15, east.rmp:3); "
					+ "give each element its own."), sample.says(RULE));
		}

		@Test
		void manyUsesGiveOneFindingWithTheFirstPlaces() {
			Sample sample = Sample.of("model M { version \"1\" date 2026-11-01 profiles GOV\n"
					+ "person P\n".repeat(12) + "}");
			assertEquals(List.of("Id \"P\" is used 12 times (east.pact:2, east.pact:3, east.pact:4, east.pact:5, "
					+ "east.pact:6, ...); give each element its own."), sample.says(RULE));
		}

		@Test
		void upToFivePlacesAreAllThereIs() {
			Sample sample = Sample.of("model M { version \"1\" date 2026-11-01 profiles GOV\n"
					+ "person P\n".repeat(5) + "}");
			assertEquals(List.of("Id \"P\" is used 5 times (east.pact:2, east.pact:3, east.pact:4, east.pact:5, "
					+ "east.pact:6); give each element its own."), sample.says(RULE));
		}

		@Test
		void equalTitlesAndIdsInOtherCaseAreFine() {
			assertEquals(List.of(), Sample.clean().replace("person Bo", "person Bo \"Anna\" person anna").says(RULE));
		}
	}

	@Nested
	class BodyHasChair {
		private static final String RULE = "GOV-body-a";

		@Test
		void aBodyWithoutChairIsReported() {
			Sample sample = Sample.clean().replace("chair SerMuni", "");
			assertEquals(List.of("Body \"Executive sponsors\" has no chair."), sample.says(RULE));
			assertEquals("[body Sponsors]", sample.where(RULE));
		}

		@Test
		void aDeputyChairIsNoChair() {
			assertEquals(1, Sample.clean().replace("chair SerMuni", "deputy SerMuni").says(RULE).size());
		}

		@Test
		void aChairThatIsWrittenButUnknownIsForTheLanguageToReport() {
			assertEquals(List.of(), Sample.clean().replace("chair SerMuni", "chair Nobody").saysWhenBroken(RULE));
		}
	}

	@Nested
	class QuorumFitsVotes {
		private static final String RULE = "GOV-body-b";

		@Test
		void aQuorumAboveTheVotingSeatsIsReported() {
			Sample sample = Sample.clean().replace("quorum 2", "quorum 4");
			assertEquals(List.of("Body \"Executive sponsors\" needs 4 votes for a quorum but has 3 voting seats."),
					sample.says(RULE));
			assertEquals("chair SerMuni quorum[4]", sample.where(RULE));
		}

		@Test
		void aQuorumOfAllVotingSeatsIsFine() {
			assertEquals(List.of(), Sample.clean().replace("quorum 2", "quorum 3").says(RULE));
		}

		@Test
		void aQuorumOfOneIsFine() {
			assertEquals(List.of(), Sample.clean().replace("quorum 2", "quorum 1").says(RULE));
		}

		@Test
		void aQuorumOfNobodyIsReported() {
			assertEquals(List.of("Body \"Executive sponsors\" needs 0 votes for a quorum but has 3 voting seats."),
					Sample.clean().replace("quorum 2", "quorum 0").says(RULE));
		}

		@Test
		void seatsWithoutVoteDoNotCount() {
			Sample sample = Sample.clean().replace("quorum 2", "quorum 3")
					.insertAfter("seat Grid as SerGrid", "non_voting");
			assertEquals(List.of("Body \"Executive sponsors\" needs 3 votes for a quorum but has 2 voting seats."),
					sample.says(RULE));
		}

		@Test
		void aSeatForManyIsOneVote() {
			Sample sample = Sample.clean().replace("quorum 2", "quorum 4").replace("seat Guild for Food",
					"seat Guild for Food, Grid");
			assertEquals(1, sample.says(RULE).size());
		}

		@Test
		void noQuorumIsFine() {
			assertEquals(List.of(), Sample.clean().replace("quorum 2", "").says(RULE));
		}
	}

	@Nested
	class ReportingLineEnds {
		private static final String RULE = "GOV-body-c";

		@Test
		void aCircleIsReportedOnceAtItsFirstBody() {
			Sample sample = Sample.clean().replace("chair SerMuni", "chair SerMuni reports to Team");
			assertEquals(List.of(
					"Reporting line runs in a circle: Executive sponsors > Crisis team > Executive sponsors."),
					sample.says(RULE));
			assertEquals("chair SerMuni reports to[Team]", sample.where(RULE));
		}

		@Test
		void aBodyThatReportsToItselfIsACircle() {
			assertEquals(List.of("Reporting line runs in a circle: Executive sponsors > Executive sponsors."),
					Sample.clean().replace("chair SerMuni", "chair SerMuni reports to Sponsors").says(RULE));
		}

		@Test
		void aLineThatLeadsIntoACircleIsNoPartOfIt() {
			Sample sample = Sample.clean().replace("chair SerMuni", "chair SerMuni reports to Sponsors")
					.inPartnership(LEGAL + " chair SerMuni reports to Team seat Muni as SerMuni }");
			assertEquals(List.of("Reporting line runs in a circle: Executive sponsors > Executive sponsors."),
					sample.says(RULE));
		}

		@Test
		void twoBodiesThatReportToOneAreFine() {
			assertEquals(List.of(), Sample.clean()
					.inPartnership(LEGAL + " chair SerMuni reports to Sponsors seat Muni as SerMuni }").says(RULE));
		}
	}

	@Nested
	class ChairSitsOnBody {
		private static final String RULE = "GOV-body-e";

		@Test
		void aChairWithoutSeatIsReportedAtTheChair() {
			Sample sample = Sample.clean().replace("chair SerMuni", "chair Mediator");
			assertEquals(List.of("The chair of \"Executive sponsors\" does not sit on it."), sample.says(RULE));
			assertEquals("chair[Mediator]", sample.where(RULE));
		}

		@Test
		void aSeatOfTheChairsOrganisationWithoutTheRoleIsNotEnough() {
			assertEquals(1, Sample.clean().replace("seat Muni as SerMuni", "seat Muni").says(RULE).size());
		}

		@Test
		void aSeatWithoutVoteIsEnough() {
			assertEquals(List.of(), Sample.clean().insertAfter("seat Muni as SerMuni", "non_voting").says(RULE));
		}

		@Test
		void aBodyWithoutChairIsLeftToTheOtherRule() {
			assertEquals(List.of(), Sample.clean().replace("chair SerMuni", "").says(RULE));
		}
	}
}
