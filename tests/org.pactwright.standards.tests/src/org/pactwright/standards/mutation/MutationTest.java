package org.pactwright.standards.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.language.project.SourceFile;
import org.pactwright.standards.Checker;
import org.pactwright.standards.CheckResult;

/**
 * Each sample is changed in two hundred ways, one at a time, and each change leads to exactly the findings that were
 * foreseen from the unchanged sample: those and no others come on top. The choice is the same each time: one change of
 * each kind, then a second of each, and so on.
 */
class MutationTest {
	private static final Path SAMPLES = Path.of(System.getProperty("pactwright.root"), "samples");
	private static final int WAYS = 200;

	@ParameterizedTest
	@ValueSource(strings = {"energy-supply", "michigan", "baltic-cables"})
	void everyChangeIsFoundAndNothingElse(String sample) throws ProjectException {
		Path root = SAMPLES.resolve(sample);
		Project project = new ProjectLoader().load(root, Progress.none());
		Map<Path, String> texts = new LinkedHashMap<>();
		for (SourceFile file : project.files()) {
			texts.put(file.path(), file.text());
		}
		List<String> before = findings(project);
		List<Mutation> chosen = choose(project);
		assertEquals(WAYS, chosen.stream()
				.map(mutation -> mutation.file() + "\n" + mutation.applyTo(texts.get(mutation.file()))).distinct().count(), "so many different texts");
		assertEquals(List.of(), chosen.stream()
				.filter(mutation -> mutation.applyTo(texts.get(mutation.file())).equals(texts.get(mutation.file())))
				.map(Mutation::name).toList(), "each changes something");
		assertTrue(chosen.stream().filter(mutation -> !mutation.expected().isEmpty()).count() > WAYS / 4);

		List<String> wrong = new ArrayList<>();
		for (Mutation mutation : chosen) {
			Map<Path, String> changed = new LinkedHashMap<>(texts);
			changed.computeIfPresent(mutation.file(), (path, text) -> mutation.applyTo(text));
			Project mutant = Project.of(root, changed);
			List<String> problems = mutant.problems().stream().map(Object::toString).toList();
			List<String> after = findings(mutant);
			List<String> more = new ArrayList<>(after);
			List<String> gone = new ArrayList<>(before);
			before.forEach(more::remove);
			after.forEach(gone::remove);
			if (!problems.isEmpty() || !gone.isEmpty() || !more.equals(mutation.expected())) {
				wrong.add(mutation.name() + "\n  expected " + mutation.expected() + "\n  found " + more
						+ "\n  gone " + gone + "\n  problems " + problems);
			}
		}
		assertEquals("", String.join("\n", wrong));
	}

	/** The changes of all samples together should trip a good part of the catalogue, and not the same few rules. */
	@Test
	void theChangesTripFortyRulesAtLeast() throws ProjectException {
		Set<String> rules = new TreeSet<>();
		for (String sample : List.of("energy-supply", "michigan", "baltic-cables")) {
			choose(new ProjectLoader().load(SAMPLES.resolve(sample), Progress.none())).forEach(mutation -> mutation
					.expected().forEach(finding -> rules.add(finding.substring(0, finding.indexOf(' ')))));
		}
		assertTrue(rules.size() >= 40, () -> rules.size() + " rules: " + rules);
	}

	private static List<Mutation> choose(Project project) {
		Original original = new Original(project);
		GovernanceMutations.offer(original);
		ArchitectureMutations.offer(original);
		PlanMutations.offer(original);
		List<Mutation> chosen = new ArrayList<>();
		List<Iterator<Mutation>> kinds = original.mutations().values().stream().map(List::iterator).toList();
		while (chosen.size() < WAYS && kinds.stream().anyMatch(Iterator::hasNext)) {
			kinds.stream().filter(Iterator::hasNext).limit(WAYS - chosen.size())
					.forEach(kind -> chosen.add(kind.next()));
		}
		return chosen;
	}

	/** The findings that were not accepted, as rule and element, sorted. */
	private static List<String> findings(Project project) {
		CheckResult result = new Checker().check(project, Progress.none());
		return result.findings().stream().filter(finding -> !finding.accepted())
				.map(finding -> Original.finding(finding.rule().id(), finding.element())).sorted().toList();
	}
}
