package org.pactwright.language.internal.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pactwright.language.internal.NearNames;

/**
 * Mends a text, mistake by mistake, so that everything else in it is read: a misspelled keyword is taken for the right
 * one, what is missing is put in without a value ({@link MissingWords}), what fits nowhere is passed over up to the next
 * keyword that does. Each mistake gets one message; what stops the parser right beside a mended place is its echo and
 * gets none.
 */
final class Recovery {

	private static final Set<String> BEGINNINGS = Set.of("model", "joint", "corporate", "strategic");
	private static final String CLOSE = "'}'";

	private final GrammarWords words;
	private final Tokens tokens;
	private final Braces braces;
	private final MissingWords missing;
	private final List<Mark> marks = new ArrayList<>();
	/** A word that was taken for a keyword, and what would have been passed over instead; empty when there is none. */
	private List<CommonToken> doubtful = List.of();
	/** The word that would not follow a token which was put in before it. */
	private CommonToken refused;
	private boolean echo;

	/** A message on a token. */
	record Mark(CommonToken token, SyntaxErrorMessage message) {
	}

	Recovery(GrammarWords words, Tokens tokens) {
		this.words = words;
		this.tokens = tokens;
		this.braces = new Braces(tokens);
		this.missing = new MissingWords(words, tokens, this::mark);
	}

	/** The messages so far. */
	List<Mark> marks() {
		return marks;
	}

	/** Puts messages on texts that do not end, and passes over signs that are no words at all. */
	void begin(BrokenTexts texts) {
		for (int i = 0; i < tokens.size(); i++) {
			CommonToken token = tokens.get(i);
			if (texts.messages().containsKey(token.getStartIndex())) {
				mark(i, texts.messages().get(token.getStartIndex()));
				tokens.setChanged(i);
			} else if (BrokenTexts.isInvalid(token)) {
				mark(i, token.getText().startsWith("/*") ? SyntaxMessages.unclosedComment()
						: SyntaxMessages.noWord(token.getText()));
				tokens.hide(i, i + 1);
			}
		}
	}

	/** Mends the place where the parser stopped; false when there is nothing to make a model or plan of. */
	boolean mend(SyntaxStop stop) {
		int at = stop.index();
		if (at < tokens.size() && doubtful.indexOf(tokens.get(at)) > 0) {
			doubtful.forEach(tokens::hide);
			doubtful = List.of();
			return true;
		}
		if (tokens.isInserted(at)) {
			tokens.remove(at);
			refused = at < tokens.size() ? tokens.get(at) : null;
			return true;
		}
		int before = tokens.previous(at);
		echo = tokens.isBesideChange(at)
				|| before >= 0 && stop.wrongValues().contains(tokens.get(before).getStartIndex());
		if (at < tokens.size() && tokens.get(at) == refused) {
			tokens.hide(at, tokens.endOfRun(at));
			return true;
		}
		return missing.mendForeignSigns(at, stop.expected()) || mend(at, stop);
	}

	private boolean mend(int at, SyntaxStop stop) {
		Optional<OpenStatement> statement = OpenStatement.around(stop.node(), words);
		boolean betweenParts = CLOSE.equals(stop.expected())
				|| stop.expected().isEmpty() && Expectation.valueRule(stop.node()).isEmpty();
		Optional<OpenStatement> block = betweenParts ? openAround(statement) : Optional.empty();
		if (block.isPresent() && at < tokens.size()) {
			unfitting(at, block.get(), stop.node());
		} else if (block.isPresent()) {
			braceMissing(at, block.get(), "at the end");
		} else if (statement.isPresent()) {
			missing.mend(at, stop, statement.get().name());
		} else if (Tokens.STRING_NAME.equals(stop.expected())) {
			missing.mend(at, stop, "import");
		} else {
			return outside(at, stop.expected());
		}
		return true;
	}

	/** The statement itself when its block is being read, or else the one whose block it stands in. */
	private Optional<OpenStatement> openAround(Optional<OpenStatement> statement) {
		Optional<OpenStatement> open = statement;
		while (open.isPresent() && !open.get().isOpen()) {
			open = open.get().outer(words);
		}
		return open;
	}

	/** Passes over the rest of the text. */
	void giveUp(SyntaxStop stop) {
		echo = false;
		mark(stop.index(), SyntaxMessages.message("There are more errors from here on. Mend the ones above first."));
		tokens.hide(stop.index(), tokens.size());
	}

	private void mark(int index, SyntaxErrorMessage message) {
		int there = index < tokens.size() ? index : tokens.previous(index);
		if (!echo && there >= 0) {
			marks.add(new Mark(tokens.get(there), message));
		}
	}

	/** Before the model or plan begins, or after it ends. */
	private boolean outside(int at, String expected) {
		if (Tokens.END.equals(expected)) {
			afterEnd(at);
			return true;
		}
		Set<String> beginnings = new TreeSet<>(BEGINNINGS);
		beginnings.add("import");
		List<String> near = NearNames.of(tokens.text(at), beginnings, 1);
		if ("plan".equals(tokens.text(at)) && !echo) {
			mark(at, SyntaxMessages.incomplete("plan", List.of("joint plan", "corporate plan", "strategic plan")));
			tokens.insert(at, "'joint'");
			return true;
		}
		mark(at, SyntaxMessages.beginning(at < tokens.size(), near));
		if (near.isEmpty() || echo) {
			return false;
		}
		tokens.retype(at, "'" + near.getFirst() + "'");
		return true;
	}

	private void afterEnd(int at) {
		String found = tokens.text(at);
		int closing = tokens.previous(at);
		int line = tokens.get(closing).getLine();
		if ("}".equals(found)) {
			mark(at, SyntaxMessages.message("There is a } too many: the one in line " + line + " ends the model or plan."));
			tokens.hide(at, at + 1);
		} else if (BEGINNINGS.contains(found)) {
			mark(at, SyntaxMessages.message("A file holds one model or one plan. Move this one to a file of its own."));
			tokens.hide(at, tokens.size());
		} else {
			boolean tooMany = braces.balance() < 0;
			mark(tooMany ? braces.superfluous().orElse(at) : at, SyntaxMessages.afterEnd(found, line, tooMany));
			if (!tooMany) {
				tokens.insert(tokens.size(), CLOSE);
			}
			tokens.hide(closing, closing + 1);
		}
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

	/** In a block, between two parts: a word or sign that begins none. */
	private void unfitting(int at, OpenStatement block, INode node) {
		List<OpenStatement> continued = continued(at, block, node);
		Set<String> here = new TreeSet<>(words.starts(block.rule()));
		continued.forEach(statement -> here.addAll(words.starts(statement.rule())));
		boolean inHead = !continued.isEmpty();
		Spot spot = new Spot(inHead ? continued.getLast() : block, here, inHead, nextPart(at, here, inHead));
		String found = tokens.text(at);
		if (words.isKeyword(found) && braces.balance() > 0 && fitsOutside(found, block)) {
			braceMissing(at, block, "before '" + found + "'");
		} else if (words.isKeyword(found)) {
			keyword(at, spot);
		} else if (Tokens.ID.equals(tokens.type(at))) {
			word(at, spot, node);
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
			mark(at, SyntaxMessages.incomplete(found, beginnings));
		} else if (!goingOn.isEmpty() && next < tokens.size()) {
			mark(next, SyntaxMessages.wrongFollower(found, tokens.text(next), goingOn));
		} else if (spot.inHead() && words.starts(spot.where().rule()).contains(found)) {
			mark(at, SyntaxMessages.message("'" + found + "' belongs into the block of '" + spot.where().name()
					+ "'. Put it between { and }."));
		} else {
			mark(at, SyntaxMessages.misplaced(found, spot.where().name(), words.homesOf(found)));
		}
		tokens.hide(at, spot.end());
	}

	/** A word that is no keyword: a misspelled one, or an entry of the list before it. */
	private void word(int at, Spot spot, INode node) {
		String found = tokens.text(at);
		List<String> near = NearNames.of(found, spot.here(), 3);
		if (near.isEmpty() && tokens.isOnLineOfPrevious(at) && Lists.mayGoOn(node)) {
			mark(at, SyntaxMessages.message("A comma is missing before '" + found + "'."));
			tokens.insert(at, "','");
			return;
		}
		mark(at, SyntaxMessages.unknownWord(found, spot.where().name(), near, words.starts(spot.where().rule())));
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
			mark(at, SyntaxMessages.message("'" + name + "' has no block: write its parts without braces."));
			braces.partner(at).ifPresent(partner -> tokens.hide(partner, partner + 1));
			tokens.hide(at, at + 1);
		} else if (tokens.isBetweenDates(at)) {
			mark(at, SyntaxMessages.range());
			tokens.retype(at, "'..'");
		} else {
			mark(at, SyntaxMessages.unfitting(found, name));
			tokens.hide(at, spot.end());
		}
	}

	/** The block that indentation shows to be unclosed, or else the one in which the parser noticed it. */
	private void braceMissing(int at, OpenStatement block, String before) {
		echo |= block.isOpenedByMending();
		Optional<CommonToken> unclosed = echo ? Optional.empty() : braces.unclosed();
		Optional<OpenStatement> shown = unclosed.map(brace -> NodeModelUtils
				.findLeafNodeAtOffset(block.node().getRootNode(), brace.getStartIndex()))
				.flatMap(leaf -> OpenStatement.around(leaf, words));
		if (shown.isPresent() && shown.get().node() != block.node()) {
			marks.add(new Mark(unclosed.get(), SyntaxMessages.braceMissing(shown.get(), "further down")));
		} else {
			mark(at, SyntaxMessages.braceMissing(block, before));
		}
		tokens.insert(at, CLOSE);
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

	private boolean fitsOutside(String keyword, OpenStatement block) {
		Optional<OpenStatement> outer = block.outer(words);
		while (outer.isPresent() && !(outer.get().isOpen() && words.starts(outer.get().rule()).contains(keyword))) {
			outer = outer.get().outer(words);
		}
		return outer.isPresent();
	}

	/** The index of the next token at which reading can go on: a keyword that fits, or the end of the block. */
	private int nextPart(int at, Set<String> here, boolean blockMayFollow) {
		int depth = 0;
		for (int i = at; i < tokens.size(); i = tokens.next(i)) {
			String text = tokens.text(i);
			boolean opens = "{".equals(text);
			boolean closes = "}".equals(text);
			if (depth == 0 && (closes || i > at && (here.contains(text) || opens && blockMayFollow))) {
				return i;
			}
			depth += opens ? 1 : closes ? -1 : 0;
		}
		return tokens.size();
	}
}
