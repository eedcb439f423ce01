package org.pactwright.diagram.internal.font;

import java.nio.ByteBuffer;

/**
 * Reads the outline of a glyph of a font, table {@code glyf} of the OpenType specification: simple glyphs and those
 * composed of others. Hints are ignored.
 */
public final class GlyphOutline {

	/** Takes an outline, in units of the font; y grows upwards. Contours are closed. */
	public interface Pen {

		/** Starts a contour. */
		void move(double x, double y);

		/** A straight line. */
		void line(double x, double y);

		/** A quadratic curve over a control point. */
		void curve(double controlX, double controlY, double x, double y);

		/** Ends a contour. */
		void close();
	}

	private static final int DEEPEST = 6;

	private GlyphOutline() {
	}

	/** Draws a glyph with a pen. */
	public static void draw(FontFile font, int glyph, Pen pen) {
		draw(font, glyph, new double[] { 1, 0, 0, 1, 0, 0 }, pen, 0);
	}

	private static void draw(FontFile font, int glyph, double[] matrix, Pen pen, int depth) {
		int at = font.outline(glyph);
		if (at < 0 || depth > DEEPEST) {
			return;
		}
		int contours = font.data().getShort(at);
		if (contours >= 0) {
			drawSimple(font.data(), at + 10, contours, matrix, pen);
		} else {
			drawComposed(font, at + 10, matrix, pen, depth);
		}
	}

	private static void drawComposed(FontFile font, int start, double[] outer, Pen pen, int depth) {
		ByteBuffer data = font.data();
		int at = start;
		int flags;
		do {
			flags = data.getShort(at);
			int glyph = data.getShort(at + 2) & 0xffff;
			at += 4;
			boolean words = (flags & 1) != 0;
			boolean offsets = (flags & 2) != 0;
			double dx = !offsets ? 0 : words ? data.getShort(at) : data.get(at);
			double dy = !offsets ? 0 : words ? data.getShort(at + 2) : data.get(at + 1);
			at += words ? 4 : 2;
			double[] m = { 1, 0, 0, 1, dx, dy };
			if ((flags & 0x08) != 0) {
				m[0] = fraction(data, at);
				m[3] = m[0];
				at += 2;
			} else if ((flags & 0x40) != 0) {
				m[0] = fraction(data, at);
				m[3] = fraction(data, at + 2);
				at += 4;
			} else if ((flags & 0x80) != 0) {
				for (int i = 0; i < 4; i++) {
					m[i] = fraction(data, at + 2 * i);
				}
				at += 8;
			}
			draw(font, glyph, product(outer, m), pen, depth + 1);
		} while ((flags & 0x20) != 0);
	}

	private static double fraction(ByteBuffer data, int at) {
		return data.getShort(at) / 16384.0;
	}

	private static double[] product(double[] a, double[] b) {
		return new double[] { a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1], a[0] * b[2] + a[2] * b[3],
				a[1] * b[2] + a[3] * b[3], a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5] };
	}

	private static void drawSimple(ByteBuffer data, int start, int contours, double[] m, Pen pen) {
		if (contours == 0) {
			return;
		}
		int points = (data.getShort(start + 2 * (contours - 1)) & 0xffff) + 1;
		int at = start + 2 * contours;
		at += 2 + (data.getShort(at) & 0xffff);
		byte[] flags = new byte[points];
		for (int p = 0; p < points; p++) {
			byte flag = data.get(at++);
			flags[p] = flag;
			if ((flag & 8) != 0) {
				for (int repeat = data.get(at++) & 0xff; repeat > 0 && p + 1 < points; repeat--) {
					flags[++p] = flag;
				}
			}
		}
		int[] xs = new int[points];
		int[] ys = new int[points];
		at = coordinates(data, at, flags, 2, 16, xs);
		coordinates(data, at, flags, 4, 32, ys);
		int first = 0;
		for (int c = 0; c < contours; c++) {
			int last = data.getShort(start + 2 * c) & 0xffff;
			contour(flags, xs, ys, first, last, m, pen);
			first = last + 1;
		}
	}

	private static int coordinates(ByteBuffer data, int start, byte[] flags, int shortBit, int sameBit, int[] out) {
		int at = start;
		int value = 0;
		for (int p = 0; p < flags.length; p++) {
			if ((flags[p] & shortBit) != 0) {
				int delta = data.get(at++) & 0xff;
				value += (flags[p] & sameBit) != 0 ? delta : -delta;
			} else if ((flags[p] & sameBit) == 0) {
				value += data.getShort(at);
				at += 2;
			}
			out[p] = value;
		}
		return at;
	}

	/** Points off the curve are controls; between two of them lies a point of the curve that is not written down. */
	private static void contour(byte[] flags, int[] xs, int[] ys, int first, int last, double[] m, Pen pen) {
		int count = last - first + 1;
		if (count < 2) {
			return;
		}
		double[] x = new double[count];
		double[] y = new double[count];
		for (int i = 0; i < count; i++) {
			x[i] = m[0] * xs[first + i] + m[2] * ys[first + i] + m[4];
			y[i] = m[1] * xs[first + i] + m[3] * ys[first + i] + m[5];
		}
		int begin = 0;
		while (begin < count && (flags[first + begin] & 1) == 0) {
			begin++;
		}
		boolean allOff = begin == count;
		begin = allOff ? 0 : begin;
		double startX = allOff ? (x[0] + x[count - 1]) / 2 : x[begin];
		double startY = allOff ? (y[0] + y[count - 1]) / 2 : y[begin];
		pen.move(startX, startY);
		int steps = allOff ? count : count - 1;
		for (int s = 0; s < steps; s++) {
			int i = (begin + (allOff ? s : s + 1)) % count;
			if ((flags[first + i] & 1) != 0) {
				pen.line(x[i], y[i]);
				continue;
			}
			int next = (i + 1) % count;
			if (s == steps - 1) {
				pen.curve(x[i], y[i], startX, startY);
			} else if ((flags[first + next] & 1) != 0) {
				pen.curve(x[i], y[i], x[next], y[next]);
				s++;
			} else {
				pen.curve(x[i], y[i], (x[i] + x[next]) / 2, (y[i] + y[next]) / 2);
			}
		}
		pen.close();
	}
}
