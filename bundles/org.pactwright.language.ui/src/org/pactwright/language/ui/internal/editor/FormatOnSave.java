package org.pactwright.language.ui.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.pactwright.language.ide.Formatting;
import org.pactwright.language.ui.PactDocument;
import org.pactwright.language.ui.PactFiles;
import org.pactwright.language.ui.internal.preferences.Preferences;

/** Formats unsaved files of the language just before Save or Save All, when the preferences say so. */
final class FormatOnSave implements IExecutionListener {

	@Override
	public void preExecute(String command, ExecutionEvent event) {
		boolean all = IWorkbenchCommandConstants.FILE_SAVE_ALL.equals(command);
		if (Preferences.formatOnSave() && (all || IWorkbenchCommandConstants.FILE_SAVE.equals(command))) {
			IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
			List<IEditorPart> editors = all
					? Arrays.stream(page.getEditorReferences()).map((IEditorReference it) -> it.getEditor(false))
							.filter(Objects::nonNull).toList()
					: Objects.isNull(page.getActiveEditor()) ? List.of() : List.of(page.getActiveEditor());
			editors.stream().filter(IEditorPart::isDirty).forEach(FormatOnSave::format);
		}
	}

	private static void format(IEditorPart editor) {
		if (PactFiles.isPact(editor.getEditorInput().getName())
				&& editor.getAdapter(ITextOperationTarget.class) instanceof ITextViewer viewer) {
			PactDocument.of(viewer).ifPresent(document -> {
				try {
					ViewerChanges.apply(viewer, Formatting.format(document.text()));
				} catch (BadLocationException e) {
					Platform.getLog(FormatOnSave.class).warn(document.file() + " was saved without formatting", e);
				}
			});
		}
	}

	@Override
	public void notHandled(String command, NotHandledException exception) {
		// Nothing is saved.
	}

	@Override
	public void postExecuteFailure(String command, ExecutionException exception) {
		// The text stays formatted.
	}

	@Override
	public void postExecuteSuccess(String command, Object returnValue) {
		// Nothing is left to do.
	}
}
