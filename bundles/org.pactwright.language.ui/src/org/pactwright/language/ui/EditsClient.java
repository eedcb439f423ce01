package org.pactwright.language.ui;

import org.eclipse.jface.text.IDocument;

/** An editor or view that changes a project through {@link ProjectEdits}. Called on the UI thread. */
public interface EditsClient {

	/**
	 * Whether unsaved documents stay open for it: then it must show that they are dirty, and save them. For others
	 * somebody else must show what they changed; see {@link ProjectEdits}.
	 */
	boolean holdsDocuments();

	/** A document was changed through the model, by this client or another. */
	void touched(IDocument document);

	/** There may be something to save, or nothing any more. */
	default void dirtyChanged() {
		// not everybody shows it
	}

	/** Something failed that should not; nothing was changed. It is in the log already. */
	void failed();
}
