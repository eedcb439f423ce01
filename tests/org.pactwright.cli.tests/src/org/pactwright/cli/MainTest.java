package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.cli.Shell.Outcome;

class MainTest {

	@TempDir
	Path folder;

	private Shell shell;

	@BeforeEach
	void makeShell() {
		shell = new Shell(folder);
	}

	@Test
	void helpNamesEveryCommand() {
		Outcome outcome = shell.run("--help");
		for (String command : new String[] { "check", "format", "review", "rules", "ide", "bench" }) {
			assertTrue(outcome.out().contains("\n  " + command + " "), command);
		}
		assertEquals(0, outcome.code());
	}

	@ParameterizedTest
	@ValueSource(strings = { "check", "format", "review", "rules", "ide", "bench" })
	void everyCommandHasHelp(String command) {
		Outcome outcome = shell.run(command, "--help");
		assertTrue(outcome.out().startsWith("Usage: pactwright " + command + " "), outcome::toString);
		assertEquals(0, outcome.code());
	}

	@Test
	void theVersionIsANumber() {
		Outcome outcome = shell.run("--version");
		assertTrue(outcome.out().matches("Pactwright ([0-9]+\\.[0-9]+\\.[0-9]+( \\(build .+\\))?|development)\n"),
				outcome::toString);
		assertEquals(0, outcome.code());
	}

	@Test
	void anUnknownCommandIsRefusedWithTheOneThatWasMeant() {
		assertEquals(new Outcome(2, "", "pactwright: There is no command 'chek'. Did you mean 'check'?\n"
				+ "Try 'pactwright --help'.\n"), shell.run("chek"));
	}

	@Test
	void anUnknownOptionIsRefusedWithTheOneThatWasMeant() {
		assertEquals(new Outcome(2, "", "pactwright: There is no option '--fail'. Did you mean '--fail-on'?\n"
				+ "Try 'pactwright check --help'.\n"), shell.run("check", "--fail", "x"));
	}

	@Test
	void anArgumentTooManyIsRefused() {
		assertEquals(new Outcome(2, "", "pactwright: 'b' is one argument too many.\nTry 'pactwright rules --help'.\n"),
				shell.run("rules", "a", "b"));
	}

	@Test
	void anUnknownFormatIsRefusedWithThoseThereAre() {
		assertEquals(new Outcome(2, "", "pactwright: Invalid value for option '--format': 'xml' is none of text, json,"
				+ " sarif.\nTry 'pactwright check --help'.\n"), shell.run("check", ".", "--format", "xml"));
	}

	@Test
	void wordsMayBeTypedInAnyCase() throws IOException {
		shell.write("region.pact", Example.CLEAN);
		assertEquals(0, shell.run("check", ".", "--format", "JSON", "--fail-on", "Warning").code());
	}

	@Test
	void aPathOfStrangeCharactersIsRefused() {
		Outcome outcome = shell.run("check", "a\u0000b");
		assertEquals(2, outcome.code());
		assertFalse(outcome.err().isEmpty());
	}

	@Test
	void anArgumentThatBeginsWithAnAtSignIsAPath() throws IOException {
		shell.write("@home/region.pact", Example.CLEAN);
		assertEquals(0, shell.run("check", "@home").code());
	}

	@Test
	void helpOnATerminalHasColours() {
		assertTrue(shell.onTerminal().run("--help").out().contains("\u001b["));
	}

	@Test
	void helpWithoutColoursHasNone() {
		assertFalse(shell.onTerminal().with("NO_COLOR", "1").run("--help").out().contains("\u001b["));
	}

	@Test
	void theOutputIsUtf8() throws IOException {
		shell.write("region.pact", Example.ERROR.replace("\"Sponsors\"", "\"Träger\""));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Main.run(new String[] { "check", folder.toString() }, out, new ByteArrayOutputStream());
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"Träger\""));
	}
}
