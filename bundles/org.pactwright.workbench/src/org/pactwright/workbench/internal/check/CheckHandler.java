package org.pactwright.workbench.internal.check;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Check: all projects meant, in a job; then the numbers and the Problems view. */
public final class CheckHandler extends AbstractHandler {

	private static final String TITLE = "Check";

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		List<IProject> projects = Selection.projects(event);
		if (projects.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), TITLE,
					"Select a project in the Project Explorer, or open one of its files, and check again.");
			return null;
		}
		CheckJob job = new CheckJob(projects);
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent result) {
				if (result.getResult().isOK()) {
					window.getShell().getDisplay().asyncExec(() -> show(job, window));
				}
			}
		});
		job.schedule();
		return job;
	}

	private static void show(CheckJob job, IWorkbenchWindow window) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			page.showView(IPageLayout.ID_PROBLEM_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
		}
		boolean clean = job.summaries().values().stream().allMatch(it -> it.errors() + it.warnings() == 0);
		MessageDialog.open(clean ? MessageDialog.INFORMATION : MessageDialog.WARNING, window.getShell(), TITLE,
				String.join("\n", job.lines()), SWT.NONE);
	}
}
