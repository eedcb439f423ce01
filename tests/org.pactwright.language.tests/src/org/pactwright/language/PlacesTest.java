package org.pactwright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.pactwright.language.project.Project;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.PactwrightPackage.Literals;
import org.pactwright.model.Risk;
import org.pactwright.model.Seat;

class PlacesTest {

	private static final String TEXT = """
			// first
			model East "East" {
				version "1" date 2026-11-01 profiles GOV
				organisation Grid private company at national
				organisation ^service private company at national
				partnership Net lease contract at national { scope "x" journey engage_and_explore
					/* the team */ body Team "Crisis team" crisis_team
						operational by consensus in in_crisis, pre_crisis {
						seat Grid   as Boss
						seat ^service
					}
					role Boss ser
				}
			}
			""";

	private final Project project = Texts.project("east.pact", TEXT);

	@Test
	void anElementStandsWhereItsKeywordAndIdAre() {
		assertEquals("7:18 «body Team»", print(Places.of(body())));
		assertEquals("2:1 «model East»", print(Places.of(element("East"))));
	}

	@Test
	void anElementWithoutIdStandsWhereItsKeywordIs() {
		assertEquals("9:4 «seat»", print(Places.of(seat())));
	}

	@Test
	void aWholeStatementReachesToItsClosingBrace() {
		Place place = Places.whole(body());
		assertEquals("body Team", TEXT.substring(place.offset(), place.offset() + 9));
		assertEquals("seat ^service\n\t\t}", TEXT.substring(place.offset() + place.length() - 17, place.offset()
				+ place.length()));
	}

	@Test
	void aFeatureStandsWhereItsValueIs() {
		assertEquals("7:28 «\"Crisis team\"»", print(Places.ofFeature(body(), Literals.NAMED_ELEMENT__NAME)));
		assertEquals("8:32 «in_crisis»", print(Places.ofFeature(body(), Literals.GOVERNANCE_BODY__PHASES)));
		assertEquals("8:43 «pre_crisis»", print(Places.ofFeature(body(), Literals.GOVERNANCE_BODY__PHASES, 1)));
		assertEquals("9:19 «Boss»", print(Places.ofFeature(seat(), Literals.SEAT__ROLE)));
	}

	@Test
	void aFeatureThatIsNotSaidStandsWhereTheElementIs() {
		assertEquals("7:18 «body Team»", print(Places.ofFeature(body(), Literals.GOVERNANCE_BODY__QUORUM)));
		assertEquals("7:18 «body Team»", print(Places.ofFeature(body(), Literals.GOVERNANCE_BODY__PHASES, 2)));
	}

	@Test
	void anIdStandsWhereItIsDeclared() {
		assertEquals("7:23 «Team»", print(Places.ofId(body())));
		assertEquals("5:15 «^service»", print(Places.ofId(element("service"))));
	}

	@Test
	void aStatementThatBeginsWithAChoiceStandsWhereThatIs() {
		Risk risk = Texts.project("p.rmp", "joint plan P {\n version \"1\" status draft\n joint risk R1 legal 1 x 1\n}")
				.all(Risk.class).getFirst();
		Place place = Places.of(risk);
		assertEquals("3:2 13", place.line() + ":" + place.column() + " " + place.length());
	}

	@Test
	void whatWasNotParsedStandsNowhere() {
		Place place = Places.of(PactwrightFactory.eINSTANCE.createRole());
		assertEquals(Place.wholeFile(Path.of("")), place);
	}

	@Test
	void placesPrintAsPathLineAndColumn() {
		assertEquals(Texts.path("east.pact") + ":7:18", Places.of(body()).toString());
		assertEquals(Texts.path("east.pact").toString(), Place.wholeFile(Texts.path("east.pact")).toString());
	}

	private NamedElement element(String id) {
		return project.find(id).orElseThrow();
	}

	private GovernanceBody body() {
		return project.all(GovernanceBody.class).getFirst();
	}

	private EObject seat() {
		return project.all(Seat.class).getFirst();
	}

	private static String print(Place place) {
		return place.line() + ":" + place.column() + " «" + TEXT.substring(place.offset(), place.offset() + place.length())
				+ "»";
	}
}
