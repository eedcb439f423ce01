package org.pactwright.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;

/** Projects of texts that lie on no disk, and their problems in a form to compare. */
public final class Texts {

	/** The folder of all test projects. */
	public static final Path ROOT = Path.of("project").toAbsolutePath();

	/** In characters; comparing the places of everything in a larger text takes minutes. */
	private static final int LARGE = 50_000;

	private Texts() {
	}

	/** A project of files, each a name and a text; what is only read of them is compared with it. */
	public static Project project(String... namesAndTexts) {
		Map<Path, String> texts = new TreeMap<>();
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			texts.put(path(namesAndTexts[i]), namesAndTexts[i + 1]);
		}
		Project project = Project.of(ROOT, texts);
		if (texts.values().stream().mapToInt(String::length).sum() < LARGE) {
			SameReading.check(project, Project.forReading(ROOT, texts));
		}
		return project;
	}

	/** The absolute path of a file in the test project. */
	public static Path path(String name) {
		return ROOT.resolve(name);
	}

	/**
	 * All problems, one per line: {@code line:column «marked text» code: message [suggestions]}, with the file before
	 * it where the project has several with problems, and with the severity where it is no error.
	 */
	public static String problems(Project project) {
		List<Problem> problems = project.problems();
		boolean several = problems.stream().map(problem -> problem.place().file()).distinct().count() > 1;
		return problems.stream().map(problem -> (several ? problem.place().file().getFileName() + ":" : "")
				+ print(project, problem)).collect(Collectors.joining());
	}

	private static String print(Project project, Problem problem) {
		Place place = problem.place();
		String marked = project.file(place.file()).map(SourceFile::text)
				.map(text -> text.substring(place.offset(), place.offset() + place.length())).orElse("");
		String severity = problem.severity() == Severity.ERROR ? "" : problem.severity().word() + " ";
		String suggestions = problem.suggestions().isEmpty() ? "" : " " + problem.suggestions();
		return place.line() + ":" + place.column() + " «" + marked + "» " + severity + problem.code() + ": "
				+ problem.message() + suggestions + "\n";
	}
}
