package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** What is said about ids that lead nowhere, or to several places. */
class ReferenceMessagesTest {

	@Test
	void anUnknownIdIsOfferedNearOnes() {
		Sample.MODEL.reports("""
				service Heat provided by Gird
				""", """
				2:26 «Gird» reference: There is no organisation 'Gird'. Did you mean 'Grid'? [Grid]
				""");
	}

	@Test
	void anUnknownIdThatResemblesNone() {
		Sample.MODEL.reports("""
				service Heat provided by Zebra
				""", """
				2:26 «Zebra» reference: There is no organisation 'Zebra'. Correct the id, or add the organisation.
				""");
	}

	@Test
	void aMatchOfCaseIsAsNearAsItGets() {
		Sample.MODEL.reports("""
				service Heat provided by grid
				""", """
				2:26 «grid» reference: There is no organisation 'grid'. Did you mean 'Grid'? [Grid]
				""");
	}

	@Test
	void aPartOfAnIdIsEnoughToFindIt() {
		Sample.MODEL.reports("""
				person Carl holds Aid 3
				""", """
				2:19 «Aid» reference: There is no competence 'Aid'. Did you mean 'FirstAid'? [FirstAid]
				""");
	}

	@Test
	void aReferenceToSomethingOfAnotherKind() {
		Sample.MODEL.reports("""
				service Heat provided by Anna
				""", """
				2:26 «Anna» reference: 'Anna' is a person, but an organisation is expected here.
				""");
	}

	@Test
	void aReferenceWantsAnActor() {
		Sample.PARTNERSHIP.reports("""
				escalation from Radio to Boss when "late"
				""", """
				2:17 «Radio» reference: 'Radio' is a technology service, but an actor is expected here.
				""");
	}

	@Test
	void anUnknownQualifiedId() {
		Sample.PARTNERSHIP.reports("""
				body B steering strategic by consensus in in_crisis chair Net.Bos
				""", """
				2:59 «Net.Bos» reference: There is no role 'Net.Bos'. Did you mean 'Boss'? [Boss]
				""");
	}

	@Test
	void aQualifiedIdOfTheWrongContainer() {
		Sample.PARTNERSHIP.reports("""
				body B steering strategic by consensus in in_crisis chair Grid.Boss
				""", """
				2:59 «Grid.Boss» reference: There is no role 'Grid.Boss'. Did you mean 'Boss'? [Boss]
				""");
	}

	@Test
	void anIdThatCouldMeanSeveralThings() {
		Sample.PLAN.reports("""
				assessment S sia on 2026-01-01 of Twin
				issue Twin severity 1 raised 2026-01-01
				joint objective O { measure Twin minimise }
				""", """
				2:35 «Twin» reference: 'Twin' could mean 2 elements. Write one of 'O.Twin', 'Here.Twin'. [O.Twin, \
				Here.Twin]
				""");
	}

	@Test
	void twoElementsThatNothingTellsApart() {
		Sample.MODEL.reports("""
				service Twin
				asset Twin
				service Heat { depends on Twin physical low }
				""", """
				4:27 «Twin» reference: 'Twin' could mean 2 elements. Give each its own id.
				""");
	}

	@Test
	void whatLiesNearerIsMeantFirst() {
		Sample.PARTNERSHIP.accepts("""
				role Boss liaison
				body B steering strategic by consensus in in_crisis chair Boss
				""");
	}

	@Test
	void aStepOfTheSameProcedureIsMeantFirst() {
		Sample.PARTNERSHIP.accepts("""
				procedure P2 response in in_crisis { step Ask { then Tell }  step Tell }
				""");
	}

	@Test
	void everyUseOfAnIdThatIsMissingIsNotReported() {
		Sample.MODEL.reports("""
				organisation "East Grid" private company at national
				service Heat provided by GridCo
				service Cold provided by GridCo
				""", """
				2:1 «organisation» syntax: An id is missing after 'organisation'. An id is a short name of letters \
				and digits, such as GridCo.
				""");
	}

	@Test
	void everyUseOfAStatementThatCouldNotBeReadIsNotReported() {
		Sample.MODEL.reports("""
				xyzzy Plugh "x" private company at national
				service Heat provided by Plugh
				""", """
				2:1 «xyzzy» syntax: 'xyzzy' is not known in 'model'. Correct or remove it.
				""");
	}
}
