package org.pactwright.language.ide.internal.tree;

import java.util.List;
import java.util.Optional;

import org.pactwright.language.ide.internal.grammar.State;

/** A block that is open while a text is read. */
final class Block {

	private final State state;
	private final Optional<Block> outer;
	private final boolean foreign;
	private List<Optional<Statement>> path = List.of();

	/**
	 * @param state what was read up to and with its brace
	 * @param outer the block around it
	 * @param foreign whether the brace stands where none belongs
	 */
	Block(State state, Optional<Block> outer, boolean foreign) {
		this.state = state;
		this.outer = outer;
		this.foreign = foreign;
	}

	State state() {
		return state;
	}

	Optional<Block> outer() {
		return outer;
	}

	boolean foreign() {
		return foreign;
	}

	/** Per rule that was being read at the brace, its statement. */
	List<Optional<Statement>> path() {
		return path;
	}

	void setPath(List<Optional<Statement>> path) {
		this.path = List.copyOf(path);
	}
}
