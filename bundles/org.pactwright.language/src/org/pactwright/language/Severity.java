package org.pactwright.language;

/** How much a problem or finding weighs, the heaviest first. */
public enum Severity {
	ERROR, WARNING, INFO;

	/** As printed: {@code error}, {@code warning}, {@code info}. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** One step lighter; an info stays an info. */
	public Severity lower() {
		return this == ERROR ? WARNING : INFO;
	}

	/** Whether this weighs as much as the other, or more. */
	public boolean atLeast(Severity other) {
		return ordinal() <= other.ordinal();
	}
}
