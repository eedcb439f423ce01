package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.standards.coverage.Coverage;
import org.pactwright.standards.coverage.CoverageStatus;
import org.pactwright.standards.coverage.StandardCoverage;

/** Rules that a project brings along in files of its own. */
class HouseRulesTest {
	private static final String QUORUM = """
			rule HOUSE-quorum "A steering body needs three voting seats" for GovernanceBody severity error {
				when kind = STEERING
				check aql: self.seats->select(s | s.voting)->size() >= 3
				message "{name} has {aql: self.seats->select(s | s.voting)->size()} voting seats"
				clause "House manual 4.2"
			}
			""";

	@TempDir
	Path folder;

	private CheckResult check(Sample sample, String rules) throws IOException, ProjectException {
		for (var file : sample.files().entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
		Files.writeString(folder.resolve("house.rules"), rules);
		return new Checker().check(new ProjectLoader().load(folder, Progress.none()), Progress.none());
	}

	private static List<String> problems(CheckResult result) {
		return result.problems().stream().map(one -> one.place().line() + ":" + one.place().column() + ": "
				+ one.message()).toList();
	}

	private static List<String> findings(CheckResult result) {
		return result.findings().stream().filter(one -> !one.accepted())
				.map(one -> one.severity() + " " + one.rule().id() + " " + one.message()).toList();
	}

	@Test
	void a_rule_of_the_house_is_checked_with_the_others() throws IOException, ProjectException {
		CheckResult result = check(Sample.full(), QUORUM);
		assertEquals(List.of(), problems(result));
		assertEquals(List.of("ERROR HOUSE-quorum Steering group has 2 voting seats"), findings(result));
		assertEquals("House rules (House manual 4.2)", result.findings().getFirst().rule().restsOn());
	}

	@Test
	void it_weighs_less_while_the_plan_is_a_draft() throws IOException, ProjectException {
		CheckResult result = check(Sample.full().replace("status active next review 2027-05-01", "status draft"), QUORUM);
		assertTrue(findings(result).contains("WARNING HOUSE-quorum Steering group has 2 voting seats"),
				findings(result)::toString);
	}

	@Test
	void it_can_be_waived() throws IOException, ProjectException {
		CheckResult result = check(Sample.full().inNetPlan("waive HOUSE-quorum on Steering \"small on purpose\""), QUORUM);
		assertEquals(List.of(), findings(result));
		assertEquals(1, result.countAccepted());
	}

	@Test
	void the_severity_of_a_rule_can_be_changed_and_a_rule_switched_off() throws IOException, ProjectException {
		Sample sample = Sample.full().replace("chair Lead meets", "meets").replace("quorum 3", "quorum 5");
		CheckResult result = check(sample, "severity GOV-body-a info\nseverity GOV-body-b off\n");
		assertEquals(List.of(), problems(result));
		assertEquals(List.of(Severity.INFO), result.findings().stream()
				.filter(one -> one.rule().id().equals("GOV-body-a")).map(Finding::severity).toList());
		assertTrue(result.findings().stream().noneMatch(one -> one.rule().id().equals("GOV-body-b")));
	}

	@Test
	void a_pack_can_be_switched_off_and_on() throws IOException, ProjectException {
		Sample sample = Sample.full().replace("chair Lead meets", "meets");
		assertEquals(List.of(), findings(check(sample, "pack GOV off")));
		Sample without = sample.replace("profiles GOV, RACI", "profiles RACI");
		assertTrue(findings(check(without, "pack GOV on")).toString().contains("GOV-body-a"));
	}

	@Test
	void what_is_wrong_is_said_with_its_place_and_the_rest_counts() throws IOException, ProjectException {
		CheckResult result = check(Sample.full(), """
				severity GOV-body-z error
				pack HOUSE on
				nonsense here
				rule HOUSE-one for Nothing { check aql: true }
				rule HOUSE-two for Role { check aql: self.nam.size() > }
				""" + QUORUM);
		List<String> problems = problems(result);
		assertEquals(List.of("1:10: There is no rule GOV-body-z. Check the id.",
				"2:6: There is no pack HOUSE. Write one of the packs, such as GOV or NATO.",
				"3:1: 'rule', 'severity' or 'pack' is expected here.",
				"4:20: There is no type 'Nothing'. Write one of the metamodel, such as GovernanceBody."),
				problems.subList(0, 4));
		assertTrue(problems.get(4).startsWith("5:"), problems::toString);
		assertEquals(1, findings(result).size());
	}

	@Test
	void an_expression_that_says_neither_yes_nor_no_is_reported_once() throws IOException, ProjectException {
		CheckResult result = check(Sample.full(), "rule HOUSE-a for Role {\n\tcheck aql: self.name\n}\n");
		assertEquals(1, result.problems().size(), () -> problems(result).toString());
		assertTrue(problems(result).getFirst().startsWith("2:13: Rule HOUSE-a could not be checked"),
				problems(result)::toString);
	}

	@Test
	void loops_within_loops_are_limited() throws IOException, ProjectException {
		CheckResult result = check(Sample.full(), """
				rule HOUSE-a for GovernanceModel {
					check aql: self.eAllContents()->forAll(a | self.eAllContents()->forAll(b | self.eAllContents()->forAll(c | self.eAllContents()->forAll(d | a = d))))
				}
				""");
		assertTrue(problems(result).toString().contains("More than 3 loops within each other"), problems(result)::toString);
	}

	@Test
	void a_loop_without_end_is_given_up_and_the_other_rules_run() throws IOException, ProjectException {
		CheckResult result = check(Sample.full(), """
				rule HOUSE-a for GovernanceModel {
					check aql: Sequence{1}->closure(i | i + 1)->isEmpty()
				}
				""" + QUORUM);
		assertEquals(List.of("2:13: Rule HOUSE-a could not be checked: The evaluation takes too long."), problems(result));
		assertEquals(1, findings(result).size());
	}

	@Test
	void a_mistake_in_a_message_is_said_at_its_place_behind_escapes_too() throws IOException, ProjectException {
		CheckResult result = check(Sample.full(), """
				rule HOUSE-a for Role {
					check aql: true
					message "\\"{name}\\" has {aql: self.nam} and {nothing}"
				}
				""");
		List<String> problems = problems(result);
		assertEquals(2, problems.size(), problems::toString);
		assertTrue(problems.get(0).startsWith("3:37: "), problems::toString);
		assertEquals("3:47: A Role has no 'nothing'. Write one of its features, or {aql: expression}.", problems.get(1));
	}

	@Test
	void an_expression_in_a_message_that_fails_is_reported_once() throws IOException, ProjectException {
		CheckResult result = check(Sample.full(), """
				rule HOUSE-a for Role {
					check aql: false
					message "{aql: Sequence{1}->closure(i | i + 1)->size()}"
				}
				""");
		assertEquals(List.of("3:17: Rule HOUSE-a could not be checked: The evaluation takes too long."), problems(result));
	}

	@Test
	void brackets_within_brackets_and_unknown_types_are_refused_at_their_place() throws IOException, ProjectException {
		CheckResult result = check(Sample.full(), "rule HOUSE-a for Role {\n\tcheck aql: " + "(".repeat(1900) + "true"
				+ ")".repeat(1900) + "\n}\nrule HOUSE-b for Role { check aql: self.oclIsKindOf(pactwright::Nothing) }\n"
				+ "rule HOUSE-c for NodeLabel { check aql: true }\n");
		List<String> problems = problems(result);
		assertTrue(problems.stream().anyMatch(one -> one.startsWith("4:")), problems::toString);
		assertTrue(problems.stream().anyMatch(one -> one.startsWith("5:18: There is no type 'NodeLabel'.")),
				problems::toString);
		assertTrue(result.problems().stream().noneMatch(one -> one.code().equals(CheckResult.BROKEN_RULE)));
	}

	@Test
	void a_text_that_is_not_saved_counts_in_the_coverage_as_in_the_check() throws IOException, ProjectException {
		check(Sample.full(), "");
		Project project = new ProjectLoader().load(folder, Progress.none());
		Map<Path, String> open = Map.of(project.root().resolve("house.rules"), QUORUM);
		CheckResult result = new Checker().check(project, open, Progress.none());
		StandardCoverage house = Coverage.of(project, result, open, Progress.none()).standards().getLast();
		assertEquals("HOUSE", house.standard().id());
		assertEquals(CoverageStatus.MISSED, house.clauses().getFirst().status());
	}

	@Test
	void hostile_files_are_refused_and_never_stop_the_check() throws IOException, ProjectException {
		check(Sample.full(), "");
		Files.write(folder.resolve("a.rules"), new byte[2 * 1024 * 1024]);
		Files.write(folder.resolve("b.rules"), "rule \u00e9".getBytes(StandardCharsets.ISO_8859_1));
		Files.createDirectory(folder.resolve("c.rules"));
		CheckResult result = new Checker().check(new ProjectLoader().load(folder, Progress.none()), Progress.none());
		assertEquals(3, result.problems().size(), () -> problems(result).toString());
	}

	@Test
	void a_text_cut_anywhere_is_read_without_failing() throws IOException, ProjectException {
		String text = QUORUM + "severity GOV-body-a info\npack NATO off\n";
		for (int end = 0; end < text.length(); end += 3) {
			CheckResult result = check(Sample.full(), text.substring(0, end));
			assertTrue(result.problems().stream().noneMatch(one -> one.code().equals(CheckResult.BROKEN_RULE)));
		}
	}

	@Test
	void it_is_in_a_pack_of_its_own_that_no_switch_reaches() throws IOException, ProjectException {
		CheckResult result = check(Sample.full(), QUORUM + "pack GOV off\n");
		assertEquals("HOUSE", result.findings().getFirst().rule().packName());
		assertEquals(1, findings(result).size());
	}

	@Test
	void it_stands_in_the_coverage_with_what_it_misses() throws IOException, ProjectException {
		CheckResult result = check(Sample.full(), QUORUM);
		Coverage coverage = Coverage.of(new ProjectLoader().load(folder, Progress.none()), result);
		StandardCoverage house = coverage.standards().getLast();
		assertEquals("HOUSE", house.standard().id());
		assertEquals("House manual 4.2", house.clauses().getFirst().clause().ref().clause());
		assertEquals(CoverageStatus.MISSED, house.clauses().getFirst().status());
	}

	@Test
	void a_rule_that_is_off_is_said_to_be_off_in_the_coverage() throws IOException, ProjectException {
		CheckResult result = check(Sample.full(), "severity GOV-body-a off\npack NATO off\n");
		Coverage coverage = Coverage.of(new ProjectLoader().load(folder, Progress.none()), result);
		assertEquals("the house rules switch it off", reason(coverage, "GOV-body-a"));
		assertEquals("pack NATO is switched off", reason(coverage, "NATO-blr-a"));
	}

	private static String reason(Coverage coverage, String rule) {
		return coverage.rules().stream().filter(one -> one.rule().id().equals(rule)).findFirst().orElseThrow().reason();
	}
}
