package org.pactwright.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pactwright.design.SmallModel;
import org.pactwright.model.Capability;
import org.pactwright.model.Escalation;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Organisation;
import org.pactwright.model.Procedure;
import org.pactwright.model.Step;
import org.pactwright.model.TechnologyService;

class ProcedureServicesTest {

	private final SmallModel small = new SmallModel();
	private final ProcedureServices services = new ProcedureServices();
	private final Procedure restore = small.get("Restore", Procedure.class);
	private final Step report = small.get("Report", Step.class);
	private final Step judge = small.get("Judge", Step.class);
	private final Step repair = small.get("Repair", Step.class);

	@Test
	void the_title_says_when_it_applies() {
		assertEquals("Restore (in a crisis)", services.procedureTitle(restore));
		assertEquals("When the line is down", services.triggerLabel(restore));
		restore.setTrigger(null);
		assertEquals("Restore", services.triggerLabel(restore));
	}

	@Test
	void lanes_are_those_who_answer_in_the_order_of_the_steps() {
		assertEquals(List.of("Liaison", "Boss"), services.laneBands(restore));
		assertEquals("Boss", services.laneBand(judge));
		assertEquals("Liaison", services.laneBand(restore));
		judge.getAssignments().clear();
		assertEquals("Nobody answers", services.laneBand(judge));
		assertEquals("", services.laneBand(small.net()));
		assertEquals(List.of(), services.laneBands(small.net()));
	}

	@Test
	void transitions_are_told_apart_by_whether_their_step_decides() {
		assertEquals(List.of(judge), services.decidingSteps(restore));
		assertEquals(report.getNext(), services.plainTransitions(restore));
		assertEquals(judge.getNext(), services.decidedTransitions(restore));
		assertEquals("Cut the power", services.decidesLabel(judge));
	}

	@Test
	void a_procedure_can_end_where_nothing_follows_for_sure() {
		assertTrue(services.isLast(repair));
		assertFalse(services.isLast(report));
		assertFalse(services.isLast(judge));
		judge.getNext().remove(0);
		assertTrue(services.isLast(judge));
	}

	@Test
	void doers_have_the_letter_r() {
		assertEquals(List.of("Grid", "Town"), services.doers(report).stream().map(a -> a.getActor().getId()).toList());
	}

	@Test
	void escalations_are_those_that_name_the_procedure() {
		List<Escalation> escalations = services.escalationsBy(restore);
		assertEquals(List.of(small.net().getEscalations().get(0)), escalations);
		assertEquals("Liaison \u2192 Crisis team", services.fromTo(escalations.get(0)));
		assertEquals("after 30 min", services.afterLine(escalations.get(0)));
	}

	@Test
	void what_the_steps_send_and_use_is_shown_once() {
		repair.getTechnology().add(small.get("Radio", TechnologyService.class));
		assertEquals(List.of(small.get("Radio", TechnologyService.class)), services.technologyUsed(restore));
		assertEquals(List.of(small.get("Flow", InformationExchange.class)), services.sentInProcedure(restore));
		assertEquals(List.of(small.get("Crews", Capability.class)), services.meansUsed(restore));
	}

	@Test
	void limits_are_told_and_edited() {
		assertEquals("within 15 min", services.limitLine(report));
		assertEquals("15 min", services.limitText(report));
		assertEquals("", services.limitLine(repair));
		assertEquals("", services.limitText(repair));
	}

	@Test
	void a_step_leads_to_another_once() {
		assertTrue(services.mayLeadTo(repair, report));
		assertFalse(services.mayLeadTo(report, judge));
		assertFalse(services.mayLeadTo(report, report));
		assertFalse(services.mayLeadTo(restore, report));
	}

	@Test
	void a_step_can_be_made_the_first() {
		assertSame(repair, services.makeFirst(repair));
		assertEquals(List.of("Repair", "Report", "Judge"),
				restore.getSteps().stream().map(NamedElement::getId).toList());
	}

	@Test
	void the_next_to_do_a_step_is_a_member_that_does_not_do_it_yet() {
		assertEquals(small.get("Helpers", Organisation.class), services.nextDoer(report));
		small.net().getMemberships().remove(2);
		assertEquals(small.get("Town", Organisation.class), services.nextDoer(report));
		small.net().getMemberships().clear();
		assertNull(services.nextDoer(report));
	}

	@Test
	void a_step_is_reached_first_or_from_another() {
		assertTrue(services.isReached(report));
		assertTrue(services.isReached(repair));
		judge.getNext().remove(0);
		assertFalse(services.isReached(repair));
	}
}
