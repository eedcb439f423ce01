package org.pactwright.language.ui.internal.handlers;

import org.pactwright.language.ide.Selections;

/** Selects the next larger sensible piece around the selection. */
public final class ExpandSelection extends EditorCommand {

	@Override
	protected void execute(Target target) {
		target.select(Selections.expand(target.text(), target.selection()));
	}
}
