package org.pactwright.diagram.ui.internal.editor;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.PlaceOpener;

/** Saves what belongs to a diagram: all texts of its project, then the positions. */
final class Saving {

	/** Answers; the first one, which Enter gives, loses nothing. */
	private static final int SHOW = 0;
	private static final int RELOAD = 1;
	private static final int OVERWRITE = 2;

	private final OpenDiagram diagram;
	private final Shell shell;

	Saving(OpenDiagram diagram, Shell shell) {
		this.diagram = diagram;
		this.shell = shell;
	}

	/** Saves; asks when another program has written a file meanwhile, and tells when it does not work. */
	void run(IProgressMonitor monitor) {
		List<ITextFileBuffer> conflicts = diagram.texts().conflicts();
		int answer = conflicts.isEmpty() ? OVERWRITE : ask(conflicts);
		try {
			switch (answer) {
				case SHOW -> conflicts.forEach(Saving::show);
				case RELOAD -> revert(conflicts, monitor);
				case OVERWRITE -> diagram.save(monitor, !conflicts.isEmpty());
				default -> monitor.setCanceled(true);
			}
		} catch (CoreException e) {
			Platform.getLog(Saving.class).log(e.getStatus());
			monitor.setCanceled(true);
			ErrorDialog.openError(shell, "Save", "The diagram could not be saved.", e.getStatus());
		}
	}

	private int ask(List<ITextFileBuffer> conflicts) {
		String names = conflicts.stream().map(buffer -> buffer.getLocation().lastSegment())
				.collect(Collectors.joining(", "));
		return MessageDialog.open(MessageDialog.QUESTION, shell, "Changed on Disk", names
				+ " was changed by another program since it was opened here, and is changed here too.\n\n"
				+ "Overwrite replaces what the other program has written. Reload drops what is unsaved here. Show opens"
				+ " the text editor, where it can be compared with the file.", SWT.NONE, "&Show", "&Reload", "&Overwrite",
				"&Cancel");
	}

	private void revert(List<ITextFileBuffer> conflicts, IProgressMonitor monitor) throws CoreException {
		for (IFileBuffer buffer : conflicts) {
			buffer.revert(monitor);
		}
		diagram.save(monitor, false);
	}

	private static void show(ITextFileBuffer buffer) {
		PactFiles.path(org.eclipse.core.resources.ResourcesPlugin.getWorkspace().getRoot().getFile(buffer.getLocation()))
				.ifPresent(PlaceOpener::open);
	}
}
