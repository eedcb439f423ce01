package org.pactwright.language.ide;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

import org.pactwright.language.ide.internal.complete.Proposals;
import org.pactwright.language.ide.internal.index.FileIndex;
import org.pactwright.language.ide.internal.index.ProjectIndex;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.standards.Checker;

/**
 * The projects that somebody works on in this process. Safe for use by several threads; owns one thread for analyses
 * that were requested.
 */
public final class LiveWorkspace implements AutoCloseable {

	private static final String WARM_UP = """
			model WarmUp "Warm-up" {
			  organisation Agency "Agency" public agency at national
			  person Chief "Chief" of Agency
			}
			""";

	private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
			task -> Thread.ofPlatform().name("Pactwright analysis").daemon().unstarted(task));
	private final Map<Path, LiveProject> projects = new ConcurrentHashMap<>();

	/** The project of a folder. Nothing is read before it is asked for. */
	public LiveProject project(Path folder) {
		return projects.computeIfAbsent(LiveProject.normal(folder), root -> new LiveProject(root, executor));
	}

	/** The project that holds a file; the innermost when they are nested. */
	public Optional<LiveProject> projectOf(Path file) {
		Path path = LiveProject.normal(file);
		return projects.values().stream().filter(project -> path.startsWith(project.root()))
				.max(Comparator.comparingInt(project -> project.root().getNameCount()));
	}

	/** All projects, sorted by folder. */
	public List<LiveProject> projects() {
		return projects.values().stream().sorted(Comparator.comparing(LiveProject::root)).toList();
	}

	/** Forgets a project whose folder was closed or deleted. */
	public void forget(Path folder) {
		projects.remove(LiveProject.normal(folder));
	}

	/**
	 * Loads the grammar, the parser and the rules, which takes a second or two; later calls cost nothing to speak of.
	 * Call it early, in the background.
	 */
	public static void warmUp() {
		Path file = LiveProject.normal(Path.of("warm-up.pact"));
		Project project = Project.of(file.getParent(), Map.of(file, WARM_UP));
		new Checker().check(project, Progress.none());
		FileIndex index = FileIndex.of(file, WARM_UP);
		Proposals.at(new ProjectIndex(List.of(index)), index, WARM_UP.indexOf("Agency"), LocalDate.EPOCH);
	}

	/** Ends the thread; requests for analyses are ignored from now on. */
	@Override
	public void close() {
		executor.shutdownNow();
	}
}
