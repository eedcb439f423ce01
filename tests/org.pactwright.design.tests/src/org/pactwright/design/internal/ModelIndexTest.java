package org.pactwright.design.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.pactwright.design.LargeModel;
import org.pactwright.design.SmallModel;
import org.pactwright.model.CriticalElement;
import org.pactwright.model.Dependency;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.PactwrightPackage;

class ModelIndexTest {

	private final SmallModel small = new SmallModel();

	@Test
	void a_model_has_one_index() {
		assertSame(ModelIndex.of(small.net()), ModelIndex.of(small.model()));
		assertNotSame(ModelIndex.of(small.plan()), ModelIndex.of(small.model()));
	}

	@Test
	void who_refers_to_an_element_is_found_and_found_again_after_a_change() {
		GovernanceBody top = small.get("Top", GovernanceBody.class);
		assertEquals(List.of("Advisers", "Crisis"), reporting(top));
		small.get("Crisis", GovernanceBody.class).setReportsTo(small.get("Advisers", GovernanceBody.class));
		assertEquals(List.of("Advisers"), reporting(top));
		GovernanceBody added = PactwrightFactory.eINSTANCE.createGovernanceBody();
		added.setId("Added");
		small.net().getBodies().add(added);
		assertEquals(List.of("Advisers"), reporting(top));
		added.setReportsTo(top);
		assertEquals(List.of("Advisers", "Added"), reporting(top));
		small.net().getBodies().remove(added);
		assertEquals(List.of("Advisers"), reporting(top));
	}

	private static List<String> reporting(GovernanceBody body) {
		return ModelIndex.referring(body, PactwrightPackage.Literals.GOVERNANCE_BODY__REPORTS_TO, GovernanceBody.class)
				.stream().map(GovernanceBody::getId).toList();
	}

	@Test
	void after_random_changes_it_says_what_a_search_says() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		GovernanceModel model = LargeModel.of(60, 1);
		for (int i = 0; i < 300; i++) {
			change(model, random);
			CriticalElement asked = model.getElements().get(random.nextInt(model.getElements().size()));
			assertEquals(searched(model, asked),
					ModelIndex.referring(asked, PactwrightPackage.Literals.DEPENDENCY__ON, Dependency.class),
					"seed " + seed + ", change " + i);
		}
	}

	private static void change(GovernanceModel model, Random random) {
		CriticalElement one = model.getElements().get(random.nextInt(model.getElements().size()));
		CriticalElement other = model.getElements().get(random.nextInt(model.getElements().size()));
		if (one.getDependencies().isEmpty() || random.nextBoolean()) {
			Dependency dependency = PactwrightFactory.eINSTANCE.createDependency();
			dependency.setOn(other);
			one.getDependencies().add(dependency);
		} else if (random.nextBoolean()) {
			one.getDependencies().remove(0);
		} else {
			one.getDependencies().get(0).setOn(other);
		}
	}

	private static List<Dependency> searched(GovernanceModel model, EObject target) {
		List<Dependency> result = new ArrayList<>();
		model.getElements().forEach(e -> e.getDependencies().stream().filter(d -> d.getOn() == target).forEach(result::add));
		return result;
	}

	@Test
	void it_walks_the_model_once_however_many_ask() {
		int[] walks = { 0 };
		for (int i = 0; i < 100; i++) {
			ModelIndex.of(small.model()).once("key", () -> ++walks[0]);
		}
		assertEquals(1, walks[0]);
		small.net().setName("Other");
		ModelIndex.of(small.model()).once("key", () -> ++walks[0]);
		assertEquals(2, walks[0]);
		assertTrue(small.model().eAdapters().size() > 0);
	}
}
