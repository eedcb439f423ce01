package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The shape that other programs rely on. */
class JsonResultTest {

	@TempDir
	Path folder;

	private Shell shell;

	@BeforeEach
	void makeShell() {
		shell = new Shell(folder);
	}

	private JsonNode check(String... paths) throws IOException {
		String[] arguments = new String[paths.length + 3];
		arguments[0] = "check";
		arguments[1] = "--format";
		arguments[2] = "json";
		System.arraycopy(paths, 0, arguments, 3, paths.length);
		return new ObjectMapper().readTree(shell.run(arguments).out());
	}

	@Test
	void theWholeShapeIsAsDocumented() throws IOException {
		shell.write("region/region.pact", Example.ERROR);
		JsonNode result = check("region");
		((com.fasterxml.jackson.databind.node.ObjectNode) result).put("version", "V");
		assertEquals(new ObjectMapper().readTree("""
				{"format": "pactwright-check/1", "version": "V",
				 "projects": [{"folder": "region", "files": [{
				   "path": "region/region.pact", "read": true, "elements": 4,
				   "problems": [],
				   "findings": [{
				     "rule": "GOV-body-a", "pack": "GOV", "severity": "error",
				     "standard": "governance hygiene; ISO 44001", "clause": "5.3, 8.6",
				     "message": "Body \\"Sponsors\\" has no chair.",
				     "place": {"line": 9, "column": 3, "offset": 279, "length": 13},
				     "element": {"id": "Net.Sponsors", "kind": "governance body", "label": "Sponsors"},
				     "accepted": false}]}]}],
				 "summary": {"errors": 1, "warnings": 0, "infos": 0, "accepted": 0, "files": 1, "elements": 4,
				   "complete": true}}
				"""), result);
	}

	@Test
	void anAcceptedFindingHasItsWaiver() throws IOException {
		shell.write("region.pact", Example.ACCEPTED);
		JsonNode finding = check(".").at("/projects/0/files/0/findings/0");
		assertTrue(finding.get("accepted").asBoolean());
		assertEquals(new ObjectMapper().readTree("""
				{"reason": "the chair is elected in spring", "until": "2027-06-30"}"""), finding.get("waiver"));
	}

	@Test
	void aProblemHasItsSuggestions() throws IOException {
		shell.write("region.pact", Example.REFERENCE);
		JsonNode problem = check(".").at("/projects/0/files/0/problems/0");
		assertEquals("reference", problem.get("code").asText());
		assertEquals("GridRegion", problem.at("/suggestions/0").asText());
	}

	@Test
	void aFileThatCannotBeReadIsSaidToBeMissing() throws IOException {
		shell.write("region.pact", new byte[] { 0 });
		JsonNode result = check(".");
		assertFalse(result.at("/projects/0/files/0/read").asBoolean());
		assertFalse(result.at("/summary/complete").asBoolean());
	}

	@Test
	void titlesComeAsTheyAreWritten() throws IOException {
		shell.write("region.pact", Example.ERROR.replace("\"Sponsors\"", "\"Träger \\\"öst\\\" 🏛 \u0007\""));
		assertEquals("Träger \"öst\" 🏛 \u0007", check(".").at("/projects/0/files/0/findings/0/element/label").asText());
	}

	@Test
	void severalProjectsFollowEachOther() throws IOException {
		shell.write("a/region.pact", Example.CLEAN);
		shell.write("b/region.pact", Example.CLEAN);
		JsonNode result = check("b", "a");
		assertEquals("a", result.at("/projects/0/folder").asText());
		assertEquals("b", result.at("/projects/1/folder").asText());
	}

	@Test
	void theFileHoldsTheSameAsTheOutput() throws IOException {
		shell.write("region.pact", Example.ERROR);
		shell.run("check", "--format", "json", ".", "--output", "result.json");
		assertEquals(shell.run("check", "--format", "json", ".").out(), shell.read("result.json"));
	}
}
