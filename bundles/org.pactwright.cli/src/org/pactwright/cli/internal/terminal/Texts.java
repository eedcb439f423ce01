package org.pactwright.cli.internal.terminal;

import org.pactwright.language.ide.table.Cells;

/** Texts as they go to a terminal or into a line of output. */
public final class Texts {

	private Texts() {
	}

	/**
	 * A text of a model on one line and without control characters: nobody's title may move the cursor of whoever
	 * checks it.
	 */
	public static String line(String text) {
		return Cells.line(text);
	}

	/** {@code 1 error}, {@code 2 errors}. */
	public static String count(long number, String word) {
		return number + " " + word + (number == 1 ? "" : "s");
	}

	/** A paragraph broken into lines. */
	public static String wrap(String text, String indent, int width) {
		StringBuilder lines = new StringBuilder();
		int column = 0;
		for (String word : text.strip().split("\\s+")) {
			if (column > 0 && column + 1 + word.length() > width) {
				lines.append('\n');
				column = 0;
			}
			lines.append(column == 0 ? indent : " ").append(word);
			column = (column == 0 ? indent.length() : column + 1) + word.length();
		}
		return lines.toString();
	}
}
