package org.pactwright.language.ide.table;

/** Texts of a model as they go into one cell or line. */
public final class Cells {

	private Cells() {
	}

	/** A text on one line and without control characters: nobody's title may do anything but be read. */
	public static String line(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
				.forEach(clean::appendCodePoint);
		return clean.toString();
	}
}
