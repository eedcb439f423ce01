package org.pactwright.viewpoint.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.Odesign;

/** What is wrong with a specification spoils what depends on it, is told with its place, and nothing more. */
class HostileDiagramTest {

	@TempDir
	Path folder;

	private static final String CLASSES = "domainClass=\"ecore::EClass\" semanticCandidatesExpression=\"feature:eClassifiers\"";

	/** Services that do what services should not. */
	public static final class Services {

		/** Throws. */
		public String boom(EPackage any) {
			throw new IllegalStateException("boom");
		}

		/** Never ends by itself. */
		public String deep(EPackage any) {
			return deep(any);
		}
	}

	@Test
	void an_expression_that_fails_is_told_with_its_place_and_the_rest_is_drawn() {
		Diagrams diagrams = new Diagrams(folder, "<defaultLayer name=\"L\">\n"
				+ Diagrams.node("Bad", "domainClass=\"EObject\" semanticCandidatesExpression=\"aql:unknown\"") + "\n"
				+ Diagrams.node("Good", CLASSES) + "\n</defaultLayer>\n");
		diagrams.add("A");
		LiveDiagram live = diagrams.create();
		assertEquals(List.of("A"), Diagrams.labels(live));
		DiagramProblem problem = live.problems().get(0);
		assertEquals("aql:unknown", problem.expression());
		assertEquals(Odesign.diagramLine() + 1, problem.place().line());
		assertTrue(problem.place().column() > 1 && problem.place().file().endsWith("test.odesign"),
				problem::toString);
		assertTrue(problem.message().contains("unknown"), problem::toString);
	}

	@Test
	void an_expression_that_takes_too_long_is_given_up_for_all_elements() {
		String tenfold = "->collect(x | Sequence{x, x, x, x, x, x, x, x, x, x})".replace(">", "&gt;");
		Diagrams diagrams = new Diagrams(folder, "<defaultLayer name=\"L\">"
				+ Diagrams.node("Slow", CLASSES + " preconditionExpression=\"aql:Sequence{1}" + tenfold.repeat(12)
						+ "-&gt;size() &gt; 0\"")
				+ Diagrams.node("Good", CLASSES) + "</defaultLayer>");
		for (int i = 0; i < 300; i++) {
			diagrams.add("C" + i);
		}
		LiveDiagram live = diagrams.create();
		assertEquals(600, Diagrams.labels(live).size(), "a condition that fails does not hide anything");
		assertEquals(1, live.problems().size());
		assertTrue(live.problems().get(0).message().contains("takes too long"), live.problems()::toString);
	}

	@Test
	void the_same_problem_of_many_elements_is_told_once() {
		Diagrams diagrams = new Diagrams(folder, "<defaultLayer name=\"L\">"
				+ Diagrams.node("Good", CLASSES + " preconditionExpression=\"aql:nobody\"") + "</defaultLayer>");
		for (int i = 0; i < 50; i++) {
			diagrams.add("C" + i);
		}
		LiveDiagram live = diagrams.create();
		assertEquals(50, live.diagram().elements().size());
		assertEquals(1, live.problems().size());
	}

	@Test
	void a_missing_service_class_is_told_and_its_expressions_fail() {
		Diagrams diagrams = services("no.such.Class", "service:boom");
		LiveDiagram live = diagrams.create();
		assertEquals(List.of("Invalid feature as name"), Diagrams.labels(live));
		assertTrue(live.problems().stream().anyMatch(p -> p.message().contains("no.such.Class")),
				() -> live.problems().toString());
	}

	@Test
	void a_service_that_throws_or_overflows_the_stack_spoils_one_label() {
		for (String call : List.of("service:boom", "aql:self.boom()", "service:deep", "aql:self.deep()")) {
			Diagrams diagrams = services(Services.class.getName(), call);
			LiveDiagram live = diagrams.create(diagrams.options().withServices(name -> Optional.of(Services.class)));
			assertEquals(List.of("Invalid feature as name"), Diagrams.labels(live), call);
			assertFalse(live.problems().isEmpty(), call);
		}
	}

	private Diagrams services(String className, String label) {
		return new Diagrams(CompiledSpecification.of(Odesign.read(folder, Odesign.group("""
				<ownedViewpoints name="V">
				<ownedRepresentations xsi:type="d:DiagramDescription" name="D" domainClass="ecore::EPackage">
				<defaultLayer name="L"><nodeMappings name="N" domainClass="EObject" \
				semanticCandidatesExpression="var:self"><style xsi:type="style:SquareDescription" \
				labelExpression="%s"/></nodeMappings></defaultLayer>
				</ownedRepresentations>
				<ownedJavaExtensions qualifiedClassName="%s"/>
				</ownedViewpoints>
				""".formatted(label, className)))));
	}

	@Test
	void a_mapping_that_shows_itself_without_end_is_cut_off() {
		String reuse = Odesign.inDiagram("/@defaultLayer/@containerMappings[name='C']");
		Diagrams diagrams = new Diagrams(folder, "<defaultLayer name=\"L\"><containerMappings name=\"C\""
				+ " domainClass=\"EObject\" semanticCandidatesExpression=\"var:self\" reusedContainerMappings=\"" + reuse
				+ "\">" + Diagrams.FLAT + "</containerMappings></defaultLayer>");
		LiveDiagram live = diagrams.create(diagrams.options().withLimits(new DiagramLimits(30, 1_000)));
		assertEquals(30, live.diagram().elements().size());
		assertTrue(live.problems().get(0).message().contains("nested deeper than 30"), live.problems()::toString);
		assertEquals(RefreshResult.NOTHING, live.refresh());
	}

	@Test
	void a_mapping_that_shows_everything_in_everything_is_cut_off() {
		String reuse = Odesign.inDiagram("/@defaultLayer/@containerMappings[name='C']");
		Diagrams diagrams = new Diagrams(folder, "<defaultLayer name=\"L\"><containerMappings name=\"C\""
				+ " domainClass=\"ecore.EClass\" reusedContainerMappings=\"" + reuse + "\">" + Diagrams.FLAT
				+ "</containerMappings></defaultLayer>");
		for (int i = 0; i < 20; i++) {
			diagrams.add("C" + i);
		}
		LiveDiagram live = diagrams.create(diagrams.options().withLimits(new DiagramLimits(50, 2_000)));
		assertEquals(2_000, live.diagram().elements().size());
		assertTrue(live.problems().stream().anyMatch(p -> p.message().contains("more than 2000 elements")),
				live.problems()::toString);
	}

	@Test
	void imports_in_a_circle_show_nothing_and_are_told() {
		String one = Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='One']");
		String two = Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='Two']");
		String kind = " xsi:type=\"d:NodeMappingImport\" domainClass=\"ecore::EClass\" importedMapping=\"";
		Diagrams diagrams = new Diagrams(folder,
				"<defaultLayer name=\"L\">" + "<nodeMappings name=\"One\"" + kind + two + "\"/><nodeMappings name=\"Two\""
						+ kind + one + "\"/>" + "<nodeMappings name=\"Self\"" + kind
						+ Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='Self']") + "\"/>"
						+ Diagrams.node("Good", CLASSES) + "</defaultLayer>");
		diagrams.add("A");
		LiveDiagram live = diagrams.create();
		assertEquals(List.of("A"), Diagrams.labels(live));
		assertTrue(live.problems().stream().anyMatch(p -> p.message().contains("imports itself")),
				live.problems()::toString);
	}

	@Test
	void edges_that_end_at_each_other_come_to_an_end() {
		String e = Odesign.inDiagram("/@defaultLayer/@edgeMappings[name='E']");
		String f = Odesign.inDiagram("/@defaultLayer/@edgeMappings[name='F']");
		String n = Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']");
		Diagrams diagrams = new Diagrams(folder, "<defaultLayer name=\"L\">" + Diagrams.node("N", CLASSES)
				+ "<edgeMappings name=\"E\" sourceMapping=\"" + n + " " + f + "\" targetMapping=\"" + n + " " + f
				+ "\" targetFinderExpression=\"var:self\"/><edgeMappings name=\"F\" sourceMapping=\"" + e
				+ "\" targetMapping=\"" + e + " " + f + "\" targetFinderExpression=\"var:self\"/></defaultLayer>");
		diagrams.add("A");
		LiveDiagram live = diagrams.create();
		assertEquals(List.of(), live.diagram().edges());
		assertEquals(2, live.problems().stream().filter(p -> p.message().contains("wait for")).count());
		live.refresh();
		assertEquals(List.of(), live.diagram().edges());
	}

	@Test
	void a_hundred_thousand_candidates_are_shown() {
		Diagrams diagrams = new Diagrams(folder,
				"<defaultLayer name=\"L\">" + Diagrams.node("N", CLASSES) + "</defaultLayer>");
		for (int i = 0; i < 100_000; i++) {
			diagrams.add("C" + i);
		}
		LiveDiagram live = diagrams.create();
		live.watch();
		live.refresh();
		assertEquals(100_000, live.diagram().elements().size());
		diagrams.model.getEClassifiers().get(70_000).setName("changed");
		assertEquals(1, live.refresh().changed().size());
		live.close();
	}

	@Test
	void stored_elements_that_make_no_sense_are_left_out() {
		Diagrams diagrams = new Diagrams(folder,
				"<defaultLayer name=\"L\">" + Diagrams.node("N", CLASSES) + "</defaultLayer>");
		diagrams.add("A");
		String mapping = Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']");
		String json = """
				{"before": [
				{"id": "1", "kind": "DNode", "mapping": "%1$s", "target": "//A", "parent": "1"},
				{"id": "2", "kind": "DNode", "mapping": "%1$s", "target": "//A", "parent": "3"},
				{"id": "3", "kind": "DNodeContainer", "mapping": "%1$s", "target": "//A", "parent": "2"},
				{"id": "4", "kind": "DEdge", "mapping": "%1$s", "target": "//A", "source": "4", "targetNode": "4"},
				{"id": "5", "kind": "Nonsense", "mapping": "%1$s", "target": "//A"},
				{"id": "6", "kind": "DNode", "mapping": "//@nothing[", "target": "//A"},
				{"id": "7", "kind": "DNode", "mapping": "%1$s", "target": "//@x.y[["},
				{"id": "8", "kind": "DNode", "mapping": "%1$s", "target": "//A"},
				{"id": "8", "kind": "DNode", "mapping": "%1$s", "target": "//A"},
				{"id": "9", "kind": "DNode", "mapping": "%1$s", "target": "//A"},
				17, null, []]}""".formatted(mapping);
		List<StoredElement> stored = DiagramJson.read(json, List.of(diagrams.specification),
				List.of(diagrams.resource));
		LiveDiagram live = ViewpointRuntime.of(diagrams.specification, diagrams.options()).restore(diagrams.spec(),
				diagrams.model, ViewOptions.standard(), stored);
		assertEquals(List.of("A"), Diagrams.labels(live));
	}
}
