package org.pactwright.language.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.Dump;
import org.pactwright.language.Problem;
import org.pactwright.language.Sample;
import org.pactwright.language.Texts;
import org.pactwright.language.testsupport.RandomModel;
import org.pactwright.language.write.StatementWriter;
import org.pactwright.model.NamedElement;

/** A project whose texts are replaced says the same as one that was read afresh. */
class ProjectUpdateTest {

	private static final long SEEDS = 12;
	private static final int EDITS = 12;
	private static final String MODEL = "model East { version \"1\" date 2026-11-01 profiles GOV service Power }";
	private static final String PLAN = "joint plan P { version \"1\" status draft assessment Sia sia covers Power }";

	private final Path model = Texts.path("east.pact");
	private final Path plan = Texts.path("plan.rmp");

	@Test
	void referencesFollowWhatIsRenamedInAnotherFile() {
		Project project = Texts.project("east.pact", MODEL, "plan.rmp", PLAN);
		assertEquals("", Texts.problems(project));

		project.update(Map.of(model, MODEL.replace("Power", "Heat")), Progress.none());
		assertEquals("1:67 «Power» reference: There is no critical element 'Power'. Correct the id, or add the critical "
				+ "element.\n", Texts.problems(project));

		project.update(Map.of(plan, PLAN.replace("Power", "Heat")), Progress.none());
		assertEquals("", Texts.problems(project));
		assertSame(project.find("Heat").orElseThrow(), scope(project).getFirst());
	}

	@Test
	void filesThatAreNotReplacedAreNotParsedAgain() {
		Project project = Texts.project("east.pact", MODEL, "plan.rmp", PLAN);
		SourceFile before = project.file(plan).orElseThrow();
		NamedElement power = project.find("Power").orElseThrow();

		project.update(Map.of(model, "// new\n" + MODEL), Progress.none());

		assertSame(before, project.file(plan).orElseThrow());
		assertNotSame(power, project.find("Power").orElseThrow());
		assertSame(project.find("Power").orElseThrow(), scope(project).getFirst());
	}

	@Test
	void aFileThatIsRemovedTakesItsElementsAndProblemsAlong() {
		Project project = Texts.project("east.pact", MODEL, "plan.rmp", PLAN, "broken.pact", "model");
		project.remove(List.of(Texts.path("broken.pact"), model), Progress.none());

		assertEquals(List.of(plan), project.files().stream().map(SourceFile::path).toList());
		assertEquals(1, project.resourceSet().getResources().size());
		assertTrue(project.find("Power").isEmpty());
		assertEquals("1:67 «Power» reference: There is no critical element 'Power'. Correct the id, or add the critical "
				+ "element.\n", Texts.problems(project));
	}

	@Test
	void aFileThatIsAddedIsSeenByTheOthers() {
		Project project = Texts.project("plan.rmp", PLAN);
		project.update(Map.of(model, MODEL), Progress.none());
		assertEquals("", Texts.problems(project));
	}

	@Test
	void removingWhatIsNotThereChangesNothing() {
		Project project = Texts.project("east.pact", MODEL);
		project.remove(List.of(plan), Progress.none());
		assertEquals(1, project.files().size());
	}

	@Test
	void aFileThatIsImportedGoesWithItsLastImport(@TempDir Path temp) throws IOException {
		Path shared = Files.writeString(temp.resolve("shared.pact"), "import \"more.pact\"\n" + MODEL);
		Path more = Files.writeString(temp.resolve("more.pact"), MODEL.replace("East", "West").replace("Power", "Heat"));
		Path own = Files.createDirectory(temp.resolve("own")).resolve("plan.rmp");
		String line = "import \"../shared.pact\"\n";

		Project project = Project.of(own.getParent(), Map.of(own, line + PLAN));
		assertEquals(Set.of(own, shared, more), paths(project));
		project.update(Map.of(own, PLAN), Progress.none());
		assertEquals(Set.of(own), paths(project));
		project.update(Map.of(own, line + PLAN), Progress.none());
		assertEquals(Set.of(own, shared, more), paths(project));
		project.remove(List.of(own), Progress.none());
		assertEquals(Set.of(), paths(project));
	}

	@Test
	void randomReplacementsGiveWhatReadingAfreshGives() {
		for (long seed = 1; seed <= SEEDS; seed++) {
			Random random = new Random(seed);
			Map<Path, String> texts = texts(seed);
			Project project = Project.of(Texts.ROOT, texts);
			for (int edit = 0; edit < EDITS; edit++) {
				change(project, texts, random);
				String what = "with seed " + seed + " after edit " + edit;
				Project afresh = Project.of(Texts.ROOT, texts);
				assertEquals(problems(afresh), problems(project), what);
				assertEquals(dump(afresh), dump(project), what);
			}
		}
	}

	private static Map<Path, String> texts(long seed) {
		Map<Path, String> texts = new TreeMap<>();
		texts.put(Texts.path("world.pact"), Sample.WORLD);
		texts.put(Texts.path("world.rmp"), Sample.WORLD_PLAN);
		RandomModel random = new RandomModel(seed);
		StatementWriter writer = new StatementWriter(random.symbols());
		random.roots().forEach((name, root) -> texts.put(Texts.path(name), writer.write(root)));
		return texts;
	}

	/** Replaces a text, several, takes a file out or brings one in. */
	private static void change(Project project, Map<Path, String> texts, Random random) {
		List<Path> paths = new ArrayList<>(texts.keySet());
		Path path = paths.get(random.nextInt(paths.size()));
		switch (random.nextInt(6)) {
			case 0 -> {
				texts.remove(path);
				project.remove(List.of(path), Progress.none());
			}
			case 1 -> {
				Map<Path, String> several = new TreeMap<>(Map.of(path, broken(texts.get(path), random)));
				several.put(Texts.path("new.pact"), Sample.WORLD.replace("World", "Other"));
				replace(project, texts, several);
			}
			case 2 -> replace(project, texts, Map.of(path, texts.get(path).replace("Grid", "Heat")));
			default -> replace(project, texts, Map.of(path, broken(texts.get(path), random)));
		}
		if (texts.isEmpty()) {
			replace(project, texts, Map.of(path, Sample.WORLD));
		}
	}

	private static void replace(Project project, Map<Path, String> texts, Map<Path, String> changed) {
		texts.putAll(changed);
		project.update(changed, Progress.none());
	}

	/** A text in which something is cut out or doubled. */
	private static String broken(String text, Random random) {
		int from = random.nextInt(text.length());
		int to = Math.min(text.length(), from + 1 + random.nextInt(20));
		return random.nextBoolean() ? text.substring(0, from) + text.substring(to)
				: text.substring(0, to) + text.substring(from);
	}

	private static String problems(Project project) {
		return project.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
	}

	private static String dump(Project project) {
		return project.files().stream().map(file -> file.relative() + "\n" + file.resource().getContents().stream()
				.map(Dump::of).collect(Collectors.joining())).collect(Collectors.joining());
	}

	private static Set<Path> paths(Project project) {
		return project.files().stream().map(SourceFile::path).collect(Collectors.toSet());
	}

	private static List<? extends NamedElement> scope(Project project) {
		return project.plans().getFirst().getAssessments().getFirst().getScope();
	}
}
