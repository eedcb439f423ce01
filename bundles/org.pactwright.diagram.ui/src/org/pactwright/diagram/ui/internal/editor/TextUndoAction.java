package org.pactwright.diagram.ui.internal.editor;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Undoes or redoes the last edit of the text behind the diagram, wherever it was made: diagrams and text editors share
 * one history.
 */
final class TextUndoAction extends WorkbenchPartAction {

	private final DiagramEditor editor;
	private final List<IDocument> touched;
	private final boolean undo;

	/**
	 * @param touched the documents that were changed from here, the last one last
	 */
	TextUndoAction(DiagramEditor editor, List<IDocument> touched, boolean undo) {
		super(editor);
		this.editor = editor;
		this.touched = touched;
		this.undo = undo;
		setId((undo ? ActionFactory.UNDO : ActionFactory.REDO).getId());
		setText(undo ? "Undo" : "Redo");
		setLazyEnablementCalculation(true);
	}

	@Override
	protected boolean calculateEnabled() {
		return touched.stream().anyMatch(this::possible);
	}

	private boolean possible(IDocument document) {
		IDocumentUndoManager manager = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
		return manager != null && (undo ? manager.undoable() : manager.redoable());
	}

	@Override
	public void run() {
		touched.reversed().stream().filter(this::possible).findFirst().ifPresent(document -> {
			IDocumentUndoManager manager = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
			try {
				if (undo) {
					manager.undo();
				} else {
					manager.redo();
				}
				editor.session().refreshSoon();
			} catch (ExecutionException e) {
				Platform.getLog(TextUndoAction.class).warn("The edit could not be taken back", e);
			}
		});
	}
}
