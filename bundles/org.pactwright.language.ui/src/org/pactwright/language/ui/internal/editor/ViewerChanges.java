package org.pactwright.language.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.swt.graphics.Point;
import org.pactwright.language.ide.TextEdit;

/** Changes text that is on the screen without moving what the user looks at. */
public final class ViewerChanges {

	private ViewerChanges() {
	}

	/**
	 * Applies edits as one step to undo; caret, selection and scroll position stay with the text they belong to.
	 *
	 * @throws BadLocationException when the edits do not fit the text
	 */
	public static void apply(ITextViewer viewer, List<TextEdit> edits) throws BadLocationException {
		if (edits.isEmpty()) {
			return;
		}
		IDocument document = viewer.getDocument();
		Point selected = viewer.getSelectedRange();
		Position selection = new Position(selected.x, selected.y);
		Position top = new Position(viewer.getTopIndexStartOffset());
		document.addPosition(selection);
		document.addPosition(top);
		try {
			TextChanges.apply(document, edits);
			viewer.setSelectedRange(selection.offset, selection.length);
			viewer.setTopIndex(document.getLineOfOffset(top.offset));
		} finally {
			document.removePosition(selection);
			document.removePosition(top);
		}
	}
}
