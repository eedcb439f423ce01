package org.pactwright.language.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pactwright.language.ide.Location;

/** Opens files of the language and shows places in them. UI thread only; tells the user when a file does not open. */
public final class PlaceOpener {

	private PlaceOpener() {
	}

	/** Opens the file of a location and selects its range. */
	public static Optional<IEditorPart> open(Location location) {
		Optional<IEditorPart> editor = open(location.file());
		editor.ifPresent(it -> select(it, location.range().offset(), location.range().length()));
		return editor;
	}

	/** Opens a file, of the workspace or not. */
	public static Optional<IEditorPart> open(Path file) {
		Optional<IFile> resource = PactFiles.fileAt(file);
		Optional<IWorkbenchPage> page = activePage();
		if (page.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.ofNullable(resource.isPresent() ? IDE.openEditor(page.get(), resource.get())
					: IDE.openEditorOnFileStore(page.get(), EFS.getLocalFileSystem().getStore(file.toUri())));
		} catch (PartInitException e) {
			ErrorDialog.openError(page.get().getWorkbenchWindow().getShell(), "Open File",
					file + " does not open in an editor. Check that it still exists and may be read.", e.getStatus());
			return Optional.empty();
		}
	}

	/** Selects a range and scrolls to it, when the editor shows text. */
	public static void select(IEditorPart editor, int offset, int length) {
		if (editor.getAdapter(ITextEditor.class) instanceof ITextEditor text) {
			text.selectAndReveal(offset, length);
		}
	}

	private static Optional<IWorkbenchPage> activePage() {
		return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
				.map(IWorkbenchWindow::getActivePage);
	}
}
