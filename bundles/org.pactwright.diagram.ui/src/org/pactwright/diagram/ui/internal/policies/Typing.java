package org.pactwright.diagram.ui.internal.policies;

import org.eclipse.gef.Request;

/** Starts editing in place by typing. */
public final class Typing {

	private Typing() {
	}

	/** A request to edit a label, of which the first character is typed already. */
	public static Request begunWith(char first) {
		return LabelField.begunWith(first);
	}
}
