package org.pactwright.language.ide.internal.complete;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.pactwright.language.ide.Completion;
import org.pactwright.language.ide.CompletionKind;
import org.pactwright.language.ide.Range;

/** Takes proposals, leaves out what does not fit to what was typed, and sorts the rest. */
final class Collector {

	/** Nobody reads more; typing narrows it down. */
	private static final int MOST = 400;

	private record Entry(int rank, int group, int order, Completion completion) {
	}

	private static final Comparator<Entry> BEST = Comparator.comparingInt(Entry::rank).thenComparingInt(Entry::group)
			.thenComparingInt(Entry::order);

	private final Site site;
	private final List<Entry> entries = new ArrayList<>();
	private final Set<List<String>> seen = new HashSet<>();

	Collector(Site site) {
		this.site = site;
	}

	/** A proposal on its way into the list. */
	final class Draft {
		private final CompletionKind kind;
		private final String label;
		private String insert;
		private String title = "";
		private String detail = "";
		private String documentation = "";
		private String icon = "";
		private int caret = -1;
		private List<Range> placeholders = List.of();

		private Draft(CompletionKind kind, String label) {
			this.kind = kind;
			this.label = label;
			this.insert = label;
		}

		/** What is written, where it is not the label. */
		Draft inserting(String text) {
			insert = text;
			return this;
		}

		/** Another name by which it is found. */
		Draft titled(String name) {
			title = name;
			return this;
		}

		Draft detail(String text) {
			detail = text;
			return this;
		}

		Draft documented(String text) {
			documentation = text;
			return this;
		}

		Draft icon(String key) {
			icon = key;
			return this;
		}

		Draft caret(int offset) {
			caret = offset;
			return this;
		}

		Draft placeholders(List<Range> ranges) {
			placeholders = ranges;
			return this;
		}

		/** Adds it, if it fits: smaller groups stand higher among what fits equally well. */
		void add(int group) {
			OptionalInt rank = Match.rank(site.prefix(), label, title);
			if (rank.isPresent() && seen.add(List.of(kind.name(), insert))) {
				entries.add(new Entry(rank.getAsInt(), group, entries.size(), new Completion(label, insert,
						site.replace(),
						kind, detail, documentation, caret < 0 ? insert.length() : caret, placeholders, "", icon)));
			}
		}
	}

	Draft draft(CompletionKind kind, String label) {
		return new Draft(kind, label);
	}

	/** The proposals, best first. */
	List<Completion> sorted() {
		List<Completion> sorted = new ArrayList<>();
		entries.stream().sorted(BEST).limit(MOST).map(Entry::completion)
				.forEach(each -> sorted.add(new Completion(each.label(), each.insertText(), each.replace(), each.kind(),
						each.detail(), each.documentation(), each.caret(), each.placeholders(),
						String.format("%04d", sorted.size()), each.iconKey())));
		return sorted;
	}
}
