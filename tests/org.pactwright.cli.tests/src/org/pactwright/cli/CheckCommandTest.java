package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.cli.Shell.Outcome;

class CheckCommandTest {

	@TempDir
	Path folder;

	private Shell shell;

	@BeforeEach
	void makeShell() {
		shell = new Shell(folder);
	}

	@Test
	void aCleanProjectGivesItsSumAndExitCode0() throws IOException {
		shell.write("region/region.pact", Example.CLEAN);
		assertEquals(new Outcome(0, "0 errors, 0 warnings, 0 infos, 0 accepted; 1 file, 2 elements\n", ""),
				shell.run("check", "region"));
	}

	@Test
	void aFindingIsOneLineWithItsPlaceAndRule() throws IOException {
		shell.write("region/region.pact", Example.ERROR);
		Outcome outcome = shell.run("check", "region");
		assertEquals(
				List.of(Path.of("region", "region.pact") + ":9:3: error: Body \"Sponsors\" has no chair. [GOV-body-a]"),
				outcome.findings());
		assertEquals(1, outcome.code());
	}

	@Test
	void anUnknownReferenceNamesWhatIsNear() throws IOException {
		shell.write("region.pact", Example.REFERENCE);
		Outcome outcome = shell.run("check", "region.pact");
		assertEquals(List.of("region.pact:6:36: error: There is no organisation 'GirdRegion'."
				+ " Did you mean 'GridRegion'? [reference]"), outcome.findings());
		assertEquals(1, outcome.code());
	}

	@Test
	void whatWasAcceptedIsCountedAndNotListed() throws IOException {
		shell.write("region.pact", Example.ACCEPTED);
		assertEquals(new Outcome(0, "0 errors, 0 warnings, 0 infos, 1 accepted; 1 file, 4 elements\n", ""),
				shell.run("check", "region.pact"));
	}

	@Test
	void warningsDoNotFailUnlessAsked() throws IOException {
		shell.write("region.pact", Example.WARNING);
		assertEquals(0, shell.run("check", "region.pact").code());
		assertEquals(1, shell.run("check", "region.pact", "--fail-on", "warning").code());
	}

	@Test
	void errorsDoNotFailWhenNothingShall() throws IOException {
		shell.write("region.pact", Example.ERROR);
		Outcome outcome = shell.run("check", "region.pact", "--fail-on=never");
		assertEquals(0, outcome.code());
		assertEquals(1, outcome.findings().size());
	}

	@Test
	void findingsAreSortedByPathAndPlace() throws IOException {
		shell.write("b/region.pact", Example.model("Region", """
				person P "p" of Nowhere
				person Q "q" of Nobody
				"""));
		shell.write("a/region.pact", Example.ERROR);
		List<String> places = shell.run("check", "b", "a").findings().stream()
				.map(line -> line.substring(0, line.indexOf(": "))).toList();
		assertEquals(List.of(Path.of("a", "region.pact") + ":9:3", Path.of("b", "region.pact") + ":6:18",
				Path.of("b", "region.pact") + ":7:18"), places);
	}

	@Test
	void aFolderOfSeveralProjectsChecksEachByItself() throws IOException {
		shell.write("a/region.pact", Example.CLEAN);
		shell.write("b/region.pact", Example.CLEAN);
		assertEquals("0 errors, 0 warnings, 0 infos, 0 accepted; 2 files, 4 elements", shell.run("check", ".").sum());
	}

	@Test
	void filesOfOneProjectSeeEachOther() throws IOException {
		shell.write("one.pact", Example.CLEAN);
		shell.write("two.pact", Example.model("Two", "person Chief \"Chief\" of GridRegion\n"));
		assertEquals("0 errors, 0 warnings, 0 infos, 0 accepted; 1 file, 3 elements",
				shell.run("check", "two.pact").sum());
	}

	@Test
	void onlyTheNamedFilesAreTalkedAbout() throws IOException {
		shell.write("good.pact", Example.CLEAN);
		shell.write("bad.pact", Example.model("Bad", "person P \"p\" of Nowhere\n"));
		shell.write("worse.pact", "model");
		assertEquals(0, shell.run("check", "good.pact").code());
		assertEquals(List.of("bad.pact"), shell.run("check", "good.pact", "bad.pact").findings().stream()
				.map(line -> line.substring(0, line.indexOf(':'))).toList());
	}

	@Test
	void aPathThatIsNamedTwiceIsCheckedOnce() throws IOException {
		shell.write("region.pact", Example.ERROR);
		assertEquals(1, shell.run("check", "region.pact", ".", folder.toString()).findings().size());
	}

	@Test
	void aProjectThatIsNamedBesideItsFolderIsCheckedOnce() throws IOException {
		shell.write("all/region/region.pact", Example.ERROR);
		assertEquals(1, shell.run("check", "all", Path.of("all", "region").toString()).findings().size());
	}

	@Test
	void aFolderInsideAProjectIsThatPartOfIt() throws IOException {
		shell.write("region.pact", Example.ERROR);
		shell.write("part/two.pact", Example.model("Two", "person Chief \"Chief\" of GridRegion\n"));
		assertEquals(0, shell.run("check", "part").code());
	}

	@Test
	void whatAProjectImportsIsCheckedWithIt() throws IOException {
		shell.write("lib/base.pact", Example.model("Base", "person P \"p\" of Nowhere\n"));
		shell.write("region/region.pact", "import \"../lib/base.pact\"\n" + Example.CLEAN);
		Outcome outcome = shell.run("check", "region");
		assertEquals(1, outcome.findings().size(), outcome::toString);
		assertTrue(outcome.sum().contains("2 files"), outcome::toString);
	}

	@Test
	void whatIsImportedAndNamedIsCheckedOnce() throws IOException {
		shell.write("lib/base.pact", Example.model("Base", "person P \"p\" of Nowhere\n"));
		shell.write("region/region.pact", "import \"../lib/base.pact\"\n" + Example.CLEAN);
		assertEquals(1, shell.run("check", "region", "lib").findings().size());
	}

	@Test
	void theResultGoesToAFileAndTheSumToTheOutput() throws IOException {
		shell.write("region.pact", Example.ERROR);
		Outcome outcome = shell.run("check", "region.pact", "--output", "result.txt");
		assertEquals(new Outcome(1, "1 error, 0 warnings, 0 infos, 0 accepted; 1 file, 4 elements\n", ""), outcome);
		assertEquals("region.pact:9:3: error: Body \"Sponsors\" has no chair. [GOV-body-a]\n" + outcome.out(),
				shell.read("result.txt"));
	}

	@Test
	void anEarlierResultIsReplaced() throws IOException {
		shell.write("region.pact", Example.CLEAN);
		shell.write("result.txt", "old".repeat(1000));
		shell.run("check", "region.pact", "--output", "result.txt");
		assertEquals("0 errors, 0 warnings, 0 infos, 0 accepted; 1 file, 2 elements\n", shell.read("result.txt"));
	}

	@Test
	void anEarlierResultStaysWhenTheNewOneCannotBeMade() throws IOException {
		shell.write("result.txt", "old");
		assertEquals(2, shell.run("check", "missing.pact", "--output", "result.txt").code());
		assertEquals("old", shell.read("result.txt"));
	}

	@Test
	void aTerminalGetsColours() throws IOException {
		shell.write("region.pact", Example.ERROR);
		assertTrue(shell.onTerminal().run("check", "region.pact").out().contains("\u001b[1;31merror:\u001b[0m"));
	}

	@Test
	void whoWantsNoColoursGetsNone() throws IOException {
		shell.write("region.pact", Example.ERROR);
		assertFalse(shell.onTerminal().with("NO_COLOR", "1").run("check", "region.pact").out().contains("\u001b"));
	}

	@Test
	void aFileNeverGetsColours() throws IOException {
		shell.write("region.pact", Example.ERROR);
		shell.onTerminal().run("check", "region.pact", "--output", "result.txt");
		assertFalse(shell.read("result.txt").contains("\u001b"));
	}

	@Test
	void aTitleCannotMoveTheCursor() throws IOException {
		shell.write("region.pact", Example.ERROR.replace("\"Sponsors\"", "\"Spon\u001b[2Jsors\""));
		assertFalse(shell.run("check", "region.pact").out().contains("\u001b"));
	}

	@Test
	void nothingChangesOnDisk() throws IOException {
		shell.write("region.pact", Example.ERROR);
		shell.run("check", ".");
		try (var files = Files.list(folder)) {
			assertEquals(List.of(folder.resolve("region.pact")), files.toList());
		}
	}
}
