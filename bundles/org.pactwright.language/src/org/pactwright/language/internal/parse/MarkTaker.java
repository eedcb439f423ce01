package org.pactwright.language.internal.parse;

import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/** Takes messages on tokens, unless the place has been told about. */
interface MarkTaker {

	/** @param index of the token; at the end of the text the last word is meant */
	void accept(int index, SyntaxErrorMessage message);
}
