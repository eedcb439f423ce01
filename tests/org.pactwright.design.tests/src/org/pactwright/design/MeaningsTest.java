package org.pactwright.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pactwright.model.Actor;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.InteroperabilityFunction;

class MeaningsTest {

	private final SmallModel small = new SmallModel();

	@Test
	void bodies_are_told_apart_by_what_they_are_for() {
		assertMeaning("Body that decides", DiagramKind.GOVERNANCE, "Body", small.get("Top", GovernanceBody.class));
		assertMeaning("Body that advises or assures", DiagramKind.GOVERNANCE, "Body",
				small.get("Advisers", GovernanceBody.class));
		assertMeaning("Body for crises only", DiagramKind.GOVERNANCE, "Body", small.get("Crisis", GovernanceBody.class));
	}

	@Test
	void seats_are_told_apart_by_sector_and_vote() {
		assertMeaning("Seat: public body", DiagramKind.GOVERNANCE, "Seat",
				small.get("Top", GovernanceBody.class).getSeats().get(0));
		assertMeaning("Seat: civil society, advisory", DiagramKind.GOVERNANCE, "Seat",
				small.get("Advisers", GovernanceBody.class).getSeats().get(0));
	}

	@Test
	void members_are_told_apart_by_sector_and_commitment() {
		assertMeaning("Public body", DiagramKind.STAKEHOLDERS, "Member", small.net().getMemberships().get(0));
		assertMeaning("Civil society, not committed yet", DiagramKind.STAKEHOLDERS, "Member",
				small.net().getMemberships().get(2));
	}

	@Test
	void exchanges_and_items_are_told_apart_by_their_label() {
		assertMeaning("Exchange, at most TLP:AMBER", DiagramKind.EXCHANGES, "Exchange",
				small.get("Flow", InformationExchange.class));
		assertMeaning("TLP:CLEAR", DiagramKind.EXCHANGES, "Item", small.get("Advice", InformationItem.class));
		assertMeaning("Company", DiagramKind.EXCHANGES, "Actor", small.get("Grid", Actor.class));
	}

	@Test
	void functions_are_told_apart_by_their_status_and_exchanges_by_their_gaps() {
		assertMeaning("Missing", DiagramKind.INTEROPERABILITY, "Function status",
				small.get("Codes", InteroperabilityFunction.class));
		assertMeaning("Exchange with a gap", DiagramKind.INTEROPERABILITY, "Exchange",
				small.get("Flow", InformationExchange.class));
	}

	@Test
	void dependencies_are_told_apart_by_strength_and_border() {
		assertMeaning("depends on, medium, across the border", DiagramKind.DEPENDENCIES, "Depends on",
				small.get("Clinic", CriticalElement.class).getDependencies().get(0));
		assertMeaning("Vital service", DiagramKind.DEPENDENCIES, "Service", small.get("Power", CriticalElement.class));
	}

	@Test
	void stages_work_outputs_and_gates_are_told_apart_by_how_far_they_are() {
		var first = small.plan().getStages().get(0);
		assertMeaning("Stage complete", DiagramKind.ROADMAP, "Stage", first);
		assertMeaning("Stage under way", DiagramKind.ROADMAP, "Stage", small.plan().getStages().get(1));
		assertMeaning("Gate: stopped or deferred", DiagramKind.ROADMAP, "Gate", small.plan().getStages().get(1));
		assertMeaning("Work complete", DiagramKind.ROADMAP, "Activity", first.getActivities().get(0));
		assertMeaning("Output without evidence", DiagramKind.ROADMAP, "Output", first.getOutputs().get(1));
	}

	@Test
	void what_explains_itself_has_no_entry() {
		assertEquals(Optional.empty(), Meanings.of(DiagramKind.GOVERNANCE, "Working", small.net(), small.net()));
		assertEquals(Optional.empty(), Meanings.of(DiagramKind.STAKEHOLDERS, "Part", small.net(), small.net()));
	}

	@Test
	void in_a_cascade_colours_tell_what_falls() {
		CriticalElement power = small.get("Power", CriticalElement.class);
		CriticalElement water = small.get("Water", CriticalElement.class);
		assertEquals(Optional.of("Falls at once"), Meanings.of(DiagramKind.DEPENDENCIES, "Service", power, power));
		assertEquals(Optional.of("Falls later"), Meanings.of(DiagramKind.DEPENDENCIES, "Service", water, power));
		assertEquals(Optional.of("brings it down"), Meanings.of(DiagramKind.DEPENDENCIES, "Depends on",
				water.getDependencies().get(0), power));
	}

	private void assertMeaning(String expected, DiagramKind kind, String mapping,
			org.eclipse.emf.ecore.EObject target) {
		assertEquals(Optional.of(expected), Meanings.of(kind, mapping, target, small.model()));
	}
}
