package org.pactwright.language.ui.internal.handlers;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.pactwright.language.ide.Formatting;
import org.pactwright.language.ide.Range;
import org.pactwright.language.ide.TextEdit;
import org.pactwright.language.ui.internal.editor.ViewerChanges;

/** Formats the selected lines, or the whole file when nothing is selected. The caret stays at its word. */
public final class Format extends EditorCommand {

	@Override
	protected void execute(Target target) throws BadLocationException {
		Range selection = target.selection();
		List<TextEdit> edits = selection.length() == 0 ? Formatting.format(target.text())
				: Formatting.format(target.text(), selection);
		ViewerChanges.apply(target.viewer(), edits);
	}
}
