package org.pactwright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pactwright.language.project.Project;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.Phase;
import org.pactwright.model.Seat;
import org.pactwright.model.Step;

class NamesTest {

	private final Project world = Texts.project("world.pact", Sample.WORLD);

	@Test
	void theTitleIsTheNameOrElseTheId() {
		assertEquals("East Grid", Names.title(element("Grid")));
		assertEquals("Power", Names.title(element("Power")));
	}

	@Test
	void whatHasNeitherTitleNorIdHasAnEmptyOne() {
		assertEquals("", Names.title(PactwrightFactory.eINSTANCE.createRole()));
		assertEquals("", Names.id(PactwrightFactory.eINSTANCE.createRole()));
	}

	@Test
	void aBlankTitleCountsAsNone() {
		NamedElement element = PactwrightFactory.eINSTANCE.createRole();
		element.setId("Boss");
		element.setName(" ");
		assertEquals("Boss", Names.title(element));
	}

	@Test
	void whatHasNoTitleOfItsOwnIsCalledByWhatItPointsAt() {
		Seat seat = PactwrightFactory.eINSTANCE.createSeat();
		assertEquals("seat", Names.label(seat));
		seat.setParty((org.pactwright.model.Organisation) element("Grid"));
		assertEquals("seat of East Grid", Names.label(seat));
	}

	@Test
	void kindsAreCalledWhatPeopleCallThem() {
		PactwrightPackage model = PactwrightPackage.eINSTANCE;
		assertEquals("governance body", Names.kind(model.getGovernanceBody()));
		assertEquals("plan", Names.kind(model.getRelationshipManagementPlan()));
		assertEquals("member", Names.kind(model.getMembership()));
		assertEquals("element", Names.kind(model.getNamedElement()));
		assertEquals("role", Names.kind(model.getRole()));
	}

	@Test
	void wordsAreReadWithBlanks() {
		assertEquals("in crisis", Names.word(Phase.IN_CRISIS));
	}

	@Test
	void theQualifiedIdBeginsBelowTheRoot() {
		assertEquals("World", Names.qualified(element("World")));
		assertEquals("Power", Names.qualified(element("Power")));
		assertEquals("Net.Ladder.Ask", Names.qualified(world.all(Step.class).getFirst()));
		assertEquals("Net.Team", Names.qualified(world.all(GovernanceBody.class).getFirst()));
	}

	@Test
	void sentencesBeginInUpperCase() {
		assertEquals("Governance body", Names.sentence("governance body"));
		assertEquals("", Names.sentence(""));
	}

	private NamedElement element(String id) {
		return world.find(id).orElseThrow();
	}
}
