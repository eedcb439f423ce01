package org.pactwright.edit;

import java.util.List;

import org.pactwright.language.Place;

/** What became of a change of the model. */
public sealed interface EditResult {

	/**
	 * The change can be written.
	 *
	 * @param edits what to do with the texts; none when nothing was changed
	 * @param changed the elements that were made, changed or moved, as they are after the next parse, the outermost only
	 *        of those that were made or moved together; the containers of deleted ones
	 * @param renamed the elements whose qualified name is another now, those below renamed and moved ones too
	 */
	record Done(DocumentEdits edits, List<ElementPath> changed, List<Renaming> renamed) implements EditResult {

		public Done {
			changed = List.copyOf(changed);
			renamed = List.copyOf(renamed);
		}
	}

	/**
	 * The change cannot be written; model and texts are as they were.
	 *
	 * @param message why, and what to do
	 * @param place where the text is in the way, or the element that was to be changed
	 */
	record Refused(String message, Place place) implements EditResult {
	}
}
