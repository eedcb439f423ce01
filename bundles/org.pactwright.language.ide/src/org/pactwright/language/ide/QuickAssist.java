package org.pactwright.language.ide;

import java.nio.file.Path;
import java.util.List;

import org.pactwright.language.Problem;
import org.pactwright.language.ide.internal.Shift;

/** Mends what the language complains about, where it says how. */
public final class QuickAssist {

	private QuickAssist() {
	}

	/**
	 * The fixes of a problem, the likeliest first.
	 *
	 * @param text the text that the problem was found in
	 */
	public static List<Fix> of(Problem problem, String text) {
		Range range = new Range(problem.place().offset(), problem.place().length());
		return range.end() > text.length() ? List.of() : fixes(problem, text, range);
	}

	/** The fixes of the problems that the last analysis found at the caret, if what is wrong there is unchanged. */
	public static List<Fix> at(LiveProject project, Path file, String text, int offset) {
		Path path = LiveProject.normal(file);
		return project.latest().stream().flatMap(snapshot -> {
			Shift shift = new Shift(snapshot.text(path), text);
			return snapshot.problems(path).stream().flatMap(problem -> shift
					.carry(new Range(problem.place().offset(), problem.place().length()))
					.filter(range -> range.contains(offset)).stream()
					.flatMap(range -> fixes(problem, text, range).stream()));
		}).toList();
	}

	private static List<Fix> fixes(Problem problem, String text, Range range) {
		String wrong = range.of(text);
		return problem.suggestions().stream().map(suggestion -> {
			String label = wrong.isBlank() ? "Insert '" + suggestion + "'" : "Change to '" + suggestion + "'";
			return new Fix(label, problem.place().file(),
					List.of(new TextEdit(range.offset(), range.length(), suggestion)));
		}).toList();
	}
}
