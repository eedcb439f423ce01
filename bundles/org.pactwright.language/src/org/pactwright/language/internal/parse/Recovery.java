package org.pactwright.language.internal.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.antlr.runtime.CommonToken;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

/**
 * Mends a text, mistake by mistake, so that everything else in it is read: a misspelled keyword is taken for the right
 * one, what is missing is put in without a value, what fits nowhere is passed over up to the next keyword that does.
 * Each mistake gets one message; what stops the parser right beside a mended place is its echo and gets none.
 */
final class Recovery {

	private final GrammarWords words;
	private final Tokens tokens;
	private final MissingWords missing;
	private final BetweenParts between;
	private final OutsideRoot outside;
	private final List<Mark> marks = new ArrayList<>();
	/** The word that would not follow a token which was put in before it. */
	private CommonToken refused;
	private boolean echo;

	/** A message on a token. */
	record Mark(CommonToken token, SyntaxErrorMessage message) {
	}

	Recovery(GrammarWords words, Tokens tokens) {
		this.words = words;
		this.tokens = tokens;
		this.missing = new MissingWords(words, tokens, this::mark);
		this.between = new BetweenParts(words, tokens, this::mark);
		this.outside = new OutsideRoot(tokens, this::mark);
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
				if (token.getType() != Tokens.STRING) {
					tokens.hide(i, i + 1);
				}
			} else if (BrokenTexts.isInvalid(token) && !tokens.partArrow(i)) {
				mark(i, token.getText().startsWith("/*") ? SyntaxMessages.unclosedComment()
						: SyntaxMessages.noWord(token.getText()));
				tokens.hide(i, i + 1);
			}
		}
	}

	/** Mends the place where the parser stopped; false when there is nothing to make a model or plan of. */
	boolean mend(SyntaxStop stop) {
		int at = stop.index();
		if (between.takeBack(at)) {
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
		boolean betweenParts = Tokens.CLOSE.equals(stop.expected())
				|| stop.expected().isEmpty() && Expectation.valueRule(stop.node()).isEmpty();
		Optional<OpenStatement> block = betweenParts ? openAround(statement) : Optional.empty();
		if (block.isPresent() && at < tokens.size()) {
			between.mend(at, block.get(), stop.node(), echo);
		} else if (block.isPresent()) {
			between.mendEnd(at, block.get(), echo);
		} else if (statement.isPresent()) {
			missing.mend(at, stop, statement.get().name());
		} else if (Tokens.STRING_NAME.equals(stop.expected())) {
			missing.mend(at, stop, "import");
		} else {
			return outside.mend(at, stop.expected(), echo);
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
		mark(stop.index(), SyntaxMessages.message(SyntaxMessages.MORE));
		tokens.hide(stop.index(), tokens.size());
	}

	private void mark(int index, SyntaxErrorMessage message) {
		int there = index < tokens.size() ? index : tokens.previous(index);
		if (!echo && there >= 0) {
			marks.add(new Mark(tokens.get(there), message));
		}
	}
}
