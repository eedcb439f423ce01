package org.pactwright.language.ui.internal.properties;

import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;

/** Sees to it that a document that a view has changed is in an editor, where one sees that it is not saved. */
public final class OpenEditors {

	private static final String TEXT_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

	private OpenEditors() {
	}

	/** Opens the text editor of a document behind the active editor, unless it is open. */
	public static void ensure(IWorkbenchPage page, IDocument document) {
		Optional<IFile> file = Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(document))
				.map(ITextFileBuffer::getLocation).map(ResourcesPlugin.getWorkspace().getRoot()::getFile);
		file.ifPresent(it -> ensure(page, it));
	}

	private static void ensure(IWorkbenchPage page, IFile file) {
		FileEditorInput input = new FileEditorInput(file);
		try {
			int exactly = IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID;
			if (page.findEditors(input, TEXT_EDITOR, exactly).length == 0) {
				// An editor that was never shown has not opened its document: show it, and go back.
				var active = page.getActivePart();
				var before = page.getActiveEditor();
				page.openEditor(input, TEXT_EDITOR, false, exactly).getTitle();
				if (before != null) {
					page.bringToTop(before);
				}
				if (active != null) {
					page.activate(active);
				}
			}
		} catch (PartInitException e) {
			Platform.getLog(OpenEditors.class).log(e.getStatus());
		}
	}
}
