package org.pactwright.edit;

import java.util.List;

import org.pactwright.language.project.Project;

/** Keeps files that name elements by their qualified names, such as saved positions of diagrams, in step with renames. */
public interface RenameParticipant {

	/**
	 * The edits of other files than the sources of the project that go with a rename.
	 *
	 * @param project as it is before the rename
	 * @param renamings in no particular order; a name may be taken over from another element of the list
	 * @return may be empty; applied together with the edits of the sources, as one step of undo
	 */
	DocumentEdits edits(Project project, List<Renaming> renamings);
}
