package org.pactwright.language.format;

/**
 * A word or comment of a text, with what the layout needs to know of it.
 *
 * @param text as written, a comment without its line end
 * @param offset from 0
 * @param role what it begins or is
 * @param depth how many blocks it lies in
 * @param inBlock whether it belongs to the block itself rather than to a statement in it
 * @param keepsLine whether the block that it opens or closes stays on one line
 */
record Token(String text, int offset, Role role, int depth, boolean inBlock, boolean keepsLine) {

	/** What a token means for the layout. */
	enum Role {
		/** Begins a statement. */
		STATEMENT,
		/** Begins a part of a statement, in its head or block. */
		PART, OPEN, CLOSE, COMMA, LINE_COMMENT, BLOCK_COMMENT,
		/** Sticks to the token before: the dot in a qualified id and what follows it. */
		GLUED, WORD
	}

	int end() {
		return offset + text.length();
	}

	boolean isComment() {
		return role == Role.LINE_COMMENT || role == Role.BLOCK_COMMENT;
	}
}
