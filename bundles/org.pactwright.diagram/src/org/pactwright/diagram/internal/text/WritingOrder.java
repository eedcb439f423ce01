package org.pactwright.diagram.internal.text;

import java.text.Bidi;
import java.util.Map;

/** Puts characters into the order in which they are seen from left to right, for output that places them one by one. */
public final class WritingOrder {

	private static final Map<Integer, Integer> MIRRORED = Map.of((int) '(', (int) ')', (int) ')', (int) '(', (int) '[',
			(int) ']', (int) ']', (int) '[', (int) '{', (int) '}', (int) '}', (int) '{', (int) '<', (int) '>',
			(int) '>',
			(int) '<', 0xab, 0xbb);

	private WritingOrder() {
	}

	/** A line of text as it is seen. */
	public static String visual(String text) {
		char[] chars = text.toCharArray();
		if (!Bidi.requiresBidi(chars, 0, chars.length)) {
			return text;
		}
		Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
		int runs = bidi.getRunCount();
		byte[] levels = new byte[runs];
		Integer[] order = new Integer[runs];
		for (int i = 0; i < runs; i++) {
			levels[i] = (byte) bidi.getRunLevel(i);
			order[i] = i;
		}
		Bidi.reorderVisually(levels, 0, order, 0, runs);
		StringBuilder visual = new StringBuilder(text.length());
		for (int run : order) {
			String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
			if ((bidi.getRunLevel(run) & 1) == 0) {
				visual.append(part);
			} else {
				int[] points = part.codePoints().toArray();
				for (int i = points.length - 1; i >= 0; i--) {
					visual.appendCodePoint(MIRRORED.getOrDefault(points[i], points[i]));
				}
			}
		}
		return visual.toString();
	}
}
