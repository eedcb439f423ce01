package org.pactwright.diagram.internal.text;

import java.util.List;

import org.pactwright.diagram.drawing.TextFont;

/** Breaks one paragraph into lines. */
final class LineBreaker {

	private static final double TOLERANCE = 0.01;

	private final TextFont font;
	private final double widest;
	private final double indent;
	private final double space;

	/** @param indent by which the first line of all is shorter */
	LineBreaker(TextFont font, double widest, double indent) {
		this.font = font;
		this.widest = widest + TOLERANCE;
		this.indent = indent;
		this.space = font.width(" ");
	}

	private double room(List<String> before) {
		return before.isEmpty() ? widest - indent : widest;
	}

	void addLines(String paragraph, List<String> lines) {
		if (font.width(paragraph) <= room(lines)) {
			lines.add(paragraph);
			return;
		}
		StringBuilder line = new StringBuilder();
		double width = 0;
		for (String word : paragraph.split("[ \\u2000-\\u200a\\u3000]+")) {
			double wordWidth = font.width(word);
			if (!line.isEmpty() && width + space + wordWidth <= room(lines)) {
				line.append(' ').append(word);
				width += space + wordWidth;
				continue;
			}
			if (!line.isEmpty()) {
				lines.add(line.toString());
				line.setLength(0);
			}
			String rest = wordWidth <= room(lines) ? word : addParts(word, lines);
			line.append(rest);
			width = font.width(rest);
		}
		if (!line.isEmpty()) {
			lines.add(line.toString());
		}
	}

	/** Breaks a word that is too long; gives the rest, which fits. */
	private String addParts(String word, List<String> lines) {
		String rest = word;
		while (!rest.isEmpty() && font.width(rest) > room(lines)) {
			int end = fitting(rest, room(lines));
			int good = lastBreak(rest, end);
			lines.add(rest.substring(0, good));
			rest = rest.substring(good);
		}
		return rest;
	}

	private int fitting(String word, double room) {
		double width = 0;
		int end = 0;
		while (end < word.length()) {
			int next = word.offsetByCodePoints(end, 1);
			width += font.width(word.substring(end, next));
			if (width > room && end > 0) {
				return end;
			}
			end = next;
		}
		return end;
	}

	/** The last good place at or before {@code end}: after a sign, at a change to upper case, between ideographs. */
	private static int lastBreak(String word, int end) {
		for (int i = end; i > end / 2 && i > 1; i--) {
			char before = word.charAt(i - 1);
			char after = i < word.length() ? word.charAt(i) : ' ';
			boolean sign = before == '-' || before == '/' || before == '_' || before == '.' || before == ':'
					|| before == ',' || before == '\u200b' || before == '\u00ad' || before == '\u2013';
			boolean hump = Character.isLowerCase(before) && Character.isUpperCase(after);
			if (sign && !Character.isDigit(after) || hump || Characters.isWide(before)) {
				return i;
			}
		}
		return end;
	}
}
