package org.pactwright.language.ui.internal.handlers;

import org.eclipse.search.ui.NewSearchUI;
import org.pactwright.language.ui.internal.search.ReferencesQuery;

/** Lists where the element at the caret is used, in all files of the project, in the Search view. */
public final class FindReferences extends EditorCommand {

	@Override
	protected void execute(Target target) {
		NewSearchUI.activateSearchResultView();
		NewSearchUI.runQueryInBackground(new ReferencesQuery(target.document(), target.selection().offset()));
	}
}
