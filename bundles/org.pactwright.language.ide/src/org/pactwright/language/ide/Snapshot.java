package org.pactwright.language.ide;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.pactwright.language.Problem;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.Finding;

/** What one analysis of a project found; it does not change any more. */
public final class Snapshot {

	private final long version;
	private final Project project;
	private final CheckResult result;
	private final Duration elapsed;
	private final Map<Path, String> house;
	private final SortedMap<Path, String> texts = new TreeMap<>();
	private final Map<Path, List<Problem>> problems;
	private final Map<Path, List<Finding>> findings;

	Snapshot(long version, Project project, Map<Path, String> house, CheckResult result, Duration elapsed) {
		this.version = version;
		this.project = project;
		this.house = Map.copyOf(house);
		this.result = result;
		this.elapsed = elapsed;
		for (SourceFile file : project.files()) {
			texts.put(file.path(), file.text());
		}
		problems = byFile(result.problems(), problem -> problem.place().file());
		findings = byFile(result.findings(), finding -> finding.place().file());
	}

	private static <T> Map<Path, List<T>> byFile(List<T> all, Function<T, Path> file) {
		return all.stream().collect(Collectors.groupingBy(file, Collectors.toUnmodifiableList()));
	}

	/** The project folder. */
	public Path root() {
		return project.root();
	}

	/** The version of the project, see {@link LiveProject#version}, that was looked at. */
	public long version() {
		return version;
	}

	/** The files that could be read, sorted. */
	public List<Path> files() {
		return List.copyOf(texts.keySet());
	}

	/** The text of a file as it was looked at; empty for a file that does not belong to the project. */
	public String text(Path file) {
		return texts.getOrDefault(file, "");
	}

	/** What the language says about a file, by place. */
	public List<Problem> problems(Path file) {
		return problems.getOrDefault(file, List.of());
	}

	/** What the standards say about a file, accepted findings included, by place. */
	public List<Finding> findings(Path file) {
		return findings.getOrDefault(file, List.of());
	}

	/** What the language says about all files. */
	public List<Problem> problems() {
		return result.problems();
	}

	/** What the standards say about all files, accepted findings included. */
	public List<Finding> findings() {
		return result.findings();
	}

	/** The texts of files of house rules that were open in editors, by path; those of others are on disk. */
	public Map<Path, String> house() {
		return house;
	}

	/** How long the analysis took. */
	public Duration elapsed() {
		return elapsed;
	}

	/** The model; only to read, and only until the next analysis begins, which changes it in place. */
	public Project project() {
		return project;
	}
}
