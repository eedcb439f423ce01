package org.pactwright.edit.internal.apply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.pactwright.edit.DocumentEdits;
import org.pactwright.edit.TextEdit;

/**
 * Edits of a text, and further ones of what comes out, as edits of the text as it was. Those that do not overlap
 * stay as they are.
 */
final class TwoEdits {

	/**
	 * An edit, and where it is in the text between.
	 *
	 * @param edit of the text before, if it is one of the first
	 * @param grows how much longer the text between is for it than the one before; 0 for one of the second
	 */
	private record Item(int from, int to, TextEdit edit, boolean isSecond, int grows) {
	}

	/** Edits that overlap in the text between. */
	private static final class Cluster {
		private final List<Item> items = new ArrayList<>();
		private int from = Integer.MAX_VALUE;
		private int to;

		void add(Item item) {
			items.add(item);
			from = Math.min(from, item.from());
			to = Math.max(to, item.to());
		}

		boolean hasSecond() {
			return items.stream().anyMatch(Item::isSecond);
		}

		int grows() {
			return items.stream().mapToInt(Item::grows).sum();
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
		String between = DocumentEdits.apply(text, first);
		List<TextEdit> result = new ArrayList<>();
		int longer = 0;
		for (Cluster cluster : clusters(items(first, second))) {
			if (cluster.items.size() == 1 && !cluster.hasSecond()) {
				result.add(cluster.items.getFirst().edit());
			} else {
				add(result, text, cluster.from - longer, cluster.to - longer - cluster.grows(), after(cluster, between));
			}
			longer += cluster.grows();
		}
		return result;
	}

	private static List<Item> items(List<TextEdit> first, List<TextEdit> second) {
		List<Item> items = new ArrayList<>();
		int longer = 0;
		for (TextEdit edit : first) {
			int from = edit.offset() + longer;
			int grows = edit.replacement().length() - edit.length();
			items.add(new Item(from, from + edit.replacement().length(), edit, false, grows));
			longer += grows;
		}
		second.forEach(edit -> items.add(new Item(edit.offset(), edit.end(), edit, true, 0)));
		items.sort(Comparator.comparingInt(Item::from).thenComparingInt(Item::to)); // stable: the first ones stay in order
		return items;
	}

	private static List<Cluster> clusters(List<Item> items) {
		List<Cluster> clusters = new ArrayList<>();
		for (Item item : items) {
			Cluster cluster = new Cluster();
			cluster.add(item);
			while (!clusters.isEmpty() && clusters.getLast().to > cluster.from
					&& (cluster.hasSecond() || clusters.getLast().hasSecond())) {
				Cluster last = clusters.removeLast();
				cluster.items.forEach(last::add);
				cluster = last;
			}
			clusters.add(cluster);
		}
		return clusters;
	}

	/** The part of the text between that a cluster covers, after the second edits. */
	private static String after(Cluster cluster, String between) {
		List<TextEdit> edits = cluster.items.stream().filter(Item::isSecond).map(Item::edit)
				.map(edit -> new TextEdit(edit.offset() - cluster.from, edit.length(), edit.replacement())).toList();
		return DocumentEdits.apply(between.substring(cluster.from, cluster.to), edits);
	}

	/** Replaces a part of the text, but for what is the same on both sides. */
	private static void add(List<TextEdit> edits, String text, int from, int to, String by) {
		int most = Math.min(by.length(), to - from);
		int head = 0;
		while (head < most && by.charAt(head) == text.charAt(from + head)) {
			head++;
		}
		int tail = 0;
		while (tail < most - head && by.charAt(by.length() - 1 - tail) == text.charAt(to - 1 - tail)) {
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
