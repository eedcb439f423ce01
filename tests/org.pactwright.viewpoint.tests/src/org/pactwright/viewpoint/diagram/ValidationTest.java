package org.pactwright.viewpoint.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.Odesign;
import org.pactwright.viewpoint.description.RuleLevel;
import org.pactwright.viewpoint.tool.JavaActions;
import org.pactwright.viewpoint.tool.ToolCall;
import org.pactwright.viewpoint.tool.ToolResult;
import org.pactwright.viewpoint.tool.ToolRunner;
import org.pactwright.viewpoint.tool.ToolUser;

/** Rules of a specification are checked on what a diagram shows. */
class ValidationTest {

	private static final String CLASSES = "domainClass=\"ecore::EClass\""
			+ " semanticCandidatesExpression=\"feature:eClassifiers\"";

	@TempDir
	Path folder;

	private Diagrams withRule(String rule) {
		return new Diagrams(folder, "<validationSet>" + rule + "</validationSet><defaultLayer name=\"L\">"
				+ Diagrams.node("N", CLASSES) + "</defaultLayer>");
	}

	private static String elements(String type, String message, String... audits) {
		StringBuilder text = new StringBuilder("<ownedRules xsi:type=\"validation:SemanticValidationRule\" name=\"R\""
				+ " level=\"WARNING\" targetClass=\"" + type + "\" message=\"" + message + "\">");
		for (String audit : audits) {
			text.append("<audits auditExpression=\"").append(audit).append("\"/>");
		}
		return text.append("%s</ownedRules>").toString();
	}

	private static List<String> messages(LiveDiagram live) {
		return live.validate().stream().map(RuleViolation::message).toList();
	}

	@Test
	void an_element_breaks_a_rule_where_an_audit_is_false() {
		Diagrams diagrams = withRule(
				elements("ecore::EClass", "aql:self.name + ' is abstract'", "aql:true", "aql:not self.abstract")
						.formatted(""));
		diagrams.add("A").setAbstract(true);
		diagrams.add("B");
		LiveDiagram live = diagrams.create();
		RuleViolation only = live.validate().get(0);
		assertEquals(List.of("A is abstract"), messages(live));
		assertSame(diagrams.model.getEClassifiers().get(0), only.element());
		assertSame(live.diagram().elements().get(0), only.view().orElseThrow());
		assertEquals(RuleLevel.WARNING, only.rule().level());
	}

	@Test
	void a_rule_is_about_elements_of_its_class_and_the_element_of_the_diagram_is_one() {
		Diagrams diagrams = withRule(elements("ecore::EPackage", "aql:self.name", "aql:false").formatted(""));
		diagrams.add("A");
		LiveDiagram live = diagrams.create();
		assertEquals(List.of("root"), messages(live));
		assertTrue(live.validate().get(0).view().isEmpty());
	}

	@Test
	void null_breaks_a_rule_and_what_cannot_be_evaluated_is_told_and_breaks_nothing() {
		Diagrams diagrams = withRule(elements("EClass", "null", "aql:null").formatted("")
				+ elements("EClass", "fails", "aql:self.(").formatted("").replace("\"R\"", "\"S\""));
		diagrams.add("A");
		LiveDiagram live = diagrams.create();
		assertEquals(List.of("null"), messages(live));
		assertEquals(List.of("aql:self.("), live.problems().stream().map(DiagramProblem::expression).toList());
	}

	@Test
	void a_rule_about_views_is_evaluated_on_views_of_its_mappings() {
		Diagrams diagrams = withRule("<ownedRules xsi:type=\"validation:ViewValidationRule\" name=\"R\""
				+ " message=\"aql:self.target.name\" targets=\""
				+ Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']")
				+ "\"><audits auditExpression=\"aql:self.name = 'A'\"/></ownedRules>");
		diagrams.add("A");
		diagrams.add("B");
		LiveDiagram live = diagrams.create();
		assertEquals(List.of("B"), messages(live));
		assertSame(live.diagram().elements().get(1), live.validate().get(0).self());
	}

	@Test
	void rules_of_the_viewpoint_count_too() {
		String text = Odesign.diagram("<defaultLayer name=\"L\">" + Diagrams.node("N", CLASSES) + "</defaultLayer>")
				.replace("</ownedViewpoints>", "<validationSet>"
						+ elements("EClass", "of the viewpoint", "aql:false").formatted("")
						+ "</validationSet></ownedViewpoints>");
		Diagrams diagrams = new Diagrams(CompiledSpecification.of(Odesign.read(folder, text)));
		diagrams.add("A");
		assertEquals(List.of("of the viewpoint"), messages(diagrams.create()));
	}

	@Test
	void a_fix_is_run_on_the_element_and_can_be_undone() {
		Diagrams diagrams = withRule(elements("EClass", "bad name", "aql:self.name.size() > 1").formatted("""
				<fixes name="longer"><initialOperation>
				<firstModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="aql:self.name + '1'"/>
				</initialOperation></fixes>
				"""));
		EClass a = diagrams.add("A");
		LiveDiagram live = diagrams.create();
		RuleViolation violation = live.validate().get(0);
		ToolResult result = ToolRunner.of(live, ToolUser.NOBODY, JavaActions.NONE).run(new ToolCall.Operations(
				violation.rule().fixes().get(0).operation().orElseThrow(), violation.self()));
		assertTrue(result.isExecuted(), result.message());
		assertEquals("A1", a.getName());
		assertEquals(List.of(), messages(live));
		result.step().orElseThrow().undo();
		assertEquals(List.of("bad name"), messages(live));
	}
}
