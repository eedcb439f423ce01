package org.pactwright.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Test;
import org.pactwright.design.SmallModel;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.InformationExchange;
import org.pactwright.model.PactwrightPackage;

class TooltipsTest {

	private final SmallModel small = new SmallModel();
	private final Tooltips tooltips = new Tooltips();

	@Test
	void a_body_tells_its_kind_mandate_and_way_of_working() {
		assertEquals("""
				Top table
				executive sponsors
				Sets the aims
				consensus, else majority · quorum 2 · every 3 months
				charter: Charter""", tooltips.tooltip(small.get("Top", GovernanceBody.class)));
	}

	@Test
	void an_exchange_tells_from_whom_to_whom_and_how_often() {
		assertEquals("""
				Outages
				from East Grid
				to Crisis team, North Town
				every 15 min · within 5 min · in a crisis""",
				tooltips.tooltip(small.get("Flow", InformationExchange.class)));
	}

	@Test
	void nothing_has_no_tooltip() {
		assertEquals("", tooltips.tooltip(null));
	}

	@ParameterizedTest
	@MethodSource("classes")
	void an_element_of_which_nothing_is_said_yet_has_a_tooltip_too(EClass type) {
		assertFalse(tooltips.tooltip(EcoreUtil.create(type)).contains("null"));
	}

	static Stream<EClass> classes() {
		return PactwrightPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(c -> !c.isAbstract());
	}

	@Test
	void nothing_in_the_samples_has_a_tooltip_with_gaps() throws ProjectException {
		Path samples = Path.of(System.getProperty("pactwright.root", "../..")).resolve("samples");
		int seen = 0;
		for (String sample : new String[] { "energy-supply", "michigan" }) {
			var project = new ProjectLoader().load(samples.resolve(sample), Progress.none());
			for (EObject root : Stream.concat(project.models().stream(), project.plans().stream()).toList()) {
				for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
					String text = tooltips.tooltip(all.next());
					seen++;
					assertFalse(text.contains("null") || text.contains("\n\n") || text.contains("@"), text);
				}
			}
		}
		assertTrue(seen > 1000, "only " + seen + " elements");
	}
}
