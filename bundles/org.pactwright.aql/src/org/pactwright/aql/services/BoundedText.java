package org.pactwright.aql.services;

import org.pactwright.aql.spi.ServiceException;

/**
 * A text that a regular expression may look at only so often. Some expressions, such as {@code (.*a){12}b}, otherwise
 * take longer than anybody can wait, even on short texts. The bound depends on nothing but the length of the text, so
 * that the same expression fails everywhere or nowhere. Sensible expressions look at each character a few times.
 */
final class BoundedText implements CharSequence {
	private static final long AT_LEAST = 10_000_000;
	private static final long PER_CHARACTER = 200;

	private final String text;
	private long left;

	BoundedText(String text) {
		this.text = text;
		this.left = AT_LEAST + PER_CHARACTER * text.length();
	}

	@Override
	public char charAt(int index) {
		left--;
		if (left < 0) {
			throw new ServiceException("The regular expression takes too long on a text of " + text.length()
					+ " characters; simplify it, most of all repetitions within repetitions");
		}
		return text.charAt(index);
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return text.substring(start, end);
	}

	@Override
	public String toString() {
		return text;
	}
}
