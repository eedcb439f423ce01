package org.pactwright.language.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.commands.operations.TriggeredOperations;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.pactwright.edit.TextEdit;

/**
 * One edit of one or several documents, in the history that the text editors have too: it is undone as a whole, from
 * wherever undo is called. What the documents' own managers record meanwhile becomes a part of it. UI thread only.
 */
final class TextStep extends AbstractOperation {

	private final List<Change> changes = new ArrayList<>();

	/** What is done to one document; the hashes tell whether it is as it was. */
	private record Change(IDocument document, List<TextEdit> forth, List<TextEdit> back, int before, int after) {
	}

	private TextStep(String label, Map<IDocument, List<TextEdit>> edits) {
		super(label);
		edits.forEach((document, list) -> {
			String text = document.get();
			List<TextEdit> back = new ArrayList<>();
			int shift = 0;
			for (TextEdit edit : list) {
				back.add(new TextEdit(edit.offset() + shift, edit.replacement().length(),
						text.substring(edit.offset(), edit.end())));
				shift += edit.replacement().length() - edit.length();
			}
			String after = org.pactwright.edit.DocumentEdits.apply(text, list);
			changes.add(new Change(document, List.copyOf(list), back, text.hashCode(), after.hashCode()));
			addContext(manager(document).getUndoContext());
		});
	}

	private static IDocumentUndoManager manager(IDocument document) {
		return DocumentUndoManagerRegistry.getDocumentUndoManager(document);
	}

	/**
	 * Edits documents that have undo managers.
	 *
	 * @param edits sorted by offset, as {@link org.pactwright.edit.DocumentEdits} has them
	 */
	static void make(String label, Map<IDocument, List<TextEdit>> edits) {
		edits.keySet().forEach(document -> manager(document).commit());
		TextStep step = new TextStep(label, edits);
		IOperationHistory history = OperationHistoryFactory.getOperationHistory();
		history.openOperation(new TriggeredOperations(step, history), IOperationHistory.EXECUTE);
		boolean done = false;
		try {
			step.changes.forEach(change -> replace(change.document(), change.forth()));
			done = true;
		} finally {
			history.closeOperation(done, done, IOperationHistory.EXECUTE);
		}
	}

	private static void replace(IDocument document, List<TextEdit> edits) {
		IDocumentUndoManager undo = manager(document);
		undo.beginCompoundChange();
		try {
			for (TextEdit edit : edits.reversed()) {
				document.replace(edit.offset(), edit.length(), edit.replacement());
			}
		} catch (BadLocationException e) {
			throw new IllegalStateException("An edit does not fit its text", e);
		} finally {
			undo.endCompoundChange();
			undo.commit();
		}
	}

	@Override
	public boolean canUndo() {
		return changes.stream().allMatch(change -> change.document().get().hashCode() == change.after());
	}

	@Override
	public boolean canRedo() {
		return changes.stream().allMatch(change -> change.document().get().hashCode() == change.before());
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		throw new UnsupportedOperationException("It is done already");
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		if (!canUndo()) {
			return Status.error("The text was changed since by another editor; undo that first.");
		}
		changes.reversed().forEach(change -> replace(change.document(), change.back()));
		return Status.OK_STATUS;
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) throws ExecutionException {
		if (!canRedo()) {
			return Status.error("The text was changed since by another editor; undo that first.");
		}
		changes.forEach(change -> replace(change.document(), change.forth()));
		return Status.OK_STATUS;
	}
}
