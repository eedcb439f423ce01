package org.pactwright.viewpoint.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.viewpoint.Odesign;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;

/** Layers and filters are switched while a diagram is there; elements are made and removed by hand. */
class LayersAndFiltersTest {

	private static final String CLASSES = "domainClass=\"ecore::EClass\" semanticCandidatesExpression=\"feature:eClassifiers\"";

	@TempDir
	Path folder;

	private Diagrams layered() {
		Diagrams diagrams = new Diagrams(folder,
				"<filters xsi:type=\"filter:CompositeFilterDescription\" name=\"F\"><filters"
						+ " xsi:type=\"filter:MappingFilter\" mappings=\""
						+ Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']")
						+ "\" semanticConditionExpression=\"aql:self.name = 'A'\"/></filters>" + "<defaultLayer name=\"L\">"
						+ Diagrams.node("N", CLASSES) + "</defaultLayer><additionalLayers name=\"More\">"
						+ Diagrams.node("P", "domainClass=\"ecore::EPackage\" semanticCandidatesExpression=\"var:self\"")
						+ "</additionalLayers><additionalLayers name=\"Imp\"><nodeMappings xsi:type=\"d:NodeMappingImport\""
						+ " name=\"I\" " + CLASSES + " importedMapping=\""
						+ Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']")
						+ "\"/></additionalLayers>");
		diagrams.add("A");
		diagrams.add("B");
		return diagrams;
	}

	@Test
	void elements_of_a_layer_that_is_switched_off_stay_unseen_and_come_back_as_the_same_objects() {
		LiveDiagram live = layered().create();
		assertEquals(List.of("A", "B"), Diagrams.labels(live));
		live.setActive(Diagrams.layer(live, "More"), true);
		assertEquals(List.of("A", "B", "root"), Diagrams.visible(live));
		DiagramElement root = live.diagram().elements().get(2);
		RefreshResult off = live.setActive(Diagrams.layer(live, "More"), false);
		assertEquals(List.of(root), off.changed());
		assertEquals(List.of("A", "B"), Diagrams.visible(live));
		live.setActive(Diagrams.layer(live, "More"), true);
		assertSame(root, live.diagram().elements().get(2));
		assertTrue(root.visible());
	}

	@Test
	void an_import_takes_over_the_elements_of_what_it_imports_and_gives_them_back() {
		LiveDiagram live = layered().create();
		DiagramElement a = live.diagram().elements().get(0);
		RefreshResult on = live.setActive(Diagrams.layer(live, "Imp"), true);
		assertEquals(List.of(), on.added());
		assertEquals("I", a.mapping().name());
		live.setActive(Diagrams.layer(live, "Imp"), false);
		assertEquals("N", a.mapping().name());
		assertEquals(List.of("A", "B"), Diagrams.labels(live));
	}

	@Test
	void a_layer_that_is_always_on_stays_on() {
		LiveDiagram live = layered().create();
		assertSame(RefreshResult.NOTHING, live.setActive(Diagrams.layer(live, "L"), false));
		assertEquals(List.of("A", "B"), Diagrams.visible(live));
	}

	@Test
	void a_filter_says_what_stays_and_follows_the_model() {
		Diagrams diagrams = layered();
		LiveDiagram live = diagrams.create();
		live.watch();
		live.setActive(diagrams.spec().filters().get(0), true);
		assertEquals(List.of("A"), Diagrams.visible(live));
		((EClass) diagrams.model.getEClassifiers().get(1)).setName("A");
		assertEquals(1, live.refresh().changed().size());
		assertEquals(List.of("A", "A"), Diagrams.visible(live));
		live.setActive(diagrams.spec().filters().get(0), false);
		assertEquals(List.of(), live.diagram().elements().get(0).filters());
		live.close();
	}

	@Test
	void an_element_hidden_by_hand_stays_hidden_until_it_is_revealed() {
		LiveDiagram live = layered().create();
		DiagramElement a = live.diagram().elements().get(0);
		live.setHidden(a, true);
		live.refreshFully();
		assertEquals(List.of("B"), Diagrams.visible(live));
		live.setHidden(a, false);
		assertEquals(List.of("A", "B"), Diagrams.visible(live));
	}

	@Test
	void an_unsynchronised_diagram_shows_what_is_put_onto_it_and_keeps_it_while_it_is_a_candidate() {
		Diagrams diagrams = layered();
		LiveDiagram live = ViewpointRuntime.of(diagrams.specification, diagrams.options()).create(diagrams.spec(),
				diagrams.model, ViewOptions.standard().withSynchronised(false));
		assertEquals(List.of(), Diagrams.labels(live));
		NodeOrContainerSpec mapping = diagrams.spec().defaultLayer().orElseThrow().mappings().nodes().get(0);
		EClass b = (EClass) diagrams.model.getEClassifiers().get(1);
		assertTrue(live.create(mapping, Optional.empty(), b).isPresent());
		assertTrue(live.create(mapping, Optional.empty(), b).isEmpty(), "it is there already");
		live.refresh();
		assertEquals(List.of("B"), Diagrams.labels(live));
		diagrams.model.getEClassifiers().remove(b);
		live.refresh();
		assertEquals(List.of(), Diagrams.labels(live));
	}

	@Test
	void what_is_removed_by_hand_comes_back_where_the_diagram_is_synchronised() {
		LiveDiagram live = layered().create();
		live.watch();
		live.refresh();
		RefreshResult removed = live.remove(List.of(live.diagram().elements().get(0)));
		assertEquals(1, removed.removed().size());
		assertEquals(List.of("B"), Diagrams.labels(live));
		live.refresh();
		assertEquals(List.of("A", "B"), Diagrams.labels(live), "nodes have the order of their candidates");
		live.close();
	}

	@Test
	void a_shape_moved_by_hand_stays_the_same_object_with_its_edges() {
		String inner = Odesign.inDiagram("/@defaultLayer/@containerMappings[name='C']/@subNodeMappings[name='N']");
		Diagrams diagrams = new Diagrams(folder, "<defaultLayer name=\"L\"><containerMappings name=\"C\""
				+ " domainClass=\"ecore::EPackage\" semanticCandidatesExpression=\"feature:eSubpackages\">"
				+ "<subNodeMappings name=\"N\" " + CLASSES + ">" + Diagrams.SQUARE + "</subNodeMappings>" + Diagrams.FLAT
				+ "</containerMappings><edgeMappings name=\"E\" sourceMapping=\"" + inner + "\" targetMapping=\""
				+ inner + "\" targetFinderExpression=\"var:self\"/></defaultLayer>");
		EPackage one = diagrams.addPackage(diagrams.model, "one");
		EPackage two = diagrams.addPackage(diagrams.model, "two");
		EClass a = diagrams.add("A");
		one.getEClassifiers().add(a);
		LiveDiagram live = diagrams.create();
		Shape node = live.diagram().shapes().get(0).children().get(0);
		Edge edge = live.diagram().edges().get(0);
		two.getEClassifiers().add(a);
		assertTrue(live.move(node, Optional.of(live.diagram().shapes().get(1))));
		RefreshResult result = live.refresh();
		assertTrue(result.isEmpty(), result::toString);
		assertSame(node, live.diagram().shapes().get(1).children().get(0));
		assertSame(live.diagram().shapes().get(1), node.parent().orElseThrow());
		assertEquals(List.of(edge), live.diagram().edges());
		assertEquals(List.of(), live.diagram().shapes().get(0).children());
		assertEquals(1, live.remove(List.of(edge)).removed().size());
		assertEquals(List.of(), live.diagram().edges());
		assertEquals(List.of(), node.outgoing());
		live.refresh();
		assertEquals(1, live.diagram().edges().size());
		assertFalse(live.move(live.diagram().shapes().get(0), Optional.of(node)), "nodes hold no containers");
	}
}
