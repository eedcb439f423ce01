package org.pactwright.language.ui.internal.analysis;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.pactwright.language.ide.LiveWorkspace;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PactWorkspace;

/** Once, after the start: loads the grammar and analyses every open project that holds files of the language. */
final class ProjectScan extends Job {

	/** In milliseconds. The window is drawn first: on few processors each would wait for the other. */
	static final long AFTER_THE_WINDOW = 1500;

	private final WorkspaceAnalysis analysis;

	ProjectScan(WorkspaceAnalysis analysis) {
		super("Loading the language");
		this.analysis = analysis;
		setSystem(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == PactWorkspace.ANALYSIS;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		LiveWorkspace.warmUp();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			if (holdsFiles(project)) {
				analysis.requestAnalysis(project);
			}
		}
		return Status.OK_STATUS;
	}

	private static boolean holdsFiles(IProject project) {
		boolean[] found = new boolean[1];
		try {
			if (project.isAccessible()) {
				project.accept((IResourceProxy proxy) -> {
					found[0] |= proxy.getType() == IResource.FILE && PactFiles.isPact(proxy.getName());
					return !found[0];
				}, IResource.NONE);
			}
		} catch (CoreException e) {
			Platform.getLog(ProjectScan.class).error("Files of " + project.getName() + " could not be listed", e);
		}
		return found[0];
	}
}
