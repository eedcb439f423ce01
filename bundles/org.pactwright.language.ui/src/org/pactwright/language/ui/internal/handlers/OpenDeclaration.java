package org.pactwright.language.ui.internal.handlers;

import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.pactwright.language.ide.Definition;
import org.pactwright.language.ide.Definitions;
import org.pactwright.language.ui.PlaceOpener;

/** Jumps to what the name at the caret means; asks when it could mean several things. */
public final class OpenDeclaration extends EditorCommand {

	@Override
	protected void execute(Target target) {
		List<Definition> definitions = Definitions.at(target.document().project(), target.document().file(),
				target.text(), target.selection().offset());
		switch (definitions.size()) {
			case 0 -> say(target.editor(),
					"Nothing is declared for this place. Put the caret on the name of an element.");
			case 1 -> PlaceOpener.open(definitions.getFirst().target());
			default -> choose(target.editor(), definitions);
		}
	}

	private static void say(IEditorPart editor, String message) {
		editor.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(message);
	}

	private static void choose(IEditorPart editor, List<Definition> definitions) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(editor.getSite().getShell(),
				LabelProvider.createTextProvider(it -> ((Definition) it).label()));
		dialog.setTitle("Open Declaration");
		dialog.setMessage("The name could mean any of these.");
		dialog.setElements(definitions.toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Definition chosen) {
			PlaceOpener.open(chosen.target());
		}
	}
}
