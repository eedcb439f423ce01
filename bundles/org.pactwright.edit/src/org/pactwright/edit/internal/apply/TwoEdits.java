package org.pactwright.edit.internal.apply;

import java.util.ArrayList;
import java.util.List;

import org.pactwright.edit.TextEdit;

/** Edits of a text, and further ones of what comes out, as edits of the text as it was. */
final class TwoEdits {

	/** A part of a text: of the one before, or new. */
	private record Part(int from, int to, String inserted) {

		int length() {
			return inserted == null ? to - from : inserted.length();
		}

		Part cut(int begin, int end) {
			return inserted == null ? new Part(from + begin, from + end, null)
					: new Part(0, 0, inserted.substring(begin, end));
		}
	}

	private TwoEdits() {
	}

	/**
	 * @param first sorted, without overlaps
	 * @param second sorted, without overlaps, of the text after the first
	 * @return sorted, without overlaps
	 */
	static List<TextEdit> asOne(String text, List<TextEdit> first, List<TextEdit> second) {
		return edits(text, edited(edited(List.of(new Part(0, text.length(), null)), first), second));
	}

	private static List<Part> edited(List<Part> parts, List<TextEdit> edits) {
		List<Part> result = new ArrayList<>();
		int at = 0;
		for (TextEdit edit : edits) {
			copy(parts, at, edit.offset(), result);
			if (!edit.replacement().isEmpty()) {
				result.add(new Part(0, 0, edit.replacement()));
			}
			at = edit.end();
		}
		copy(parts, at, Integer.MAX_VALUE, result);
		return result;
	}

	private static void copy(List<Part> parts, int from, int to, List<Part> into) {
		int at = 0;
		for (Part part : parts) {
			int begin = Math.max(from, at);
			int end = Math.min(to, at + part.length());
			if (begin < end) {
				into.add(part.cut(begin - at, end - at));
			}
			at += part.length();
		}
	}

	private static List<TextEdit> edits(String text, List<Part> parts) {
		List<TextEdit> edits = new ArrayList<>();
		StringBuilder inserted = new StringBuilder();
		int done = 0;
		for (Part part : parts) {
			if (part.inserted() != null) {
				inserted.append(part.inserted());
				continue;
			}
			add(edits, text, done, part.from(), inserted);
			done = part.to();
		}
		add(edits, text, done, text.length(), inserted);
		return edits;
	}

	/** What was put in between two parts of the text, in place of what is not there any more. */
	private static void add(List<TextEdit> edits, String text, int from, int to, StringBuilder inserted) {
		String by = inserted.toString();
		inserted.setLength(0);
		int head = 0;
		while (head < Math.min(by.length(), to - from) && by.charAt(head) == text.charAt(from + head)) {
			head++;
		}
		int tail = 0;
		while (tail < Math.min(by.length(), to - from) - head
				&& by.charAt(by.length() - 1 - tail) == text.charAt(to - 1 - tail)) {
			tail++;
		}
		// half a character is none
		head -= head > 0 && Character.isHighSurrogate(by.charAt(head - 1)) ? 1 : 0;
		tail -= tail > 0 && Character.isLowSurrogate(by.charAt(by.length() - tail)) ? 1 : 0;
		if (head < by.length() - tail || head < to - from - tail) {
			edits.add(new TextEdit(from + head, to - from - head - tail, by.substring(head, by.length() - tail)));
		}
	}
}
