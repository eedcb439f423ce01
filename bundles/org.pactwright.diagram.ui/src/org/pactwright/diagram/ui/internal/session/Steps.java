package org.pactwright.diagram.ui.internal.session;

/** The history of what was done to positions: one with that of the texts. Called on the worker. */
@FunctionalInterface
public interface Steps {

	/**
	 * Something was done.
	 *
	 * @param label for the undo menu
	 * @param undo takes it back; called in any thread
	 * @param redo does it again; called in any thread
	 */
	void done(String label, Runnable undo, Runnable redo);
}
