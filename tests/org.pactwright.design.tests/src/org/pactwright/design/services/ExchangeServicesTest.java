package org.pactwright.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pactwright.design.SmallModel;
import org.pactwright.model.Actor;
import org.pactwright.model.ClassificationLevel;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.Organisation;
import org.pactwright.model.TechnologyService;

class ExchangeServicesTest {

	private final SmallModel small = new SmallModel();
	private final ExchangeServices services = new ExchangeServices();
	private final InformationExchange flow = small.get("Flow", InformationExchange.class);
	private final InformationExchange hints = small.get("Hints", InformationExchange.class);

	@Test
	void actors_are_those_who_send_or_receive_each_once() {
		assertEquals(List.of("Grid", "Town", "Crisis", "Helpers"),
				services.exchangingActors(small.net()).stream().map(Actor::getId).toList());
	}

	@Test
	void members_without_exchange_are_idle() {
		assertEquals(List.of(), services.idleMembers(small.net()));
		small.net().getExchanges().remove(hints);
		assertEquals(List.of(small.get("Helpers", Organisation.class)), services.idleMembers(small.net()));
	}

	@Test
	void channels_come_with_their_fallbacks_also_in_a_circle() {
		assertEquals(List.of("Radio", "Phones"),
				services.channels(small.net()).stream().map(TechnologyService::getId).toList());
		small.get("Phones", TechnologyService.class).setFallback(small.get("Radio", TechnologyService.class));
		assertEquals(2, services.channels(small.net()).size());
	}

	@Test
	void an_actor_exchanges_in_the_phases_of_its_exchanges() {
		Organisation helpers = small.get("Helpers", Organisation.class);
		assertTrue(services.exchangesIn(helpers, small.net(), "pre_crisis"));
		assertFalse(services.exchangesIn(helpers, small.net(), "in_crisis"));
		flow.getTargets().add(helpers);
		assertTrue(services.exchangesIn(helpers, small.net(), "in_crisis"));
	}

	@Test
	void the_strictest_label_counts() {
		assertTrue(services.isLabelled(flow, "amber"));
		flow.getItems().add(small.get("Advice", InformationItem.class));
		assertTrue(services.isLabelled(flow, "amber"));
		assertFalse(services.isLabelled(flow, "clear"));
		flow.getItems().clear();
		assertFalse(services.isLabelled(flow, "amber"));
	}

	@Test
	void the_highest_level_locks() {
		assertEquals(small.get("Restricted", ClassificationLevel.class), services.highestClassification(flow));
		assertTrue(services.isClassified(flow));
		assertFalse(services.isClassified(hints));
		hints.getItems().clear();
		assertNull(services.highestClassification(hints));
	}

	@Test
	void terms_say_how_often_how_fast_and_when() {
		assertEquals("every 15 min · within 5 min · in a crisis", services.termsLine(flow));
		assertEquals("before a crisis", services.termsLine(hints));
		assertEquals("15 min", services.frequencyText(flow));
		assertEquals("", services.frequencyText(hints));
	}
}
