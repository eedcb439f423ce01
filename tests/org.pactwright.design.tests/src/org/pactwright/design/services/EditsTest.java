package org.pactwright.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pactwright.design.SmallModel;
import org.pactwright.model.Agreement;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.InformationItem;
import org.pactwright.model.Objective;
import org.pactwright.model.Organisation;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.Step;

class EditsTest {

	private final SmallModel small = new SmallModel();
	private final Edits edits = new Edits();

	@Test
	void an_id_that_is_free_is_taken_as_it_is() {
		assertEquals("Panel", edits.freshId(small.net(), "Panel"));
	}

	@Test
	void an_id_that_is_taken_gets_a_number_also_when_another_file_has_it() {
		assertEquals("Top2", edits.freshId(small.net(), "Top"));
		assertEquals("Fast2", edits.freshId(small.net(), "Fast"));
		GovernanceBody second = PactwrightFactory.eINSTANCE.createGovernanceBody();
		second.setId("Top2");
		small.net().getBodies().add(second);
		assertEquals("Top3", edits.freshId(small.net(), "Top"));
		assertEquals("Top2", edits.freshId(second, "Top"));
	}

	@Test
	void a_deletion_takes_along_what_means_nothing_without_it() {
		assertSame(small.net(), edits.deleteWithUses(small.get("Crisis", GovernanceBody.class)));
		assertEquals(List.of(), small.net().getEscalations());
		assertEquals(List.of("Grid", "Town"), List.of(small.get("Flow", InformationExchange.class).getSource().getId(),
				small.get("Flow", InformationExchange.class).getTargets().get(0).getId()));
		nothingDangles();
	}

	@Test
	void references_that_may_be_empty_are_emptied() {
		edits.deleteWithUses(small.get("Top", GovernanceBody.class));
		assertNull(small.get("Crisis", GovernanceBody.class).getReportsTo());
		assertNull(small.plan().getStages().get(0).getGateBy());
		nothingDangles();
	}

	@Test
	void an_exchange_goes_with_its_last_item_and_its_steps_stay() {
		edits.deleteWithUses(small.get("Picture", InformationItem.class));
		assertEquals(List.of("Hints"), small.net().getExchanges().stream().map(e -> e.getId()).toList());
		assertEquals(List.of(), small.get("Report", Step.class).getExchange());
		nothingDangles();
	}

	@Test
	void an_organisation_goes_with_its_seats_memberships_and_letters() {
		edits.deleteWithUses(small.get("Grid", Organisation.class));
		assertEquals(2, small.net().getMemberships().size());
		assertEquals(List.of(), small.get("Crisis", GovernanceBody.class).getSeats());
		assertEquals(1, small.get("Charter", Agreement.class).getSignatures().size());
		nothingDangles();
	}

	@Test
	void references_of_other_files_are_mended() {
		edits.deleteWithUses(small.get("Fast", Objective.class));
		assertEquals(List.of(), small.plan().getStages().get(0).getOutputs().get(0).getEvidence());
		assertEquals(List.of(), small.get("Sure", Objective.class).getSupports());
		nothingDangles();
	}

	@Test
	void a_root_is_not_deleted() {
		assertNull(edits.deleteWithUses(small.model()));
		assertTrue(small.model().eResource() != null);
	}

	private void nothingDangles() {
		for (EObject root : List.of(small.model(), small.plan())) {
			EcoreUtil.ExternalCrossReferencer.find(root).keySet()
					.forEach(o -> assertTrue(o.eResource() != null, "dangling: " + o));
		}
	}
}
