package org.pactwright.workbench.internal.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.pactwright.workbench.internal.check.Selection;

/** Review Package...: saves, asks for a folder, writes in a job, and offers to show the result. */
public final class ReviewHandler extends AbstractHandler {

	private static final String TITLE = "Review Package";
	private static final String COVER = "index.html";

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		List<IProject> projects = Selection.projects(event);
		if (projects.size() != 1) {
			MessageDialog.openInformation(shell, TITLE, projects.isEmpty()
					? "Select a project in the Project Explorer, or open one of its files, and try again."
					: "A review package holds one project. Select one and try again.");
			return null;
		}
		if (!IDE.saveAllEditors(projects.toArray(IResource[]::new), true)) {
			return null;
		}
		ReviewDialog dialog = new ReviewDialog(shell, projects.getFirst());
		if (dialog.open() != Window.OK) {
			return null;
		}
		ReviewJob job = new ReviewJob(projects.getFirst(), dialog.folder());
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent result) {
				if (result.getResult().isOK()) {
					shell.getDisplay().asyncExec(() -> offer(shell, job.out()));
				}
			}
		});
		job.schedule();
		return job;
	}

	private static void offer(Shell shell, Path out) {
		int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, TITLE,
				"The review package is in\n" + out, SWT.NONE, "Open in &Browser", "Open &Folder",
				"Close");
		Optional<Path> target = switch (answer) {
			case 0 -> Optional.of(out.resolve(COVER));
			case 1 -> Optional.of(out);
			default -> Optional.empty();
		};
		if (target.isPresent() && !Program.launch(target.get().toString())) {
			MessageDialog.openWarning(shell, TITLE,
					"No program of this system opens\n" + target.get() + "\nOpen it by hand.");
		}
	}
}
