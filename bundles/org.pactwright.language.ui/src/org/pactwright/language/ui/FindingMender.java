package org.pactwright.language.ui;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.pactwright.language.ide.FindingKey;
import org.pactwright.language.ide.FixChange;
import org.pactwright.language.ide.FixChoice;
import org.pactwright.language.ide.FixDesk;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.project.Progress;

/**
 * Quick fixes of findings for text editors, diagrams and views: what can be done is worked out in a job, on a parse of
 * its own, and never holds up the UI. Callable from any thread; what is told back comes on the UI thread.
 */
public final class FindingMender {

	/** {@link Job#belongsTo Family} of the jobs, to join them. */
	public static final Object FAMILY = new Object() {
		@Override
		public String toString() {
			return "Pactwright quick fixes";
		}
	};

	private static final String TITLE = "Mend Findings";
	/** While somebody types, a change is worked out again this often before it is given up. */
	private static final int MOST_TRIES = 3;

	private FindingMender() {
	}

	/**
	 * Works out what can be done about a finding, the likeliest first.
	 *
	 * @param project where it was found
	 * @param answer gets the choices on the UI thread; none when there are none, or the finding is gone
	 * @return the job, to cancel it when nobody waits for the answer any more
	 */
	public static Job choices(IProject project, FindingKey finding, Consumer<List<FixChoice>> answer) {
		return start(project, "Looking for quick fixes", (desk, progress) -> {
			List<FixChoice> choices = desk.choices(finding, progress);
			inUi(() -> answer.accept(choices));
		});
	}

	/**
	 * Works out what a choice would change, for a preview.
	 *
	 * @param answer gets the change on the UI thread; empty when there is none
	 */
	public static Job preview(IProject project, FixChoice choice, Consumer<Optional<FixChange>> answer) {
		return start(project, "Looking for quick fixes", (desk, progress) -> {
			Optional<FixChange> change = desk.change(choice, progress);
			inUi(() -> answer.accept(change));
		});
	}

	/** Does what was chosen. What an editor shows stays unsaved, be it as a text or as a diagram; the user is told when it cannot be done. */
	public static Job apply(IProject project, FixChoice choice) {
		return start(project, choice.label(), (desk, progress) -> apply(project, choice.label(), MOST_TRIES,
				() -> desk.change(choice, progress)));
	}

	/**
	 * Mends many findings at once, and tells the user which are left and why.
	 *
	 * @param choose whether to take the first answer too where only people can tell which is right
	 */
	public static Job applyAll(IProject project, Collection<FindingKey> findings, boolean choose) {
		List<FindingKey> wanted = List.copyOf(findings);
		return start(project, "Mending " + wanted.size() + " findings", (desk, progress) -> apply(project,
				"Mend findings", MOST_TRIES, () -> Optional.of(desk.changeAll(wanted, choose, progress))));
	}

	private interface Maker {
		Optional<FixChange> make();
	}

	private static void apply(IProject project, String label, int tries, Maker maker) {
		Optional<FixChange> change = maker.make();
		if (change.isEmpty()) {
			inUi(() -> tell("\"" + label + "\" cannot be done: the finding is gone, or the text has an error that is in the"
					+ " way. Mend that first."));
			return;
		}
		Boolean[] fits = { true };
		Display.getDefault().syncExec(() -> fits[0] = make(project, label, change.get()));
		if (!fits[0] && tries > 1) {
			apply(project, label, tries - 1, maker);
		} else if (!fits[0]) {
			inUi(() -> tell("The text changes all the time, so \"" + label + "\" was not done. Try again."));
		} else if (!change.get().left().isEmpty()) {
			inUi(() -> tell(summary(change.get())));
		}
	}

	/** Where a diagram or another editor of the whole project is open, the change is one of its steps, unsaved. */
	private static boolean make(IProject project, String label, FixChange change) {
		try {
			ProjectEdits edits = PactWorkspace.get().edits(project);
			return edits.isHeld() ? edits.texts().applyNow(change.edits(), change.base(), label) : TextChange.apply(change);
		} catch (CoreException e) {
			tell("\"" + label + "\" could not be done: " + e.getStatus().getMessage());
			return true;
		}
	}

	private static String summary(FixChange change) {
		int most = 8;
		StringBuilder text = new StringBuilder();
		text.append(change.done().isEmpty() ? "Nothing was changed." : count(change.done().size()) + " mended.");
		text.append("\n\n").append(count(change.left().size())).append(" left:\n");
		change.left().stream().limit(most).forEach(one -> text.append("\n- ").append(one));
		if (change.left().size() > most) {
			text.append("\n- and ").append(change.left().size() - most).append(" more");
		}
		return text.toString();
	}

	private static String count(int findings) {
		return findings == 1 ? "1 finding" : findings + " findings";
	}

	private static void tell(String message) {
		MessageDialog.openInformation(Display.getDefault().getActiveShell(), TITLE, message);
	}

	private static void inUi(Runnable task) {
		if (PlatformUI.isWorkbenchRunning()) {
			Display.getDefault().asyncExec(task);
		}
	}

	private interface Task {
		void run(FixDesk desk, Progress progress);
	}

	private static Job start(IProject project, String label, Task task) {
		Function<LiveProject, ICoreRunnable> work = live -> monitor -> {
			try {
				task.run(live.fixes(), new MonitorProgress(monitor));
			} catch (CancellationException notWanted) {
				throw new CoreException(Status.CANCEL_STATUS);
			}
		};
		Job job = new FixJob(label, PactWorkspace.get().projectOf(project).map(work));
		job.schedule();
		return job;
	}

	private static final class FixJob extends Job {
		private final Optional<ICoreRunnable> work;

		FixJob(String label, Optional<ICoreRunnable> work) {
			super(label);
			this.work = work;
			setPriority(SHORT);
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}

		@Override
		protected org.eclipse.core.runtime.IStatus run(org.eclipse.core.runtime.IProgressMonitor monitor) {
			try {
				if (work.isPresent()) {
					work.get().run(monitor);
				}
				return Status.OK_STATUS;
			} catch (CoreException e) {
				return e.getStatus();
			}
		}
	}
}
