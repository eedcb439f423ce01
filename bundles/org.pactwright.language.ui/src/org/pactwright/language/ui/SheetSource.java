package org.pactwright.language.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.ISelection;
import org.pactwright.language.ide.sheet.SheetSession;

/** Says which elements of the model a selection in an editor or view means. */
@FunctionalInterface
public interface SheetSource {

	/**
	 * What a property sheet is to show.
	 *
	 * @param project that the elements belong to
	 * @param select tells the sheet which
	 */
	record Wish(IProject project, Consumer<SheetSession> select) {
	}

	/** Empty when the selection has nothing to do with elements; the sheet stays as it is. UI thread. */
	Optional<Wish> wish(ISelection selection);
}
