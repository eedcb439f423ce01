package org.pactwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.jupiter.api.Test;
import org.pactwright.language.Place;
import org.pactwright.language.Places;
import org.pactwright.language.Problem;
import org.pactwright.language.format.PactFormatter;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.language.testsupport.RandomModel;
import org.pactwright.language.write.StatementWriter;

/**
 * Random changes of all samples and of random models, in texts of every style: what is read afterwards is what was
 * intended, and nothing else changes. {@code -Dpactwright.edits=100000} tries more than the usual 2,000 changes,
 * {@code -Dpactwright.edits.seed=17} others. With a seed that a failure names, and one change, it can be repeated.
 */
class RandomEditsTest {

	private static final int COUNT = Integer.getInteger("pactwright.edits", 2_000);
	private static final long SEED = Long.getLong("pactwright.edits.seed", 1);
	/** Changes of one project, one after the other. */
	private static final int ROUND = 40;

	private static final int MOST_FAILURES = 10;

	private final List<AssertionError> failures = new ArrayList<>();
	private int edits;
	private int refused;
	private int restored;
	private int stable;
	private int broken;
	/** Whether all files of the project are as the formatter would have them. */
	private boolean laidOut;
	private final Map<String, Integer> reasons = new TreeMap<>();

	@Test
	void whatIsReadAfterwardsIsWhatWasIntended() throws IOException {
		long seed = SEED;
		while (edits < COUNT && failures.size() < MOST_FAILURES) {
			round(seed++);
		}
		if (!failures.isEmpty()) {
			failures.stream().skip(1).forEach(failures.getFirst()::addSuppressed);
			throw failures.getFirst();
		}
		System.out.println(edits + " random edits from seed " + SEED + " to " + (seed - 1) + ": " + refused + " refused, "
				+ restored + " taken back to the same text, " + stable + " in laid out texts, " + broken
				+ " in texts with mistakes; refusals " + reasons);
		assertTrue(refused < edits / 5, refused + " of " + edits + " refused: " + reasons);
		assertTrue(restored > edits / 100, "too few new elements were taken back: " + restored);
	}

	private void round(long seed) throws IOException {
		// seeds in a row begin alike
		Random random = new Random(seed * 0x9E3779B97F4A7C15L);
		Map<Path, String> texts = new LinkedHashMap<>();
		boolean formatted = random.nextInt(4) == 0;
		(random.nextInt(10) == 0 ? samples(random) : randomModel(seed, random)).forEach((name, text) -> texts.put(
				Edited.ROOT.resolve(name), formatted ? TextVariants.laidOut(random, text) : TextVariants.of(random, text)));
		if (random.nextInt(5) == 0) {
			texts.replaceAll((path, text) -> random.nextBoolean() ? TextVariants.broken(random, text) : text);
		}
		Project project = Project.of(Edited.ROOT, texts);
		laidOut = texts.values().stream().allMatch(
				text -> PactFormatter.canFormat(text) && PactFormatter.edits(text).isEmpty());
		for (int i = 0; i < ROUND && edits < COUNT; i++) {
			RandomChange change = new RandomChange(random, project);
			Map<Path, String> before = texts(project);
			try {
				edit(project, change, random);
			} catch (AssertionError | RuntimeException e) {
				failures.add(new AssertionError("With seed " + seed + ", change " + i + ": " + change + "\n" + e.getMessage()
						+ "\n" + differences(before, texts(project)), e));
				return;
			}
		}
	}

	private void edit(Project project, RandomChange change, Random random) {
		ModelSnapshot old = ModelSnapshot.of(project);
		Map<Path, String> before = texts(project);
		List<String> comments = comments(project);
		boolean sound = project.files().stream().noneMatch(file -> file.resource().getParseResult().hasSyntaxErrors());
		long twice = repetitions(project);
		ModelSnapshot[] intended = new ModelSnapshot[1];
		EditResult result = ModelEdit.record(project, () -> {
			change.run();
			intended[0] = ModelSnapshot.of(project);
		});
		edits++;
		broken += sound ? 0 : 1;
		assertEquals(Optional.empty(), old.difference(ModelSnapshot.of(project)), "the model as it was parsed");
		if (result instanceof EditResult.Refused no) {
			refused++;
			reasons.merge(no.message().replaceAll("'[^']*'", "'…'").replaceAll("(?<=^)[A-Z][a-z ]+(?= ')", "X"), 1,
					Integer::sum);
			assertTrue(!sound || !no.message().contains("cannot be written so that"), no.message());
			return;
		}
		EditResult.Done done = (EditResult.Done) result;
		minimal(project, done, change);
		Map<Path, String> after = done.edits().newTexts(project);
		project.update(after, Progress.none());
		assertEquals(Optional.empty(), intended[0].difference(ModelSnapshot.of(project)), "what was intended");
		assertTrue(repetitions(project) <= twice, "something is said twice");
		after.forEach((path, text) -> {
			if (laidOut) {
				stable++;
				assertEquals("", UnifiedDiff.of("laid-out", text, PactFormatter.format(text)), "laid out");
			}
			assertEquals(lineEnds(before.get(path)), lineEnds(text), "line ends");
		});
		List<String> now = comments(project);
		if (change.deletes()) {
			now.forEach(comment -> assertTrue(comments.remove(comment), comment));
		} else {
			assertEquals("", UnifiedDiff.of("comments", String.join("\n", comments), String.join("\n", now)));
		}
		takeBack(project, done, change, before, random);
	}

	private static long repetitions(Project project) {
		return project.problems().stream().filter(problem -> Problem.DUPLICATE.equals(problem.code())).count();
	}

	/** Edits lie in statements that were changed; those around them get line breaks at most. */
	private static void minimal(Project project, EditResult.Done done, RandomChange change) {
		if (!change.changesNames()) {
			done.edits().byFile().forEach((path, edits) -> edits.forEach(edit -> assertTrue(
					change.touched().stream().anyMatch(element -> isIn(path, edit, element, edit.replacement().isBlank())),
					() -> edit + " is in no statement that was changed")));
		}
	}

	private static boolean isIn(Path path, TextEdit edit, EObject element, boolean blank) {
		boolean part = element.eClass().getName().matches("ResponsibilityAssignment|CompetenceLevel");
		Place place = Places.whole(part || blank ? around(element) : element);
		return place.file().equals(path) && place.offset() <= edit.offset()
				&& edit.end() <= place.offset() + place.length();
	}

	private static EObject around(EObject element) {
		return element.eContainer() == null ? element : element.eContainer();
	}

	/**
	 * A new element that is deleted again leaves no trace, unless a block was given lines of its own for it, or a comment
	 * beside it is taken for its own.
	 */
	private void takeBack(Project project, EditResult.Done done, RandomChange change, Map<Path, String> before,
			Random random) {
		boolean inserted = done.edits().byFile().values().stream().flatMap(List::stream)
				.allMatch(edit -> edit.length() == 0);
		inserted &= done.edits().byFile().entrySet().stream().allMatch(
				file -> file.getValue().stream().allMatch(edit -> isAtBlank(before.get(file.getKey()), edit.offset())
						&& !isBesideComment(before.get(file.getKey()), edit.offset())));
		long files = done.edits().byFile().values().stream().flatMap(List::stream).count();
		if (!inserted || files != 1 || change.made().size() != 1 || change.touched().size() != 1) {
			return;
		}
		EditResult back = Deletion.of(project, List.of(done.changed().getFirst().find(project).orElseThrow()));
		if (back instanceof EditResult.Done undone) {
			restored++;
			Map<Path, String> again = undone.edits().newTexts(project);
			again.forEach((path, text) -> assertEquals("", UnifiedDiff.of("taken-back", lines(before.get(path)), lines(text))));
			project.update(again, Progress.none());
		}
	}

	/** Blank lines beside what came and went may be others; in a text that is not laid out, all white space. */
	private String lines(String text) {
		return laidOut ? text.replaceAll("\n(\\s*\n)+", "\n") : text.replaceAll("\\s+", " ");
	}

	private static boolean isBesideComment(String text, int offset) {
		String after = text.substring(offset).stripLeading();
		return text.substring(0, offset).stripTrailing().endsWith("*/") || after.startsWith("/*") || after.startsWith("//");
	}

	private static boolean isAtBlank(String text, int offset) {
		return offset > 0 && offset < text.length() && Character.isWhitespace(text.charAt(offset))
				|| offset > 0 && Character.isWhitespace(text.charAt(offset - 1));
	}

	private static Map<String, String> samples(Random random) throws IOException {
		Map<String, String> texts = new LinkedHashMap<>();
		Path root = Path.of(System.getProperty("pactwright.root"), "samples");
		Path sample = root.resolve(random.nextInt(4) == 0 ? "energy-supply" : "michigan");
		try (Stream<Path> files = Files.list(sample)) {
			for (Path file : files.filter(each -> !each.toString().endsWith(".md")).sorted().toList()) {
				texts.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return texts;
	}

	private static RandomModel model(long seed, boolean complete) {
		try {
			return new RandomModel(seed, complete);
		} catch (IllegalStateException tooSmall) {
			return new RandomModel(seed);
		}
	}

	private static Map<String, String> randomModel(long seed, Random random) {
		RandomModel model = model(seed, random.nextInt(4) == 0);
		StatementWriter writer = new StatementWriter(model.symbols());
		Map<String, String> texts = new LinkedHashMap<>();
		model.roots().forEach((name, root) -> texts.put(name, writer.write(root) + "\n"));
		return texts;
	}

	private static Map<Path, String> texts(Project project) {
		Map<Path, String> texts = new TreeMap<>();
		project.files().forEach(file -> texts.put(file.path(), file.text()));
		return texts;
	}

	/** All comments, sorted: a move to another file changes their order, and their line ends perhaps. */
	private static List<String> comments(Project project) {
		List<String> comments = new ArrayList<>();
		for (SourceFile file : project.files()) {
			for (ILeafNode leaf : file.resource().getParseResult().getRootNode().getLeafNodes()) {
				String text = leaf.isHidden() ? leaf.getText().strip() : "";
				if (text.startsWith("//") || text.startsWith("/*")) {
					comments.add(text.replace("\r", ""));
				}
			}
		}
		comments.sort(null);
		return comments;
	}

	private static boolean lineEnds(String text) {
		return text.contains("\r\n") && text.replace("\r\n", "").indexOf('\n') < 0;
	}

	private static String differences(Map<Path, String> before, Map<Path, String> after) {
		StringBuilder text = new StringBuilder();
		before.forEach((path, old) -> text.append(UnifiedDiff.of(path.getFileName().toString(), old, after.get(path))));
		return text.toString();
	}
}
