package org.pactwright.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwright.viewpoint.Json;
import org.pactwright.viewpoint.diagram.RuntimeOptions;
import org.pactwright.viewpoint.internal.replay.CaseReplay;

/**
 * Scripts of tool calls have the results that they have in Sirius. Where a step fails halfway Sirius keeps the half,
 * and we take it back, on purpose: {@code cases/tools-deviations.tsv} lists these steps, and in what they differ. The
 * step after such a one begins from what Sirius has kept, so that it has to agree again.
 */
class ToolCasesTest {

	private static final Path CASES = Path.of("cases/tools");
	private static final Path DEVIATIONS = Path.of("cases/tools-deviations.tsv");

	@TempDir
	Path out;

	static Stream<Named<Path>> cases() throws IOException {
		try (Stream<Path> folders = Files.list(CASES)) {
			return folders.filter(ToolCases::isCase).sorted().map(f -> Named.of(f.getFileName().toString(), f)).toList()
					.stream();
		}
	}

	/** In what steps differ on purpose. */
	private static Map<Integer, List<String>> deviations(String name) throws IOException {
		Map<Integer, List<String>> result = new HashMap<>();
		for (String line : Files.readAllLines(DEVIATIONS)) {
			String[] cells = line.split("\t");
			if (cells[0].equals(name)) {
				result.put(Integer.valueOf(cells[1]), List.of(cells[2].split(",")));
			}
		}
		return result;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void a_script_has_the_results_that_it_has_in_sirius(Path folder) throws IOException {
		String name = folder.getFileName().toString();
		Map<Integer, List<String>> deviations = deviations(name);
		Object expected = Json.read(folder.resolve("result.json"));
		List<StepResult> wanted = steps(expected, folder);
		Path written = new CaseReplay(folder, RuntimeOptions.of(List.of())).write(out,
				(step, model) -> deviations.containsKey(step) && goesOn(model, folder, wanted.get(step)));
		Object got = Json.read(written);
		List<StepResult> steps = steps(got, out.resolve(name));
		assertEquals(wanted.size(), steps.size());
		List<String> initial = initial(expected, folder).elements();
		assertEquals(initial, initial(got, folder).elements());
		List<Runnable> checks = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			int step = i;
			List<String> before = i == 0 ? initial : wanted.get(i - 1).elements();
			checks.add(() -> check(name + " step " + step, wanted.get(step), steps.get(step), before,
					deviations.get(step)));
		}
		assertAll(checks.stream().map(c -> c::run));
	}

	/** Makes the model what a step in Sirius left, if it could be saved. */
	private static boolean goesOn(Resource model, Path folder, StepResult sirius) {
		Path left = folder.resolve(sirius.model());
		if (!sirius.model().endsWith(".xmi")) {
			return false;
		}
		OtherModel.become(model, URI.createFileURI(left.toAbsolutePath().toString()));
		return true;
	}

	private static StepResult initial(Object result, Path folder) {
		return new StepResult(Map.of("elements", Json.list(result, "initial")), folder);
	}

	private static List<StepResult> steps(Object result, Path models) {
		return Json.list(result, "steps").stream().map(s -> new StepResult(s, models)).toList();
	}

	private static void check(String step, StepResult wanted, StepResult got, List<String> before,
			List<String> deviation) {
		List<String> differences = got.differences(wanted);
		if (deviation == null) {
			assertEquals(List.of(), differences, () -> step + ": " + got.message() + "\nexpected "
					+ String.join("\n", wanted.elements()) + "\ngot " + String.join("\n", got.elements()));
			return;
		}
		assertEquals(deviation, differences, step);
		assertEquals("failed", got.outcome(), step);
		assertEquals("unchanged", got.model(), step);
		assertNull(got.named("createdViews"), step);
		assertTrue(got.message().matches("(?s).*own\\.odesign:\\d+:\\d+: .+"), got.message());
		assertEquals(before, got.elements(), step);
	}
}
