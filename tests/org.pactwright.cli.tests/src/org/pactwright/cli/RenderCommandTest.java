package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.cli.Shell.Outcome;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** {@code render}: pictures of projects, of any specification, of folders of cases. */
class RenderCommandTest {

	private static final String PROJECT = """
			model M "Small" {
				version "1" date 2026-11-01 profiles GOV
				organisation North "North" public municipality at municipal in SE { contact Desk "Desk" h24 }
				service Power "Power" { provided by North tolerates 12 h restored in 8 h }
				service Water "Water" { provided by North tolerates 12 h restored in 8 h depends on Power physical high }
				partnership Net "Net" operational contract voluntary at provincial {
					scope "All"
					journey stabilise_and_mature
					member North lead committed since 2025-01-01
					body Top "Top" working_group strategic by majority { in pre_crisis seat North }
				}
			}
			""";
	private static final String SPECIFICATION = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
			xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" \
			xmlns:d="http://www.eclipse.org/sirius/diagram/description/1.1.0" \
			xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" \
			name="g" version="15.4.0.202401051836">
			<ownedViewpoints name="V"><ownedRepresentations xsi:type="d:DiagramDescription" name="Classes"
			 domainClass="ecore::EPackage">
			<metamodel href="http://www.eclipse.org/emf/2002/Ecore#/"/>
			<defaultLayer name="L">
			<nodeMappings name="N" domainClass="ecore::EClass" semanticCandidatesExpression="feature:eClassifiers">
			<style xsi:type="style:SquareDescription" labelPosition="node"/></nodeMappings>
			</defaultLayer></ownedRepresentations></ownedViewpoints>
			</description:Group>
			""";
	private static final String MODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" \
			name="p" nsURI="urn:p" nsPrefix="p">
			<eClassifiers xsi:type="ecore:EClass" name="Mill"/><eClassifiers xsi:type="ecore:EClass" name="Weir"/>
			</ecore:EPackage>
			""";

	@TempDir
	Path folder;

	private Shell shell;

	@BeforeEach
	void makeShell() throws IOException {
		shell = new Shell(folder);
		shell.write("net/m.pact", PROJECT);
		shell.write("v.odesign", SPECIFICATION);
		shell.write("p.ecore", MODEL);
	}

	private byte[] bytes(String path) throws IOException {
		return Files.readAllBytes(folder.resolve(path));
	}

	private List<String> files(String path) throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve(path))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void a_project_becomes_a_file_for_each_diagram_and_a_line_for_each_file() throws IOException {
		Outcome outcome = shell.run("render", "net", "--out", "pictures");
		assertEquals(0, outcome.code(), outcome::toString);
		assertTrue(files("pictures").containsAll(List.of("governance-Net.svg", "stakeholders-Net.svg", "dependencies-M.svg")),
				() -> outcome.out());
		assertEquals(files("pictures").size(), outcome.out().lines().count());
		assertTrue(shell.read("pictures/dependencies-M.svg").contains("Water"));
	}

	@Test
	void one_kind_and_one_element_can_be_chosen() throws IOException {
		assertEquals(0, shell.run("render", "net", "--diagram", "governance", "--of", "Net", "--out", "g").code());
		assertEquals(List.of("governance-Net.svg"), files("g"));
	}

	@Test
	void a_png_is_as_large_as_its_scale_says() throws IOException {
		shell.run("render", "net", "--diagram", "dependencies", "--format", "png", "--scale", "1", "--out", "one");
		shell.run("render", "net", "--diagram", "dependencies", "--format", "png", "--scale", "3", "--out", "three");
		BufferedImage one = ImageIO.read(new ByteArrayInputStream(bytes("one/dependencies-M.png")));
		BufferedImage three = ImageIO.read(new ByteArrayInputStream(bytes("three/dependencies-M.png")));
		assertEquals(3.0, (double) three.getWidth() / one.getWidth(), 0.02);
	}

	@Test
	void a_pdf_is_a_pdf() throws IOException {
		assertEquals(0, shell.run("render", "net", "--diagram", "dependencies", "--format", "pdf", "--out", "p").code());
		assertTrue(new String(bytes("p/dependencies-M.pdf"), 0, 5, StandardCharsets.ISO_8859_1).equals("%PDF-"));
	}

	@Test
	void json_holds_the_elements_of_the_diagram() throws IOException {
		assertEquals(0, shell.run("render", "net", "--diagram", "dependencies", "--format", "json", "--out", "j").code());
		JsonNode json = new ObjectMapper().readTree(bytes("j/dependencies-M.json"));
		assertTrue(json.get("elements").findValuesAsText("label").stream().anyMatch("Water"::equals), json::toString);
	}

	@Test
	void the_same_project_gives_the_same_bytes() throws IOException {
		shell.run("render", "net", "--out", "a");
		shell.run("render", "net", "--out", "b");
		for (String name : files("a")) {
			assertEquals(shell.read("a/" + name), shell.read("b/" + name), name);
		}
	}

	@Test
	void any_specification_draws_any_model() throws IOException {
		Outcome outcome = shell.run("render", "--odesign", "v.odesign", "--description", "Classes", "--model", "p.ecore",
				"--out", "c.svg");
		assertEquals(0, outcome.code(), outcome::toString);
		assertTrue(shell.read("c.svg").contains("Weir"));
		outcome = shell.run("render", "--odesign", "v.odesign", "--description", "Classes", "--model", "p.ecore", "--format",
				"json", "--out", "c.json");
		assertEquals(2, new ObjectMapper().readTree(bytes("c.json")).get("elements").size(), outcome::toString);
	}

	@Test
	void a_diagram_with_problems_is_drawn_and_told_by_the_exit_code() throws IOException {
		shell.write("w.odesign", SPECIFICATION.replace("</defaultLayer>", "<nodeMappings name=\"Bad\""
				+ " domainClass=\"EObject\" semanticCandidatesExpression=\"aql:nobody.eClassifiers\"/></defaultLayer>"));
		Outcome outcome = shell.run("render", "--odesign", "w.odesign", "--description", "Classes", "--model", "p.ecore",
				"--out", "c.svg");
		assertEquals(1, outcome.code(), outcome::toString);
		assertTrue(outcome.err().contains("w.odesign:9:"), outcome::err);
		assertTrue(shell.read("c.svg").contains("Weir"));
	}

	@Test
	void an_unknown_description_names_those_that_there_are() {
		Outcome outcome = shell.run("render", "--odesign", "v.odesign", "--description", "Houses", "--model", "p.ecore",
				"--out", "c.svg");
		assertEquals(2, outcome.code());
		assertTrue(outcome.err().contains("There is no diagram 'Houses' in it. There are: 'Classes'."), outcome::err);
		assertFalse(Files.exists(folder.resolve("c.svg")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "render --out x", "render net", "render net --odesign v.odesign --out x",
			"render --odesign v.odesign --out x", "render net --scale 0 --out x", "render net --scale 1e9 --out x",
			"render net --format gif --out x", "render nowhere --out x", "render net --diagram houses --out x",
			"render net --of Nobody --out x", "render --cases nowhere --out x",
			"render --odesign none.odesign --description D --model p.ecore --out x",
			"render --odesign v.odesign --description Classes --model none.ecore --out x",
			"render --odesign v.odesign --description Classes --model p.ecore --target //@none --out x",
			"render --odesign v.odesign --description Classes --model p.ecore --layers Nothing --out x" })
	void what_cannot_be_is_refused_with_a_message_and_leaves_nothing(String line) {
		Outcome outcome = shell.run(line.split(" "));
		assertEquals(2, outcome.code(), outcome::toString);
		assertFalse(outcome.err().isBlank());
		assertFalse(Files.isRegularFile(folder.resolve("x")));
	}

	@Test
	void an_output_that_cannot_be_written_is_named() throws IOException {
		shell.write("taken", "a file");
		Outcome outcome = shell.run("render", "net", "--out", "taken");
		assertEquals(2, outcome.code());
		assertTrue(outcome.err().contains("taken"), outcome::err);
		Files.createDirectories(folder.resolve("full/governance-Net.svg"));
		outcome = shell.run("render", "net", "--diagram", "governance", "--out", "full");
		assertEquals(2, outcome.code());
		assertTrue(outcome.err().contains("governance-Net.svg"), outcome::err);
		outcome = shell.run("render", "--odesign", "v.odesign", "--description", "Classes", "--model", "p.ecore", "--out",
				"no/c.svg");
		assertEquals(2, outcome.code());
		assertTrue(outcome.err().contains("no/c.svg: There is no such folder to write to."), outcome::err);
	}

	@Test
	void cases_are_rendered_as_json_and_a_broken_one_does_not_keep_the_others_from_it() throws IOException {
		shell.write("cases/good/v.odesign", SPECIFICATION);
		shell.write("cases/good/p.ecore", MODEL);
		shell.write("cases/good/stored.json", "{\"odesign\":\"v.odesign\",\"description\":"
				+ "\"//@ownedViewpoints.0/@ownedRepresentations.0\",\"model\":\"p.ecore\",\"target\":\"/\",\"layers\":[],"
				+ "\"filters\":[],\"elements\":[]}");
		shell.write("cases/bad/stored.json", "{");
		Outcome outcome = shell.run("render", "--cases", "cases", "--out", "made");
		assertEquals(2, outcome.code(), outcome::toString);
		assertTrue(outcome.out().contains("1 of 2 cases rendered"), outcome::toString);
		assertTrue(outcome.err().contains("bad"), outcome::err);
		assertFalse(files("made").isEmpty());
	}
}
