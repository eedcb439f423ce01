package org.pactwright.viewpoint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.viewpoint.Odesign;
import org.pactwright.viewpoint.SpecificationProblem;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;

/** Expressions that cannot work are found without a model. */
class ExpressionCheckTest {

	private static final String METAMODEL = "<metamodel href=\"http://www.eclipse.org/emf/2002/Ecore#/\"/>\n";

	@TempDir
	Path folder;

	private List<SpecificationProblem> check(CheckOptions options, String inDiagram) {
		return new SpecificationChecker(options).check(Odesign.read(folder, Odesign.diagram(inDiagram)));
	}

	private List<SpecificationProblem> withCandidates(String expression) {
		return check(CheckOptions.standard(), METAMODEL + """
				<defaultLayer name="L">
				<nodeMappings name="N" domainClass="ecore::EClass" semanticCandidatesExpression="%s">
				<style xsi:type="style:SquareDescription"/>
				</nodeMappings>
				</defaultLayer>
				""".formatted(expression));
	}

	private SpecificationProblem only(List<SpecificationProblem> problems) {
		assertEquals(1, problems.size(), problems::toString);
		return problems.get(0);
	}

	@Test
	void expressions_that_work_are_not_mentioned() {
		for (String good : List.of("aql:self.eClassifiers", "feature:eClassifiers", "", "var:self", "aql:diagram",
				"aql:self.eClassifiers->filter(ecore::EClass)->select(c | c.abstract)", "service:any")) {
			assertEquals(List.of(),
					withCandidates(good).stream().filter(p -> p.code() == Code.EXPRESSION)
							.filter(p -> !good.startsWith("service:")).toList(),
					good);
		}
	}

	@Test
	void an_expression_that_does_not_parse_is_an_error_at_its_attribute() {
		SpecificationProblem problem = only(withCandidates("aql:self.eClassifiers->select(c |)"));
		assertEquals(Code.EXPRESSION, problem.code());
		assertEquals(Severity.ERROR, problem.severity());
		assertEquals(Odesign.diagramLine() + 2, problem.place().line());
		assertTrue(problem.place().column() > 50, problem::toString);
		assertTrue(problem.message().contains("semanticCandidatesExpression"), problem::message);
	}

	@Test
	void a_bracket_left_open_is_a_warning_since_it_is_forgiven() {
		assertEquals(Severity.WARNING, only(withCandidates("aql:(self.eClassifiers")).severity());
	}

	@Test
	void an_unknown_feature_is_a_warning_that_names_the_class() {
		SpecificationProblem problem = only(withCandidates("aql:self.eClasifiers"));
		assertEquals(Severity.WARNING, problem.severity());
		assertTrue(problem.message().contains("eClasifiers") && problem.message().contains("EPackage"),
				problem::message);
	}

	@Test
	void an_unknown_variable_and_an_unknown_type_are_errors() {
		assertEquals(Severity.ERROR, only(withCandidates("aql:nobody")).severity());
		assertEquals(Severity.ERROR, only(withCandidates("var:nobody")).severity());
		assertTrue(withCandidates("aql:self.eClassifiers->filter(ecore::EKlass)").stream()
				.anyMatch(p -> p.severity() == Severity.ERROR && p.message().contains("EKlass")));
	}

	@Test
	void the_context_of_inner_mappings_is_the_element_around() {
		String inner = METAMODEL + """
				<defaultLayer name="L">
				<containerMappings name="C" domainClass="ecore::EClass" semanticCandidatesExpression="feature:eClassifiers">
				<style xsi:type="style:FlatContainerStyleDescription"/>
				<subNodeMappings name="N" domainClass="ecore::EAttribute" semanticCandidatesExpression="aql:self.%s">
				<style xsi:type="style:SquareDescription" labelExpression="aql:self.%s"/>
				</subNodeMappings>
				</containerMappings>
				</defaultLayer>
				""";
		assertEquals(List.of(), check(CheckOptions.standard(), inner.formatted("eAttributes", "iD")));
		assertEquals(2, check(CheckOptions.standard(), inner.formatted("eClassifiers", "abstract")).size());
	}

	@Test
	void variables_of_tools_are_known_in_their_steps() {
		String tool = METAMODEL + """
				<defaultLayer name="L">
				<toolSections name="T"><ownedTools xsi:type="tool:ToolDescription" name="Do">
				<element name="clicked"/><initialOperation>
				<firstModelOperations xsi:type="tool:ChangeContext" browseExpression="var:%s">
				<subModelOperations xsi:type="tool:CreateInstance" typeName="ecore::EClass" referenceName="eClassifiers"
				 variableName="made">
				<subModelOperations xsi:type="tool:SetValue" featureName="name" valueExpression="aql:%s.name"/>
				</subModelOperations></firstModelOperations></initialOperation></ownedTools></toolSections>
				</defaultLayer>
				""";
		assertEquals(List.of(), check(CheckOptions.standard(), tool.formatted("clicked", "made")));
		assertEquals(2, check(CheckOptions.standard(), tool.formatted("pressed", "mad")).size());
	}

	@Test
	void a_class_that_the_metamodels_lack_is_a_warning() {
		SpecificationProblem problem = only(check(CheckOptions.standard(), METAMODEL + """
				<defaultLayer name="L"><nodeMappings name="N" domainClass="ecore::EKlass">
				<style xsi:type="style:SquareDescription"/></nodeMappings></defaultLayer>
				"""));
		assertEquals(Code.REFERENCE, problem.code());
	}

	@Test
	void without_metamodels_only_the_syntax_is_looked_at() {
		String text = """
				<defaultLayer name="L"><nodeMappings name="N" domainClass="town::House"
				 semanticCandidatesExpression="%s"><style xsi:type="style:SquareDescription"/></nodeMappings></defaultLayer>
				""";
		assertEquals(List.of(), check(CheckOptions.standard(), text.formatted("aql:self.houses->filter(town::House)")));
		assertEquals(1, check(CheckOptions.standard(), text.formatted("aql:self.")).size());
	}

	@Test
	void services_are_looked_at_where_their_classes_are_at_hand() {
		String text = Odesign.group("""
				<ownedViewpoints name="V">
				<ownedRepresentations xsi:type="d:DiagramDescription" name="D" domainClass="ecore::EPackage">
				%s<defaultLayer name="L"><nodeMappings name="N" domainClass="ecore::EClass"
				 semanticCandidatesExpression="service:%s"><style xsi:type="style:SquareDescription"/></nodeMappings>
				</defaultLayer></ownedRepresentations>
				<ownedJavaExtensions qualifiedClassName="example.Services"/></ownedViewpoints>
				""");
		CheckOptions options = CheckOptions.standard().withClasses(name -> Optional.of(Services.class));
		assertEquals(List.of(), new SpecificationChecker(options)
				.check(Odesign.read(folder, text.formatted(METAMODEL, "classesOf"))));
		assertEquals(Code.EXPRESSION, only(new SpecificationChecker(options)
				.check(Odesign.read(folder, text.formatted(METAMODEL, "clasesOf")))).code());
		assertEquals(List.of(),
				new SpecificationChecker().check(Odesign.read(folder, text.formatted(METAMODEL, "clasesOf"))));
	}

	@Test
	void a_feature_that_the_class_lacks_is_told_for_the_feature_language_too() {
		SpecificationProblem problem = only(withCandidates("feature:eClasifiers"));
		assertEquals(Severity.WARNING, problem.severity());
		assertTrue(problem.message().contains("eClasifiers") && problem.message().contains("EPackage"),
				problem::message);
		for (String always : List.of("eContainer", "eContents", "eAllContents", "eClass", "eCrossReferences")) {
			assertEquals(List.of(), withCandidates("feature:" + always), always);
		}
	}

	@Test
	void features_are_looked_at_though_the_classes_of_services_are_missing() {
		String text = Odesign.group("""
				<ownedViewpoints name="V">
				<ownedRepresentations xsi:type="d:DiagramDescription" name="D" domainClass="ecore::EPackage">
				%s<defaultLayer name="L"><nodeMappings name="N" domainClass="ecore::EClass"
				 semanticCandidatesExpression="%s"><style xsi:type="style:SquareDescription"/></nodeMappings>
				</defaultLayer></ownedRepresentations>
				<ownedJavaExtensions qualifiedClassName="no.such.Services"/></ownedViewpoints>
				""");
		CheckOptions options = CheckOptions.standard().withClasses(name -> Optional.empty());
		for (String bad : List.of("aql:self.eClasifiers", "feature:eClasifiers")) {
			assertEquals(2, new SpecificationChecker(options)
					.check(Odesign.read(folder, text.formatted(METAMODEL, bad))).size(), bad);
		}
		assertEquals(Code.SERVICE, only(new SpecificationChecker(options)
				.check(Odesign.read(folder, text.formatted(METAMODEL, "aql:self.ofTheMissingClass()")))).code());
	}

	private List<SpecificationProblem> withStep(String step) {
		return check(CheckOptions.standard(), METAMODEL + """
				<defaultLayer name="L">
				<toolSections name="T"><ownedTools xsi:type="tool:ToolDescription" name="Do">
				<element name="e"/><initialOperation>
				%s
				</initialOperation></ownedTools></toolSections>
				</defaultLayer>
				""".formatted(step));
	}

	@Test
	void a_class_that_a_step_cannot_make_is_an_error_at_its_name() {
		String step = "<firstModelOperations xsi:type=\"tool:CreateInstance\" typeName=\"%s\" referenceName=\"x\"/>";
		for (String good : List.of("EClass", "ecore.EClass", "ecore::EClass", "aql:'ecore::' + self.name")) {
			assertEquals(List.of(), withStep(step.formatted(good)), good);
		}
		for (String bad : List.of("ecore::EKlass", "EClassifier", "other.EClass", " EClass ")) {
			SpecificationProblem problem = only(withStep(step.formatted(bad)));
			assertEquals(Code.REFERENCE, problem.code());
			assertEquals(step.indexOf("typeName") + 1, problem.place().column());
		}
	}

	@Test
	void steps_below_a_creation_name_features_of_the_new_element() {
		String steps = """
				<firstModelOperations xsi:type="tool:CreateInstance" typeName="EClass" referenceName="anything">
				<subModelOperations xsi:type="tool:SetValue" featureName="%s" valueExpression="x"/>
				<subModelOperations xsi:type="tool:MoveElement" featureName="anything"
				 newContainerExpression="aql:self.eContainer()"/>
				</firstModelOperations>
				""";
		assertEquals(List.of(), withStep(steps.formatted("name")));
		SpecificationProblem problem = only(withStep(steps.formatted("nam")));
		assertTrue(problem.message().contains("'nam'") && problem.message().contains("EClass"), problem::message);
	}

	/** Services of a user. */
	public static final class Services {
		/** The classes of a package. */
		public List<Object> classesOf(org.eclipse.emf.ecore.EObject owner) {
			return List.copyOf(owner.eContents());
		}
	}
}
