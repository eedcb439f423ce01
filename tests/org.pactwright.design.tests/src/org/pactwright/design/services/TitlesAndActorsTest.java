package org.pactwright.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pactwright.design.SmallModel;
import org.pactwright.model.Actor;
import org.pactwright.model.Capability;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Phase;
import org.pactwright.model.Procedure;
import org.pactwright.model.Step;
import org.pactwright.model.TechnologyService;

class TitlesAndActorsTest {

	private final SmallModel small = new SmallModel();
	private final Titles titles = new Titles();
	private final Actors actors = new Actors();

	@Test
	void where_no_title_is_written_the_id_is_shown() {
		GovernanceBody top = small.get("Top", GovernanceBody.class);
		assertEquals("Top table", titles.title(top));
		top.setName(" ");
		assertEquals("Top", titles.title(top));
		top.setId(null);
		assertEquals("", titles.title(top));
	}

	@Test
	void elements_know_their_partnership_and_model() {
		Step step = small.get("Report", Step.class);
		assertSame(small.net(), titles.partnership(step));
		assertSame(small.model(), titles.governanceModel(step));
		assertNull(titles.partnership(small.model()));
		assertNull(titles.governanceModel(small.plan()));
	}

	@Test
	void a_view_knows_the_partnership_of_its_diagram() {
		EClass view = EcoreFactory.eINSTANCE.createEClass();
		view.setName("View");
		EPackage views = EcoreFactory.eINSTANCE.createEPackage();
		views.getEClassifiers().add(view);
		reference(view, "target", EcorePackage.Literals.EOBJECT, false);
		EReference children = reference(view, "children", view, true);
		EObject diagram = EcoreUtil.create(view);
		EObject inner = EcoreUtil.create(view);
		diagram.eSet(children, inner);
		assertNull(titles.partnershipOfView(inner));
		diagram.eSet(view.getEStructuralFeature("target"), small.net());
		inner.eSet(view.getEStructuralFeature("target"), SmallModel.literal("MemberPart", "LEAD"));
		assertSame(small.net(), titles.partnershipOfView(inner));
	}

	private static EReference reference(EClass owner, String name, EClass type, boolean containment) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setContainment(containment);
		owner.getEStructuralFeatures().add(reference);
		return reference;
	}

	@Test
	void organisations_have_a_sector_and_roles_that_of_theirs() {
		assertTrue(actors.isOfSector(small.get("Town", Actor.class), "public"));
		assertTrue(actors.isOfSector(small.get("Liaison", Actor.class), "private"));
		assertTrue(actors.isOfSector(small.get("Helpers", Actor.class), "civil_society"));
		assertFalse(actors.isOfSector(small.get("Top", Actor.class), "public"));
		assertFalse(actors.isOfSector(null, "public"));
	}

	@Test
	void what_names_no_phase_goes_on_in_all() {
		assertTrue(actors.isInPhase(small.get("Crisis", GovernanceBody.class), "in_crisis"));
		assertFalse(actors.isInPhase(small.get("Crisis", GovernanceBody.class), "pre_crisis"));
		assertTrue(actors.isInPhase(small.get("Restore", Procedure.class), "in_crisis"));
		assertTrue(actors.isInPhase(small.get("Crews", Capability.class), "in_crisis"));
		assertFalse(actors.isInPhase(small.get("Radio", TechnologyService.class), "post_crisis"));
		assertTrue(actors.isInPhase(small.get("Phones", TechnologyService.class), "post_crisis"));
		assertTrue(actors.isInPhase(small.net(), "post_crisis"));
		assertEquals(Phase.VALUES, actors.allPhases(small.net()));
	}
}
