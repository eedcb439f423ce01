package org.pactwright.language.ide.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.language.ide.internal.grammar.PactGrammar;
import org.pactwright.language.ide.internal.grammar.State;
import org.pactwright.language.ide.internal.grammar.Track;
import org.pactwright.language.ide.internal.text.Lexemes;
import org.pactwright.language.ide.internal.text.LexemeType;
import org.pactwright.language.ide.internal.text.Lexicon;

/**
 * Reads the tokens of a text into statements and never gives up, since people ask for help in broken text. What cannot
 * come next is taken, in this order: as the start of the next statement; as the part behind words that are still
 * missing; as the next part of the block; as the next statement of a block further out, whose closing brace is missing;
 * as nothing. Used once.
 */
final class Reader {

	private static final int OPEN = Lexicon.standard().label("{");
	private static final int CLOSE = Lexicon.standard().label("}");

	private final Lexemes lexemes;
	private final int count;
	private final TreeBuilder tree;

	private Track track;
	private List<Event> events = new ArrayList<>();
	private Optional<Block> block = Optional.empty();
	private Optional<Block> lastClosed = Optional.empty();

	/** @param count how many of the tokens to read */
	Reader(Lexemes lexemes, int count) {
		this.lexemes = lexemes;
		this.count = count;
		this.tree = new TreeBuilder(lexemes, count);
		this.track = new Track(PactGrammar.standard().start());
	}

	Reading read() {
		for (int token = 0; token < count; token++) {
			if (!lexemes.is(token, LexemeType.COMMENT)) {
				read(token);
			}
		}
		State state = track.state();
		settle();
		return tree.finish(new Ending(state, block.map(Block::state)));
	}

	private void read(int token) {
		int label = lexemes.label(token);
		if (block.filter(Block::foreign).isPresent() && label == CLOSE) {
			events.add(Event.skipped(token));
			restart(block.get().outer());
		} else if (!take(token, label) && !recover(token, label)) {
			if (label == OPEN) {
				block = Optional.of(new Block(track.state(), block, true));
				events.add(new Event(token, true, block));
			} else {
				events.add(Event.skipped(token));
			}
		}
	}

	private boolean recover(int token, int label) {
		boolean newLine = lexemes.firstOnLine(token);
		if (newLine && block.filter(open -> startsStatement(open, label)).isPresent()) {
			restart(block);
			return take(token, label);
		}
		List<Integer> missing = track.repair(label);
		if (!missing.isEmpty()) {
			missing.forEach(each -> take(Event.MISSING, each));
			return take(token, label);
		}
		Optional<Block> target = block.filter(open -> open.state().accepts(label));
		if (target.isEmpty() && newLine) {
			target = outer(label);
		}
		if (target.isEmpty()) {
			return false;
		}
		restart(target);
		return take(token, label);
	}

	/** The innermost open block around the present one that the token may start a statement in. */
	private Optional<Block> outer(int label) {
		Optional<Block> candidate = block.isPresent() ? block : lastClosed;
		while (candidate.filter(open -> !startsStatement(open, label)).isPresent()) {
			candidate = candidate.get().outer();
		}
		return candidate;
	}

	private static boolean startsStatement(Block open, int label) {
		return Lexicon.isKeyword(label) && open.state().leads(label);
	}

	private boolean take(int token, int label) {
		if (!track.take(label)) {
			return false;
		}
		if (label == OPEN) {
			block = Optional.of(new Block(track.state(), block, false));
			events.add(new Event(token, false, block));
		} else {
			events.add(Event.taken(token));
		}
		if (label == CLOSE && block.isPresent()) {
			lastClosed = block;
			block = block.get().outer();
		}
		return true;
	}

	private void restart(Optional<Block> target) {
		State state = track.state();
		settle();
		block = target;
		target.ifPresent(tree::restart);
		track = new Track(target.map(Block::state).orElse(state));
	}

	private void settle() {
		tree.add(track.settled(), events);
		events = new ArrayList<>();
	}
}
