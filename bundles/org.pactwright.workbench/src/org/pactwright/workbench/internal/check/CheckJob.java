package org.pactwright.workbench.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.ide.Snapshot;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.ui.MonitorProgress;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.workbench.internal.Errors;


/** Checks whole projects, unsaved text included, and counts what was found. The markers follow by themselves. */
public final class CheckJob extends Job {

	private final List<IProject> projects;
	private final Map<String, CheckSummary> summaries = new LinkedHashMap<>();

	public CheckJob(List<IProject> projects) {
		super("Checking " + String.join(", ", projects.stream().map(IProject::getName).toList()));
		this.projects = List.copyOf(projects);
		setUser(true);
	}

	/** What was found, by project; complete when the job ended with OK. */
	public Map<String, CheckSummary> summaries() {
		return Map.copyOf(summaries);
	}

	/** What was found, one line per project, in the order of the projects. */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		summaries.forEach((project, summary) -> lines.add(project + ": " + summary.sentence()));
		return lines;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor steps = SubMonitor.convert(monitor, projects.size());
		for (IProject project : projects) {
			Optional<LiveProject> live = PactWorkspace.get().projectOf(project);
			if (live.isEmpty()) {
				return Errors.status("Project " + project.getName()
						+ " is closed or has no folder on disk. Open it and check again.");
			}
			try {
				Optional<Snapshot> snapshot = analyse(live.get(), steps.split(1));
				if (snapshot.isEmpty()) {
					return Status.CANCEL_STATUS;
				}
				summaries.put(project.getName(), CheckSummary.of(snapshot.get()));
				PactWorkspace.get().requestAnalysis(project);
			} catch (ProjectException e) {
				return Errors.status("Project " + project.getName() + " could not be checked. " + e.getMessage());
			} catch (CancellationException e) {
				return Status.CANCEL_STATUS;
			}
		}
		return Status.OK_STATUS;
	}

	// Typing during the check makes a new attempt necessary.
	private static Optional<Snapshot> analyse(LiveProject live, IProgressMonitor monitor) throws ProjectException {
		Optional<Snapshot> snapshot = Optional.empty();
		while (snapshot.isEmpty() && !monitor.isCanceled()) {
			snapshot = live.analyse(new MonitorProgress(monitor));
		}
		return snapshot;
	}
}
