package org.pactwright.language.ide.session;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.TextEdit;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;

/**
 * The model of texts that need not be sound: of a text that cannot be read, the last state counts that could. Changes of
 * its sound parts are made in that state too, so that diagrams go on following them. For one thread.
 */
final class SoundTexts {

	private final Path root;
	private Optional<Project> project = Optional.empty();
	private Map<Path, String> current = new HashMap<>();
	/** What the model was read of. */
	private final Map<Path, String> sound = new HashMap<>();
	private final Map<Path, Problem> broken = new TreeMap<>();

	SoundTexts(Path root) {
		this.root = root;
	}

	/** The model. */
	Project project() {
		return project.orElseThrow(() -> new IllegalStateException("No text was read yet"));
	}

	/** The texts as they are. */
	Map<Path, String> current() {
		return current;
	}

	/** What is wrong with texts that cannot be read, by file. */
	Map<Path, Problem> broken() {
		return broken;
	}

	/**
	 * Brings the model up to date.
	 *
	 * @return whether anything has changed
	 */
	boolean update(Map<Path, String> now) {
		if (project.isPresent() && now.equals(current)) {
			return false;
		}
		Map<Path, String> before = current;
		current = Map.copyOf(now);
		if (project.isEmpty()) {
			project = Optional.of(Project.of(root, now));
			judge(now.keySet(), before);
			return true;
		}
		Set<Path> gone = new HashSet<>(before.keySet());
		gone.removeAll(now.keySet());
		if (!gone.isEmpty()) {
			sound.keySet().removeAll(gone);
			broken.keySet().removeAll(gone);
			project().remove(gone, Progress.none());
		}
		Map<Path, String> changed = new HashMap<>(now);
		changed.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
		if (!changed.isEmpty()) {
			project().update(changed, Progress.none());
			judge(changed.keySet(), before);
		}
		return true;
	}

	/** Takes the last sound state of those that were read last and are broken. */
	private void judge(Collection<Path> files, Map<Path, String> before) {
		Map<Path, Problem> errors = errors(files);
		Map<Path, String> tries = new HashMap<>();
		Map<Path, String> last = new HashMap<>();
		for (Path file : files) {
			Problem error = errors.get(file);
			if (error == null) {
				broken.remove(file);
				sound.put(file, current.get(file));
				continue;
			}
			boolean was = broken.put(file, error) != null;
			if (!sound.containsKey(file)) {
				continue;
			}
			last.put(file, sound.get(file));
			tries.put(file, was ? followed(file, before.get(file)) : sound.get(file));
		}
		if (tries.isEmpty()) {
			return;
		}
		project().update(tries, Progress.none());
		Set<Path> failed = errors(tries.keySet()).keySet();
		sound.putAll(tries);
		if (!failed.isEmpty()) {
			last.keySet().retainAll(failed);
			sound.putAll(last);
			project().update(last, Progress.none());
		}
	}

	/** The sound state with what has changed since, as far as that lies in its sound parts. */
	private String followed(Path file, String before) {
		String state = sound.get(file);
		TextEdit change = CarriedEdits.difference(before, current.get(file));
		return CarriedEdits.between(before, state).carry(List.of(change))
				.map(edits -> DocumentEdits.apply(state, edits)).orElse(state);
	}

	private Map<Path, Problem> errors(Collection<Path> files) {
		Map<Path, Problem> first = new LinkedHashMap<>();
		project().problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
				.filter(problem -> problem.code().equals(Problem.SYNTAX) || problem.code().equals(Problem.FILE))
				.filter(problem -> files.contains(problem.place().file()))
				.forEach(problem -> first.putIfAbsent(problem.place().file(), problem));
		return first;
	}

	/**
	 * Edits of the model's texts as edits of the texts as they are.
	 *
	 * @return empty if one of them touches what cannot be read
	 */
	Optional<DocumentEdits> onCurrent(DocumentEdits edits) {
		Map<Path, List<TextEdit>> carried = new HashMap<>();
		for (Path file : edits.byFile().keySet()) {
			Optional<List<TextEdit>> own = carried(file, edits.of(file));
			if (own.isEmpty()) {
				return Optional.empty();
			}
			carried.put(file, own.get());
		}
		return Optional.of(DocumentEdits.of(carried));
	}

	private Optional<List<TextEdit>> carried(Path file, List<TextEdit> edits) {
		String state = sound.get(file);
		return state == null || !broken.containsKey(file) ? Optional.of(edits)
				: CarriedEdits.between(state, current.get(file)).carry(edits);
	}

	/** Edits of the model's texts were made in the texts as they are: makes them in the sound states of broken ones. */
	void made(DocumentEdits edits, DocumentEdits onCurrent) {
		Map<Path, String> after = new HashMap<>();
		for (Path file : edits.byFile().keySet()) {
			String state = sound.get(file);
			if (state != null && broken.containsKey(file)) {
				after.put(file, DocumentEdits.apply(state, edits.of(file)));
			}
		}
		if (after.isEmpty()) {
			return;
		}
		sound.putAll(after);
		Map<Path, String> now = new HashMap<>(current);
		after.keySet().forEach(file -> now.put(file, DocumentEdits.apply(current.get(file), onCurrent.of(file))));
		current = Map.copyOf(now);
		project().update(after, Progress.none());
	}
}
