package org.pactwright.language.ide.internal.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pactwright.language.ide.internal.live.Sources.Change;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.language.project.SourceFile;

/** The parsed project, brought up to date change by change. For one thread at a time. */
public final class LiveModel {

	private final Path root;
	private final Sources sources;
	private Optional<Project> project = Optional.empty();
	/** The last update was cancelled: something may be parsed but not linked. */
	private boolean halfDone;

	public LiveModel(Path root, Sources sources) {
		this.root = root;
		this.sources = sources;
	}

	/**
	 * The project, and the version of the texts that it is from.
	 *
	 * @param version see {@link Sources#version}
	 */
	public record Current(Project project, long version) {
	}

	/**
	 * Parses what changed and links everything.
	 *
	 * @param progress cancels the work; newer changes cancel it as well, except while a whole folder is read
	 * @return the project as of now
	 * @throws ProjectException when the folder cannot be read
	 * @throws java.util.concurrent.CancellationException when the work was cancelled; the next update makes up for it
	 */
	public Current update(Progress progress) throws ProjectException {
		Change change = sources.take();
		boolean done = false;
		try {
			Project current = change.everything() || project.isEmpty() ? load(progress) : project.get();
			project = Optional.of(current);
			apply(change, current, new Overtaken(progress, sources, change.version()));
			sources.setRead(onDisk(current, change));
			done = true;
			return new Current(current, change.version());
		} finally {
			halfDone = !done;
			if (!done) {
				sources.giveBack(change);
			}
		}
	}

	/** An empty folder is no mistake for somebody who is about to write the first file. */
	private Project load(Progress progress) throws ProjectException {
		try {
			return new ProjectLoader().load(root, progress);
		} catch (ProjectException e) {
			if (Files.isDirectory(root) && Files.isReadable(root)) {
				return Project.of(root, Map.of());
			}
			throw e;
		}
	}

	private void apply(Change change, Project project, Progress progress) {
		Map<Path, String> texts = new HashMap<>();
		Set<Path> onDisk = new HashSet<>();
		Set<Path> gone = new HashSet<>();
		for (Path file : change.stale()) {
			if (!change.buffers().containsKey(file)) {
				(Files.exists(file) ? onDisk : gone).add(file);
			}
		}
		change.buffers().forEach((file, text) -> {
			if (project.file(file).filter(source -> source.text().equals(text)).isEmpty()) {
				texts.put(file, text);
			}
		});
		if (!gone.isEmpty()) {
			project.remove(gone, progress);
		}
		if (!onDisk.isEmpty()) {
			project.add(onDisk, progress);
		}
		if (!texts.isEmpty() || halfDone && gone.isEmpty() && onDisk.isEmpty()) {
			project.update(texts, progress);
		}
	}

	/** What is known of the disk: a buffer hides the file behind it. */
	private static Map<Path, String> onDisk(Project project, Change change) {
		Map<Path, String> texts = new HashMap<>();
		for (SourceFile file : project.files()) {
			if (!change.buffers().containsKey(file.path())) {
				texts.put(file.path(), file.text());
			}
		}
		return texts;
	}
}
