package org.pactwright.language.format;

import org.pactwright.language.format.Token.Role;

/** Decides on the white space before each token, from left to right. */
final class Layout {

	private final String text;
	private final String lineEnd;
	private Token last;
	/** The last token that is no comment. */
	private Token lastWord;

	Layout(String text, String lineEnd) {
		this.text = text;
		this.lineEnd = lineEnd;
	}

	/** The white space that belongs before a token. */
	String before(Token token) {
		String space = last == null ? "" : between(token);
		last = token;
		lastWord = token.isComment() ? lastWord : token;
		return space;
	}

	private String between(Token token) {
		int breaks = lineBreaks(last.end(), token.offset());
		if (last.role() == Role.LINE_COMMENT) {
			return newLine(token, Math.max(1, breaks));
		}
		if (last.role() == Role.OPEN && token.role() == Role.BLOCK_COMMENT && !token.keepsLine()) {
			return newLine(token, 1);
		}
		if (token.isComment()) {
			return breaks > 0 ? newLine(token, breaks) : token.role() == Role.LINE_COMMENT ? "  " : " ";
		}
		if (last.role() == Role.BLOCK_COMMENT && breaks == 0) {
			return " ";
		}
		return switch (token.role()) {
			case COMMA -> breaks > 0 && last.isComment() ? newLine(token, breaks) : "";
			case GLUED -> last.isComment() ? " " : "";
			case STATEMENT -> last.role() == Role.OPEN && token.keepsLine() && breaks == 0 ? " "
					: newLine(token, Math.max(1, breaks));
			case CLOSE -> last.role() == Role.OPEN && breaks == 0 || token.keepsLine() ? " " : newLine(token, 1);
			case OPEN -> last.isComment() ? newLine(token, 1) : " ";
			default -> word(token, breaks);
		};
	}

	private String word(Token token, int breaks) {
		if (last.role() == Role.OPEN) {
			return token.keepsLine() ? " " : newLine(token, 1);
		}
		if (breaks > 0 || last.role() == Role.CLOSE) {
			return newLine(token, Math.max(1, breaks));
		}
		return token.role() == Role.PART && token.inBlock() ? "  " : " ";
	}

	/** A new line, with one blank line before it where there was one, except at the edges of a block. */
	private String newLine(Token token, int breaks) {
		boolean edge = last.role() == Role.OPEN || token.role() == Role.CLOSE;
		boolean inList = token.isComment() && lastWord != null && lastWord.role() == Role.COMMA;
		boolean begins = token.inBlock() && token.role() != Role.WORD && !inList || token.role() == Role.CLOSE
				|| token.role() == Role.OPEN;
		int indent = token.depth() + (begins ? 0 : 1);
		return lineEnd.repeat(breaks > 1 && !edge ? 2 : 1) + "\t".repeat(indent);
	}

	private int lineBreaks(int from, int to) {
		int breaks = 0;
		for (int i = from; i < to; i++) {
			if (text.charAt(i) == '\n') {
				breaks++;
			}
		}
		return breaks;
	}
}
