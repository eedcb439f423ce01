package org.pactwright.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.pactwright.design.services.Titles;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.Procedure;
import org.pactwright.model.Scenario;

class DesignTest {

	private final SmallModel small = new SmallModel();

	@Test
	void kinds_are_made_of_elements_that_have_something_to_show() {
		assertEquals(List.of(small.net()), DiagramKind.GOVERNANCE.targets(small.model()));
		assertEquals(List.of(small.net()), DiagramKind.INTEROPERABILITY.targets(small.model()));
		assertEquals(List.of(small.model()), DiagramKind.DEPENDENCIES.targets(small.model()));
		assertEquals(List.of(small.get("Restore", Procedure.class)), DiagramKind.PROCEDURE.targets(small.model()));
		assertEquals(List.of(small.plan()), DiagramKind.ROADMAP.targets(small.plan()));
		assertEquals(List.of(), DiagramKind.ROADMAP.targets(small.model()));
		for (DiagramKind kind : Design.kinds()) {
			assertEquals(List.of(), kind.targets(PactwrightFactory.eINSTANCE.createGovernanceModel()));
			assertEquals(List.of(), kind.targets(PactwrightFactory.eINSTANCE.createRelationshipManagementPlan()));
		}
	}

	@Test
	void kinds_suit_elements_that_are_still_empty() {
		assertTrue(DiagramKind.GOVERNANCE.suits(PactwrightFactory.eINSTANCE.createPartnership()));
		assertTrue(DiagramKind.DEPENDENCIES.suits(small.get("Storm", Scenario.class)));
		assertTrue(DiagramKind.DEPENDENCIES.suits(small.get("Power", CriticalElement.class)));
		assertFalse(DiagramKind.DEPENDENCIES.suits(small.net()));
		assertFalse(DiagramKind.PROCEDURE.suits(small.net()));
		assertTrue(DiagramKind.ROADMAP.suits(small.plan()));
	}

	@Test
	void kinds_are_found_by_their_id_only() {
		assertEquals(Optional.of(DiagramKind.EXCHANGES), DiagramKind.of("exchanges"));
		assertEquals(Optional.empty(), DiagramKind.of("Exchanges"));
	}

	@Test
	void every_class_has_an_icon() throws IOException {
		for (var classifier : PactwrightPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type) {
				try (var in = Design.icon(type).openStream()) {
					assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).startsWith("<svg "), type.getName());
				}
				assertTrue(Design.icon(type.getName()).isPresent(), type.getName() + " has no icon of its own");
			}
		}
	}

	@Test
	void images_are_those_of_the_bundle_only() {
		assertTrue(Design.image("/org.pactwright.design/icons/lock.svg").isPresent());
		assertEquals(Optional.empty(), Design.image("/org.pactwright.design/icons/none.svg"));
		assertEquals(Optional.empty(), Design.image("/org.pactwright.design/icons/../model/pactwright.odesign"));
		assertEquals(Optional.empty(), Design.image("/other/icons/lock.svg"));
	}

	@Test
	void services_are_those_of_the_specification_only() {
		assertEquals(Optional.of(Titles.class), Design.service("org.pactwright.design.services.Titles"));
		assertEquals(Optional.empty(), Design.service("org.pactwright.design.services.None"));
		assertEquals(Optional.empty(), Design.service("java.lang.Runtime"));
	}
}
