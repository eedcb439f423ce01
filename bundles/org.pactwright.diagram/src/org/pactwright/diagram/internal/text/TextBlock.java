package org.pactwright.diagram.internal.text;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.diagram.drawing.TextFont;

/**
 * A text broken into lines.
 *
 * @param lines without line breaks
 * @param width of the widest line, in pixels, the indent of the first included
 * @param indent what is left free before the first line, for an icon
 * @param cut whether something was left out, which an ellipsis at the end shows
 */
public record TextBlock(List<String> lines, double width, double indent, TextFont font, boolean cut) {

	/** Texts longer than this are cut: no label has them, only attacks and mistakes do. */
	public static final int LONGEST = 1000;

	private static final String ELLIPSIS = "…";
	/** Texts longer than this are not balanced; it would not be seen. */
	private static final int BALANCED = 160;

	public TextBlock {
		lines = List.copyOf(lines);
	}

	/** How high all lines are, in pixels. */
	public double height() {
		return lines.size() * font.lineHeight();
	}

	/** Whether there is nothing to draw. */
	public boolean isEmpty() {
		return lines.isEmpty();
	}

	/**
	 * Breaks a text where lines become wider than allowed: at spaces, else after signs, else anywhere.
	 *
	 * @param widest in pixels
	 * @param most number of lines; the last ends with an ellipsis if there is more
	 */
	public static TextBlock of(String text, TextFont font, double widest, int most) {
		return of(text, font, widest, most, 0);
	}

	private static TextBlock of(String text, TextFont font, double widest, int most, double indent) {
		String clean = Characters.clean(text).strip();
		if (clean.isEmpty()) {
			return new TextBlock(List.of(), 0, 0, font, false);
		}
		boolean cut = clean.length() > LONGEST;
		String shown = cut ? clean.substring(0, clean.offsetByCodePoints(0, Math.min(LONGEST,
				clean.codePointCount(0, clean.length())))) + ELLIPSIS : clean;
		List<String> lines = new ArrayList<>();
		LineBreaker breaker = new LineBreaker(font, widest, indent);
		for (String paragraph : shown.split("\n", -1)) {
			breaker.addLines(paragraph.strip(), lines);
		}
		if (lines.size() > most) {
			cut = true;
			List<String> kept = new ArrayList<>(lines.subList(0, Math.max(1, most)));
			kept.set(kept.size() - 1,
					shortened(kept.getLast() + ELLIPSIS, font, widest - (kept.size() == 1 ? indent : 0)));
			lines = kept;
		}
		return block(lines, indent, font, cut);
	}

	/**
	 * As {@link #of}, with lines about as long as each other, which looks better where text is centred.
	 *
	 * @param indent what is left free before the first line
	 */
	public static TextBlock balanced(String text, TextFont font, double widest, int most, double indent) {
		TextBlock block = of(text, font, widest, most, indent);
		if (block.lines.size() < 2 || block.cut || block.width > widest || text.length() > BALANCED
				|| text.indexOf('\n') >= 0) {
			return block;
		}
		double low = Math.max(block.width / 2, widestWord(block, font));
		double high = block.width;
		for (int i = 0; i < 6; i++) {
			double middle = (low + high) / 2;
			TextBlock narrower = of(text, font, middle, most + 1, indent);
			boolean good = narrower.lines.size() <= block.lines.size() && narrower.width <= middle;
			high = good ? middle : high;
			low = good ? low : middle;
			block = good ? narrower : block;
		}
		return block;
	}

	private static double widestWord(TextBlock block, TextFont font) {
		double widest = block.indent + font.width(block.lines.getFirst().split(" ")[0]);
		for (String line : block.lines) {
			for (String word : line.split(" ")) {
				widest = Math.max(widest, font.width(word));
			}
		}
		return widest;
	}

	/** On one line, with an ellipsis at the end if it is wider than allowed. */
	public static TextBlock line(String text, TextFont font, double widest) {
		String clean = Characters.clean(text).strip().replace('\n', ' ');
		if (clean.isEmpty()) {
			return new TextBlock(List.of(), 0, 0, font, false);
		}
		String start = clean.length() > LONGEST ? clean.substring(0, LONGEST) + ELLIPSIS : clean;
		String shown = font.width(start) <= widest + 0.01 ? start : shortened(start + ELLIPSIS, font, widest);
		return block(List.of(shown), 0, font, !shown.equals(clean));
	}

	private static TextBlock block(List<String> lines, double indent, TextFont font, boolean cut) {
		double width = indent + font.width(lines.getFirst());
		for (String line : lines) {
			width = Math.max(width, font.width(line));
		}
		return new TextBlock(lines, width, indent, font, cut);
	}

	/** Takes away characters before the ellipsis until the text fits; at least one stays. */
	private static String shortened(String text, TextFont font, double widest) {
		String start = text.substring(0, text.length() - 1);
		double room = widest - font.width(ELLIPSIS) + 0.01;
		double width = 0;
		int end = 0;
		while (end < start.length()) {
			int next = start.offsetByCodePoints(end, 1);
			width += font.width(start.substring(end, next));
			if (width > room && end > 0) {
				break;
			}
			end = next;
		}
		return start.substring(0, end).stripTrailing() + ELLIPSIS;
	}
}
