package org.pactwright.workbench.internal.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.workbench.internal.Errors;
import org.pactwright.workbench.internal.sample.OpenSample;
import org.pactwright.workbench.internal.sample.ProjectMaker;

/**
 * Opens what {@code pactwright ide PATH} names: the project of a file or folder, where it lies. A folder that is no
 * project of the workspace yet becomes one, without being copied.
 */
public final class OpenFolder {

	/** System property with the absolute path of a file or folder. */
	static final String PROPERTY = "pactwright.open";

	private OpenFolder() {
	}

	/** What the command line asked for. */
	static Optional<Path> wanted() {
		return Optional.ofNullable(System.getProperty(PROPERTY)).filter(path -> !path.isBlank()).map(Path::of);
	}

	/** Call on the UI thread; returns at once. The job tells the user when the path cannot be opened. */
	public static Job run(Path path, IWorkbenchWindow window) {
		Display display = window.getShell().getDisplay();
		IProject[] opened = new IProject[1];
		Job job = Job.create("Opening " + path.getFileName(),
				(ICoreRunnable) monitor -> opened[0] = open(path, monitor));
		job.setUser(true);
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (event.getResult().isOK()) {
					display.asyncExec(() -> show(opened[0], path, window));
				}
			}
		});
		job.schedule();
		return job;
	}

	private static IProject open(Path path, IProgressMonitor monitor) throws CoreException {
		Path folder;
		try {
			folder = ProjectLoader.rootOf(path);
		} catch (ProjectException e) {
			throw new CoreException(Errors.status(e.getMessage(), e));
		}
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IPath location = IPath.fromPath(folder);
		for (IProject project : workspace.getRoot().getProjects()) {
			if (location.equals(project.getLocation())) {
				project.open(monitor);
				return project;
			}
		}
		IPath description = location.append(IProjectDescription.DESCRIPTION_FILE_NAME);
		IProjectDescription described;
		if (Files.exists(description.toPath())) {
			described = workspace.loadProjectDescription(description);
			described.setName(ProjectMaker.freeName(described.getName()));
		} else {
			described = workspace.newProjectDescription(ProjectMaker.freeName(folder.getFileName().toString()));
		}
		described.setLocation(location);
		IProject project = workspace.getRoot().getProject(described.getName());
		project.create(described, monitor);
		project.open(monitor);
		return project;
	}

	private static void show(IProject project, Path path, IWorkbenchWindow window) {
		try {
			if (Files.isRegularFile(path)) {
				IPath relative = IPath.fromPath(path).makeRelativeTo(project.getLocation());
				OpenSample.show(project, List.of(relative.toPortableString()), window);
			} else {
				OpenSample.showMain(project, window);
			}
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}
