package org.pactwright.cli.bench;

/** Lines with their indentation. */
final class Text {
	private final StringBuilder text = new StringBuilder();
	private int depth;

	/** Adds a line; its values are filled in as {@link String#formatted} does. */
	void line(String format, Object... values) {
		text.append("\t".repeat(depth)).append(format.formatted(values)).append('\n');
	}

	/** Adds a line that opens a block. */
	void open(String format, Object... values) {
		line(format + " {", values);
		depth++;
	}

	/** Closes the block that was opened last. */
	void close() {
		depth--;
		line("}");
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
