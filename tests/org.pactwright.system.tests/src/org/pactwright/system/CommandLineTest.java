package org.pactwright.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.system.Product.Finished;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the README promises, done with the product. */
class CommandLineTest {

	@TempDir
	Path folder;

	private Product product;

	@BeforeEach
	void makeProduct() {
		product = new Product(folder);
	}

	/** The sample with a reference that leads nowhere. */
	private void breakSample() throws IOException {
		try (Stream<Path> files = Files.walk(product.copySample())) {
			Path file = files.filter(path -> path.toString().endsWith(".pact")).findFirst().orElseThrow();
			String text = Files.readString(file);
			int end = text.lastIndexOf('}');
			Files.writeString(file, text.substring(0, end) + "\tperson Stranger \"Stranger\" of Nowhere\n}\n");
		}
	}

	@Test
	void theVersionIsThatOfTheBuild() throws IOException, InterruptedException {
		Finished finished = product.run("--version");
		assertTrue(finished.out().matches("Pactwright [0-9]+\\.[0-9]+\\.[0-9]+( \\(build .+\\))?\\R"),
				finished::toString);
		assertEquals("", finished.err());
		assertEquals(0, finished.code());
	}

	@Test
	void helpNamesTheCommands() throws IOException, InterruptedException {
		Finished finished = product.run("--help");
		assertTrue(finished.out().contains("review"), finished::toString);
		assertEquals(0, finished.code());
	}

	@Test
	void theSampleIsClean() throws IOException, InterruptedException {
		Finished finished = product.run("check", Product.SAMPLE.toString());
		assertTrue(finished.sum().startsWith("0 errors, "), finished::toString);
		assertEquals("", finished.err());
		assertEquals(0, finished.code());
	}

	@Test
	void aBrokenSampleIsNot() throws IOException, InterruptedException {
		breakSample();
		Finished finished = product.run("check", "sample");
		assertTrue(finished.out().contains("There is no organisation 'Nowhere'"), finished::toString);
		assertEquals("", finished.err());
		assertEquals(1, finished.code());
	}

	@Test
	void jsonCanBeRead() throws IOException, InterruptedException {
		breakSample();
		Finished finished = product.run("check", "sample", "--format", "json");
		JsonNode result = new ObjectMapper().readTree(finished.out());
		assertEquals("sample", result.at("/projects/0/folder").asText());
		assertTrue(result.at("/summary/errors").asInt() > 0);
		assertEquals("", finished.err());
		assertEquals(1, finished.code());
	}

	@Test
	void rulesAreListed() throws IOException, InterruptedException {
		assertTrue(product.run("rules").out().contains("GOV-body-a"));
	}

	@Test
	void theSampleIsLaidOut() throws IOException, InterruptedException {
		Finished finished = product.run("format", "--check", Product.SAMPLE.toString());
		assertEquals("", finished.err());
		assertEquals(0, finished.code(), finished::toString);
	}

	@Test
	void aSampleInDisorderIsLaidOutAgain() throws IOException, InterruptedException {
		Path copy = product.copySample();
		try (Stream<Path> files = Files.walk(copy)) {
			for (Path file : files.filter(path -> path.toString().matches(".*\\.(pact|rmp)")).toList()) {
				Files.writeString(file, Files.readString(file).replaceAll("\\n\\t+", "\n"));
			}
		}
		assertEquals(1, product.run("format", "--check", "sample").code());
		assertEquals(0, product.run("format", "sample").code());
		assertEquals(0, product.run("format", "--check", "sample").code());
	}

	@Test
	void aReviewPackageIsWritten() throws IOException, InterruptedException {
		Finished finished = product.run("review", Product.SAMPLE.toString(), "--out", "review");
		assertEquals("", finished.err());
		assertEquals(0, finished.code(), finished::toString);
		assertTrue(Files.readString(folder.resolve("review/index.html")).contains("<html"));
		assertTrue(new ObjectMapper().readTree(folder.resolve("review/manifest.json").toFile()).isObject());
	}

	@Test
	void wrongUsageIsSaidToBe() throws IOException, InterruptedException {
		Finished finished = product.run("check");
		assertTrue(finished.err().contains("pactwright check --help"), finished::toString);
		assertEquals(2, finished.code());
	}

	@Test
	void namesOfAnyLanguageAndSpacesWork() throws IOException, InterruptedException {
		Path sample = product.copySample();
		Files.move(sample, folder.resolve("Östra nätet 東"));
		Finished finished = product.run("check", "Östra nätet 東", "--format", "json");
		assertEquals(0, finished.code(), finished::toString);
		assertEquals("Östra nätet 東", new ObjectMapper().readTree(finished.out()).at("/projects/0/folder").asText());
	}

	@Test
	@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is always a screen")
	void withoutAScreenTheWorkbenchSaysSo() throws IOException, InterruptedException {
		Finished finished = product.run(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", ""), "ide", folder.toString());
		assertTrue(finished.err().contains("needs a screen"), finished::toString);
		assertEquals(2, finished.code());
		assertFalse(Files.exists(folder.resolve(".metadata")));
	}
}
