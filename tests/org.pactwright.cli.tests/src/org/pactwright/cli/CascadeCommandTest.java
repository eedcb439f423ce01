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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class CascadeCommandTest {

	private static final String MODEL = Example.model("Region", """
			service Power "Electricity" { criticality 5 restored in 8 h }
			service Water "=cmd|' /C calc'!A0" {
				tolerates 2 h restored in 1 h
				depends on Power physical total buffer 4 h across_border
			}
			scenario Storm "Storm" natural_disaster natural affects Power
			scenario Quiet "Quiet" natural_disaster natural
			""");

	@TempDir
	Path folder;

	private Shell shell;

	@BeforeEach
	void writeModel() throws IOException {
		shell = new Shell(folder);
		shell.write("region.pact", MODEL);
	}

	private static String refusal(Outcome outcome) {
		assertEquals(2, outcome.code(), outcome::toString);
		assertEquals("", outcome.out());
		return outcome.err();
	}

	@Test
	void aFailureIsToldFromBeginningToEnd() {
		assertEquals(new Outcome(0, """
				When  What happens  To                                  Because
				 0 h  falls         Electricity (vital service)         taken out
				 4 h  falls         =cmd|' /C calc'!A0 (vital service)  Electricity, buffer of 4 h used up, across the border
				 6 h  out too long  =cmd|' /C calc'!A0 (vital service)  out since 4 h
				 8 h  is back       Electricity (vital service)         repaired
				 9 h  is back       =cmd|' /C calc'!A0 (vital service)  Electricity

				In 3 d 2 services fell, 1 of them for longer than can be borne; at the end none of them is down.
				Across borders: Electricity to =cmd|' /C calc'!A0.
				""", ""), shell.run("cascade", ".", "--fail", "Power"));
	}

	@Test
	void withoutAFailureSinglePointsAreRanked() {
		String out = shell.run("cascade", ".").out();
		assertTrue(out.contains("1  Electricity (vital service)   204         1         1  across a border"), out);
	}

	@Test
	void aScenarioFailsWhatItAffects() {
		assertEquals(shell.run("cascade", ".", "--fail", "Power"), shell.run("cascade", ".", "--fail", "Storm"));
	}

	@Test
	void aTimeSaysWhenItIsRepaired() {
		String out = shell.run("cascade", ".", "--fail", "Power=90min").out();
		assertTrue(out.contains("1 h 30 min  is back       Electricity"), out);
	}

	@Test
	void nothingIsToldBeyondTheHours() {
		assertFalse(shell.run("cascade", ".", "--fail", "Power", "--hours", "7").out().contains("is back"));
	}

	@Test
	void whatCannotFailIsRefused() {
		assertEquals("pactwright: 'GridRegion' is an organisation. Name a service, an asset, a supply, a technology or a"
				+ " scenario.\n", refusal(shell.run("cascade", ".", "--fail", "GridRegion")));
	}

	@Test
	void anUnknownNameIsRefusedWithThoseThatComeNear() {
		assertEquals("pactwright: There is no 'Pwoer' in the model. Name a service, an asset, a supply, a technology or a"
				+ " scenario. Did you mean 'Power'?\n", refusal(shell.run("cascade", ".", "--fail", "Pwoer")));
	}

	@Test
	void aTimeThatIsNoneIsRefused() {
		assertTrue(refusal(shell.run("cascade", ".", "--fail", "Power=soon")).contains("'soon' is no length of time"));
		assertTrue(refusal(shell.run("cascade", ".", "--fail", "Power=5")).contains("Unknown unit"));
	}

	@Test
	void hoursThatMakeNoSenseAreRefused() {
		assertEquals("pactwright: --hours 0: Give a number from 1 to 1000000.\n",
				refusal(shell.run("cascade", ".", "--hours", "0")));
	}

	@Test
	void aScenarioThatAffectsNothingIsRefused() {
		assertTrue(refusal(shell.run("cascade", ".", "--fail", "Quiet")).contains("does not say what it affects"));
	}

	@Test
	void severalProjectsAreRefused() throws IOException {
		Shell above = new Shell(folder.resolve("both"));
		above.write("a/a.pact", MODEL);
		above.write("b/b.pact", MODEL);
		assertTrue(refusal(above.run("cascade", ".")).contains("There are 2 projects below"));
	}

	@Test
	void aFileThatCannotBeReadEndsIt() throws IOException {
		shell.write("other.pact", new byte[] { 0 });
		assertTrue(refusal(shell.run("cascade", ".")).contains("Nothing was analysed"));
	}

	@Test
	void errorsInTheTextsAreSaidAndTheRestIsAnalysed() throws IOException {
		shell.write("region.pact", MODEL.replace("depends on Power", "depends on Gone"));
		Outcome outcome = shell.run("cascade", ".", "--fail", "Power");
		assertEquals(0, outcome.code());
		assertTrue(outcome.err().startsWith("pactwright: 1 error in the texts, the first at region.pact:9."), outcome.err());
		assertFalse(outcome.out().contains("cmd"), outcome.out());
	}

	@Test
	void theShapeForProgramsIsAsDocumented() throws IOException {
		JsonNode result = new ObjectMapper().readTree(shell.run("cascade", ".", "--fail", "Power=8h", "--hours", "5",
				"--format", "json").out());
		((ObjectNode) result).put("version", "V");
		String water = "{\"id\": \"Water\", \"kind\": \"vital service\", \"title\": \"=cmd|' /C calc'!A0\"}";
		String power = "{\"id\": \"Power\", \"kind\": \"vital service\", \"title\": \"Electricity\"}";
		assertEquals(new ObjectMapper().readTree("""
				{"format": "pactwright-cascade/1", "version": "V", "folder": ".", "horizon": 300,
				 "failures": [{"element": %1$s, "lasts": 480}],
				 "events": [
				  {"minute": 0, "element": %1$s, "change": "falls", "condition": "down", "output": 0.0,
				   "crossesBorder": false},
				  {"minute": 240, "element": %2$s, "change": "falls", "condition": "down", "output": 0.0, "because": 0,
				   "through": {"from": "Power", "to": "Water", "kind": "physical", "strength": "total"},
				   "crossesBorder": true}],
				 "outcomes": [
				  {"element": %1$s, "condition": "down", "output": 0.0, "takenOut": true, "firstFall": 0,
				   "downMinutes": 300, "lostMinutes": 300, "heldByCircle": false},
				  {"element": %2$s, "condition": "down", "output": 0.0, "takenOut": false, "firstFall": 240,
				   "downMinutes": 60, "lostMinutes": 60, "heldByCircle": false}]}
				""".formatted(power, water)), result);
	}

	@Test
	void theRankingForProgramsIsAsDocumented() throws IOException {
		JsonNode result = new ObjectMapper().readTree(shell.run("cascade", ".", "--format", "json").out());
		assertEquals(1, result.get("candidates").asInt());
		assertEquals(new ObjectMapper().readTree("""
				[{"rank": 1, "element": {"id": "Power", "kind": "vital service", "title": "Electricity"},
				  "weightedLoss": 12240, "servicesDown": 1, "intolerable": 1, "elementsDown": 1, "technologies": 0,
				  "exchanges": 0, "organisations": 0, "bodies": 0, "procedures": 0, "crossesBorder": true}]
				"""), result.get("ranking"));
	}

	@Test
	void aSpreadsheetTakesNoTitleForAFormula() {
		List<String> lines = shell.run("cascade", ".", "--fail", "Power", "--format", "csv").out().lines().toList();
		assertEquals("minute,id,kind,title,change,condition,output,because,dependency,strength,crosses_border", lines.get(0));
		assertEquals("0,Power,vital service,Electricity,falls,down,0.0,,,,no", lines.get(1));
		assertEquals("240,Water,vital service,'=cmd|' /C calc'!A0,falls,down,0.0,Power,physical,total,yes", lines.get(2));
	}

	@Test
	void aFileHoldsTheSameAsTheOutput() throws IOException {
		String out = shell.run("cascade", ".", "--format", "json").out();
		assertEquals(new Outcome(0, "Written: result.json\n", ""),
				shell.run("cascade", ".", "--format", "json", "--out", "result.json"));
		assertEquals(out, shell.read("result.json"));
	}

	@Test
	void aFileThatCannotBeWrittenIsSaid() {
		assertTrue(refusal(shell.run("cascade", ".", "--out", "nowhere/result.txt")).contains("There is no such folder"));
		assertFalse(Files.exists(folder.resolve("nowhere")));
	}

	@Test
	void tablesFitTheTerminal() {
		Shell narrow = new Shell(folder).onTerminal().with("COLUMNS", "60").with("NO_COLOR", "1");
		String out = narrow.run("cascade", ".", "--fail", "Power").out();
		assertEquals(List.of(), out.lines().filter(line -> line.length() > 60).toList());
		assertTrue(out.contains("Electricity, buffer\n"), out);
	}

	@Test
	void whatIsBadIsRedOnATerminal() {
		assertTrue(new Shell(folder).onTerminal().run("cascade", ".", "--fail", "Power").out()
				.contains("\u001b[1;31mfalls\u001b[0m"));
	}

	@Test
	void hoursThatAreNoneAreRefusedWithARemedy() {
		assertEquals(new Outcome(2, "", "pactwright: --hours -3: Give a number from 1 to 1000000.\n"),
				shell.run("cascade", ".", "--hours", "-3"));
		for (String word : java.util.List.of("abc", "99999999999")) {
			Outcome outcome = shell.run("cascade", ".", "--hours", word);
			assertEquals(2, outcome.code());
			assertTrue(outcome.err().contains("'" + word + "' is no whole number of at most nine digits."),
					outcome::toString);
		}
	}

	@Test
	void aPictureShowsWhatFallsWithItsHours() throws IOException {
		Outcome outcome = shell.run("cascade", ".", "--fail", "Power", "--picture", "cascade.svg");
		assertEquals(0, outcome.code(), outcome::toString);
		String svg = shell.read("cascade.svg");
		for (String part : java.util.List.of("id=\"stamps\"", ">taken out<", ">0 h - 8 h<", ">4 h - 9 h<",
				">4 h | border<")) {
			assertTrue(svg.contains(part), () -> part + " is not in\n" + svg);
		}
	}

	@Test
	void aPictureNeedsAFailureAndAnEndingThatIsKnown() {
		Outcome ranking = shell.run("cascade", ".", "--picture", "cascade.svg");
		assertEquals(2, ranking.code());
		assertEquals("pactwright: --picture needs --fail: there is no picture of a ranking.\n", ranking.err());
		Outcome ending = shell.run("cascade", ".", "--fail", "Power", "--picture", "cascade.gif");
		assertEquals(2, ending.code());
		assertTrue(ending.err().contains("Give a file that ends with .svg, .png or .pdf."), ending::toString);
	}
}
