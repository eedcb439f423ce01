package org.pactwright.language.ide.session;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.HashSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.pactwright.edit.EditResult;
import org.pactwright.language.Problem;
import org.pactwright.language.project.Progress;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Project;

/**
 * The model of a project for those who change it, such as diagrams and property sheets, in a thread of its own: neither
 * the UI nor the checking of the text waits for them, and none of them sees a model while somebody changes it. All of a
 * project share it.
 */
public final class ProjectSession implements AutoCloseable {

	private final Path root;
	private final ProjectTexts texts;
	private final Consumer<RuntimeException> failures;
	private final ExecutorService worker;
	private final List<Consumer<ProjectState>> listeners = new CopyOnWriteArrayList<>();
	private final AtomicBoolean queued = new AtomicBoolean();
	private Project project;
	private Map<Path, String> known = new HashMap<>();
	/** The texts that the listeners know. */
	private Map<Path, String> told = known;

	/**
	 * @param root the folder of the project
	 * @param failures told of what should not happen; the session goes on
	 */
	public ProjectSession(Path root, ProjectTexts texts, Consumer<RuntimeException> failures) {
		this.root = root;
		this.texts = texts;
		this.failures = failures;
		this.worker = Executors.newSingleThreadExecutor(task -> {
			Thread thread = new Thread(task, "edits of " + root.getFileName());
			thread.setDaemon(true);
			return thread;
		});
	}

	/**
	 * The project as its texts are now.
	 *
	 * @param base the texts
	 */
	public record ProjectState(Project project, Map<Path, String> base) {

		/** What keeps the texts from being read as a whole; empty if nothing does. */
		public List<Problem> syntaxErrors() {
			return project.problems().stream().filter(problem -> problem.severity() == Severity.ERROR)
					.filter(problem -> problem.code().equals(Problem.SYNTAX) || problem.code().equals(Problem.FILE))
					.toList();
		}
	}

	/** Is called on the worker after each change of the texts. */
	public void listen(Consumer<ProjectState> listener) {
		listeners.add(listener);
	}

	/** Is not called any more. */
	public void forget(Consumer<ProjectState> listener) {
		listeners.remove(listener);
	}

	/** The texts have changed: brings the model up to date and tells the listeners. Calls in a row are done once. */
	public void changed() {
		if (queued.compareAndSet(false, true)) {
			submit(() -> {
				queued.set(false);
				tell(state());
			});
		}
	}

	/** Runs something on the worker, with the model up to date. */
	public void with(Consumer<ProjectState> task) {
		submit(() -> {
			ProjectState now = state();
			task.accept(now);
			tell(now);
		});
	}

	/** Whoever brought the model up to date, everybody hears of it once. */
	private void tell(ProjectState now) {
		if (told != now.base()) {
			told = now.base();
			listeners.forEach(listener -> listener.accept(now));
		}
	}

	/**
	 * Writes a change of the model into the texts, as one step of undo; for tasks on the worker.
	 *
	 * @param state that the change was made for
	 * @param label for the undo menu
	 * @return why nothing was written; empty when the texts say so now
	 */
	public Optional<String> write(ProjectState state, EditResult result, String label) {
		return switch (result) {
			case EditResult.Refused refused -> Optional.of(refused.message());
			case EditResult.Done done when done.edits().isEmpty() -> Optional.empty();
			case EditResult.Done done when texts.apply(done.edits(), state.base(), label) -> {
				changed();
				yield Optional.empty();
			}
			case EditResult.Done late -> Optional.of("The text was changed meanwhile. Please try again.");
		};
	}

	private void submit(Runnable task) {
		try {
			worker.execute(() -> {
				try {
					task.run();
				} catch (RuntimeException e) {
					failures.accept(e);
				}
			});
		} catch (RejectedExecutionException closed) {
			// nobody looks at the model any more
			queued.set(false);
		}
	}

	private ProjectState state() {
		Map<Path, String> now = texts.current();
		if (project == null) {
			project = Project.of(root, now);
			known = now;
		} else if (!now.equals(known)) {
			Map<Path, String> changed = new HashMap<>(now);
			changed.entrySet().removeIf(entry -> entry.getValue().equals(known.get(entry.getKey())));
			Set<Path> gone = new HashSet<>(known.keySet());
			gone.removeAll(now.keySet());
			if (!gone.isEmpty()) {
				project.remove(gone, Progress.none());
			}
			if (!changed.isEmpty()) {
				project.update(changed, Progress.none());
			}
			known = now;
		}
		return new ProjectState(project, known);
	}

	@Override
	public void close() {
		worker.shutdown();
	}
}
