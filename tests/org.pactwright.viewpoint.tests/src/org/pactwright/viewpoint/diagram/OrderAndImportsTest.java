package org.pactwright.viewpoint.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.Odesign;

/** Which mapping shows what, and in which order, where mappings build on each other. */
class OrderAndImportsTest {

	private static final String CLASSES = "domainClass=\"ecore::EClass\" semanticCandidatesExpression=\"feature:eClassifiers\"";
	private static final String PACKAGES = "domainClass=\"ecore::EPackage\" semanticCandidatesExpression=\"feature:eSubpackages\"";
	private static final String N = Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']");
	private static final String C = Odesign.inDiagram("/@defaultLayer/@containerMappings[name='C']");

	@TempDir
	Path folder;

	private Diagrams diagrams(String layers) {
		return new Diagrams(folder, layers);
	}

	private static String layer(String content) {
		return "<defaultLayer name=\"L\">" + content + "</defaultLayer>";
	}

	private static String edge(String name, String sources, String targets, String finder) {
		return "<edgeMappings name=\"" + name + "\" sourceMapping=\"" + sources + "\" targetMapping=\"" + targets
				+ "\" targetFinderExpression=\"" + finder + "\"/>";
	}

	private static String edgeMapping(String name) {
		return Odesign.inDiagram("/@defaultLayer/@edgeMappings[name='" + name + "']");
	}

	private static List<String> mappings(LiveDiagram live) {
		return live.diagram().elements().stream().map(e -> e.mapping().name() + " " + e.label()).toList();
	}

	private static List<String> edges(LiveDiagram live) {
		return live.diagram().edges().stream().map(e -> e.mapping().name() + " " + e.source().label() + " "
				+ e.targetElement().label()).toList();
	}

	@Test
	void edges_at_edges_come_behind_all_that_end_at_none_and_round_by_round() {
		Diagrams diagrams = diagrams(layer(Diagrams.node("N", CLASSES)
				+ edge("third", N, edgeMapping("second"), "var:self") + edge("second", N, edgeMapping("one"), "var:self")
				+ edge("one", N, N, "var:self") + edge("other", N, N, "var:self")));
		diagrams.add("A");
		assertEquals(List.of("one", "other", "second", "third"),
				diagrams.create().diagram().edges().stream().map(e -> e.mapping().name()).toList());
	}

	@Test
	void an_edge_at_edges_of_its_own_mapping_is_not_made_and_nor_is_what_waits_for_it() {
		Diagrams diagrams = diagrams(layer(Diagrams.node("N", CLASSES)
				+ edge("self", N, N + " " + edgeMapping("self"), "var:self")
				+ edge("waits", N, edgeMapping("self"), "var:self") + edge("free", N, N, "var:self")));
		diagrams.add("A");
		LiveDiagram live = diagrams.create();
		assertEquals(List.of("free A A"), edges(live));
		assertEquals(2,
				live.problems().stream().filter(p -> p.message().contains("not shown")).count());
	}

	@Test
	void edges_of_containers_in_containers_begin_with_those_of_the_outer_ones() {
		Diagrams diagrams = diagrams(layer("<containerMappings name=\"C\" " + PACKAGES + " reusedContainerMappings=\"" + C
				+ "\">" + Diagrams.FLAT + "</containerMappings>" + edge("loop", C, C, "var:self")));
		diagrams.addPackage(diagrams.addPackage(diagrams.model, "a"), "aa");
		diagrams.addPackage(diagrams.model, "b");
		assertEquals(List.of("loop a a", "loop b b", "loop aa aa"), edges(diagrams.create()));
	}

	@Test
	void edges_of_what_is_new_come_before_those_that_what_was_there_has_got() {
		Diagrams diagrams = diagrams(
				layer(Diagrams.node("N", CLASSES) + edge("super", N, N, "feature:eSuperTypes")));
		EClass a = diagrams.add("A");
		EClass b = diagrams.add("B");
		LiveDiagram live = diagrams.create();
		live.watch();
		live.refresh();
		EClass c = diagrams.add("C");
		a.getESuperTypes().add(b);
		c.getESuperTypes().add(a);
		live.refresh();
		assertEquals(List.of("super C A", "super A B"), edges(live));
	}

	@Test
	void the_finder_of_a_redirected_edge_starts_where_the_edge_is_redirected_to_and_null_leads_nowhere() {
		Diagrams diagrams = diagrams(layer(Diagrams.node("N", CLASSES)
				+ edge("first", N, N, "aql:self.eSuperTypes").replace("/>", " targetExpression=\"aql:self.ePackage"
						+ ".eClassifiers->filter(ecore::EClass)->at(2)\"/>")
				+ edge("none", N, N, "aql:diagram.target.eClassifiers").replace("/>",
						" targetExpression=\"aql:self.eSuperTypes->first()\"/>")));
		EClass a = diagrams.add("A");
		diagrams.add("B").getESuperTypes().add(a);
		LiveDiagram live = diagrams.create();
		assertEquals(List.of("first A A", "first B A", "none B A", "none B B"), edges(live));
		assertEquals("B", ((EClass) live.diagram().edges().get(0).target()).getName());
		assertSame(a, live.diagram().edges().get(2).target());
	}

	@Test
	void a_new_element_before_all_others_ends_up_behind_those_of_other_mappings() {
		Diagrams diagrams = diagrams(layer(Diagrams.node("N", CLASSES)
				+ Diagrams.node("P", PACKAGES)));
		diagrams.add("B");
		diagrams.addPackage(diagrams.model, "p");
		LiveDiagram live = diagrams.create();
		live.watch();
		live.refresh();
		assertEquals(List.of("B", "p"), Diagrams.labels(live));
		EClass a = diagrams.add("A");
		diagrams.model.getEClassifiers().move(0, a);
		live.refresh();
		assertEquals(List.of("p", "A", "B"), Diagrams.labels(live));
		live.refreshFully();
		assertEquals(List.of("p", "A", "B"), Diagrams.labels(live));
	}

	@Test
	void an_import_leaves_to_what_it_imports_what_it_does_not_show() {
		Diagrams diagrams = diagrams(layer(Diagrams.node("N", CLASSES)) + "<additionalLayers name=\"I\""
				+ " activeByDefault=\"true\"><nodeMappings xsi:type=\"d:NodeMappingImport\" name=\"I\" " + CLASSES
				+ " importedMapping=\"" + N + "\" preconditionExpression=\"aql:self.name.startsWith('A')\"/>"
				+ "</additionalLayers>");
		diagrams.add("B");
		EClass a = diagrams.add("A");
		LiveDiagram live = diagrams.create();
		assertEquals(List.of("I A", "N B"), mappings(live));
		live.watch();
		live.refresh();
		a.setName("C");
		live.refresh();
		assertEquals(List.of("N B", "N C"), mappings(live));
		a.setName("A");
		live.refresh();
		assertTrue(mappings(live).containsAll(List.of("I A", "N B")), () -> mappings(live).toString());
	}

	@Test
	void an_import_that_is_switched_on_takes_over_the_elements_that_it_shows_as_they_are() {
		Diagrams diagrams = diagrams(layer(Diagrams.node("N", CLASSES)) + "<additionalLayers name=\"I\">"
				+ "<nodeMappings xsi:type=\"d:NodeMappingImport\" name=\"I\" " + CLASSES + " importedMapping=\"" + N
				+ "\" preconditionExpression=\"aql:self.name.startsWith('A')\"/></additionalLayers>");
		diagrams.add("B");
		diagrams.add("A");
		LiveDiagram live = diagrams.create();
		List<DiagramElement> before = live.diagram().elements();
		live.setActive(Diagrams.layer(live, "I"), true);
		assertEquals(List.of("N B", "I A"), mappings(live));
		assertEquals(before, live.diagram().elements());
		live.setActive(Diagrams.layer(live, "I"), false);
		assertEquals(List.of("N B", "N A"), mappings(live));
		assertEquals(before, live.diagram().elements());
	}

	@Test
	void an_import_of_a_mapping_inside_a_container_takes_its_place_there() {
		String inner = C + "/@subNodeMappings[name='S']";
		Diagrams diagrams = diagrams(layer("<containerMappings name=\"C\" " + PACKAGES + "><subNodeMappings name=\"S\" "
				+ CLASSES + ">" + Diagrams.SQUARE + "</subNodeMappings>" + Diagrams.FLAT + "</containerMappings>")
				+ "<additionalLayers name=\"I\" activeByDefault=\"true\"><nodeMappings"
				+ " xsi:type=\"d:NodeMappingImport\" name=\"I\" " + CLASSES + " importedMapping=\"" + inner
				+ "\" preconditionExpression=\"aql:containerView.oclIsKindOf(diagram::DNodeContainer)\">" + Diagrams.SQUARE
				+ "</nodeMappings></additionalLayers>");
		EPackage sub = diagrams.addPackage(diagrams.model, "p");
		sub.getEClassifiers().add(diagrams.add("A"));
		assertEquals(List.of("C p", "I A"), mappings(diagrams.create()));
	}

	@Test
	void what_a_container_uses_of_a_layer_that_is_off_is_not_shown_in_it() {
		String reused = Odesign.inDiagram("/@additionalLayers[name='O']/@nodeMappings[name='R']");
		Diagrams diagrams = diagrams(layer("<containerMappings name=\"C\" domainClass=\"ecore::EPackage\""
				+ " semanticCandidatesExpression=\"var:self\" reusedNodeMappings=\"" + reused + "\">" + Diagrams.FLAT
				+ "</containerMappings>") + "<additionalLayers name=\"O\">" + Diagrams.node("R", CLASSES)
				+ "</additionalLayers>");
		diagrams.add("A");
		LiveDiagram live = diagrams.create();
		assertEquals(List.of("C root"), mappings(live));
		live.setActive(Diagrams.layer(live, "O"), true);
		assertTrue(mappings(live).containsAll(List.of("R A", "C root")));
		assertEquals(1, live.diagram().shapes().stream().filter(s -> s.label().equals("root")).findFirst()
				.orElseThrow().children().size());
	}

	@Test
	void an_extension_of_an_extension_belongs_to_the_diagram() {
		String extension = "<ownedRepresentationExtensions xsi:type=\"d:DiagramExtensionDescription\" name=\"%s\""
				+ " viewpointURI=\"viewpoint:/.*/V\" representationName=\"%s\"><layers name=\"%s\" activeByDefault=\"true\">"
				+ "%s</layers></ownedRepresentationExtensions>";
		String text = Odesign.diagram(layer("")).replace("</ownedViewpoints>",
				extension.formatted("X", "Y", "first", Diagrams.node("X", PACKAGES))
						+ extension.formatted("Y", "D", "second", Diagrams.node("Y", CLASSES)) + "</ownedViewpoints>");
		Diagrams diagrams = new Diagrams(
				CompiledSpecification.of(Odesign.read(folder, text)));
		diagrams.add("A");
		diagrams.addPackage(diagrams.model, "p");
		assertEquals(List.of("Y A", "X p"), mappings(diagrams.create()));
	}
}
