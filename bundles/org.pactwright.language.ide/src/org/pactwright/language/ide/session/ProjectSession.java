package org.pactwright.language.ide.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.EditResult;
import org.pactwright.language.Problem;
import org.pactwright.language.project.Project;

/**
 * The model of a project for those who change it, such as diagrams and property sheets, in a thread of its own: neither
 * the UI nor the checking of the text waits for them, and none of them sees a model while somebody changes it. All of a
 * project share it.
 */
public final class ProjectSession implements AutoCloseable {

	/** How long changes of the text in a row are gathered; well below what people notice. */
	private static final long GATHER_MILLIS = 30;

	private final ProjectTexts texts;
	private final SoundTexts sound;
	private final Consumer<RuntimeException> failures;
	private final ScheduledThreadPoolExecutor worker;
	private final List<Consumer<ProjectState>> listeners = new CopyOnWriteArrayList<>();
	private final AtomicBoolean queued = new AtomicBoolean();

	/**
	 * @param root the folder of the project
	 * @param failures told of what should not happen; the session goes on
	 */
	public ProjectSession(Path root, ProjectTexts texts, Consumer<RuntimeException> failures) {
		this.texts = texts;
		this.sound = new SoundTexts(root);
		this.failures = failures;
		this.worker = new ScheduledThreadPoolExecutor(1, task -> {
			Thread thread = new Thread(task, "edits of " + root.getFileName());
			thread.setDaemon(true);
			return thread;
		});
		worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
	}

	/**
	 * The project as its texts are now.
	 *
	 * @param project of texts that cannot be read, as they last could be
	 * @param base the texts
	 * @param syntaxErrors what keeps texts from being read
	 */
	public record ProjectState(Project project, Map<Path, String> base, List<Problem> syntaxErrors) {

		public ProjectState {
			syntaxErrors = List.copyOf(syntaxErrors);
		}

		/** Of texts that can all be read. */
		public ProjectState(Project project, Map<Path, String> base) {
			this(project, base, List.of());
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
				state();
			}, GATHER_MILLIS);
		}
	}

	/** Runs something on the worker, with the model up to date. */
	public void with(Consumer<ProjectState> task) {
		submit(() -> task.accept(state()), 0);
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
			case EditResult.Done done -> apply(state, done.edits(), label);
		};
	}

	private Optional<String> apply(ProjectState state, DocumentEdits edits, String label) {
		if (edits.isEmpty()) {
			return Optional.empty();
		}
		Optional<DocumentEdits> onCurrent = sound.onCurrent(edits);
		if (onCurrent.isEmpty()) {
			return Optional.of(label + ": the text cannot be read where it would change. Mend it first: "
					+ describe(state.syntaxErrors().getFirst()));
		}
		if (!texts.apply(onCurrent.get(), state.base(), label)) {
			return Optional.of("The text was changed meanwhile. Please try again.");
		}
		sound.made(edits, onCurrent.get());
		tell();
		return Optional.empty();
	}

	/** What is wrong and where, for people. */
	public static String describe(Problem problem) {
		return problem.place().file().getFileName() + ":" + problem.place().line() + ": " + problem.message();
	}

	private void submit(Runnable task, long delay) {
		try {
			worker.schedule(() -> {
				try {
					task.run();
				} catch (RuntimeException e) {
					failures.accept(e);
				}
			}, delay, TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException closed) {
			// nobody looks at the model any more
			queued.set(false);
		}
	}

	/** Brings the model up to date; when it was not, everybody is told, whoever asked. */
	private ProjectState state() {
		if (sound.update(texts.current())) {
			tellListeners();
		}
		return now();
	}

	/** After own edits. */
	private void tell() {
		sound.update(texts.current());
		tellListeners();
	}

	private void tellListeners() {
		ProjectState now = now();
		listeners.forEach(listener -> listener.accept(now));
	}

	private ProjectState now() {
		return new ProjectState(sound.project(), sound.current(), List.copyOf(sound.broken().values()));
	}

	@Override
	public void close() {
		worker.shutdown();
	}
}
