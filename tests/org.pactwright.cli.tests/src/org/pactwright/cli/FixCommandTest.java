package org.pactwright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.cli.Shell.Outcome;

class FixCommandTest {

	/** A quorum that cannot be met, which can be counted; and a role that nobody can tell who deputises for. */
	private static final String QUORUM = Example.model("Region", """
			organisation Town "Town" public municipality at municipal in SE
			partnership Net "East Net" operational contract voluntary at provincial {
				scope "Power"
				journey ideas_and_motives
				role Head "Head" ser of Town
				body Board "Board" steering tactical by majority {
					chair Head quorum 7 in pre_crisis
					seat Town as Head
					seat GridRegion
				}
			}
			""");
	private static final String FIXED = QUORUM.replace("quorum 7", "quorum 2");

	@TempDir
	Path folder;

	private Shell shell;

	@BeforeEach
	void makeShell() {
		shell = new Shell(folder);
	}

	@Test
	void whatFollowsFromTheModelIsMended() throws IOException {
		shell.write("region.pact", QUORUM);
		Outcome outcome = shell.run("fix", ".");
		assertEquals("", outcome.err());
		assertEquals(0, outcome.code(), outcome::toString);
		assertTrue(outcome.out().contains("GOV-body-b: Set the quorum to 2 of 2 votes\n"), outcome::toString);
		assertEquals("1 finding fixed, 0 left", outcome.sum());
		assertEquals(FIXED, shell.read("region.pact"));
	}

	@Test
	void aSecondRunHasNothingToDo() throws IOException {
		shell.write("region.pact", QUORUM);
		shell.run("fix", ".");
		assertEquals(new Outcome(0, "0 findings fixed, 0 left\n", ""), shell.run("fix", "."));
	}

	@Test
	void aDryRunPrintsTheDifferenceAndChangesNothing() throws IOException {
		shell.write("region.pact", QUORUM);
		Outcome outcome = shell.run("fix", "--dry-run", ".");
		assertEquals(0, outcome.code());
		assertTrue(outcome.out().contains("--- a/region.pact\n+++ b/region.pact\n@@ "), outcome::toString);
		assertTrue(outcome.out().contains("-\t\t\tchair Head quorum 7 in pre_crisis\n"
				+ "+\t\t\tchair Head quorum 2 in pre_crisis\n"), outcome::toString);
		assertEquals("1 finding could be fixed, 0 left", outcome.sum());
		assertEquals(QUORUM, shell.read("region.pact"));
	}

	@Test
	void whatOnlyPeopleCanTellIsLeftWithTheReason() throws IOException {
		shell.write("region.pact", Example.ERROR);
		Outcome outcome = shell.run("fix", ".");
		assertEquals(1, outcome.code());
		assertTrue(outcome.out().contains("GOV-body-a: not fixed: "), outcome::toString);
		assertEquals(Example.ERROR, shell.read("region.pact"));
	}

	@Test
	void anotherRuleIsLeftAlone() throws IOException {
		shell.write("region.pact", QUORUM);
		assertEquals(new Outcome(0, "0 findings fixed, 0 left\n", ""), shell.run("fix", "--rule", "GOV-id-a", "."));
		assertEquals(QUORUM, shell.read("region.pact"));
	}

	@Test
	void aRuleThatIsNotThereIsWrongUsage() throws IOException {
		shell.write("region.pact", QUORUM);
		Outcome outcome = shell.run("fix", "--rule", "GOV-body-z", ".");
		assertEquals(2, outcome.code());
		assertEquals("pactwright: There is no rule GOV-body-z. 'pactwright rules' lists them all, but for those of the"
				+ " house, which stand in the .rules files of a project.\n", outcome.err());
	}

	@Test
	void aRuleOfTheHouseMayBeNamed() throws IOException {
		shell.write("region.pact", QUORUM);
		shell.write("house.rules", """
				rule HOUSE-name "Bodies have long names" for GovernanceBody {
					check aql: self.name.size() > 100
					clause "House manual 1"
				}
				""");
		Outcome outcome = shell.run("fix", "--rule", "HOUSE-name", ".");
		assertEquals("", outcome.err());
		assertEquals(1, outcome.code());
		assertTrue(outcome.out().contains("HOUSE-name: not fixed: No quick fix is known for it."), outcome::toString);
		assertEquals(QUORUM, shell.read("region.pact"));
	}

	@Test
	void aBrokenTextIsNotTouched() throws IOException {
		String broken = QUORUM.replace("seat Town as Head", "seat Town as as");
		shell.write("region.pact", broken);
		Outcome outcome = shell.run("fix", ".");
		assertEquals(2, outcome.code());
		assertTrue(outcome.err().contains("Nothing of this project was fixed."), outcome::toString);
		assertEquals(broken, shell.read("region.pact"));
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows knows other permissions")
	void aFileThatMayNotBeWrittenStaysAsItIs() throws IOException {
		Path file = shell.write("region.pact", QUORUM);
		assertTrue(file.toFile().setWritable(false));
		assumeFalse(Files.isWritable(file), "the superuser may write anything");
		Outcome outcome = shell.run("fix", ".");
		assertEquals(2, outcome.code());
		assertFalse(outcome.err().isEmpty());
		assertEquals(QUORUM, shell.read("region.pact"));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void theByteOrderMarkStays() throws IOException {
		shell.write("region.pact", "\uFEFF" + QUORUM);
		assertEquals(0, shell.run("fix", ".").code());
		assertEquals("\uFEFF" + FIXED, shell.read("region.pact"));
	}

	@Test
	void aRuleOfTheProjectIsInEveryFormOfTheResult() throws IOException {
		shell.write("region.pact", FIXED);
		shell.write("house.rules", "rule HOUSE-votes \"Votes\" for GovernanceBody {\n"
				+ "\tcheck aql: self.seats->size() > 2\n\tmessage \"{name} has {aql: self.seats->size()} seats\"\n}\n");
		for (String format : new String[] { "text", "json", "sarif" }) {
			Outcome outcome = shell.run("check", "--format", format, ".");
			assertEquals("", outcome.err());
			assertEquals(0, outcome.code(), outcome::toString);
			assertTrue(outcome.out().contains("HOUSE-votes") && outcome.out().contains("Board has 2 seats"),
					outcome::toString);
		}
	}
}
