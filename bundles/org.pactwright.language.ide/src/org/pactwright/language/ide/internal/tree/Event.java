package org.pactwright.language.ide.internal.tree;

import java.util.Optional;

/**
 * What happened to a token while it was read.
 *
 * @param token its index, or {@link #MISSING} for one that the author has not written
 * @param skipped whether nothing could be made of it
 * @param opened the block that it opens
 */
record Event(int token, boolean skipped, Optional<Block> opened) {

	/** In place of a token that is missing in the text. */
	static final int MISSING = -1;

	static Event taken(int token) {
		return new Event(token, false, Optional.empty());
	}

	static Event skipped(int token) {
		return new Event(token, true, Optional.empty());
	}
}
