package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.cli.Shell.Outcome;

class FormatCommandTest {

	/** Only white space is wrong with it. */
	private static final String UNTIDY = Example.CLEAN.replace("\t", "    ").stripTrailing();

	@TempDir
	Path folder;

	private Shell shell;

	@BeforeEach
	void makeShell() {
		shell = new Shell(folder);
	}

	@Test
	void anUntidyFileIsLaidOut() throws IOException {
		shell.write("region.pact", UNTIDY);
		assertEquals(new Outcome(0, "region.pact\n1 file laid out, 0 unchanged\n", ""), shell.run("format", "."));
		assertEquals(Example.CLEAN, shell.read("region.pact"));
	}

	@Test
	void aTidyFileIsNotTouched() throws IOException {
		Path file = shell.write("region.pact", Example.CLEAN);
		FileTime old = FileTime.fromMillis(1_000_000_000_000L);
		Files.setLastModifiedTime(file, old);
		assertEquals(new Outcome(0, "0 files laid out, 1 unchanged\n", ""), shell.run("format", "."));
		assertEquals(old, Files.getLastModifiedTime(file));
	}

	@Test
	void checkListsWhatWouldChangeAndChangesNothing() throws IOException {
		shell.write("tidy.pact", Example.model("Tidy", ""));
		shell.write("untidy.pact", UNTIDY);
		assertEquals(new Outcome(1, "untidy.pact\n1 file not laid out, 1 unchanged\n", ""),
				shell.run("format", "--check", "."));
		assertEquals(UNTIDY, shell.read("untidy.pact"));
	}

	@Test
	void checkIsContentWithTidyFiles() throws IOException {
		shell.write("region.pact", Example.CLEAN);
		assertEquals(0, shell.run("format", "--check", ".").code());
	}

	@Test
	void windowsLineEndsStay() throws IOException {
		shell.write("region.pact", UNTIDY.replace("\n", "\r\n"));
		shell.run("format", ".");
		assertEquals(Example.CLEAN.replace("\n", "\r\n"), shell.read("region.pact"));
	}

	@Test
	void aByteOrderMarkStays() throws IOException {
		shell.write("region.pact", "\uFEFF" + UNTIDY);
		shell.run("format", ".");
		assertEquals("\uFEFF" + Example.CLEAN, shell.read("region.pact"));
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows knows other permissions")
	void permissionsStay() throws IOException {
		Path file = shell.write("region.pact", UNTIDY);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
		shell.run("format", ".");
		assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aLinkStaysALink() throws IOException {
		shell.write("sub/region.pact", UNTIDY);
		Path link = Files.createSymbolicLink(folder.resolve("region.pact"), Path.of("sub", "region.pact"));
		shell.run("format", "region.pact");
		assertTrue(Files.isSymbolicLink(link));
		assertEquals(Example.CLEAN, shell.read("sub/region.pact"));
	}

	@Test
	void nothingIsLeftBeside() throws IOException {
		shell.write("region.pact", UNTIDY);
		shell.run("format", ".");
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(folder.resolve("region.pact")), files.toList());
		}
	}

	@Test
	void aTextThatDoesNotParseIsReportedAndLeftAlone() throws IOException {
		String broken = UNTIDY.replace("organisation GridRegion", "organisation");
		shell.write("a.pact", broken);
		shell.write("b.pact", UNTIDY);
		Outcome outcome = shell.run("format", ".");
		assertTrue(outcome.out().startsWith("a.pact:5:"), outcome::toString);
		assertEquals("1 file laid out, 0 unchanged, 1 left alone", outcome.sum());
		assertEquals(2, outcome.code());
		assertEquals(broken, shell.read("a.pact"));
		assertEquals(Example.CLEAN, shell.read("b.pact"));
	}

	@Test
	void aFileThatCannotBeReadIsReported() throws IOException {
		shell.write("a.pact", new byte[] { 0 });
		Outcome outcome = shell.run("format", ".");
		assertTrue(outcome.out().startsWith("a.pact:1:1: error: "), outcome::toString);
		assertEquals(2, outcome.code());
	}

	@Test
	void findingsDoNotMatter() throws IOException {
		shell.write("region.pact", Example.ERROR.replace("\t", " "));
		assertEquals(0, shell.run("format", ".").code());
		assertEquals(Example.ERROR, shell.read("region.pact"));
	}

	@Test
	void onlyTheNamedFileIsLaidOut() throws IOException {
		shell.write("a.pact", UNTIDY);
		shell.write("b.pact", UNTIDY);
		shell.run("format", "a.pact");
		assertEquals(Example.CLEAN, shell.read("a.pact"));
		assertEquals(UNTIDY, shell.read("b.pact"));
	}

	@Test
	void whatIsImportedFromElsewhereStays() throws IOException {
		shell.write("lib/base.pact", UNTIDY);
		shell.write("region/region.pact", "import \"../lib/base.pact\"\n" + Example.model("Two", ""));
		shell.run("format", "region");
		assertEquals(UNTIDY, shell.read("lib/base.pact"));
	}

	@Test
	void aPathThatIsNotThereIsRefused() {
		assertEquals(new Outcome(2, "", "pactwright: missing: There is no such file or folder. Check the path.\n"),
				shell.run("format", "missing"));
	}

	@Test
	void aPathIsNeeded() {
		Outcome outcome = shell.run("format");
		assertEquals(2, outcome.code());
		assertFalse(outcome.err().isEmpty());
	}
}
