package org.pactwright.aql.internal.run;

/**
 * A piece of a compiled expression. Shared by threads; what it remembers from evaluation to evaluation are caches made
 * of immutable entries. Does not throw for anything a model or an expression can contain.
 */
public abstract class Node {
	private final int start;
	private final int end;

	/**
	 * @param start offset in the text of the first character it stands for
	 * @param end offset after the last one
	 */
	protected Node(int start, int end) {
		this.start = start;
		this.end = end;
	}

	final int start() {
		return start;
	}

	final int end() {
		return end;
	}

	/**
	 * Evaluates it.
	 *
	 * @param session the evaluation
	 * @return the value; null, {@link TypedNull} or {@link org.pactwright.aql.spi.Nothing} where there is none
	 */
	protected abstract Object execute(Session session);
}
