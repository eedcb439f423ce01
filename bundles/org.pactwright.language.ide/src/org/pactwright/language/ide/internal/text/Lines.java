package org.pactwright.language.ide.internal.text;

import java.util.Arrays;

/** Where the lines of a text begin; lines count from 0 here. Lines end with CR, LF or both. */
public final class Lines {

	private final int[] starts;
	private final int length;

	private Lines(int[] starts, int length) {
		this.starts = starts;
		this.length = length;
	}

	public static Lines of(String text) {
		int[] starts = new int[16];
		int count = 1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
				if (count == starts.length) {
					starts = Arrays.copyOf(starts, count * 2);
				}
				starts[count++] = i + 1;
			}
		}
		return new Lines(Arrays.copyOf(starts, count), text.length());
	}

	/** The line that an offset is in. */
	public int lineOf(int offset) {
		int found = Arrays.binarySearch(starts, offset);
		return found >= 0 ? found : -found - 2;
	}

	/** Where a line begins. */
	public int start(int line) {
		return starts[line];
	}

	/** The first offset behind a line and its break. */
	public int end(int line) {
		return line + 1 < starts.length ? starts[line + 1] : length;
	}
}
