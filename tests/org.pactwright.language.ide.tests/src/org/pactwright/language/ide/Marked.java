package org.pactwright.language.ide;

/**
 * A text with a caret in it.
 *
 * @param text the text without its mark
 * @param caret where the mark was
 */
record Marked(String text, int caret) {

	private static final char MARK = '|';

	/** Reads a text that holds one {@code |}. */
	static Marked of(String marked) {
		int caret = marked.indexOf(MARK);
		if (caret < 0 || marked.indexOf(MARK, caret + 1) >= 0) {
			throw new IllegalArgumentException("One mark is needed in: " + marked);
		}
		return new Marked(marked.substring(0, caret) + marked.substring(caret + 1), caret);
	}

	/** A text with the caret inside the first place that looks like the pattern, which holds the mark. */
	static Marked in(String text, String pattern) {
		Marked part = of(pattern);
		int at = text.indexOf(part.text());
		if (at < 0) {
			throw new IllegalArgumentException("Not found: " + part.text());
		}
		return new Marked(text, at + part.caret());
	}

	/** A text in which the first place that looks like the pattern without its mark gets something in its place. */
	static Marked replacing(String text, String old, String marked) {
		int at = text.indexOf(old);
		if (at < 0) {
			throw new IllegalArgumentException("Not found: " + old);
		}
		return of(text.substring(0, at) + marked + text.substring(at + old.length()));
	}
}
