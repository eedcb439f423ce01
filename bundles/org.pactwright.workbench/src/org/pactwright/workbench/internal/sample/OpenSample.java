package org.pactwright.workbench.internal.sample;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pactwright.workbench.internal.Errors;
import org.pactwright.workbench.internal.perspective.PactwrightPerspective;

/** One click to a sample: makes its project in a job unless it is there already, then opens its files. */
public final class OpenSample {

	private OpenSample() {
	}

	/** Call on the UI thread; returns at once. The job tells the user when the project cannot be made. */
	public static Job run(Sample sample, IWorkbenchWindow window) {
		IProject present = ResourcesPlugin.getWorkspace().getRoot().getProject(sample.project());
		IProject project = present.exists() ? present
				: ResourcesPlugin.getWorkspace().getRoot().getProject(ProjectMaker.freeName(sample.project()));
		Display display = window.getShell().getDisplay();
		Job job = Job.create("Opening sample " + sample.title(), (ICoreRunnable) monitor -> {
			if (!project.exists()) {
				ProjectMaker.fromSample(sample, project.getName(), monitor);
			} else if (!project.isOpen()) {
				project.open(monitor);
			}
		});
		job.setUser(true);
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (event.getResult().isOK()) {
					display.asyncExec(() -> show(project, sample.open(), window));
				}
			}
		});
		job.schedule();
		return job;
	}

	/** Opens files of a project, those that exist; the first one gets the focus, and the explorer shows it. */
	public static void show(IProject project, List<String> files, IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			IEditorPart first = null;
			for (String path : files) {
				IFile file = project.getFile(IPath.fromPortableString(path));
				if (!path.isEmpty() && file.exists()) {
					IEditorPart editor = IDE.openEditor(page, file, true);
					first = first == null ? editor : first;
				}
			}
			if (first != null) {
				page.activate(first);
			}
			reveal(page, project);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(
					Errors.status("A file of " + project.getName() + " does not open: " + e.getMessage(), e),
					StatusManager.SHOW);
		}
	}

	private static void reveal(IWorkbenchPage page, IProject project) throws PartInitException {
		var explorer = page.showView(PactwrightPerspective.EXPLORER, null, IWorkbenchPage.VIEW_VISIBLE);
		if (explorer instanceof ISetSelectionTarget target) {
			target.selectReveal(new StructuredSelection(project));
		}
	}

	/** Opens the project's files that one most likely wants: the first architecture and the first plan. */
	public static void showMain(IProject project, IWorkbenchWindow window) throws CoreException {
		show(project, MainFiles.of(project), window);
	}
}
