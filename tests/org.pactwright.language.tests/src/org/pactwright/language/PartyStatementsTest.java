package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** People, competences and handling levels. */
class PartyStatementsTest {

	@Test
	void aPersonHasAnEmployerAndCompetences() {
		Sample.MODEL.reads("""
				Person
				  id: Carl
				  name: Carl Grid
				  description: On leave in July.
				  email: carl@example.org
				  phone: +46 8 123
				  employer: Grid
				  holds:
				    CompetenceLevel
				      level: 3
				      assessedOn: 2026-01-31
				      competence: FirstAid
				    CompetenceLevel
				      level: 5
				      competence: Talks
				""", """
				person Carl "Carl Grid" of Grid email "carl@example.org" phone "+46 8 123" holds FirstAid 3
						assessed 2026-01-31, Talks 5 {
					about "On leave in July."
				}
				""", """
				person Carl "Carl Grid" holds FirstAid 3 assessed 2026-01-31, Talks 5 phone "+46 8 123" {
					of Grid email "carl@example.org" about "On leave in July."
				}
				""", """
				person Carl "Carl Grid" { holds FirstAid 3 assessed 2026-01-31 , Talks 5 about "On leave in July."
						email "carl@example.org"
					phone "+46 8 123" of Grid }
				""");
	}

	@Test
	void aCompetenceHasAKind() {
		Sample.MODEL.reads("""
				Competence
				  id: Leading
				  name: Leads well
				  description: By example.
				  kind: leadership
				""", """
				competence Leading "Leads well" leadership { about "By example." }
				""");
	}

	@Test
	void aSchemeHoldsLevelsFromOpenUpwards() {
		Sample.MODEL.reads("""
				ClassificationScheme
				  id: Nato
				  name: Alliance levels
				  description: Four levels.
				  levels:
				    ClassificationLevel
				      id: Clear
				      name: Releasable
				      rank: 0
				      equivalents: Handling.Open
				    ClassificationLevel
				      id: Hidden
				      description: Locked away.
				      rank: 2
				      equivalents: Handling.Secret, Handling.Open
				""", """
				scheme Nato "Alliance levels" {
					about "Four levels."
					level Clear "Releasable" 0 equals Open
					level Hidden 2 equals Secret, Open { about "Locked away." }
				}
				""", """
				scheme Nato "Alliance levels" {
					level Clear "Releasable" 0 equals Open level Hidden 2 equals Secret , Handling.Open { about
							"Locked away." } about "Four levels." }
				""");
	}
}
