package org.pactwright.language.ide.internal.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pactwright.language.ide.Range;

/**
 * A statement to fill in.
 *
 * @param type the name of the metamodel class it makes
 * @param pattern its text, lines parted by a line feed
 */
record Template(String type, String pattern) {

	private static final Pattern SLOT = Pattern.compile("\\$\\{([^}]*)\\}");

	/**
	 * A template with its slots filled.
	 *
	 * @param text what to insert
	 * @param slots where the slots are in it
	 */
	record Filled(String text, List<Range> slots) {
	}

	/** The first words, up to the first slot: {@code exit strategy}. */
	String keyword() {
		return pattern.substring(0, pattern.indexOf("${")).strip();
	}

	/**
	 * Fills the slots.
	 *
	 * @param lineBreak what parts lines, with the indentation of the lines
	 * @param value turns the name of a slot into its default
	 */
	Filled fill(String lineBreak, UnaryOperator<String> value) {
		StringBuilder text = new StringBuilder();
		List<Range> slots = new ArrayList<>();
		Matcher matcher = SLOT.matcher(pattern);
		int done = 0;
		while (matcher.find()) {
			text.append(pattern, done, matcher.start());
			String filled = value.apply(matcher.group(1));
			slots.add(new Range(text.length(), filled.length()));
			text.append(filled);
			done = matcher.end();
		}
		text.append(pattern, done, pattern.length());
		return broken(text.toString(), slots, lineBreak);
	}

	private static Filled broken(String text, List<Range> slots, String lineBreak) {
		int more = lineBreak.length() - 1;
		List<Range> moved = slots.stream().map(slot -> {
			long breaks = text.chars().limit(slot.offset()).filter(c -> c == '\n').count();
			return new Range(slot.offset() + (int) breaks * more, slot.length());
		}).toList();
		return new Filled(text.replace("\n", lineBreak), moved);
	}
}
