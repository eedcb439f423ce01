package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.cli.Shell.Outcome;

/** {@code check FILE.odesign}: viewpoint specifications beside projects. */
class CheckSpecificationTest {

	private static final String SPECIFICATION = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
			xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" \
			xmlns:d="http://www.eclipse.org/sirius/diagram/description/1.1.0" \
			xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" \
			name="g" version="15.4.0.202401051836">
			<ownedViewpoints name="V"><ownedRepresentations xsi:type="d:DiagramDescription" name="D"
			 domainClass="ecore::EPackage">
			<metamodel href="http://www.eclipse.org/emf/2002/Ecore#/"/>
			<defaultLayer name="L">
			<nodeMappings name="N" domainClass="ecore::EClass" semanticCandidatesExpression="%s">
			<style xsi:type="style:SquareDescription"/></nodeMappings>
			</defaultLayer></ownedRepresentations></ownedViewpoints>
			</description:Group>
			""";

	@TempDir
	Path folder;

	private Shell shell;

	@BeforeEach
	void makeShell() {
		shell = new Shell(folder);
	}

	@Test
	void a_sound_specification_gives_its_sum_and_exit_code_0() throws IOException {
		shell.write("our.odesign", SPECIFICATION.formatted("feature:eClassifiers"));
		Outcome outcome = shell.run("check", "our.odesign");
		assertEquals(0, outcome.code(), outcome::toString);
		assertTrue(outcome.out().startsWith("0 errors, 0 warnings, 0 infos"), outcome::out);
	}

	@Test
	void an_expression_that_cannot_work_is_a_line_with_its_place() throws IOException {
		shell.write("our.odesign", SPECIFICATION.formatted("aql:nobody.eClassifiers"));
		Outcome outcome = shell.run("check", "our.odesign");
		assertEquals(1, outcome.code());
		String line = outcome.findings().get(0);
		assertTrue(line.startsWith("our.odesign:7:"), line);
		assertTrue(line.contains("There is no variable 'nobody'") && line.endsWith("[odesign-expression]"), line);
	}

	@Test
	void specifications_and_projects_are_checked_together() throws IOException {
		shell.write("our.odesign", SPECIFICATION.formatted("aql:self."));
		shell.write("region/region.pact", Example.ERROR);
		Outcome outcome = shell.run("check", "our.odesign", "region");
		assertEquals(2, outcome.findings().size(), outcome::toString);
		Outcome sarif = shell.run("check", "our.odesign", "region", "--format", "sarif");
		assertTrue(sarif.out().contains("odesign-expression") && sarif.out().contains("GOV-body-a"), sarif::out);
	}

	@Test
	void what_is_no_specification_gives_exit_code_2_and_no_stack_trace() throws IOException {
		shell.write("our.odesign", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
		Outcome outcome = shell.run("check", "our.odesign");
		assertTrue(outcome.code() != 0, outcome::toString);
		assertFalse(outcome.toString().contains("\tat "), outcome::toString);
		assertFalse(outcome.toString().contains("root:"), outcome::toString);
		Outcome missing = shell.run("check", "gone.odesign");
		assertEquals(2, missing.code(), missing::toString);
	}
}
