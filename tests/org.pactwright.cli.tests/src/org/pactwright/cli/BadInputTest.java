package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.cli.Shell.Outcome;

/** What people hand in by accident. Each gets a message with its place and a remedy, and never exit code 0. */
class BadInputTest {

	@TempDir
	Path folder;

	private Shell shell;

	@BeforeEach
	void makeShell() {
		shell = new Shell(folder);
	}

	/** Asserts that exactly one thing is said; how it is worded is the matter of the language and of the rules. */
	private void assertFinding(int code, String place, String id) {
		Outcome outcome = shell.run("check", ".");
		assertEquals(1, outcome.findings().size(), outcome::toString);
		String finding = outcome.findings().getFirst();
		assertTrue(finding.startsWith(place + ": error: ") && finding.endsWith(" [" + id + "]"), finding);
		assertEquals(code, outcome.code());
		assertEquals("", outcome.err());
	}

	private void assertRefused(String message, String... arguments) {
		assertEquals(new Outcome(2, "", "pactwright: " + message + "\n"), shell.run(arguments));
	}

	@Test
	void aTextThatDoesNotParse() throws IOException {
		shell.write("a.pact", Example.CLEAN.replace("organisation GridRegion", "organisation"));
		Outcome outcome = shell.run("check", ".");
		assertTrue(outcome.findings().getFirst().matches("a\\.pact:5:\\d+: error: .+ \\[syntax]"), outcome::toString);
		assertEquals(1, outcome.code());
	}

	@Test
	void anImpossibleDate() throws IOException {
		shell.write("a.pact", Example.CLEAN.replace("2026-11-01", "2026-11-31"));
		assertFinding(1, "a.pact:2:22", "value");
	}

	@Test
	void aWrongUnit() throws IOException {
		shell.write("a.pact", Example.model("Region", "service Power \"Power\" { tolerates 12 hours }\n"));
		Outcome outcome = shell.run("check", ".");
		assertTrue(outcome.findings().getFirst().startsWith("a.pact:6:3"), outcome::toString);
		assertTrue(outcome.findings().getFirst().contains("'hours'"), outcome::toString);
		assertEquals(1, outcome.code());
	}

	@Test
	void twoElementsOfOneName() throws IOException {
		shell.write("a.pact", Example.model("Region", "person P \"p\"\nperson P \"q\"\n"));
		assertFinding(1, "a.pact:7:2", "GOV-id-a");
	}

	@Test
	void anEmptyFile() throws IOException {
		shell.write("a.pact", "");
		Outcome outcome = shell.run("check", ".");
		assertTrue(outcome.findings().getFirst().startsWith("a.pact:1:1: error: "), outcome::toString);
		assertEquals(1, outcome.code());
	}

	@Test
	void aFileWithoutItsLastLineEndIsFine() throws IOException {
		shell.write("a.pact", Example.CLEAN.stripTrailing());
		assertEquals(0, shell.run("check", ".").code());
	}

	@Test
	void aFileWithAByteOrderMarkIsFine() throws IOException {
		shell.write("a.pact", "\uFEFF" + Example.CLEAN);
		assertEquals(0, shell.run("check", ".").code());
	}

	@Test
	void aBinaryFile() throws IOException {
		shell.write("a.pact", new byte[] { 'P', 'K', 3, 4, 0, 0, 1 });
		assertFinding(2, "a.pact:1:5", "file");
	}

	@Test
	void aFileInLatin1() throws IOException {
		shell.write("a.pact", Example.CLEAN.replace("East Grid", "Östra nät").getBytes(StandardCharsets.ISO_8859_1));
		assertFinding(2, "a.pact:5:27", "file");
	}

	@Test
	void aFileInUtf16() throws IOException {
		shell.write("a.pact", Example.CLEAN.getBytes(Charset.forName("UTF-16")));
		assertFinding(2, "a.pact", "file");
	}

	@Test
	void aFileOf20Megabytes() throws IOException {
		byte[] blanks = new byte[20 * 1024 * 1024];
		Arrays.fill(blanks, (byte) '\n');
		shell.write("a.pact", blanks);
		assertFinding(2, "a.pact", "file");
	}

	@Test
	void oneUnreadableFileDoesNotHideTheOthers() throws IOException {
		shell.write("a.pact", new byte[] { 0 });
		shell.write("b.pact", Example.ERROR);
		Outcome outcome = shell.run("check", ".");
		assertEquals(2, outcome.findings().size());
		assertEquals(2, outcome.code());
	}

	@Test
	void anUnreadableFileFailsEvenWhenFindingsShallNot() throws IOException {
		shell.write("a.pact", new byte[] { 0 });
		assertEquals(2, shell.run("check", ".", "--fail-on", "never").code());
	}

	@Test
	void tenThousandOpenBraces() throws IOException {
		shell.write("a.pact", "model Region \"Region\" {" + "{".repeat(10_000) + "}".repeat(10_001));
		Outcome outcome = shell.run("check", ".");
		assertTrue(outcome.findings().getFirst().startsWith("a.pact:1:24: error: "), outcome::toString);
		assertEquals(1, outcome.code());
	}

	@Test
	void tenThousandStatementsInsideEachOther() throws IOException {
		shell.write("a.pact", Example.CLEAN.replace("}\n", "")
				+ "organisation O \"o\" private company at national in SE {\n".repeat(10_000) + "}\n".repeat(10_001));
		Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> shell.run("check", "."));
		assertEquals(1, outcome.code());
	}

	@Test
	void aPathThatIsNotThere() {
		assertRefused("missing: There is no such file or folder. Check the path.", "check", "missing");
	}

	@Test
	void aFolderWithoutTexts() throws IOException {
		Files.createDirectory(folder.resolve("empty"));
		assertRefused("empty: There is no .pact or .rmp file here or below. Name a folder that holds some.", "check",
				"empty");
	}

	@Test
	void aFileThatIsNoText() throws IOException {
		shell.write("notes.txt", "notes");
		assertRefused("notes.txt: This is neither a .pact nor an .rmp file nor a folder.", "check", "notes.txt");
	}

	@Test
	void aFolderNamedLikeAFile() throws IOException {
		Files.createDirectory(folder.resolve("a.pact"));
		Outcome outcome = shell.run("check", ".");
		assertEquals(2, outcome.code());
		assertFalse((outcome.out() + outcome.err()).contains("Exception"), outcome::toString);
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no named pipes in its file system")
	void aPipeNamedLikeAFile() throws IOException, InterruptedException {
		assertEquals(0, new ProcessBuilder("mkfifo", folder.resolve("a.pact").toString()).start().waitFor());
		Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> shell.run("check", "."));
		assertEquals(2, outcome.code());
	}

	@Test
	void aLinkThatLeadsBackToItsFolder() throws IOException {
		shell.write("region/a.pact", Example.CLEAN);
		Files.createSymbolicLink(folder.resolve("region/again"), folder.resolve("region"));
		Outcome outcome = shell.run("check", "region");
		assertEquals(1, outcome.findings().size());
		String place = Path.of("region", "again") + ": warning: ";
		assertTrue(outcome.findings().getFirst().startsWith(place), outcome::toString);
		assertEquals(0, outcome.code());
	}

	@Test
	void aLinkThatLeadsToItself() throws IOException {
		shell.write("a.pact", Example.CLEAN);
		Files.createSymbolicLink(folder.resolve("b.pact"), Path.of("b.pact"));
		Outcome outcome = shell.run("check", ".");
		assertTrue(outcome.findings().getFirst().startsWith("b.pact: warning: "), outcome::toString);
	}

	@Test
	void anOutputInAFolderThatIsNotThere() throws IOException {
		shell.write("a.pact", Example.CLEAN);
		assertRefused(Path.of("no", "where.txt") + ": There is no such folder to write to. Make it first, or choose"
				+ " another place.", "check", ".", "--output", "no/where.txt");
	}

	@Test
	void anOutputThatIsAFolder() throws IOException {
		shell.write("a.pact", Example.CLEAN);
		Files.createDirectory(folder.resolve("taken"));
		assertRefused("taken: This is a folder. Name a file.", "check", ".", "--output", "taken");
	}

	@Test
	void aDiskThatIsFull() throws IOException {
		shell.write("a.pact", Example.CLEAN);
		OutputStream full = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("No space left on device");
			}
		};
		Outcome outcome = shell.run(full, "check", ".");
		assertEquals("pactwright: standard output: The disk is full. Free some space, or choose another place.\n",
				outcome.err());
		assertEquals(2, outcome.code());
	}

	@Test
	@DisabledOnOs(value = { OS.WINDOWS, OS.MAC }, disabledReason = "they have no device that is always full")
	void aFileOnADiskThatIsFull() throws IOException {
		shell.write("a.pact", Example.CLEAN);
		assertRefused("/dev/full: The disk is full. Free some space, or choose another place.", "check", ".",
				"--output", "/dev/full");
	}

	@Test
	void aReaderWhoHasSeenEnough() throws IOException {
		shell.write("a.pact", Example.ERROR);
		OutputStream closed = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("Broken pipe");
			}
		};
		assertEquals(new Outcome(1, "", ""), shell.run(closed, "check", "."));
	}
}
