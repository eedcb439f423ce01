package org.pactwright.language.ide.internal.live;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;

/** A second parse of the texts of a project, for somebody who changes the model. For one thread at a time. */
public final class PrivateCopy {

	private final Path root;
	private final Sources sources;
	private Project project;
	private Map<Path, String> known = Map.of();
	private long version = -1;

	/** Parses nothing yet. */
	public PrivateCopy(Path root, Sources sources) {
		this.root = root;
		this.sources = sources;
		this.project = Project.of(root, Map.of());
	}

	/** The parse; of the texts of the last {@link #update}. */
	public Project project() {
		return project;
	}

	/** The version of the texts that were parsed, see {@link Sources#version}. */
	public long version() {
		return version;
	}

	/** The texts of some files as they were parsed. */
	public SortedMap<Path, String> texts(Collection<Path> files) {
		SortedMap<Path, String> texts = new TreeMap<>(known);
		texts.keySet().retainAll(files);
		return texts;
	}

	/** Somebody has put other texts into the project; the next update takes them back. */
	public void changed(Map<Path, String> texts) {
		if (!texts.isEmpty()) {
			known = new HashMap<>(known);
			known.putAll(texts);
			version = -1;
		}
	}

	/**
	 * Parses what has changed since the last time.
	 *
	 * @param progress may cancel
	 * @return whether anything may have changed
	 * @throws java.util.concurrent.CancellationException when it was cancelled; the next call begins anew
	 */
	public boolean update(Progress progress) {
		long now = sources.version();
		if (now == version) {
			return false;
		}
		Map<Path, String> texts = sources.texts();
		Map<Path, String> changed = new HashMap<>(texts);
		changed.entrySet().removeIf(entry -> entry.getValue().equals(known.get(entry.getKey())));
		Set<Path> gone = new HashSet<>(known.keySet());
		gone.removeAll(texts.keySet());
		boolean done = false;
		try {
			if (!gone.isEmpty()) {
				project.remove(gone, progress);
			}
			if (!changed.isEmpty()) {
				project.update(changed, progress);
			}
			known = texts;
			version = now;
			done = true;
			return true;
		} finally {
			if (!done) {
				project = Project.of(root, Map.of());
				known = Map.of();
				version = -1;
			}
		}
	}
}
