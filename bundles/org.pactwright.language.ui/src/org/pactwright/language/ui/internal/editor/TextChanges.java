package org.pactwright.language.ui.internal.editor;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.pactwright.language.ide.TextEdit;

/** Applies text edits to a document as one change; offsets are those of the text before the first of them. */
public final class TextChanges {

	private TextChanges() {
	}

	/** @throws BadLocationException when the edits overlap or do not fit the document; nothing is changed then */
	public static void apply(IDocument document, List<TextEdit> edits) throws BadLocationException {
		if (edits.isEmpty()) {
			return;
		}
		MultiTextEdit change = new MultiTextEdit();
		for (TextEdit edit : edits) {
			change.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text()));
		}
		if (document instanceof IDocumentExtension4 rewriting) {
			DocumentRewriteSession session = rewriting
					.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED_SMALL);
			try {
				change.apply(document);
			} finally {
				rewriting.stopRewriteSession(session);
			}
		} else {
			change.apply(document);
		}
	}
}
