package org.pactwright.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwright.viewpoint.Json;
import org.pactwright.viewpoint.diagram.RuntimeOptions;

/**
 * Scripts of tool calls have the results that they have in Sirius. Where these differ on purpose {@code
 * cases/tools-deviations.tsv} says so: a step that fails halfway is taken back, and what follows finds that.
 */
class ToolCasesTest {

	private static final Path CASES = Path.of("cases/tools");
	private static final Path DEVIATIONS = Path.of("cases/tools-deviations.tsv");
	private static final String TAKEN_BACK = "taken back";

	/** That a step differs on purpose: how, and in what. */
	private record Deviation(String kind, List<String> where) {
	}

	@TempDir
	Path out;

	static Stream<Named<Path>> cases() throws IOException {
		try (Stream<Path> folders = Files.list(CASES)) {
			return folders.filter(ToolCases::isCase).sorted().map(f -> Named.of(f.getFileName().toString(), f)).toList()
					.stream();
		}
	}

	private static Map<Integer, Deviation> deviations(String name) throws IOException {
		Map<Integer, Deviation> result = new HashMap<>();
		for (String line : Files.readAllLines(DEVIATIONS)) {
			String[] cells = line.split("\t");
			if (cells[0].equals(name)) {
				result.put(Integer.valueOf(cells[1]), new Deviation(cells[2], List.of(cells[3].split(","))));
			}
		}
		return result;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void a_script_has_the_results_that_it_has_in_sirius(Path folder) throws IOException {
		String name = folder.getFileName().toString();
		Object expected = Json.read(folder.resolve("result.json"));
		Object got = Json.read(ToolCases.replay(folder, out, RuntimeOptions.of(List.of())));
		List<StepResult> wanted = steps(expected, folder);
		List<StepResult> steps = steps(got, out.resolve(name));
		assertEquals(wanted.size(), steps.size());
		assertEquals(new StepResult(Map.of("elements", Json.list(expected, "initial")), folder).elements(),
				new StepResult(Map.of("elements", Json.list(got, "initial")), folder).elements());
		Map<Integer, Deviation> deviations = deviations(name);
		List<Runnable> checks = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			int step = i;
			List<String> before = i == 0 ? null : steps.get(i - 1).elements();
			checks.add(() -> check(name + " step " + step, wanted.get(step), steps.get(step), before,
					deviations.get(step)));
		}
		assertAll(checks.stream().map(c -> c::run));
	}

	private static List<StepResult> steps(Object result, Path models) {
		return Json.list(result, "steps").stream().map(s -> new StepResult(s, models)).toList();
	}

	private static void check(String step, StepResult wanted, StepResult got, List<String> before, Deviation deviation) {
		List<String> differences = got.differences(wanted);
		if (deviation == null) {
			assertEquals(List.of(), differences, () -> step + ": " + got.message() + "\nexpected "
					+ String.join("\n", wanted.elements()) + "\ngot " + String.join("\n", got.elements()));
			return;
		}
		assertEquals(deviation.where(), differences, step);
		if (deviation.kind().equals(TAKEN_BACK)) {
			assertEquals("failed", got.outcome(), step);
			assertEquals("unchanged", got.model(), step);
			assertNull(got.named("createdViews"), step);
			assertTrue(got.message().matches("(?s).*own\\.odesign:\\d+:\\d+: .+"), got.message());
			if (before != null) {
				assertEquals(before, got.elements(), step);
			}
		} else {
			assertFalse(differences.contains("outcome"), step);
		}
	}
}
