package org.pactwright.language.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwright.language.SameReading;
import org.pactwright.language.Texts;

/** Projects that are only read. That they tell the same is also compared in every test that uses {@link Texts}. */
class ReadingTest {

	private static final Path ROOT = Path.of(System.getProperty("pactwright.root", "../.."));
	/** What formats and edits; all else may meet a project without syntax trees. */
	private static final List<String> NEED_TREES = List.of("org.pactwright.language", "org.pactwright.language.ide",
			"org.pactwright.language.ui", "org.pactwright.edit");

	@ParameterizedTest
	@MethodSource("samples")
	void aSampleTellsTheSameWhetherReadOrOpened(Path sample) throws ProjectException {
		SameReading.check(new ProjectLoader().load(sample, Progress.none()),
				ProjectLoader.forReading().load(sample, Progress.none()));
	}

	static List<Path> samples() throws IOException {
		try (Stream<Path> folders = Files.list(ROOT.resolve("samples"))) {
			return folders.filter(Files::isDirectory).sorted().toList();
		}
	}

	@Test
	void aTextWithoutMistakesHasNoSyntaxTree() {
		Project project = read("// first\nmodel M \"M\" { version \"1\" date 2026-11-01 profiles GOV }\n");
		assertFalse(project.files().getFirst().resource().getParseResult().getRootNode().hasChildren());
		assertEquals(null, NodeModelUtils.getNode(project.models().getFirst()));
	}

	@Test
	void aTextWithAMistakeAWrongValueOrAnImportHasOne() {
		for (String text : List.of("model M { version \"1\" date 2026-11-01 profiles GOV organisation }",
				"model M { version \"1\" date 2026-13-01 profiles GOV }",
				"model M { version \"1\" version \"2\" date 2026-11-01 profiles GOV }",
				"/* x */ import \"other.pact\" model M { version \"1\" date 2026-11-01 profiles GOV }")) {
			assertTrue(read(text).files().getFirst().resource().getParseResult().getRootNode().hasChildren(), text);
		}
	}

	@Test
	void whatIsWrittenAndLeadsNowhereCountsAsWritten() {
		Project project = read("model M { version \"1\" date 2026-11-01 profiles GOV\n"
				+ "information I \"I\" owner Nobody\n}");
		assertTrue(project.problems().stream().anyMatch(problem -> problem.message().contains("Nobody")
				&& problem.place().line() == 2 && problem.place().length() == "Nobody".length()));
	}

	private static Project read(String text) {
		return Project.forReading(Texts.ROOT, Map.of(Texts.path("m.pact"), text));
	}

	@Test
	void onlyWhatFormatsAndEditsAsksForSyntaxTrees() throws IOException {
		List<Path> others;
		try (Stream<Path> files = Files.walk(ROOT.resolve("bundles"))) {
			others = files.filter(file -> file.toString().endsWith(".java"))
					.filter(file -> !NEED_TREES.contains(ROOT.resolve("bundles").relativize(file).getName(0).toString()))
					.filter(file -> !file.endsWith("FormatCommand.java")).toList();
		}
		assertFalse(others.isEmpty());
		for (Path file : others) {
			assertFalse(Files.readString(file).contains("org.eclipse.xtext.nodemodel"), file + " asks for syntax trees");
		}
	}
}
