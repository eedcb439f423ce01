package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.language.PactLanguage;
import org.pactwright.standards.Catalogue;
import org.pactwright.standards.RuleInfo;

/** The samples of the source tree, which the system property {@code pactwright.root} names. */
class SamplesTest {

	static final Path SAMPLES = Path.of(System.getProperty("pactwright.root")).resolve("samples");

	@TempDir
	Path folder;

	private static List<Path> texts() throws IOException {
		try (Stream<Path> files = Files.walk(SAMPLES)) {
			return files.filter(file -> PactLanguage.isSource(file.getFileName().toString())).sorted().toList();
		}
	}

	@Test
	void thereAreSome() throws IOException {
		assertNotEquals(List.of(), texts());
	}

	@ParameterizedTest
	@ValueSource(strings = {"energy-supply", "baltic-cables", "michigan"})
	void theCleanOnesCheckWithoutFindings(String sample) {
		Shell.Outcome outcome = new Shell(SAMPLES).run("check", sample, "--fail-on", "warning");
		assertEquals(0, outcome.code(), outcome.out());
	}

	@Test
	void theBrokenOnesAreReadWithoutErrorsOfTheLanguageAndBreakEveryRule() {
		Shell.Outcome outcome = new Shell(SAMPLES).run("check", "broken");
		assertEquals(1, outcome.code());
		for (RuleInfo rule : Catalogue.standard().rules()) {
			assertTrue(outcome.out().contains("[" + rule.id() + "]"), rule.id());
		}
	}

	@Test
	void allAreLaidOut() {
		assertEquals(0, new Shell(SAMPLES).run("format", "--check", ".").code());
	}

	@TestFactory
	Stream<DynamicTest> layingOutTwiceChangesNothingMore() throws IOException {
		return texts().stream().map(file -> dynamicTest(SAMPLES.relativize(file).toString(), () -> {
			Shell shell = new Shell(folder);
			String name = file.getFileName().toString();
			shell.write(name, Files.readString(file).replaceAll("\\n\\t+", "\n"));
			shell.run("format", name);
			String once = shell.read(name);
			shell.run("format", name);
			assertEquals(once, shell.read(name));
		}));
	}
}
