package org.pactwright.edit.internal.text;

import java.util.List;

import org.pactwright.edit.TextEdit;

/** Statements of several lines that are put somewhere else. */
public final class LineText {

	private LineText() {
	}

	/** Whether a text ends in a comment that goes to the end of the line. */
	static boolean endsInLineComment(String text) {
		return text.indexOf("//") >= 0 && scan(text, (start, inComment) -> {
			// only the end matters
		}) == State.LINE_COMMENT;
	}

	/**
	 * Whether an edit ends in a comment that goes to the end of the line, with something behind it on the line that is no
	 * comment yet.
	 *
	 * @param edits sorted, of the text
	 */
	public static boolean isSwallowing(String text, List<TextEdit> edits) {
		for (TextEdit edit : edits) {
			String by = edit.replacement();
			if (by.contains("//") && endsInLineComment(by.substring(by.lastIndexOf('\n') + 1))) {
				int end = text.indexOf('\n', edit.end());
				String rest = text.substring(edit.end(), end < 0 ? text.length() : end);
				int start = text.lastIndexOf('\n', edit.end() - 1) + 1;
				if (!rest.isBlank() && !endsInLineComment(text.substring(start, edit.end()))) {
					return true;
				}
			}
		}
		return false;
	}

	private enum State {
		CODE, STRING, LINE_COMMENT, BLOCK_COMMENT
	}

	private interface LineTaker {
		void take(int from, boolean inComment);
	}

	/** Tells where lines begin, and whether inside a comment of several lines. */
	private static State scan(String text, LineTaker lines) {
		State state = State.CODE;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n') {
				state = state == State.BLOCK_COMMENT ? state : State.CODE;
				lines.take(i + 1, state == State.BLOCK_COMMENT);
				continue;
			}
			switch (state) {
				case CODE -> {
					if (c == '"') {
						state = State.STRING;
					} else if (text.startsWith("//", i)) {
						state = State.LINE_COMMENT;
						i++;
					} else if (text.startsWith("/*", i)) {
						state = State.BLOCK_COMMENT;
						i++;
					}
				}
				case STRING -> {
					if (c == '\\') {
						i++;
					} else if (c == '"') {
						state = State.CODE;
					}
				}
				case BLOCK_COMMENT -> {
					if (text.startsWith("*/", i)) {
						state = State.CODE;
						i++;
					}
				}
				case LINE_COMMENT -> {
					// up to the line break
				}
			}
		}
		return state;
	}

	/**
	 * A statement as it is to stand somewhere else. Lines inside comments keep their indentation.
	 *
	 * @param from the indentation of its first line so far
	 * @param to the new indentation
	 * @param unitFrom one step of indentation so far
	 * @param unitTo one step of indentation from now on
	 * @param lineBreak the line break from now on
	 */
	public static String moved(String text, String from, String to, String unitFrom, String unitTo, String lineBreak) {
		StringBuilder result = new StringBuilder(text.length() + 16);
		int[] done = { 0 };
		scan(text, (start, inComment) -> {
			result.append(line(text.substring(done[0], start), lineBreak));
			done[0] = start;
			boolean blank = start >= text.length() || text.charAt(start) == '\n' || text.charAt(start) == '\r';
			if (!inComment && !blank && text.startsWith(from, start)) {
				int offset = start + from.length();
				result.append(to);
				while (!unitFrom.equals(unitTo) && text.startsWith(unitFrom, offset)) {
					result.append(unitTo);
					offset += unitFrom.length();
				}
				done[0] = offset;
			}
		});
		return result.append(text.substring(done[0])).toString();
	}

	private static String line(String line, String lineBreak) {
		if (!line.endsWith("\n")) {
			return line;
		}
		return line.substring(0, line.length() - (line.endsWith("\r\n") ? 2 : 1)) + lineBreak;
	}
}
