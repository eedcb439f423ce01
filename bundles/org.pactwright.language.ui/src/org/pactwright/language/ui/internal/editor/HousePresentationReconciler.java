package org.pactwright.language.ui.internal.editor;

/** Syntax colours of house rules, the same as those of the language. */
public final class HousePresentationReconciler extends ThemedReconciler {

	public HousePresentationReconciler() {
		super(HousePresentation::new);
	}
}
