package org.pactwright.language.ide;

/** The samples, for tests of internal packages. */
public final class SampleTexts {

	public static final String ARCHITECTURE = Sample.ARCHITECTURE;
	public static final String PLAN = Sample.PLAN;

	private SampleTexts() {
	}

	/** A sound architecture of at least so many lines. */
	public static String large(int lines) {
		return LargeText.ofLines(lines);
	}
}
