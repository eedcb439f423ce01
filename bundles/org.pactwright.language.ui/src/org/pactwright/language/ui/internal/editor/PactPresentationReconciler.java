package org.pactwright.language.ui.internal.editor;

/** Syntax colours of both kinds of file. */
public final class PactPresentationReconciler extends ThemedReconciler {

	public PactPresentationReconciler() {
		super(TokenPresentation::new);
	}
}
