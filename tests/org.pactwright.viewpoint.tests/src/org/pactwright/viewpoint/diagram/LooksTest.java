package org.pactwright.viewpoint.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.viewpoint.Odesign;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.NodeMappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;

/** Styles, decorations, filters and semantic elements where several things come together. */
class LooksTest {

	private static final String CLASSES = "domainClass=\"ecore::EClass\" semanticCandidatesExpression=\"feature:eClassifiers\"";
	private static final String N = Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']");

	@TempDir
	Path folder;

	private LiveDiagram live(String layers) {
		Diagrams diagrams = new Diagrams(folder, layers);
		diagrams.add("A");
		return diagrams.create();
	}

	private static String layer(String content) {
		return "<defaultLayer name=\"L\">" + content + "</defaultLayer>";
	}

	private static String styled(String styles) {
		return layer("<nodeMappings name=\"N\" " + CLASSES + ">" + styles + "</nodeMappings>");
	}

	private static Shape first(LiveDiagram live) {
		return live.diagram().shapes().get(0);
	}

	@ParameterizedTest
	@CsvSource({ "width=5, 3", "height=4, 3", "width=5 height=4, 5" })
	void a_square_has_its_own_size_where_width_and_height_are_given(String size, int width) {
		Shape shape = first(live(styled("<style xsi:type=\"style:SquareDescription\" "
				+ size.replaceAll("=(\\d)", "=\"$1\"") + "/>")));
		assertEquals(OptionalInt.of(width), shape.width());
	}

	@Test
	void an_ellipse_with_one_diameter_has_its_computed_size() {
		Shape shape = first(live(styled("<style xsi:type=\"style:EllipseNodeDescription\""
				+ " horizontalDiameterComputationExpression=\"7\"/>")));
		assertEquals(OptionalInt.of(3), shape.width());
		assertEquals(0, ((NodeStyle.Ellipse) shape.nodeStyle().orElseThrow()).horizontalDiameter());
	}

	@Test
	void a_label_is_at_least_one_point_high() {
		Shape shape = first(live(styled("<style xsi:type=\"style:SquareDescription\" labelSize=\"0\"/>")));
		assertEquals(1, shape.nodeStyle().orElseThrow().basics().label().size());
	}

	@Test
	void the_conditional_styles_of_an_imported_mapping_come_before_the_default_style_of_the_import() {
		LiveDiagram live = live(styled(Diagrams.SQUARE + "<conditionnalStyles predicateExpression=\"true\">"
				+ "<style xsi:type=\"style:NoteDescription\"/></conditionnalStyles>") + "<additionalLayers name=\"I\""
				+ " activeByDefault=\"true\"><nodeMappings xsi:type=\"d:NodeMappingImport\" name=\"I\" " + CLASSES
				+ " importedMapping=\"" + N + "\"><style xsi:type=\"style:DotDescription\"/></nodeMappings>"
				+ "</additionalLayers>");
		assertEquals("I", first(live).mapping().name());
		assertTrue(first(live).nodeStyle().orElseThrow() instanceof NodeStyle.Note);
	}

	@Test
	void a_condition_without_a_style_is_passed_over() {
		LiveDiagram live = live(styled(Diagrams.SQUARE + "<conditionnalStyles predicateExpression=\"true\"/>"
				+ "<conditionnalStyles predicateExpression=\"true\"><style xsi:type=\"style:NoteDescription\"/>"
				+ "</conditionnalStyles>"));
		assertTrue(first(live).nodeStyle().orElseThrow() instanceof NodeStyle.Note);
	}

	@Test
	void what_loses_its_only_style_looks_as_before() {
		Diagrams diagrams = new Diagrams(folder, styled("<conditionnalStyles predicateExpression=\"aql:not self.abstract\">"
				+ Diagrams.SQUARE + "</conditionnalStyles>"));
		EClass a = diagrams.add("A");
		LiveDiagram live = diagrams.create();
		live.watch();
		live.refresh();
		a.setAbstract(true);
		a.setName("B");
		live.refresh();
		assertEquals("A", first(live).label());
		assertTrue(first(live).style().isPresent());
		a.setAbstract(false);
		live.refresh();
		assertEquals("B", first(live).label());
	}

	@Test
	void a_label_stays_where_another_style_has_no_expression_for_one() {
		Diagrams diagrams = new Diagrams(folder, styled(Diagrams.SQUARE
				+ "<conditionnalStyles predicateExpression=\"aql:self.abstract\"><style"
				+ " xsi:type=\"style:NoteDescription\" labelExpression=\"\"/></conditionnalStyles>"));
		EClass a = diagrams.add("A");
		LiveDiagram live = diagrams.create();
		live.watch();
		live.refresh();
		a.setAbstract(true);
		live.refresh();
		assertEquals("A", first(live).label());
		assertTrue(first(live).nodeStyle().orElseThrow() instanceof NodeStyle.Note);
	}

	@Test
	void decorations_of_a_layer_with_nothing_else_are_transient_and_come_last() {
		String deco = "<decorationDescriptionsSet><decorationDescriptions xsi:type=\"description:%s\" name=\"%s\""
				+ " preconditionExpression=\"aql:%s\" imageExpression=\"/p/i.png\" %s/></decorationDescriptionsSet>";
		Diagrams diagrams = new Diagrams(folder, "<additionalLayers name=\"T\" activeByDefault=\"true\">"
				+ deco.formatted("GenericDecorationDescription", "g", "element = self and viewpoint = diagram", "")
				+ "</additionalLayers>" + layer(Diagrams.node("N", CLASSES)
						+ deco.formatted("SemanticBasedDecoration", "s", "view.target = element", "domainClass=\"EClass\"")));
		diagrams.add("A");
		List<Decoration> decorations = first(diagrams.create()).decorations();
		assertEquals(List.of("s", "g"), decorations.stream().map(d -> d.spec().name()).toList());
		assertFalse(decorations.get(0).isTransient());
		assertTrue(decorations.get(1).isTransient());
		String json = DiagramJson.write(diagrams.create().diagram());
		assertTrue(json.contains("\"transientDecorations\": 1"), json);
	}

	private static String filter(String attributes) {
		return "<filters xsi:type=\"filter:CompositeFilterDescription\" name=\"F\"><filters"
				+ " xsi:type=\"filter:MappingFilter\" " + attributes + "/></filters>";
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "mappings=\"$N\" | false", "'' | true",
			"semanticConditionExpression=\"aql:self.oclIsKindOf(diagram::DNode)\" | true",
			"semanticConditionExpression=\"aql:self.oclIsKindOf(ecore::EClass)\" | false",
			"mappings=\"$N\" semanticConditionExpression=\"aql:self.oclIsKindOf(ecore::EClass)\" | true",
			"mappings=\"$N\" semanticConditionExpression=\"aql:self.(\" | true",
			"mappings=\"$N\" semanticConditionExpression=\"aql:view.foo\" | true",
			"mappings=\"$N\" semanticConditionExpression=\"aql:diagram.target = null\" | false",
			"mappings=\"$N\" viewConditionExpression=\"aql:self.target.name = 'A'\" | true",
			"mappings=\"$N\" viewConditionExpression=\"aql:self.target.name = 'B'\" | false" })
	void a_filter_keeps_what_its_condition_says_or_cannot_say(String attributes, boolean visible) {
		LiveDiagram live = live(filter(attributes.replace("$N", N)) + layer(Diagrams.node("N", CLASSES)));
		live.setActive(live.diagram().spec().filters().get(0), true);
		assertEquals(visible, first(live).visible());
	}

	@Test
	void a_filter_reaches_an_import_of_an_import_only_if_both_inherit() {
		String imported = "<additionalLayers name=\"%s\" activeByDefault=\"true\"><nodeMappings"
				+ " xsi:type=\"d:NodeMappingImport\" name=\"%s\" " + CLASSES + " importedMapping=\"%s\" %s/></additionalLayers>";
		String i = Odesign.inDiagram("/@additionalLayers[name='I']/@nodeMappings[name='I']");
		LiveDiagram live = live(filter("mappings=\"" + N + "\"") + layer(Diagrams.node("N", CLASSES))
				+ imported.formatted("I", "I", N, "inheritsAncestorFilters=\"false\"")
				+ imported.formatted("J", "J", i, ""));
		live.setActive(live.diagram().spec().filters().get(0), true);
		assertEquals("J", first(live).mapping().name());
		assertTrue(first(live).visible());
	}

	@ParameterizedTest
	@ValueSource(strings = { "container", "containerView.target", "view.eContainer().oclAsType(diagram::DDiagram)"
			+ ".eGet('target')", "viewpoint.target" })
	void semantic_elements_see_what_the_element_is_in(String expression) {
		LiveDiagram live = live(layer("<nodeMappings name=\"N\" " + CLASSES + " semanticElements=\"aql:" + expression
				+ "\">" + Diagrams.SQUARE + "</nodeMappings>"));
		assertEquals(List.of(live.diagram().target()), first(live).semanticElements());
	}

	@Test
	void semantic_elements_of_an_edge_see_its_ends() {
		Diagrams diagrams = new Diagrams(folder, layer(Diagrams.node("N", CLASSES) + "<edgeMappings name=\"E\""
				+ " sourceMapping=\"" + N + "\" targetMapping=\"" + N + "\" targetFinderExpression=\"feature:eSuperTypes\""
				+ " semanticElements=\"aql:Sequence{target, source, sourceView.target}\"/>"));
		EClass a = diagrams.add("A");
		EClass b = diagrams.add("B");
		b.getESuperTypes().add(a);
		assertEquals(List.of(a, b), diagrams.create().diagram().edges().get(0).semanticElements());
	}

	@Test
	void what_is_not_synchronised_stays_in_its_order_while_it_is_a_candidate_of_whatever_class() {
		Diagrams diagrams = new Diagrams(folder, layer("<nodeMappings name=\"N\" " + CLASSES
				+ " createElements=\"false\">" + Diagrams.SQUARE + "</nodeMappings>"));
		EClass a = diagrams.add("A");
		EClass b = diagrams.add("B");
		LiveDiagram live = diagrams.create();
		live.watch();
		live.refresh();
		NodeOrContainerSpec n = diagrams.specification
				.all(NodeMappingSpec.class).get(0);
		live.create(n, Optional.empty(), b);
		live.create(n, Optional.empty(), a);
		live.refreshFully();
		assertEquals(List.of("B", "A"), Diagrams.labels(live));
		diagrams.model.getEClassifiers().remove(b);
		live.refresh();
		assertEquals(List.of("A"), Diagrams.labels(live));
	}

	@Test
	void an_edge_that_is_not_synchronised_stays_whatever_its_finder_says_while_its_precondition_holds() {
		Diagrams diagrams = new Diagrams(folder, layer(Diagrams.node("N", CLASSES) + "<edgeMappings name=\"E\""
				+ " sourceMapping=\"" + N + "\" targetMapping=\"" + N + "\" targetFinderExpression=\"feature:eSuperTypes\""
				+ " preconditionExpression=\"aql:not self.abstract\" createElements=\"false\"/>"));
		EClass a = diagrams.add("A");
		EClass b = diagrams.add("B");
		LiveDiagram live = diagrams.create();
		live.watch();
		live.refresh();
		List<Shape> shapes = live.diagram().shapes();
		live.create(diagrams.specification.all(EdgeMappingSpec.class).get(0),
				shapes.get(0), shapes.get(1), a);
		live.refreshFully();
		assertEquals(1, live.diagram().edges().size());
		b.setAbstract(true);
		live.refresh();
		assertEquals(1, live.diagram().edges().size());
		a.setAbstract(true);
		live.refresh();
		assertEquals(0, live.diagram().edges().size());
	}

	@Test
	void a_customisation_without_a_value_changes_nothing_and_what_is_reused_comes_last() {
		String style = N + "/@style";
		LiveDiagram live = live(layer(Diagrams.node("N", CLASSES) + "<customization>"
				+ "<vsmElementCustomizations xsi:type=\"description:VSMElementCustomizationReuse\" appliedOn=\"" + style
				+ "\" reuse=\"" + Odesign.inDiagram("/@defaultLayer/@customization/@vsmElementCustomizations.1"
						+ "/@featureCustomizations.0") + "\"/>"
				+ "<vsmElementCustomizations xsi:type=\"description:VSMElementCustomization\"><featureCustomizations"
				+ " xsi:type=\"description:EAttributeCustomization\" attributeName=\"labelSize\" value=\"20\"/>"
				+ "<featureCustomizations xsi:type=\"description:EAttributeCustomization\" attributeName=\"labelExpression\""
				+ " value=\"\" appliedOn=\"" + style + "\"/></vsmElementCustomizations>"
				+ "<vsmElementCustomizations xsi:type=\"description:VSMElementCustomization\"><featureCustomizations"
				+ " xsi:type=\"description:EAttributeCustomization\" attributeName=\"labelSize\" value=\"10\" appliedOn=\""
				+ style + "\"/></vsmElementCustomizations></customization>"));
		assertEquals("A", first(live).label());
		assertEquals(20, first(live).nodeStyle().orElseThrow().basics().label().size());
	}
}
