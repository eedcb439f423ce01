package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.cli.Shell.Outcome;

class ReviewCommandTest {

	@TempDir
	Path folder;

	private Shell shell;

	@BeforeEach
	void makeShell() {
		shell = new Shell(folder);
	}

	@Test
	void aPackageIsWrittenAndSaidToBe() throws IOException {
		shell.write("region/region.pact", Example.CLEAN);
		assertEquals(new Outcome(0, "Review package: " + Path.of("out", "index.html")
				+ "\n0 errors, 0 warnings, 0 infos, 0 accepted; 1 file, 2 elements\n", ""),
				shell.run("review", "region", "--out", "out"));
		assertTrue(Files.isRegularFile(folder.resolve("out/index.html")));
	}

	@Test
	void findingsDoNotStopIt() throws IOException {
		shell.write("region/region.pact", Example.ERROR);
		assertEquals(0, shell.run("review", "region", "--out", "out").code());
		assertTrue(shell.read("out/findings.json").contains("GOV-body-a"));
	}

	@Test
	void brokenTextsDoNotStopIt() throws IOException {
		shell.write("region/region.pact", Example.CLEAN.replace("GridRegion", ""));
		assertEquals(0, shell.run("review", "region", "--out", "out").code());
	}

	@Test
	void aFileThatCannotBeReadStopsIt() throws IOException {
		shell.write("region/region.pact", Example.CLEAN);
		shell.write("region/two.pact", new byte[] { 0 });
		Outcome outcome = shell.run("review", "region", "--out", "out");
		assertTrue(outcome.out().startsWith(Path.of("region", "two.pact") + ":1:1: error: "), outcome::toString);
		assertEquals(2, outcome.code());
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	void anEarlierPackageIsReplacedOnlyWhenAsked() throws IOException {
		shell.write("region/region.pact", Example.CLEAN);
		shell.run("review", "region", "--out", "out");
		shell.write("region/region.pact", Example.ERROR);
		assertEquals(2, shell.run("review", "region", "--out", "out").code());
		assertFalse(shell.read("out/findings.json").contains("GOV-body-a"));
		assertEquals(0, shell.run("review", "region", "--out", "out", "--replace").code());
		assertTrue(shell.read("out/findings.json").contains("GOV-body-a"));
	}

	@Test
	void aFolderWithOtherFilesIsLeftAlone() throws IOException {
		shell.write("region/region.pact", Example.CLEAN);
		shell.write("out/precious.txt", "precious");
		Outcome outcome = shell.run("review", "region", "--out", "out", "--replace");
		assertEquals(2, outcome.code());
		assertTrue(outcome.err().contains("holds files and is no review package"), outcome::toString);
		assertEquals("precious", shell.read("out/precious.txt"));
	}

	@Test
	void aFolderThatCannotBeMadeIsNamed() throws IOException {
		shell.write("region/region.pact", Example.CLEAN);
		shell.write("file", "");
		Outcome outcome = shell.run("review", "region", "--out", "file/out");
		assertEquals(2, outcome.code());
		assertTrue(outcome.err().contains("file"), outcome::toString);
	}

	@Test
	void itIsOfOneProject() throws IOException {
		shell.write("a/region.pact", Example.CLEAN);
		shell.write("b/region.pact", Example.CLEAN);
		assertEquals(new Outcome(2, "", "pactwright: .: There are 2 projects below, and a review package is of one."
				+ " Name one of them: a, b.\n"), shell.run("review", ".", "--out", "out"));
	}

	@Test
	void aFolderForItIsNeeded() throws IOException {
		shell.write("region.pact", Example.CLEAN);
		assertEquals(new Outcome(2, "", "pactwright: Missing required option: '--out=DIR'\n"
				+ "Try 'pactwright review --help'.\n"), shell.run("review", "."));
	}

	@Test
	void aProjectThatIsNotThereIsRefused() {
		assertEquals(new Outcome(2, "", "pactwright: missing: There is no such file or folder. Check the path.\n"),
				shell.run("review", "missing", "--out", "out"));
	}
}
