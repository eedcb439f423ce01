package org.pactwright.language.internal.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pactwright.language.internal.NearNames;

/** Mends what stands between two parts of a block, or of the head of a statement in it, and begins none. */
final class BetweenParts {

	private final GrammarWords words;
	private final Tokens tokens;
	private final Braces braces;
	private final MarkTaker marks;
	/** A word that was taken for a keyword, and what would have been passed over instead; empty when there is none. */
	private List<CommonToken> doubtful = List.of();

	BetweenParts(GrammarWords words, Tokens tokens, MarkTaker marks) {
		this.words = words;
		this.tokens = tokens;
		this.braces = new Braces(tokens);
		this.marks = marks;
	}

	/** Passes over a word that was taken for a keyword after all, when the parser stops soon behind it. */
	boolean takeBack(int at) {
		if (at >= tokens.size() || doubtful.indexOf(tokens.get(at)) <= 0) {
			return false;
		}
		doubtful.forEach(tokens::hide);
		doubtful = List.of();
		return true;
	}

	/** Mends a block that is open at the end of the text. */
	void mendEnd(int at, OpenStatement block, boolean echo) {
		braceMissing(at, block, "at the end", echo);
	}

	/**
	 * A place between two parts of a block.
	 *
	 * @param where the statement that the next part seems to be meant for
	 * @param here the keywords that can begin the next part
	 * @param inHead whether that statement has no block yet
	 * @param end the index of the token at which reading can go on
	 */
	private record Spot(OpenStatement where, Set<String> here, boolean inHead, int end) {
	}

	/**
	 * Mends a word or sign that begins no part.
	 *
	 * @param block the statement in whose block it stands
	 * @param node the part of the syntax tree that was read last
	 * @param echo whether the place has been told about
	 */
	void mend(int at, OpenStatement block, INode node, boolean echo) {
		List<OpenStatement> continued = continued(at, block, node);
		Set<String> here = new TreeSet<>(words.starts(block.rule()));
		continued.forEach(statement -> here.addAll(words.starts(statement.rule())));
		boolean inHead = !continued.isEmpty();
		Spot spot = new Spot(inHead ? continued.getLast() : block, here, inHead, nextPart(at, here, inHead));
		String found = tokens.text(at);
		if (words.isKeyword(found) && braces.balance() > 0 && fitsOutside(found, block)) {
			braceMissing(at, block, "before '" + found + "'", echo);
		} else if (words.isKeyword(found) && braces.balance() < 0 && fitsBeforeLastBrace(at, node)) {
			int closing = tokens.previous(at);
			marks.accept(braces.superfluous(closing), SyntaxMessages.endedTooEarly(tokens.get(closing).getLine(), found));
			tokens.hide(closing, closing + 1);
		} else if (words.isKeyword(found)) {
			keyword(at, spot);
		} else if (Tokens.ID.equals(tokens.type(at))) {
			word(at, spot, node, echo);
		} else {
			sign(at, spot);
		}
	}

	/** A keyword that can begin no part here, or begins one that goes on otherwise. */
	private void keyword(int at, Spot spot) {
		String found = tokens.text(at);
		List<String> beginnings = words.beginningsOf(found);
		List<String> goingOn = words.beginningsWith(found);
		int next = tokens.next(at);
		if (!beginnings.isEmpty()) {
			marks.accept(at, SyntaxMessages.incomplete(found, beginnings));
		} else if (!goingOn.isEmpty() && next < tokens.size()) {
			marks.accept(next, SyntaxMessages.wrongFollower(found, tokens.text(next), goingOn));
		} else if (spot.inHead() && words.starts(spot.where().rule()).contains(found)) {
			marks.accept(at, SyntaxMessages.message("'" + found + "' belongs into the block of '" + spot.where().name()
					+ "'. Put it between { and }."));
		} else {
			marks.accept(at, SyntaxMessages.misplaced(found, spot.where().name(), words.homesOf(found)));
		}
		tokens.hide(at, spot.end());
	}

	/** A word that is no keyword: a misspelled one, or an entry of the list before it. */
	private void word(int at, Spot spot, INode node, boolean echo) {
		String found = tokens.text(at);
		List<String> near = NearNames.of(found, spot.here(), 3);
		if (near.isEmpty() && tokens.isOnLineOfPrevious(at) && Lists.mayGoOn(node)) {
			marks.accept(at, SyntaxMessages.message("A comma is missing before '" + found + "'."));
			tokens.insert(at, "','");
			return;
		}
		marks.accept(at, SyntaxMessages.unknownWord(found, spot.where().name(), near, words.starts(spot.where().rule())));
		if (near.isEmpty() || echo) {
			tokens.hide(at, spot.end());
		} else {
			doubtful = tokens.visible(at, spot.end());
			tokens.retype(at, "'" + near.getFirst() + "'");
		}
	}

	/** Neither a keyword nor another word. */
	private void sign(int at, Spot spot) {
		String found = tokens.text(at);
		String name = spot.where().name();
		if ("{".equals(found) && spot.inHead() && !words.mayHaveBlock(spot.where().rule())) {
			marks.accept(at, SyntaxMessages.message("'" + name + "' has no block: write its parts without braces."));
			braces.partner(at).ifPresent(partner -> tokens.hide(partner, partner + 1));
			tokens.hide(at, at + 1);
		} else if (tokens.isBetweenDates(at)) {
			marks.accept(at, SyntaxMessages.range());
			tokens.retype(at, "'..'");
		} else {
			marks.accept(at, SyntaxMessages.unfitting(found, name));
			tokens.hide(at, spot.end());
		}
	}

	/** The block that indentation shows to be unclosed, or else the one in which the parser noticed it. */
	private void braceMissing(int at, OpenStatement block, String before, boolean echo) {
		boolean silent = echo || block.isOpenedByMending();
		Optional<Integer> unclosed = silent ? Optional.empty() : braces.unclosed();
		Optional<OpenStatement> shown = unclosed.map(brace -> NodeModelUtils
				.findLeafNodeAtOffset(block.node().getRootNode(), tokens.get(brace).getStartIndex()))
				.flatMap(leaf -> OpenStatement.around(leaf, words));
		if (shown.isPresent() && shown.get().node() != block.node()) {
			marks.accept(unclosed.get(), SyntaxMessages.braceMissing(shown.get(), "further down"));
		} else if (!silent) {
			marks.accept(at, SyntaxMessages.braceMissing(block, before));
		}
		tokens.insert(at, Tokens.CLOSE);
	}

	/** The statements that ended just before a token on its line and have no block: it may be meant as their part. */
	private List<OpenStatement> continued(int at, OpenStatement block, INode node) {
		List<OpenStatement> found = new ArrayList<>();
		if (!tokens.isOnLineOfPrevious(at)) {
			return found;
		}
		Optional<OpenStatement> statement = OpenStatement.around(Lists.lastLeaf(node), words);
		while (statement.isPresent() && statement.get().node() != block.node()) {
			if (!statement.get().hasBlock()) {
				found.add(statement.get());
			}
			statement = statement.get().outer(words);
		}
		return found;
	}

	/** Whether a keyword stands right behind a block that could hold it. */
	private boolean fitsBeforeLastBrace(int at, INode node) {
		return "}".equals(tokens.text(tokens.previous(at))) && OpenStatement.around(Lists.lastLeaf(node), words)
				.filter(statement -> words.starts(statement.rule()).contains(tokens.text(at))).isPresent();
	}

	private boolean fitsOutside(String keyword, OpenStatement block) {
		Optional<OpenStatement> outer = block.outer(words);
		while (outer.isPresent() && !(outer.get().isOpen() && words.starts(outer.get().rule()).contains(keyword))) {
			outer = outer.get().outer(words);
		}
		return outer.isPresent();
	}

	/** Whether a line begins with a word that may be a misspelled keyword. */
	private boolean begins(int at, Set<String> here) {
		return !tokens.isOnLineOfPrevious(at) && Tokens.ID.equals(tokens.type(at))
				&& !NearNames.of(tokens.text(at), here, 1).isEmpty();
	}

	/** The index of the next token at which reading can go on: a keyword that fits, or the end of the block. */
	private int nextPart(int at, Set<String> here, boolean blockMayFollow) {
		int depth = 0;
		for (int i = at; i < tokens.size(); i = tokens.next(i)) {
			String text = tokens.text(i);
			boolean opens = "{".equals(text);
			boolean closes = "}".equals(text);
			if (depth == 0 && (closes || i > at && (here.contains(text) || opens && blockMayFollow || begins(i, here)))) {
				return i;
			}
			depth += opens ? 1 : closes ? -1 : 0;
		}
		return tokens.size();
	}
}
