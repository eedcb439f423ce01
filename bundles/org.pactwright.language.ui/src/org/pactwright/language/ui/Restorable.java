package org.pactwright.language.ui;

/** An adapter of editors that show no text but save one: takes what a crash left unsaved. */
@FunctionalInterface
public interface Restorable {

	/** Shows a text that its file does not hold; it is unsaved from now on. UI thread. */
	void restore(String text);
}
