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

/** What a log says. That it follows the schema is seen in the system tests, which have the schema. */
class SarifResultTest {

	@TempDir
	Path folder;

	private Shell shell;

	@BeforeEach
	void makeShell() {
		shell = new Shell(folder);
	}

	private JsonNode run() throws IOException {
		return new ObjectMapper().readTree(shell.run("check", "--format", "sarif", ".").out()).at("/runs/0");
	}

	private static JsonNode rule(JsonNode run, JsonNode result) {
		return run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
	}

	@Test
	void aResultPointsAtItsRule() throws IOException {
		shell.write("region.pact", Example.ERROR);
		JsonNode run = run();
		JsonNode result = run.at("/results/0");
		assertEquals("GOV-body-a", result.get("ruleId").asText());
		assertEquals("GOV-body-a", rule(run, result).get("id").asText());
		assertEquals("error", rule(run, result).at("/defaultConfiguration/level").asText());
	}

	@Test
	void whatTheLanguageSaysHasARuleToo() throws IOException {
		shell.write("region.pact", Example.REFERENCE);
		JsonNode run = run();
		assertEquals("reference", rule(run, run.at("/results/0")).get("id").asText());
	}

	@Test
	void aResultHasItsRegion() throws IOException {
		shell.write("my region.pact", Example.ERROR);
		assertEquals(new ObjectMapper().readTree("""
				{"physicalLocation": {
				   "artifactLocation": {"uri": "my%20region.pact", "uriBaseId": "SRCROOT"},
				   "region": {"startLine": 9, "startColumn": 3, "endColumn": 16, "charOffset": 279, "charLength": 13}},
				 "logicalLocations": [
				   {"name": "Sponsors", "fullyQualifiedName": "Net.Sponsors", "kind": "governance body"}]}
				"""), run().at("/results/0/locations/0"));
	}

	@Test
	void aRegionOverSeveralLinesEndsWhereItEnds() throws IOException {
		shell.write("region.pact", Example.ERROR.replace("body Sponsors", "body\n\n\t\t\tSponsors"));
		JsonNode region = run().at("/results/0/locations/0/physicalLocation/region");
		assertEquals(9, region.get("startLine").asInt());
		assertEquals(11, region.get("endLine").asInt());
		assertEquals(12, region.get("endColumn").asInt());
	}

	@Test
	void aFileAsAWholeHasNoRegion() throws IOException {
		shell.write("region.pact", new byte[] { (byte) 0xFF, (byte) 0xFE });
		JsonNode location = run().at("/results/0/locations/0/physicalLocation");
		assertEquals("region.pact", location.at("/artifactLocation/uri").asText());
		assertFalse(location.has("region"));
	}

	@Test
	void theBaseOfAllPathsIsTheWorkingDirectory() throws IOException {
		shell.write("region.pact", Example.CLEAN);
		assertEquals(folder.toUri().toString(), run().at("/originalUriBaseIds/SRCROOT/uri").asText());
	}

	@Test
	void anAcceptedFindingIsSuppressedWithItsReason() throws IOException {
		shell.write("region.pact", Example.ACCEPTED);
		JsonNode suppressions = run().at("/results/0/suppressions");
		assertEquals(1, suppressions.size());
		assertEquals("inSource", suppressions.at("/0/kind").asText());
		assertEquals("the chair is elected in spring", suppressions.at("/0/justification").asText());
		assertEquals(13, suppressions.at("/0/location/physicalLocation/region/startLine").asInt());
	}

	@Test
	void aFindingThatCountsIsNotSuppressed() throws IOException {
		shell.write("region.pact", Example.ERROR);
		JsonNode suppressions = run().at("/results/0/suppressions");
		assertTrue(suppressions.isArray() && suppressions.isEmpty(), suppressions::toString);
	}

	@Test
	void aCheckThatCouldNotReadEverythingWasNoSuccess() throws IOException {
		shell.write("a.pact", Example.CLEAN);
		assertTrue(run().at("/invocations/0/executionSuccessful").asBoolean());
		shell.write("b.pact", new byte[] { 0 });
		assertFalse(run().at("/invocations/0/executionSuccessful").asBoolean());
	}

	@Test
	void warningsAndInfosHaveTheirLevels() throws IOException {
		shell.write("region.pact", Example.WARNING);
		assertEquals("warning", run().at("/results/0/level").asText());
		shell.write("region.pact", Example.model("Region", "waive GOV-body-a on GridRegion \"of no use\"\n"));
		assertEquals("note", run().at("/results/0/level").asText());
	}
}
