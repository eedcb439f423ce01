package org.pactwright.standards.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.Checker;
import org.pactwright.standards.Finding;
import org.pactwright.standards.stage.StageResult.Opened;

/** The next stage of a plan gets what it needs, as far as that follows from the model. */
class StageOpeningTest {

	private static final Path ROOT = Path.of(System.getProperty("pactwright.root", "../..")).toAbsolutePath().normalize()
			.resolve("samples/energy-supply");
	private static final Path PLAN = ROOT.resolve("fuel-early.rmp");

	private static Map<Path, String> texts() throws IOException {
		Map<Path, String> texts = new HashMap<>();
		try (Stream<Path> files = Files.list(ROOT)) {
			for (Path file : files.filter(one -> one.toString().matches(".*\\.(pact|rmp)")).toList()) {
				texts.put(file, Files.readString(file));
			}
		}
		return texts;
	}

	private static StageResult open(Map<Path, String> texts, String plan, boolean close) {
		return new StageOpening(Project.of(ROOT, texts), new Checker(), Progress.none()).open(plan, close);
	}

	private static Opened opened(Map<Path, String> texts, boolean close) {
		StageResult result = open(texts, "FuelPlan", close);
		assertTrue(result instanceof Opened, result::toString);
		return (Opened) result;
	}

	@Test
	void the_stage_after_the_last_that_is_under_way_is_next() throws IOException {
		Project project = Project.of(ROOT, texts());
		RelationshipManagementPlan plan = project.plans().stream().filter(one -> one.getId().equals("FuelPlan"))
				.findFirst().orElseThrow();
		assertEquals(LifecycleStage.INTERNAL_ASSESSMENT, StageOpening.next(plan).orElseThrow());
		assertEquals(List.of(LifecycleStage.KNOWLEDGE),
				StageOpening.underWayBefore(plan, LifecycleStage.INTERNAL_ASSESSMENT));
	}

	@Test
	void it_is_under_way_from_the_day_of_the_model_with_a_line_for_each_output_that_is_due() throws IOException {
		String text = opened(texts(), false).newTexts().get(PLAN);
		assertTrue(text.contains("\tstage internal_assessment in_progress 2026-11-01 {\n"), text);
		assertTrue(text.contains("\t\toutput maturity_profile"), text);
		assertTrue(text.contains("\t\toutput selection_criteria"), text);
		assertTrue(text.contains("stage knowledge in_progress"), text);
	}

	@Test
	void the_stage_before_is_closed_when_that_is_wanted() throws IOException {
		Opened opened = opened(texts(), true);
		assertTrue(opened.newTexts().get(PLAN).contains("stage knowledge complete 2026-10-01 .. 2026-11-01"),
				opened.newTexts()::toString);
		assertTrue(opened.done().contains("Stage \"knowledge\" is complete."), opened.done()::toString);
	}

	@Test
	void nothing_of_the_rest_of_the_texts_changes() throws IOException {
		Map<Path, String> texts = texts();
		Opened opened = opened(texts, false);
		List<String> lines = opened.newTexts().get(PLAN).lines().toList();
		List<String> missing = texts.get(PLAN).lines().filter(line -> !lines.contains(line)).toList();
		assertEquals(List.of(), missing);
	}

	@Test
	void what_is_written_is_understood_and_all_that_the_rules_say_of_it_is_listed() throws IOException {
		Map<Path, String> texts = texts();
		Opened opened = opened(texts, false);
		texts.putAll(opened.newTexts());
		CheckResult result = new Checker().check(Project.of(ROOT, texts), Progress.none());
		assertEquals(List.of(), result.problems());
		List<String> unsaid = result.findings().stream().filter(one -> !one.accepted()).map(Finding::message)
				.filter(message -> opened.left().stream().noneMatch(one -> one.startsWith(message))).toList();
		assertEquals(List.of(), unsaid);
	}

	@Test
	void what_only_people_can_write_is_listed() throws IOException {
		Opened opened = opened(texts(), false);
		assertTrue(opened.left().stream().anyMatch(one -> one.startsWith("Output \"strengths weaknesses\" has neither")),
				opened.left()::toString);
	}

	@Test
	void all_stages_can_be_opened_one_after_the_other_and_then_there_is_none() throws IOException {
		Map<Path, String> texts = texts();
		for (int stage = 2; stage < LifecycleStage.values().length; stage++) {
			Opened opened = opened(texts, false);
			assertEquals(LifecycleStage.get(stage), opened.stage());
			texts.putAll(opened.newTexts());
			assertEquals(List.of(), Project.of(ROOT, texts).problems());
		}
		StageResult none = open(texts, "FuelPlan", false);
		assertTrue(none instanceof StageResult.Refused refused && refused.message().contains("none to open"),
				none::toString);
	}

	@Test
	void a_plan_that_is_not_there_is_said() throws IOException {
		StageResult none = open(texts(), "NoPlan", false);
		assertEquals(new StageResult.Refused("There is no plan 'NoPlan' in this project."), none);
	}

	@Test
	void a_text_that_is_broken_is_not_touched() throws IOException {
		Map<Path, String> texts = texts();
		texts.put(PLAN, texts.get(PLAN).replace("stage knowledge", "stage stage"));
		assertTrue(open(texts, "FuelPlan", false) instanceof StageResult.Refused);
	}
}
