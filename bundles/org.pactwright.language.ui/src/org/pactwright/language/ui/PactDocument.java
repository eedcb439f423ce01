package org.pactwright.language.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.pactwright.language.ide.LiveProject;

/**
 * A document in an editor together with the project that it belongs to.
 *
 * @param file absolute, normalised
 */
public record PactDocument(Path file, LiveProject project, IDocument document) {

	/** The file shown by a viewer; empty while it shows none, or one that is not on disk. */
	public static Optional<PactDocument> of(ITextViewer viewer) {
		return Optional.ofNullable(viewer.getDocument()).flatMap(PactWorkspace.get()::documentOf);
	}

	/** The text as it stands in the editor now. */
	public String text() {
		return document.get();
	}
}
