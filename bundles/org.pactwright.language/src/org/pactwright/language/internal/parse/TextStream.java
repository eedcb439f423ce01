package org.pactwright.language.internal.parse;

import org.antlr.runtime.ANTLRStringStream;

/** The characters of a text that is at hand as a string: words are cut from it, not copied from an array. */
final class TextStream extends ANTLRStringStream {

	private final String text;

	TextStream(String text) {
		this.text = text;
		this.n = text.length();
	}

	/** Comes before the first character is asked for: only where a text is out of the ordinary. */
	@Override
	public void seek(int index) {
		if (data == null) {
			data = text.toCharArray();
		}
		super.seek(index);
	}

	String text() {
		return text;
	}

	@Override
	public String substring(int start, int stop) {
		return text.substring(start, stop + 1);
	}
}
