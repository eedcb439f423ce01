package org.pactwright.viewpoint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.viewpoint.Odesign;
import org.pactwright.viewpoint.SpecificationProblem;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;

/** What the checks of specifications find, and where. */
class SpecificationCheckerTest {

	private static final String SOUND = """
			<defaultLayer name="L">
			<nodeMappings name="N" domainClass="ecore::EClass" semanticCandidatesExpression="feature:eClassifiers">
			<style xsi:type="style:SquareDescription"/>
			</nodeMappings>
			<edgeMappings name="E" sourceMapping="%1$s" targetMapping="%1$s" \
			targetFinderExpression="feature:eSuperTypes">
			<style/>
			</edgeMappings>
			%2$s</defaultLayer>
			""";
	private static final String N = Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='N']");

	@TempDir
	Path folder;

	private List<SpecificationProblem> check(CheckOptions options, String text) {
		return new SpecificationChecker(options).check(Odesign.read(folder, text));
	}

	private List<SpecificationProblem> check(String addition) {
		return check(CheckOptions.standard(), Odesign.diagram(SOUND.formatted(N, addition)));
	}

	/** The one problem, which is of this kind and on this line of the addition, counted from 0. */
	private SpecificationProblem only(Code code, int line, String addition) {
		List<SpecificationProblem> problems = check(addition);
		assertEquals(1, problems.size(), problems::toString);
		assertEquals(code, problems.get(0).code());
		assertEquals(Odesign.diagramLine() + 7 + line, problems.get(0).place().line());
		assertTrue(!problems.get(0).remedy().isBlank());
		return problems.get(0);
	}

	@Test
	void aSoundSpecificationHasNoProblems() {
		assertEquals(List.of(), check(""));
	}

	@Test
	void problemsOfReadingAreAmongThem() {
		assertEquals(Code.UNKNOWN, only(Code.UNKNOWN, 0, "<gadgets/>\n").code());
	}

	@Test
	void aMappingWithoutAClassIsAnError() {
		SpecificationProblem problem = only(Code.MISSING, 1, """

				<nodeMappings name="X"><style xsi:type="style:SquareDescription"/></nodeMappings>
				""");
		assertEquals(Severity.ERROR, problem.severity());
		assertTrue(problem.message().contains("'X'") && problem.remedy().contains("domainClass"));
	}

	@Test
	void anImportWithoutAClassIsAWarning() {
		String imported = "<nodeMappings xsi:type=\"d:NodeMappingImport\" name=\"X\" importedMapping=\"" + N + "\"/>\n";
		assertEquals(Severity.WARNING, only(Code.MISSING, 0, imported).severity());
	}

	@Test
	void aMappingWithoutAStyleIsAWarning() {
		String mapping = "<nodeMappings name=\"X\" domainClass=\"EClass\"/>\n";
		assertEquals(Severity.WARNING, only(Code.MISSING, 0, mapping).severity());
	}

	@Test
	void aMappingWithConditionalStylesOnlyIsRemarkedOn() {
		assertEquals(Severity.INFO, only(Code.MISSING, 0, """
				<nodeMappings name="X" domainClass="EClass"><conditionnalStyles predicateExpression="aql:true">\
				<style xsi:type="style:SquareDescription"/></conditionnalStyles></nodeMappings>
				""").severity());
	}

	@Test
	void aConditionWithoutAStyleIsAWarning() {
		only(Code.MISSING, 1, """
				<nodeMappings name="X" domainClass="EClass"><style xsi:type="style:SquareDescription"/>
				<conditionnalStyles predicateExpression="aql:true"/></nodeMappings>
				""");
	}

	@Test
	void anEdgeMappingWithoutEndsIsAnErrorForEachEnd() {
		List<SpecificationProblem> problems = check(
				"<edgeMappings name=\"X\" targetFinderExpression=\"feature:x\"><style/></edgeMappings>\n");
		assertEquals(2, problems.size());
		assertTrue(problems.get(0).message().contains("start") && problems.get(1).message().contains("end"));
	}

	@Test
	void edgesNeedTheirFinders() {
		only(Code.MISSING, 0, "<edgeMappings name=\"X\" sourceMapping=\"" + N + "\" targetMapping=\"" + N
				+ "\"><style/></edgeMappings>\n");
		only(Code.MISSING, 0, "<edgeMappings name=\"X\" sourceMapping=\"" + N + "\" targetMapping=\"" + N
				+ "\" useDomainElement=\"true\" domainClass=\"EReference\" targetFinderExpression=\"feature:eType\">"
				+ "<style/></edgeMappings>\n");
	}

	@Test
	void siblingsWithTheSameNameAreAnErrorAtTheSecond() {
		SpecificationProblem problem = only(Code.NAME, 1, """

				<nodeMappings name="N" domainClass="EClass"><style xsi:type="style:SquareDescription"/></nodeMappings>
				""");
		assertTrue(problem.message().contains("node mapping 'N' in line " + (Odesign.diagramLine() + 1)));
		assertEquals(15, problem.place().column());
	}

	@Test
	void aMappingWithoutANameIsAWarning() {
		assertEquals(Severity.WARNING, only(Code.NAME, 0,
				"<nodeMappings domainClass=\"EClass\"><style xsi:type=\"style:SquareDescription\"/></nodeMappings>\n")
				.severity());
	}

	@Test
	void importsThatLeadBackToThemselvesAreErrors() {
		String import1 = Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='I1']");
		String import2 = Odesign.inDiagram("/@defaultLayer/@nodeMappings[name='I2']");
		List<SpecificationProblem> problems = check("""
				<nodeMappings xsi:type="d:NodeMappingImport" name="I1" domainClass="EClass" importedMapping="%s"/>
				<nodeMappings xsi:type="d:NodeMappingImport" name="I2" domainClass="EClass" importedMapping="%s"/>
				""".formatted(import2, import1));
		assertEquals(List.of(Code.CYCLE, Code.CYCLE), problems.stream().map(SpecificationProblem::code).toList());
	}

	@Test
	void anImportWithoutAMappingIsAnError() {
		only(Code.MISSING, 0, "<edgeMappingImports name=\"X\"/>\n");
	}

	@Test
	void aContainerThatContainsItselfNeedsAnEnd() {
		String container = Odesign.inDiagram("/@defaultLayer/@containerMappings[name='C']");
		String text = """
				<containerMappings name="C" domainClass="EPackage" reusedContainerMappings="%s"%s>
				<style xsi:type="style:FlatContainerStyleDescription"/></containerMappings>
				""";
		only(Code.CYCLE, 0, text.formatted(container, ""));
		assertEquals(List.of(),
				check(text.formatted(container, " semanticCandidatesExpression=\"feature:eSubpackages\"")));
		assertEquals(List.of(), check(text.formatted(container, " preconditionExpression=\"aql:false\"")));
	}

	@Test
	void toolsNeedMappingsAndOperations() {
		List<SpecificationProblem> problems = check("""
				<toolSections name="T"><ownedTools xsi:type="dt:NodeCreationDescription" name="New"/></toolSections>
				""");
		assertEquals(2, problems.size());
		assertTrue(problems.stream().allMatch(p -> p.severity() == Severity.WARNING && p.message().contains("'New'")));
	}

	@Test
	void stepsSayWhatTheyDo() {
		String tool = """
				<toolSections name="T"><ownedTools xsi:type="tool:ToolDescription" name="Do"><initialOperation>
				<firstModelOperations xsi:type="%s"/>
				</initialOperation></ownedTools></toolSections>
				""";
		for (String step : List.of("tool:CreateInstance", "tool:SetValue", "tool:MoveElement", "dt:CreateView",
				"dt:CreateEdgeView", "dt:Navigation")) {
			assertEquals(Severity.ERROR, only(Code.MISSING, 1, tool.formatted(step)).severity());
		}
		assertEquals(List.of(), check(tool.formatted("tool:RemoveElement")));
	}

	@Test
	void imagesThatAreNotThereAreWarnings() {
		Odesign.write(folder, "project/icons/there.svg", "<svg/>");
		CheckOptions options = CheckOptions.standard()
				.withImages(new ProjectImages(List.of(folder.resolve("project"))));
		String text = Odesign.diagram(SOUND.formatted(N, """
				<toolSections name="T" icon="/project/icons/there.svg"/>
				<nodeMappings name="X" domainClass="EClass">
				<style xsi:type="style:WorkspaceImageDescription" workspacePath="/project/icons/gone.svg"/>
				</nodeMappings>
				<nodeMappings name="Y" domainClass="EClass">
				<style xsi:type="style:WorkspaceImageDescription" workspacePath="/project/../../etc/passwd"/>
				</nodeMappings>
				<nodeMappings name="Z" domainClass="EClass">\
				<style xsi:type="style:WorkspaceImageDescription"/></nodeMappings>
				"""));
		List<SpecificationProblem> problems = check(options, text);
		assertEquals(List.of(Code.IMAGE, Code.IMAGE, Code.IMAGE),
				problems.stream().map(SpecificationProblem::code).toList());
		assertTrue(problems.get(0).message().contains("gone.svg"));
	}

	@Test
	void serviceClassesThatAreNotThereAreErrors() {
		String text = Odesign.group("""
				<ownedViewpoints name="V">
				<ownedJavaExtensions qualifiedClassName="java.lang.String"/>
				<ownedJavaExtensions qualifiedClassName="org.example.Gone"/>
				<ownedJavaExtensions/>
				</ownedViewpoints>
				""");
		CheckOptions options = CheckOptions.standard().withServices("java.lang.String"::equals);
		List<SpecificationProblem> problems = check(options, text);
		assertEquals(List.of(Odesign.groupLine() + 2, Odesign.groupLine() + 3),
				problems.stream().map(p -> p.place().line()).toList());
		assertTrue(problems.stream().allMatch(p -> p.code() == Code.SERVICE));
		assertEquals(1, check(CheckOptions.standard(), text).size());
	}
}
