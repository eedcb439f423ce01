package org.pactwright.edit;

import java.util.ArrayList;
import java.util.List;

/** Two texts compared line by line, in the form that {@code diff -u} writes and {@code patch} reads. */
public final class UnifiedDiff {

	private static final int CONTEXT = 3;
	/** Beyond this many pairs of lines to compare, the differing middle is given as a whole. */
	private static final long MOST_PAIRS = 16_000_000;

	private final List<String> before;
	private final List<String> after;
	/** For each line before, the line after that it is, or -1. */
	private final int[] same;

	private UnifiedDiff(List<String> before, List<String> after) {
		this.before = before;
		this.after = after;
		this.same = new int[before.size()];
	}

	/**
	 * The differences of two texts.
	 *
	 * @param name of the file, with {@code /} between folders
	 * @return with line breaks {@code \n} around the lines of the texts; empty when the texts are the same
	 */
	public static String of(String name, String before, String after) {
		if (before.equals(after)) {
			return "";
		}
		UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
		diff.match();
		StringBuilder text = new StringBuilder("--- a/").append(name).append('\n');
		text.append("+++ b/").append(name).append('\n');
		diff.hunks(text);
		return text.toString();
	}

	/**
	 * The differences of two texts as edits of the first, whole lines each.
	 *
	 * @return by offset; none when the texts are the same
	 */
	public static List<TextEdit> edits(String before, String after) {
		UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
		diff.match();
		List<TextEdit> edits = new ArrayList<>();
		int i = 0;
		int j = 0;
		int offset = 0;
		while (i < diff.before.size() || j < diff.after.size()) {
			int length = 0;
			StringBuilder text = new StringBuilder();
			while (i < diff.before.size() && diff.same[i] < 0) {
				length += diff.before.get(i++).length();
			}
			while (j < diff.after.size() && (i == diff.before.size() || diff.same[i] != j)) {
				text.append(diff.after.get(j++));
			}
			if (length > 0 || !text.isEmpty()) {
				edits.add(new TextEdit(offset, length, text.toString()));
				offset += length;
			}
			if (i < diff.before.size() && diff.same[i] == j) {
				offset += diff.before.get(i++).length();
				j++;
			}
		}
		return edits;
	}

	/** The lines with their line breaks. */
	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		int start = 0;
		for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
			lines.add(text.substring(start, end + 1));
			start = end + 1;
		}
		if (start < text.length()) {
			lines.add(text.substring(start));
		}
		return lines;
	}

	private void match() {
		java.util.Arrays.fill(same, -1);
		int head = 0;
		int most = Math.min(before.size(), after.size());
		while (head < most && before.get(head).equals(after.get(head))) {
			same[head] = head;
			head++;
		}
		int tail = 0;
		while (tail < most - head
				&& before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
			same[before.size() - 1 - tail] = after.size() - 1 - tail;
			tail++;
		}
		int rows = before.size() - head - tail;
		int columns = after.size() - head - tail;
		if ((long) rows * columns <= MOST_PAIRS) {
			matchMiddle(head, rows, columns);
		}
	}

	private void matchMiddle(int head, int rows, int columns) {
		int[][] length = new int[rows + 1][columns + 1];
		for (int i = rows - 1; i >= 0; i--) {
			for (int j = columns - 1; j >= 0; j--) {
				length[i][j] = before.get(head + i).equals(after.get(head + j)) ? length[i + 1][j + 1] + 1
						: Math.max(length[i + 1][j], length[i][j + 1]);
			}
		}
		int i = 0;
		int j = 0;
		while (i < rows && j < columns) {
			if (before.get(head + i).equals(after.get(head + j))) {
				same[head + i++] = head + j++;
			} else if (length[i + 1][j] >= length[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
	}

	/** A line of the diff, and how far both texts are before it. */
	private record Line(char sign, String text, int before, int after) {
	}

	private void hunks(StringBuilder text) {
		List<Line> all = new ArrayList<>();
		int i = 0;
		int j = 0;
		while (i < before.size() || j < after.size()) {
			if (i < before.size() && same[i] == j) {
				all.add(new Line(' ', before.get(i), i++, j++));
			} else if (i < before.size() && same[i] < 0) {
				all.add(new Line('-', before.get(i), i++, j));
			} else {
				all.add(new Line('+', after.get(j), i, j++));
			}
		}
		int done = 0;
		for (int at = nextChange(all, 0); at < all.size(); at = nextChange(all, done)) {
			int from = Math.max(done, at - CONTEXT);
			int last = at;
			for (int next = nextChange(all, at + 1); next < all.size() && next - last <= 2 * CONTEXT; next = nextChange(all,
					next + 1)) {
				last = next;
			}
			done = Math.min(all.size(), last + CONTEXT + 1);
			hunk(all.subList(from, done), text);
		}
	}

	private static int nextChange(List<Line> all, int from) {
		int next = from;
		while (next < all.size() && all.get(next).sign() == ' ') {
			next++;
		}
		return next;
	}

	private static void hunk(List<Line> lines, StringBuilder text) {
		int old = (int) lines.stream().filter(line -> line.sign() != '+').count();
		int now = (int) lines.stream().filter(line -> line.sign() != '-').count();
		text.append("@@ -").append(range(lines.getFirst().before(), old)).append(" +")
				.append(range(lines.getFirst().after(), now)).append(" @@\n");
		for (Line line : lines) {
			text.append(line.sign()).append(line.text());
			if (!line.text().endsWith("\n")) {
				text.append("\n\\ No newline at end of file\n");
			}
		}
	}

	private static String range(int start, int count) {
		return count == 1 ? String.valueOf(start + 1) : (count == 0 ? start : start + 1) + "," + count;
	}
}
