package org.pactwright.diagram.internal.output;

import org.pactwright.diagram.internal.text.Xml;
import org.pactwright.viewpoint.diagram.Colour;

/** The text of an SVG file as it grows: numbers, colours and attributes in the shortest form. */
final class SvgText {

	private static final char[] HEX = "0123456789abcdef".toCharArray();

	final StringBuilder out = new StringBuilder(1 << 16);

	SvgText raw(String text) {
		out.append(text);
		return this;
	}

	SvgText escaped(String text) {
		Xml.escape(text, out);
		return this;
	}

	SvgText attribute(String name, String value) {
		out.append(' ').append(name).append("=\"");
		Xml.escape(value, out);
		out.append('"');
		return this;
	}

	SvgText attribute(String name, double value) {
		out.append(' ').append(name).append("=\"");
		number(value).out.append('"');
		return this;
	}

	SvgText attribute(String name, Colour colour) {
		out.append(' ').append(name).append("=\"");
		colour(colour);
		out.append('"');
		return this;
	}

	/** With at most two digits after the point; not finite numbers become 0, so that the file stays valid. */
	SvgText number(double value) {
		if (!Double.isFinite(value) || Math.abs(value) > 1e9) {
			out.append('0');
			return this;
		}
		long hundredths = Math.round(value * 100);
		if (hundredths < 0) {
			out.append('-');
			hundredths = -hundredths;
		}
		out.append(hundredths / 100);
		int rest = (int) (hundredths % 100);
		if (rest != 0) {
			out.append('.').append((char) ('0' + rest / 10));
			if (rest % 10 != 0) {
				out.append((char) ('0' + rest % 10));
			}
		}
		return this;
	}

	SvgText point(double x, double y) {
		number(x).out.append(' ');
		return number(y);
	}

	/** {@code #rgb} where that says the same as {@code #rrggbb}. */
	private void colour(Colour colour) {
		int[] channels = { clamp(colour.red()), clamp(colour.green()), clamp(colour.blue()) };
		boolean shorter = true;
		for (int c : channels) {
			shorter &= c >> 4 == (c & 15);
		}
		out.append('#');
		for (int c : channels) {
			out.append(HEX[c >> 4]);
			if (!shorter) {
				out.append(HEX[c & 15]);
			}
		}
	}

	static int clamp(int channel) {
		return Math.max(0, Math.min(255, channel));
	}
}
