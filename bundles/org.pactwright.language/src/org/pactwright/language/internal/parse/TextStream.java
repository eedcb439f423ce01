package org.pactwright.language.internal.parse;

import org.antlr.runtime.ANTLRStringStream;

/** The characters of a text that is at hand as a string: words are cut from it, not copied from an array. */
final class TextStream extends ANTLRStringStream {

	private final String text;

	TextStream(String text) {
		super(text);
		this.text = text;
	}

	String text() {
		return text;
	}

	@Override
	public String substring(int start, int stop) {
		return text.substring(start, stop + 1);
	}
}
