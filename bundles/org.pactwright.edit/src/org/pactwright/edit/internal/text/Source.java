package org.pactwright.edit.internal.text;

import java.nio.file.Path;

import org.pactwright.language.Place;
import org.pactwright.language.project.SourceFile;

/** The text of a file and how its lines are laid out. */
public final class Source {

	private static final int TAB = 4;

	private final SourceFile file;
	private final String text;

	public Source(SourceFile file) {
		this.file = file;
		this.text = file.text();
	}

	public Path path() {
		return file.path();
	}

	public String text() {
		return text;
	}

	/** Whether something in the file could not be read. */
	public boolean hasSyntaxErrors() {
		return file.resource().getParseResult().hasSyntaxErrors();
	}

	/** A place in the file. */
	public Place place(int offset, int length) {
		int line = 1;
		for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
			line++;
		}
		return new Place(path(), line, offset - lineStart(offset) + 1, offset, length);
	}

	/** Where the line of an offset begins. */
	public int lineStart(int offset) {
		return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
	}

	/** Where the line of an offset ends, before its line break. */
	public int lineEnd(int offset) {
		int found = text.indexOf('\n', offset);
		return found < 0 ? text.length() : found;
	}

	/** The white space that the line of an offset begins with. */
	public String indentAt(int offset) {
		int start = lineStart(offset);
		int end = start;
		while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
			end++;
		}
		return text.substring(start, end);
	}

	/** Whether there is only white space before an offset on its line. */
	public boolean beginsLine(int offset) {
		return text.substring(lineStart(offset), offset).isBlank();
	}

	/** Whether there is a line break in a part of the text. */
	public boolean hasBreak(int from, int to) {
		int found = text.indexOf('\n', from);
		return found >= 0 && found < to;
	}

	/** The line break that is used around an offset. */
	public String lineBreak(int offset) {
		int found = text.lastIndexOf('\n', Math.max(0, offset - 1));
		if (found < 0) {
			found = text.indexOf('\n', offset);
		}
		return found > 0 && text.charAt(found - 1) == '\r' ? "\r\n" : "\n";
	}

	/** How wide the line of an offset is, with tabs as wide as the formatter takes them. */
	public int width(int offset) {
		int end = lineEnd(offset);
		while (end > 0 && end > lineStart(offset) && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return width(text.substring(lineStart(offset), Math.max(end, lineStart(offset))));
	}

	/** How wide a text of one line is. */
	public static int width(String line) {
		int tabs = (int) line.chars().filter(c -> c == '\t').count();
		return line.length() + tabs * (TAB - 1);
	}
}
