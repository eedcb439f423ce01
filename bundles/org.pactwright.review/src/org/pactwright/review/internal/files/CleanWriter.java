package org.pactwright.review.internal.files;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Replaces what no XML document may hold by U+FFFD: control characters other than tab and line ends, lone surrogates,
 * and the two non-characters at the end of the basic plane (XML 1.0, production 2). So a page stays readable to a
 * strict parser whatever a title holds.
 */
final class CleanWriter extends FilterWriter {

	private static final char REPLACEMENT = '\uFFFD';

	/** A high surrogate whose other half has not come yet; 0 if there is none. */
	private char pending;

	CleanWriter(Writer out) {
		super(out);
	}

	@Override
	public void write(int c) throws IOException {
		one((char) c);
	}

	@Override
	public void write(String text, int offset, int length) throws IOException {
		write(text.toCharArray(), offset, length);
	}

	@Override
	public void write(char[] chars, int offset, int length) throws IOException {
		int end = offset + length;
		int start = offset;
		if (pending == 0) {
			while (start < end && plain(chars[start])) {
				start++;
			}
			out.write(chars, offset, start - offset);
		}
		for (int i = start; i < end; i++) {
			one(chars[i]);
		}
	}

	private void one(char c) throws IOException {
		if (pending != 0) {
			char high = pending;
			pending = 0;
			if (Character.isLowSurrogate(c)) {
				out.write(new char[] { high, c }, 0, 2);
				return;
			}
			out.write(REPLACEMENT);
		}
		if (Character.isHighSurrogate(c)) {
			pending = c;
		} else {
			out.write(plain(c) ? c : REPLACEMENT);
		}
	}

	@Override
	public void flush() throws IOException {
		if (pending != 0) {
			pending = 0;
			out.write(REPLACEMENT);
		}
		out.flush();
	}

	private static boolean plain(char c) {
		return c >= 0x20 && c < Character.MIN_SURROGATE || c == '\t' || c == '\n' || c == '\r'
				|| c > Character.MAX_SURROGATE && c < '\uFFFE';
	}
}
