package org.pactwright.viewpoint.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.Odesign;

/** What a specification means where it says something odd, or nothing: as observed in Sirius 7.6.1. */
class BehaviourTest {

	private static final String CLASSES = "domainClass=\"ecore::EClass\""
			+ " semanticCandidatesExpression=\"feature:eClassifiers\"";

	@TempDir
	Path folder;

	private Diagrams layer(String content) {
		return new Diagrams(folder, "<defaultLayer name=\"L\">" + content + "</defaultLayer>");
	}

	private static String in(String... mappings) {
		return Odesign.inDiagram("/@defaultLayer" + String.join("", mappings));
	}

	private Shape only(String content) {
		Diagrams diagrams = layer(content);
		diagrams.add("A");
		List<Shape> shapes = diagrams.create().diagram().shapes();
		assertEquals(1, shapes.size());
		return shapes.get(0);
	}

	private static String styled(String style) {
		return "<nodeMappings name=\"N\" " + CLASSES + ">" + style + "</nodeMappings>";
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "`` | true", "`  ` | true", "true | true",
			"false | false", "maybe | false", "aql:true | true", "aql:false | false", "aql:null | false", "aql:self.nope | false",
			"aql:self.nope() | false", "aql:'text' | true", "aql:'false' | false", "aql:0 | true",
			"aql:Sequence{} | true", "aql:self | true", "feature:abstract | false", "feature:interface | false",
			"feature:name | true", "aql:self.( | true", "aql:nobody | true", "aql:1/0 | true", "var:nobody | true",
			"feature:nope | true", "service:nope | true", "aql: | true", "var:self | true",
			"aql:container = self.ePackage | true", "aql:containerView.target = self.ePackage | true",
			"aql:diagram.target = self.ePackage | true" })
	void a_precondition_that_cannot_be_evaluated_holds_and_null_does_not(String condition, boolean shown) {
		Diagrams diagrams = layer(
				Diagrams.node("N", CLASSES + " preconditionExpression=\"" + condition + "\""));
		diagrams.add("A");
		assertEquals(shown ? List.of("A") : List.of(), Diagrams.labels(diagrams.create()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "`` | true", "`  ` | true", "true | true",
			"aql:true | true", "aql:false | false", "aql:null | false", "aql:self.nope | false", "aql:'text' | true",
			"aql:'false' | false", "aql:self | true", "aql:self.( | false", "aql:nobody | false", "aql:1/0 | false",
			"feature:nope | false", "service:nope | false", "aql:view.target = self | true",
			"aql:container = self.ePackage | true", "aql:diagram.target = self.ePackage | true" })
	void a_condition_of_a_style_that_cannot_be_evaluated_does_not_hold(String condition, boolean holds) {
		Shape shape = only(styled(Diagrams.SQUARE + "<conditionnalStyles predicateExpression=\"" + condition
				+ "\"><style xsi:type=\"style:NoteDescription\"/></conditionnalStyles>"));
		assertEquals(holds, shape.nodeStyle().orElseThrow() instanceof NodeStyle.Note);
	}

	@Test
	void the_first_style_whose_condition_holds_counts() {
		Shape shape = only(styled(Diagrams.SQUARE
				+ "<conditionnalStyles predicateExpression=\"false\"><style xsi:type=\"style:DotDescription\"/>"
				+ "</conditionnalStyles><conditionnalStyles predicateExpression=\"\">"
				+ "<style xsi:type=\"style:NoteDescription\"/></conditionnalStyles>"
				+ "<conditionnalStyles predicateExpression=\"true\">"
				+ "<style xsi:type=\"style:EllipseNodeDescription\"/></conditionnalStyles>"));
		assertTrue(shape.nodeStyle().orElseThrow() instanceof NodeStyle.Note);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "`<style xsi:type=\"style:SquareDescription\"/>` | A",
			"`<style xsi:type=\"style:SquareDescription\" labelExpression=\"\"/>` | ``",
			"`<style xsi:type=\"style:SquareDescription\" labelExpression=\"aql:null\"/>` | ``",
			"`<style xsi:type=\"style:SquareDescription\" labelExpression=\"aql:self.nope\"/>` | ``",
			"`<style xsi:type=\"style:SquareDescription\" labelExpression=\"aql:self.(\"/>` | $wrong",
			"`<style xsi:type=\"style:SquareDescription\" labelExpression=\"var:nobody\"/>` | $wrong",
			"`<style xsi:type=\"style:SquareDescription\" labelExpression=\"service:nope\"/>` | $wrong",
			"`<style xsi:type=\"style:SquareDescription\" labelExpression=\"feature:nope\"/>` | $wrong",
			"`<style xsi:type=\"style:SquareDescription\" labelExpression=\"aql:view.target.name\"/>` | A",
			"`<style xsi:type=\"style:SquareDescription\" labelExpression=\"aql:diagram.target.name\"/>` | root",
			"`<style xsi:type=\"style:SquareDescription\" labelExpression=\"just text\"/>` | just text",
			"`` | ``" })
	void a_label_says_what_its_expression_gives(String style, String label) {
		assertEquals(label.replace("$wrong", "Invalid feature as name"), only(styled(style)).label());
	}

	@ParameterizedTest
	@CsvSource({ "EClass, A", "ecore.EClass, A", "ecore::EClass, A", "EClassifier, A", "ENamedElement, A", "EObject, A",
			"ecore.EObject, ''", "ecore::EObject, ''", "'', ''", "eclass, ''", "other.EClass, ''", "EDataType, ''",
			"Nope, ''",
			"http://www.eclipse.org/emf/2002/Ecore#//EClass, A", "http://example.org/other#//EClass, ''" })
	void a_domain_class_has_a_simple_name_or_one_with_its_package(String domainClass, String shown) {
		Diagrams diagrams = layer(Diagrams.node("N", "domainClass=\"" + domainClass
				+ "\" semanticCandidatesExpression=\"feature:eClassifiers\""));
		diagrams.add("A");
		assertEquals(shown.isEmpty() ? List.of() : List.of(shown), Diagrams.labels(diagrams.create()));
	}

	@ParameterizedTest
	@CsvSource({ "Dot, -1, automatic", "Note, -1, automatic", "BundledImage, -1, automatic", "EllipseNode, -1, -1",
			"LozengeNode, -1, -1", "WorkspaceImage, -1, -1", "Square, -1, -1", "Square, aql:null, 0", "Square, x, 0",
			"Square, aql:2.7, 0", "Square, aql:'5', 5", "Square, aql:self.(, 0", "Square, aql:self.nope, 0",
			"Square, '', 0", "Note, aql:1/0, 0", "Dot, 4, 4", "EllipseNode, aql:self.name.size(), 1" })
	void what_is_no_whole_number_is_the_size_0_and_some_styles_size_themselves(String style, String size,
			String expected) {
		Shape shape = only(styled("<style xsi:type=\"style:" + style + "Description\" sizeComputationExpression=\""
				+ size + "\"/>"));
		OptionalInt wanted = expected.equals("automatic") ? OptionalInt.empty()
				: OptionalInt.of(Integer.parseInt(expected));
		assertEquals(wanted, shape.width());
		assertEquals(wanted, shape.height());
	}

	@ParameterizedTest
	@CsvSource({ "-1", "0", "aql:null", "aql:2.5", "aql:self.(", "''", "text" })
	void a_container_without_a_usable_size_sizes_itself(String size) {
		Shape shape = only("<containerMappings name=\"C\" " + CLASSES
				+ "><style xsi:type=\"style:FlatContainerStyleDescription\" widthComputationExpression=\"" + size
				+ "\" heightComputationExpression=\"7\"/></containerMappings>");
		assertEquals(OptionalInt.empty(), shape.width());
		assertEquals(OptionalInt.of(7), shape.height());
	}

	@Test
	void the_stacks_and_lists_of_containers_hold_only_what_can_be_in_them() {
		String inner = "<subNodeMappings name=\"n\" domainClass=\"ecore::EClass\""
				+ " semanticCandidatesExpression=\"feature:eClassifiers\">" + Diagrams.SQUARE
				+ "</subNodeMappings><subContainerMappings name=\"c\" domainClass=\"ecore::EPackage\""
				+ " semanticCandidatesExpression=\"feature:eSubpackages\">" + Diagrams.FLAT + "</subContainerMappings>";
		Diagrams diagrams = layer(containers("Free", "", inner)
				+ containers("List", "childrenPresentation=\"List\"", inner)
				+ containers("H", "childrenPresentation=\"HorizontalStack\"", inner)
				+ containers("V", "childrenPresentation=\"VerticalStack\"", inner));
		diagrams.add("A");
		diagrams.addPackage(diagrams.model, "sub");
		List<Shape> shapes = diagrams.create().diagram().shapes();
		assertEquals(List.of(List.of("sub", "A"), List.of("A"), List.of("sub"), List.of("sub")),
				shapes.stream().map(s -> s.children().stream().map(DiagramElement::label).toList()).toList());
		assertEquals(List.of(ElementKind.LIST_ELEMENT), shapes.get(1).children().stream().map(Shape::kind).toList());
	}

	private static String containers(String name, String attributes, String inner) {
		return "<containerMappings name=\"" + name + "\" domainClass=\"ecore::EPackage\" "
				+ "semanticCandidatesExpression=\"var:self\" " + attributes + ">" + inner + Diagrams.FLAT
				+ "</containerMappings>";
	}

	@Test
	void a_collapse_reaches_what_is_directly_inside_and_no_deeper() {
		Diagrams diagrams = new Diagrams(folder, "<filters xsi:type=\"filter:CompositeFilterDescription\" name=\"F\">"
				+ "<filters xsi:type=\"filter:MappingFilter\" filterKind=\"COLLAPSE\" mappings=\""
				+ in("/@containerMappings[name='C']") + "\"/></filters><defaultLayer name=\"L\">"
				+ containers("C", "", "<subContainerMappings name=\"c\" domainClass=\"ecore::EPackage\""
						+ " semanticCandidatesExpression=\"feature:eSubpackages\">"
						+ "<subNodeMappings name=\"n\" " + CLASSES + ">" + Diagrams.SQUARE + "</subNodeMappings>" + Diagrams.FLAT + "</subContainerMappings>")
				+ "</defaultLayer>");
		EPackage sub = diagrams.addPackage(diagrams.model, "sub");
		sub.getEClassifiers().add(diagrams.add("A"));
		LiveDiagram live = diagrams.create();
		live.setActive(diagrams.spec().filters().get(0), true);
		Shape outer = live.diagram().shapes().get(0);
		Shape inner = outer.children().get(0);
		Shape node = inner.children().get(0);
		assertEquals(List.of(new AppliedFilter.Collapse()), outer.filters());
		assertEquals(List.of(new AppliedFilter.CollapsedWithParent()), inner.filters());
		assertEquals(List.of(), node.filters());
		assertTrue(node.visible());
	}

	@Test
	void the_top_level_shows_nodes_then_containers_and_edges_last_whatever_their_order_in_the_file() {
		Diagrams diagrams = layer("<edgeMappings name=\"E\" sourceMapping=\"" + in("/@nodeMappings[name='N']")
				+ "\" targetMapping=\"" + in("/@containerMappings[name='C']")
				+ "\" targetFinderExpression=\"feature:eContainer\"/>" + containers("C", "", "")
				+ Diagrams.node("N", CLASSES));
		diagrams.add("A");
		List<ElementKind> kinds = diagrams.create().diagram().elements().stream().map(DiagramElement::kind).toList();
		assertEquals(List.of(ElementKind.NODE, ElementKind.CONTAINER, ElementKind.EDGE), kinds);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "aql:diagram.target", "aql:viewpoint.target", "aql:viewPoint.target" })
	void an_edge_finder_sees_the_diagram(String finder) {
		Diagrams diagrams = layer(Diagrams.node("N", CLASSES) + containers("C", "", "")
				+ "<edgeMappings name=\"E\" sourceMapping=\"" + in("/@nodeMappings[name='N']") + "\" targetMapping=\""
				+ in("/@containerMappings[name='C']") + "\" targetFinderExpression=\"" + finder + "\"/>");
		diagrams.add("A");
		assertEquals(1, diagrams.create().diagram().edges().size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "aql:sourceView.target.name = 'A'", "aql:targetView.target.name = 'root'",
			"aql:view.sourceNode.target.name = 'A'", "aql:diagram.target.name = 'root'",
			"aql:container.name = 'root'", "aql:containerView.target.name = 'root'" })
	void the_condition_of_an_edge_style_sees_its_ends(String condition) {
		Diagrams diagrams = layer(Diagrams.node("N", CLASSES) + containers("C", "", "")
				+ "<edgeMappings name=\"E\" sourceMapping=\"" + in("/@nodeMappings[name='N']") + "\" targetMapping=\""
				+ in("/@containerMappings[name='C']") + "\" targetFinderExpression=\"feature:eContainer\"><style/>"
				+ "<conditionnalStyles predicateExpression=\"" + condition + "\"><style lineStyle=\"dash\"/>"
				+ "</conditionnalStyles></edgeMappings>");
		diagrams.add("A");
		Edge edge = diagrams.create().diagram().edges().get(0);
		assertEquals("DASH", edge.edgeStyle().orElseThrow().line().name());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "preconditionExpression=\"false\"", "preconditionExpression=\"aql:null\"",
			"preconditionExpression=\"aql:self.name = 'other'\"" })
	void a_diagram_whose_precondition_does_not_hold_is_refused(String attribute) {
		String text = Odesign.diagram("<defaultLayer name=\"L\"/>").replace("name=\"D\"", "name=\"D\" " + attribute);
		Diagrams diagrams = new Diagrams(
				CompiledSpecification.of(Odesign.read(folder, text)));
		assertFalse(ViewpointRuntime.of(diagrams.specification, diagrams.options()).accepts(diagrams.spec(),
				diagrams.model));
	}

	@Test
	void a_diagram_is_refused_for_what_is_not_of_its_domain_class() {
		Diagrams diagrams = layer("");
		ViewpointRuntime runtime = ViewpointRuntime.of(diagrams.specification, diagrams.options());
		assertTrue(runtime.accepts(diagrams.spec(), diagrams.model));
		assertFalse(runtime.accepts(diagrams.spec(), diagrams.add("A")));
	}

	@ParameterizedTest
	@CsvSource({ "'', 1", "synchronizationLock=\"true\", 1", "createElements=\"false\", 0",
			"createElements=\"false\" synchronizationLock=\"true\", 0" })
	void what_is_not_to_be_created_is_not_locked_or_not(String attributes, int count) {
		Diagrams diagrams = layer(Diagrams.node("N", CLASSES + " " + attributes.strip()));
		diagrams.add("A");
		assertEquals(count, diagrams.create().diagram().elements().size());
	}

	@Test
	void a_lock_shows_elements_on_a_diagram_that_is_not_synchronised() {
		Diagrams diagrams = layer(Diagrams.node("N", CLASSES + " synchronizationLock=\"true\"")
				+ Diagrams.node("M", CLASSES));
		diagrams.add("A");
		LiveDiagram live = ViewpointRuntime.of(diagrams.specification, diagrams.options()).create(diagrams.spec(),
				diagrams.model, ViewOptions.standard().withSynchronised(false));
		assertEquals(List.of("N"), live.diagram().elements().stream().map(e -> e.mapping().name()).toList());
	}

	@Test
	void an_edge_of_a_relation_can_be_of_another_element_than_its_source_which_its_finder_starts_from() {
		Diagrams diagrams = layer(Diagrams.node("N", CLASSES) + containers("C", "", "")
				+ "<edgeMappings name=\"E\" sourceMapping=\"" + in("/@nodeMappings[name='N']") + "\" targetMapping=\""
				+ in("/@containerMappings[name='C']") + "\" targetFinderExpression=\"var:self\""
				+ " targetExpression=\"aql:self.eContainer()\"><style/></edgeMappings>");
		diagrams.add("A");
		Edge edge = diagrams.create().diagram().edges().get(0);
		assertEquals(diagrams.model, edge.target());
		assertEquals("A", edge.source().label());
	}

	@Test
	void a_label_that_becomes_null_is_empty() {
		Diagrams diagrams = layer(Diagrams.node("N", CLASSES));
		LiveDiagram live = diagrams.create();
		live.watch();
		EClass a = diagrams.add("A");
		live.refresh();
		assertEquals(List.of("A"), Diagrams.labels(live));
		a.setName(null);
		live.refresh();
		assertEquals(List.of(""), Diagrams.labels(live));
		live.refreshFully();
		assertEquals(List.of(""), Diagrams.labels(live));
		a.setName("B");
		live.refresh();
		assertEquals(List.of("B"), Diagrams.labels(live));
	}

	@Test
	void edges_at_edges_that_wait_for_each_other_are_not_made_and_the_rest_is() {
		String e = in("/@edgeMappings[name='E']");
		String f = in("/@edgeMappings[name='F']");
		Diagrams diagrams = layer(Diagrams.node("N", CLASSES) + "<edgeMappings name=\"E\" sourceMapping=\"" + f
				+ "\" targetMapping=\"" + f + "\" targetFinderExpression=\"var:self\"/><edgeMappings name=\"F\""
				+ " sourceMapping=\"" + e + "\" targetMapping=\"" + e + "\" targetFinderExpression=\"var:self\"/>");
		diagrams.add("A");
		assertEquals(List.of("A"), Diagrams.labels(diagrams.create()));
	}
}
