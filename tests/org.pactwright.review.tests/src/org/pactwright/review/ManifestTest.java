package org.pactwright.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.project.Project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The manifest and the findings for machines. */
class ManifestTest {

	@TempDir
	Path folder;
	private Path review;

	@BeforeEach
	void write() throws Exception {
		review = folder.resolve("review");
		Project project = Sample.full();
		Sample.write(project, Sample.fullResult(project), review);
	}

	@Test
	void listsEveryOtherFileWithSizeAndHash() throws Exception {
		TreeMap<String, String> listed = new TreeMap<>();
		json("manifest.json").path("files").forEach(file -> listed.put(file.path("path").asText(),
				file.path("size").asLong() + " " + file.path("sha256").asText()));
		TreeMap<String, String> there = new TreeMap<>();
		for (Path file : files(review)) {
			String path = review.relativize(file).toString().replace('\\', '/');
			if (!path.equals("manifest.json")) {
				there.put(path, Files.size(file) + " " + HexFormat.of()
						.formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
			}
		}
		assertEquals(there, listed);
	}

	@Test
	void namesToolModelAndPlanVersions() throws Exception {
		JsonNode manifest = json("manifest.json");
		assertEquals("Pactwright review package", manifest.path("generator").asText());
		assertEquals("1.2.3", manifest.path("toolVersion").asText());
		assertEquals("[\"2026-11-01\"]", manifest.path("referenceDates").toString());
		assertEquals("1.2", manifest.path("models").path(0).path("version").asText());
		List<String> plans = new ArrayList<>();
		manifest.path("plans").forEach(plan -> plans.add(plan.path("id").asText() + " " + plan.path("version").asText()
				+ " " + plan.path("status").asText()));
		assertEquals(List.of("NorthPlan 0.3 draft", "EnergyPlan 1.0 review"), plans);
	}

	@Test
	void findingsTellRuleElementAndLine() throws Exception {
		JsonNode first = json("findings.json").path("findings").path(0);
		assertEquals("GOV-body-a", first.path("rule").asText());
		assertEquals("error", first.path("severity").asText());
		assertEquals("EnergyNet.CrisisTeam", first.path("element").path("qualifiedId").asText());
		assertEquals("full.pact", first.path("file").asText());
		assertEquals("sources/full.pact", first.path("copy").asText());
		assertFalse(first.path("line").isMissingNode());
	}

	@Test
	void acceptedFindingsStandApartWithTheirWaiver() throws Exception {
		JsonNode findings = json("findings.json");
		assertEquals(3, findings.path("findings").size());
		JsonNode waiver = findings.path("accepted").path(0).path("waiver");
		assertEquals("two more members join in spring", waiver.path("reason").asText());
		assertEquals("SerNorth", waiver.path("approvedBy").asText());
		assertEquals("2027-06-30", waiver.path("until").asText());
	}

	@Test
	void noFileTellsAPathOfTheMachine() throws Exception {
		for (Path file : files(review)) {
			String text = Files.readString(file);
			assertFalse(text.contains(Sample.ROOT.toString()) || text.contains(folder.toString()), file.toString());
		}
	}

	@Test
	void theSameProjectGivesTheSameBytes() throws Exception {
		Path again = folder.resolve("elsewhere/again");
		Project project = Sample.full();
		Sample.write(project, Sample.fullResult(project), again);
		assertEquals(content(review), content(again));
	}

	private JsonNode json(String name) throws Exception {
		return new ObjectMapper().readTree(review.resolve(name).toFile());
	}

	private static TreeMap<String, String> content(Path folder) throws Exception {
		TreeMap<String, String> content = new TreeMap<>();
		for (Path file : files(folder)) {
			content.put(folder.relativize(file).toString(), Files.readString(file));
		}
		return content;
	}

	private static List<Path> files(Path folder) throws Exception {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}
}
