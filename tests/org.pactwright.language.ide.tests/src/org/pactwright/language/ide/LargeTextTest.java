package org.pactwright.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.project.Progress;

/** Services in a file of 5,000 lines; {@link EditorBench} measures them. */
class LargeTextTest {

	private static final String TEXT = LargeText.ofLines(5_000);

	@TempDir
	private Path root;
	private LiveWorkspace workspace;
	private LiveProject project;
	private Path file;

	@BeforeEach
	void open() {
		workspace = new LiveWorkspace();
		project = workspace.project(root);
		file = root.resolve("large.pact");
		project.open(file, TEXT);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	private static long partnerships(String text) {
		return Outline.of(Path.of("large.pact"), text).getFirst().children().stream()
				.filter(node -> node.iconKey().equals("Partnership")).count();
	}

	@Test
	void hasAllItsStatementsInTheOutline() {
		assertEquals(TEXT.split("\n  partnership ").length - 1, partnerships(TEXT));
	}

	@Test
	void losesNoStatementByAMissingBrace() {
		String broken = TEXT.replaceFirst("(?s)(seat Muni40 as Ser40\n.*?\n)    }\n", "$1");
		assertEquals(partnerships(TEXT), partnerships(broken));
	}

	@Test
	void losesOneStatementByAMissingKeyword() {
		assertEquals(partnerships(TEXT) - 1, partnerships(TEXT.replace("  partnership Net40 ", "  Net40 ")));
	}

	@Test
	void offersTheElementsOfItsPartnershipFirst() {
		Marked marked = Marked.replacing(TEXT, "chair Ser40  quorum", "chair |  quorum");
		assertEquals(List.of("Lead40", "Ser40"), Completions.at(project, file, marked.text(), marked.caret()).stream()
				.map(Completion::label).limit(2).toList());
	}

	@Test
	void findsAllReferences() {
		Marked marked = Marked.in(TEXT, "role Lead|40");
		assertEquals(8, References.of(project, file, marked.text(), marked.caret(), true).size());
	}

	@Test
	void tellsItsProblemsAfterAnEdit() throws Exception {
		project.analyse(Progress.none());
		project.change(file, TEXT.replace("chair Ser40  quorum", "chair Nobody  quorum"));
		Snapshot snapshot = project.analyse(Progress.none()).orElseThrow();
		assertTrue(snapshot.problems(file).stream().allMatch(problem -> problem.message().contains("Nobody")));
		assertEquals(1, snapshot.problems(file).size());
	}

	@Test
	void warmingUpTwiceDoesNoHarm() {
		LiveWorkspace.warmUp();
		LiveWorkspace.warmUp();
		assertEquals(List.of(), workspace.project(root.resolve("other")).files());
	}
}
