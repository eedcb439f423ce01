package org.pactwright.workbench.internal.analysis;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.ui.AnalysisListener;
import org.pactwright.language.ui.MonitorProgress;
import org.pactwright.language.ui.PactWorkspace;

/** Asks an analysis again each time the text has changed, in a job, until it is stopped. */
final class FollowedResult implements AnalysisListener {

	private static final long PAUSE = 300;

	private final IProject project;
	private final String name;
	private final AnalysisHandler.Again again;
	private final Consumer<ResultRows> show;
	private final Display display = Display.getCurrent();
	private final Job job = Job.createSystem("Following an analysis", (ICoreRunnable) this::ask);
	/** UI thread only. */
	private boolean stopped;

	/** @param show takes each answer, on the UI thread, which this is called on too */
	FollowedResult(IProject project, String name, AnalysisHandler.Again again, Consumer<ResultRows> show) {
		this.project = project;
		this.name = name;
		this.again = again;
		this.show = show;
		PactWorkspace.get().addListener(this);
	}

	void stop() {
		stopped = true;
		PactWorkspace.get().removeListener(this);
		job.cancel();
	}

	@Override
	public void analysed(IProject which, Snapshot snapshot) {
		if (which.equals(project)) {
			job.schedule(PAUSE);
		}
	}

	private void ask(IProgressMonitor monitor) {
		Optional<LiveProject> live = PactWorkspace.get().projectOf(project);
		if (live.isEmpty()) {
			return;
		}
		try {
			ResultRows rows = live.get().fixes().look(model -> again.named(model, name), new MonitorProgress(monitor))
					.orElseGet(() -> ResultRows.nothing(name + " is not in the model any more."));
			display.asyncExec(() -> {
				if (!stopped) {
					show.accept(rows);
				}
			});
		} catch (CancellationException notWanted) {
			// another question came, or the text changed again
		}
	}
}
