package org.pactwright.language.ide.internal.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of tokens that the grammar accepts one after the other. While it is being recorded, a token may have several
 * meanings; at the end the likeliest that fits to all of them is known.
 */
public final class Track {

	private State state;
	private final List<State.Move> moves = new ArrayList<>();
	private final List<State> states = new ArrayList<>();
	private Spot[] spots = {};
	private int[] kept = {};

	/** Begins behind what the state has read. */
	public Track(State from) {
		state = from;
	}

	/** Where the track has come to. */
	public State state() {
		return state;
	}

	/** Takes a token if it may come next, and says whether it did. */
	public boolean take(int label) {
		State.Move move = state.move(label);
		move.target().ifPresent(target -> {
			moves.add(move);
			states.add(target);
			state = target;
		});
		return move.target().isPresent();
	}

	/** The missing tokens that would let one of this label come next; none when none would. */
	public List<Integer> repair(int label) {
		return state.repair(label).orElse(List.of());
	}

	/** How many tokens were taken. */
	public int length() {
		return moves.size();
	}

	/** Settles the meaning of all tokens; call once, when no more are taken. */
	public Track settled() {
		spots = new Spot[moves.size()];
		kept = new int[moves.size()];
		int index = 0;
		for (int i = moves.size() - 1; i >= 0; i--) {
			spots[i] = states.get(i).spot(index);
			kept[i] = moves.get(i).kept()[index];
			index = moves.get(i).back()[index];
		}
		return this;
	}

	/** Where in the grammar a token stands. */
	public Spot spot(int index) {
		return spots[index];
	}

	/** How many rules that were being read before the token are read on with it. */
	public int kept(int index) {
		return kept[index];
	}
}
