package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.cli.Shell.Outcome;
import org.pactwright.standards.Catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class CoverageCommandTest {

	@TempDir
	private Path folder;

	private Outcome run(String... arguments) {
		return new Shell(folder).run(arguments);
	}

	private static int clauses() {
		return Catalogue.standards().stream().mapToInt(standard -> standard.clauses().size()).sum();
	}

	private Path sample() throws IOException {
		Path root = SamplesTest.SAMPLES.resolve("energy-supply");
		for (Path file : Files.list(root).toList()) {
			Files.copy(file, folder.resolve(file.getFileName()));
		}
		return folder;
	}

	private static String golden(String name) throws IOException {
		try (InputStream in = CoverageCommandTest.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** To renew the golden file after a change that is meant: run with -Dpactwright.golden.update=true and look at it. */
	@Test
	void the_coverage_of_the_sample_reads_as_in_the_golden_file() throws IOException {
		sample();
		Outcome outcome = run("coverage", ".");
		assertEquals(0, outcome.code(), outcome::toString);
		if (Boolean.getBoolean("pactwright.golden.update")) {
			Files.writeString(Path.of("src/org/pactwright/cli/coverage-energy-supply.txt"), outcome.out());
		}
		assertEquals(golden("coverage-energy-supply.txt"), outcome.out());
	}

	@Test
	void json_names_every_clause_and_rules_stand_once() throws IOException {
		sample();
		JsonNode json = new ObjectMapper().readTree(run("coverage", ".", "--format", "json").out());
		assertEquals("pactwright-coverage/1", json.get("format").asText());
		int clauses = 0;
		for (JsonNode standard : json.get("standards")) {
			clauses += standard.get("clauses").size();
		}
		assertEquals(clauses(), clauses);
		assertEquals(Catalogue.standard().rules().size(), json.get("rules").size());
		assertTrue(json.get("gates").size() > 0 && json.get("partners").size() > 0);
	}

	@Test
	void csv_has_a_line_for_each_clause() throws IOException {
		sample();
		List<String> lines = run("coverage", ".", "--format", "csv").out().lines().toList();
		assertEquals(clauses() + 1, lines.size());
		assertTrue(lines.getFirst().startsWith("standard,clause,title,"));
	}

	@Test
	void the_reason_of_a_waiver_never_becomes_a_formula() throws IOException {
		sample();
		int changed = 0;
		for (Path file : Files.list(folder).toList()) {
			String text = Files.readString(file);
			String hostile = text.replace("\"the auditor is being hired", "\"=cmd|' /C calc'!A0 hired");
			changed += hostile.equals(text) ? 0 : 1;
			Files.writeString(file, hostile);
		}
		assertEquals(1, changed);
		String csv = run("coverage", ".", "--format", "csv").out();
		assertTrue(csv.contains(",'=cmd|"), csv);
		assertFalse(csv.contains(",=cmd|") || csv.contains(",\"=cmd|"), csv);
	}

	@Test
	void a_workbook_has_its_sheets_and_no_formula() throws IOException {
		sample();
		Outcome outcome = run("coverage", ".", "--format", "xlsx", "--out", "c.xlsx");
		assertEquals(0, outcome.code(), outcome::toString);
		assertTrue(outcome.out().contains("Written: c.xlsx"), outcome::toString);
		try (ZipFile zip = new ZipFile(folder.resolve("c.xlsx").toFile())) {
			String book = text(zip, "xl/workbook.xml");
			for (String sheet : List.of("Clauses", "Rules", "Stages", "Partners")) {
				assertTrue(book.contains("name=\"" + sheet + "\""), book);
			}
			String clauses = text(zip, "xl/worksheets/sheet1.xml");
			assertFalse(clauses.contains("<f>"));
			assertEquals(clauses() + 1, clauses.split("<row ").length - 1);
		}
	}

	private static String text(ZipFile zip, String name) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
	}

	@Test
	void a_workbook_without_a_file_is_refused() throws IOException {
		sample();
		Outcome outcome = run("coverage", ".", "--format", "xlsx");
		assertEquals(2, outcome.code());
		assertTrue(outcome.err().contains("--out coverage.xlsx"), outcome::toString);
	}

	@Test
	void what_is_not_there_is_refused() {
		assertEquals(2, run("coverage", "nowhere").code());
	}
}
