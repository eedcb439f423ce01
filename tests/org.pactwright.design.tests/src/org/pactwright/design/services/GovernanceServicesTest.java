package org.pactwright.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pactwright.design.SmallModel;
import org.pactwright.model.Agreement;
import org.pactwright.model.Decision;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Organisation;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.Role;
import org.pactwright.model.Seat;
import org.pactwright.model.values.Money;

class GovernanceServicesTest {

	private final SmallModel small = new SmallModel();
	private final GovernanceServices services = new GovernanceServices();
	private final GovernanceBody top = small.get("Top", GovernanceBody.class);
	private final GovernanceBody crisis = small.get("Crisis", GovernanceBody.class);
	private final GovernanceBody advisers = small.get("Advisers", GovernanceBody.class);

	@Test
	void the_model_of_these_tests_has_no_problems() {
		assertEquals(List.of(), small.project().problems());
	}

	@Test
	void bodies_lie_in_the_band_of_their_tier() {
		assertEquals("Strategic", services.tierBand(top));
		assertEquals("Operational", services.tierBand(crisis));
		assertTrue(services.tierBands(top).contains(services.tierBand(advisers)));
	}

	@Test
	void decisions_lie_with_their_body_and_those_who_escalate_at_the_bottom() {
		assertEquals("Operational", services.tierBand(small.get("Cut", Decision.class)));
		assertEquals("Operational", services.tierBand(small.get("Liaison", Role.class)));
		assertEquals("", services.tierBand(small.get("Charter", Agreement.class)));
	}

	@Test
	void the_ends_of_escalations_are_those_who_are_no_bodies() {
		assertEquals(List.of(small.get("Liaison", Role.class)), services.escalationEnds(small.net()));
		small.net().getEscalations().get(0).setFrom(null);
		assertEquals(List.of(), services.escalationEnds(small.net()));
	}

	@Test
	void charters_are_the_agreements_that_bodies_name() {
		assertEquals(List.of(small.get("Charter", Agreement.class)), services.charters(small.net()));
	}

	@Test
	void a_crisis_team_works_in_a_crisis_only() {
		assertTrue(services.isForCrisisOnly(crisis));
		assertFalse(services.isForCrisisOnly(top));
	}

	@Test
	void advisers_decide_nothing() {
		assertTrue(services.isAdvisory(advisers));
		assertFalse(services.isAdvisory(top));
	}

	@Test
	void a_body_says_how_it_works() {
		assertEquals("consensus, else majority · quorum 2 · every 3 months", services.workingLine(top));
		assertEquals("chair decides · in a crisis", services.workingLine(crisis));
		assertEquals("Sets the aims", services.mandateText(top));
		assertEquals("", services.mandateText(crisis));
	}

	@Test
	void lines_name_chair_deputy_and_seats() {
		Role boss = small.get("Boss", Role.class);
		assertEquals("Chair: Boss", services.chairLabel(boss));
		assertEquals("Deputy: Boss", services.deputyLabel(boss));
		assertEquals("North Town", services.seatLabel(top.getSeats().get(0)));
		assertEquals("East Grid for 2 others", services.seatLabel(top.getSeats().get(1)));
	}

	@Test
	void escalations_and_decisions_say_how_long() {
		assertEquals("after 30 min", services.escalationLabel(small.net().getEscalations().get(0)));
		assertEquals("30 min", services.afterText(small.net().getEscalations().get(0)));
		assertEquals("within 30 min · in a crisis", services.limitsLine(small.get("Cut", Decision.class)));
		assertEquals("Liaison", services.assignmentLabel(small.get("Cut", Decision.class).getAssignments().get(0)));
	}

	@Test
	void amounts_of_money_are_written_in_groups() {
		Decision cut = small.get("Cut", Decision.class);
		cut.setMaxTime(null);
		cut.setLimit(Money.valueOf("1500000 SEK"));
		assertEquals("up to 1\u00a0500\u00a0000 SEK · in a crisis", services.limitsLine(cut));
		cut.setLimit(Money.valueOf("999.5000 SEK"));
		assertEquals("up to 999.5000 SEK · in a crisis", services.limitsLine(cut));
	}

	@Test
	void a_new_decision_is_the_chairs_or_that_of_the_first_body() {
		Decision decision = PactwrightFactory.eINSTANCE.createDecision();
		assertNull(services.decider(decision));
		small.net().getDecisions().add(decision);
		assertEquals(top, services.decider(decision));
		decision.setBody(crisis);
		assertEquals(small.get("Liaison", Role.class), services.decider(decision));
		decision.setBody(advisers);
		assertEquals(advisers, services.decider(decision));
	}

	@Test
	void the_next_seat_is_for_a_member_that_has_none() {
		assertEquals(small.get("Helpers", Organisation.class), services.nextParty(top));
		Seat seat = PactwrightFactory.eINSTANCE.createSeat();
		seat.setParty(small.get("Helpers", Organisation.class));
		top.getSeats().add(seat);
		assertNull(services.nextParty(top));
	}

	@Test
	void nobody_reports_in_a_circle() {
		assertTrue(services.mayReportTo(advisers, crisis));
		assertFalse(services.mayReportTo(top, crisis));
		assertFalse(services.mayReportTo(top, top));
		assertFalse(services.mayReportTo(small.get("Boss", Role.class), top));
	}
}
