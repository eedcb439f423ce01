package org.pactwright.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pactwright.design.SmallModel;
import org.pactwright.model.Agreement;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InteropLayer;
import org.pactwright.model.InteropStatus;
import org.pactwright.model.InteroperabilityFunction;
import org.pactwright.model.Organisation;
import org.pactwright.model.Regulation;
import org.pactwright.model.TechnologyService;

class InteroperabilityServicesTest {

	private final SmallModel small = new SmallModel();
	private final InteroperabilityServices services = new InteroperabilityServices();
	private final InformationExchange flow = small.get("Flow", InformationExchange.class);
	private final InformationExchange hints = small.get("Hints", InformationExchange.class);

	@Test
	void everything_lies_in_one_of_the_bands() {
		List<String> bands = services.layerBands(small.net());
		for (var element : List.of(flow, function("Board"), function("Right"), function("Link"),
				small.get("Charter", Agreement.class), small.get("Law", Regulation.class),
				small.get("Radio", TechnologyService.class))) {
			assertTrue(bands.contains(services.layerBand(element)), element.getId());
		}
		assertEquals("", services.layerBand(small.net()));
	}

	@Test
	void functions_know_their_layer_and_status() {
		assertTrue(services.isOnLayer(function("Right"), "legal"));
		assertFalse(services.isOnLayer(function("Right"), "semantic"));
		assertTrue(services.hasStatus(function("Right"), "exercised"));
		assertEquals("exercised · maturity 3 · Boss", services.statusLine(function("Right")));
	}

	@Test
	void a_layer_is_missing_when_nothing_or_only_something_missing_carries_it() {
		assertEquals(List.of(InteropLayer.SEMANTIC), services.missingLayers(flow));
		assertEquals("not carried: organisational, semantic", services.missingLine(hints));
		function("Codes").setStatus(InteropStatus.PLANNED);
		assertEquals(List.of(), services.missingLayers(flow));
		function("Codes").getEnables().clear();
		assertEquals(List.of(InteropLayer.SEMANTIC), services.missingLayers(flow));
	}

	@Test
	void the_line_of_an_exchange_runs_from_layer_to_layer() {
		assertEquals(List.of(function("Right")), services.firstFunctions(flow));
		assertEquals(List.of(function("Routine"), function("Link")), services.nextFunctions(function("Right")));
		assertEquals(List.of(function("Codes")), services.nextFunctions(function("Routine")));
		assertEquals(List.of(), services.nextFunctions(function("Link")));
		assertEquals(List.of(), services.nextFunctions(function("Board")));
	}

	@Test
	void what_functions_rest_on_is_shown_once() {
		function("Link").getAgreements().add(small.get("Charter", Agreement.class));
		assertEquals(List.of(small.get("Charter", Agreement.class)), services.interopAgreements(small.net()));
		assertEquals(List.of(small.get("Law", Regulation.class)), services.interopRegulations(small.net()));
		assertEquals(List.of(small.get("Radio", TechnologyService.class)), services.interopTechnology(small.net()));
	}

	@Test
	void a_new_function_is_between_the_first_two_members() {
		assertEquals(List.of(small.get("Town", Organisation.class), small.get("Grid", Organisation.class)),
				services.firstTwoMembers(function("Link")));
		assertEquals(List.of(), services.firstTwoMembers(small.model()));
	}

	private InteroperabilityFunction function(String id) {
		return small.get(id, InteroperabilityFunction.class);
	}
}
