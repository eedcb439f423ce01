package org.pactwright.language.ui.internal.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ui.PactDocument;

/** A command on the text of the active editor; does nothing when that editor shows no file of the language. */
abstract class EditorCommand extends AbstractHandler {

	/** What a command works on. @param selection offset and length in the document */
	record Target(ITextEditor editor, ITextViewer viewer, PactDocument document, Range selection) {

		String text() {
			return document.text();
		}

		void select(Range range) {
			editor.selectAndReveal(range.offset(), range.length());
		}
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		IEditorPart part = HandlerUtil.getActiveEditor(event);
		if (part != null && part.getAdapter(ITextEditor.class) instanceof ITextEditor editor
				&& part.getAdapter(ITextOperationTarget.class) instanceof ITextViewer viewer
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			PactDocument document = PactDocument.of(viewer).orElse(null);
			if (document != null) {
				run(new Target(editor, viewer, document, new Range(selection.getOffset(), selection.getLength())));
			}
		}
		return null;
	}

	private void run(Target target) throws ExecutionException {
		try {
			execute(target);
		} catch (BadLocationException e) {
			throw new ExecutionException(target.document().file() + " changed while the command ran; try again", e);
		}
	}

	protected abstract void execute(Target target) throws BadLocationException;
}
