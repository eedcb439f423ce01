package org.pactwright.workbench.internal.review;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.language.ui.MonitorProgress;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.review.ReviewException;
import org.pactwright.review.ReviewOptions;
import org.pactwright.review.ReviewPackage;
import org.pactwright.standards.CheckResult;
import org.pactwright.standards.Checker;
import org.pactwright.workbench.internal.Errors;

/** Writes the review package of a project, from its files as they are saved. */
public final class ReviewJob extends Job {

	private final IProject project;
	private final Path out;

	/** @param out folder of the package; an earlier package there is replaced */
	public ReviewJob(IProject project, Path out) {
		super("Writing review package of " + project.getName());
		this.project = project;
		this.out = out;
		setUser(true);
	}

	/** The folder that it writes. */
	public Path out() {
		return out;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Path root = PactFiles.path(project).orElse(null);
		if (root == null) {
			return Errors.status("Project " + project.getName() + " has no folder on disk. Open it and try again.");
		}
		Progress progress = new MonitorProgress(monitor);
		try {
			Project loaded = ProjectLoader.forReading().load(root, progress);
			CheckResult result = new Checker().check(loaded, progress);
			ReviewPackage.write(loaded, result, out, ReviewOptions.of(version()), progress);
			return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (ProjectException | ReviewException e) {
			return Errors.status("The review package of " + project.getName() + " was not written. " + e.getMessage());
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		}
	}

	private static String version() {
		Version version = FrameworkUtil.getBundle(ReviewJob.class).getVersion();
		return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}
}
