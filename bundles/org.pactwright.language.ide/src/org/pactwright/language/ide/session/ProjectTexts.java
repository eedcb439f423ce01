package org.pactwright.language.ide.session;

import java.nio.file.Path;
import java.util.Map;

import org.pactwright.edit.DocumentEdits;

/** The documents of a project. Implementations take care of threads: calls come from the worker of a project. */
public interface ProjectTexts {

	/** The texts of a project as they are now: those of editors hide those on disk. */
	Map<Path, String> current();

	/**
	 * Applies edits as one step of undo, in all texts together.
	 *
	 * @param base the texts that the edits were made for
	 * @param label for the undo menu
	 * @return false if a text is another one meanwhile: then nothing was changed
	 */
	boolean apply(DocumentEdits edits, Map<Path, String> base, String label);
}
