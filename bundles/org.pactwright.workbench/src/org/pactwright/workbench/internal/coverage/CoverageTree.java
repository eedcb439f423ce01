package org.pactwright.workbench.internal.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.pactwright.standards.coverage.CoverageStatus;
import org.pactwright.workbench.internal.coverage.CoverageBoard.Clause;
import org.pactwright.workbench.internal.coverage.CoverageBoard.Entry;
import org.pactwright.workbench.internal.coverage.CoverageBoard.Share;
import org.pactwright.workbench.internal.coverage.CoverageBoard.Standard;

/**
 * The part of a coverage that a filter leaves, as a tree.
 *
 * @param standards those with at least one clause left
 */
record CoverageTree(List<StandardNode> standards) {

	/**
	 * What is to be seen.
	 *
	 * @param status of clauses
	 * @param stage clauses with a rule that waits for it
	 * @param partner clauses that are about it, as far as they are
	 * @param words part of the number or title of a clause, or of the name of a standard; may be empty
	 */
	record Filter(Optional<CoverageStatus> status, Optional<String> stage, Optional<String> partner, String words) {

		static final Filter NONE = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), "");

		private Optional<Share> share(Clause clause) {
			return partner.isPresent() ? Optional.ofNullable(clause.partners().get(partner.get()))
					: Optional.of(clause.all());
		}

		private boolean fits(Standard standard, Clause clause, Share share) {
			String text = (standard.id() + ' ' + standard.name() + ' ' + clause.id() + ' ' + clause.title())
					.toLowerCase(Locale.ROOT);
			return status.filter(one -> one != share.status()).isEmpty()
					&& stage.filter(one -> !clause.stages().contains(one)).isEmpty()
					&& text.contains(words.strip().toLowerCase(Locale.ROOT));
		}
	}

	/** A standard with the clauses that are left. Equal to that of the last tree, so that it stays open. */
	static final class StandardNode {
		private final Standard standard;
		private final List<ClauseNode> clauses = new ArrayList<>();

		StandardNode(Standard standard) {
			this.standard = standard;
		}

		Standard standard() {
			return standard;
		}

		List<ClauseNode> clauses() {
			return clauses;
		}

		Map<CoverageStatus, Long> counts() {
			Map<CoverageStatus, Long> counts = new EnumMap<>(CoverageStatus.class);
			clauses.forEach(clause -> counts.merge(clause.share().status(), 1L, Long::sum));
			return counts;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof StandardNode that && that.standard.id().equals(standard.id());
		}

		@Override
		public int hashCode() {
			return standard.id().hashCode();
		}
	}

	/** A clause that is left. Equal to that of the last tree. */
	static final class ClauseNode {
		private final StandardNode parent;
		private final Clause clause;
		private final Share share;

		ClauseNode(StandardNode parent, Clause clause, Share share) {
			this.parent = parent;
			this.clause = clause;
			this.share = share;
		}

		StandardNode parent() {
			return parent;
		}

		Clause clause() {
			return clause;
		}

		Share share() {
			return share;
		}

		List<EntryNode> entries() {
			List<EntryNode> nodes = new ArrayList<>();
			share.entries().forEach(entry -> nodes.add(new EntryNode(this, entry, nodes.size())));
			return nodes;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof ClauseNode that && that.parent.equals(parent)
					&& that.clause.id().equals(clause.id());
		}

		@Override
		public int hashCode() {
			return clause.id().hashCode();
		}
	}

	/** A finding or a piece of evidence below its clause. */
	record EntryNode(ClauseNode parent, Entry entry, int index) {
	}

	static CoverageTree of(CoverageBoard board, Filter filter) {
		List<StandardNode> standards = new ArrayList<>();
		for (Standard standard : board.standards()) {
			StandardNode node = new StandardNode(standard);
			for (Clause clause : standard.clauses()) {
				filter.share(clause).filter(share -> filter.fits(standard, clause, share))
						.ifPresent(share -> node.clauses().add(new ClauseNode(node, clause, share)));
			}
			if (!node.clauses().isEmpty()) {
				standards.add(node);
			}
		}
		return new CoverageTree(standards);
	}

	Map<CoverageStatus, Long> counts() {
		Map<CoverageStatus, Long> counts = new EnumMap<>(CoverageStatus.class);
		standards.forEach(standard -> standard.counts().forEach((status, count) -> counts.merge(status, count, Long::sum)));
		return counts;
	}

	/** For people: {@code not applicable}. */
	static String word(CoverageStatus status) {
		return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
