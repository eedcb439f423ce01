package org.pactwright.language.ui.internal.analysis;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.ui.MonitorProgress;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.language.ui.internal.preferences.Preferences;

/** Analyses one project off the UI thread, brings its markers up to date and tells the listeners. */
final class AnalysisJob extends Job {

	private final IProject project;
	private final LiveProject live;
	private final MarkerUpdate markers;
	private final BiConsumer<IProject, Snapshot> publisher;

	AnalysisJob(IProject project, LiveProject live, BiConsumer<IProject, Snapshot> publisher) {
		super("Checking " + project.getName());
		this.project = project;
		this.live = live;
		this.publisher = publisher;
		markers = new MarkerUpdate(project);
		setSystem(true);
		setPriority(SHORT);
	}

	LiveProject project() {
		return live;
	}

	/** Runs after a pause of so many milliseconds without a further request; a run under way is given up. */
	void request(long pause) {
		cancel();
		schedule(pause);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == PactWorkspace.ANALYSIS;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (!project.isAccessible()) {
			return Status.CANCEL_STATUS;
		}
		try {
			Optional<Snapshot> snapshot = live.analyse(new MonitorProgress(monitor));
			if (snapshot.isEmpty() || monitor.isCanceled()) {
				return overtaken(monitor);
			}
			markers.show(snapshot.get(), Preferences.markerThreshold(), monitor);
			publisher.accept(project, snapshot.get());
			return Status.OK_STATUS;
		} catch (ProjectException e) {
			return showFailure(e);
		} catch (CoreException e) {
			return project.isAccessible() ? e.getStatus() : Status.CANCEL_STATUS;
		}
	}

	// A change that came without a request of its own, or between the request and this run, must not get lost.
	private IStatus overtaken(IProgressMonitor monitor) {
		if (!monitor.isCanceled()) {
			schedule(Preferences.analysisPause());
		}
		return Status.CANCEL_STATUS;
	}

	private IStatus showFailure(ProjectException failure) {
		try {
			markers.showFailure(failure.getMessage());
			return Status.OK_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}
}
