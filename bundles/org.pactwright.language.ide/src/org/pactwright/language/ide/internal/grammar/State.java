package org.pactwright.language.ide.internal.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * All that may have been read so far: the spots at which the last token may stand, likely ones first. Unique per list
 * of spots; moves to other states are worked out once and kept, so that reading a text is a walk through a table.
 */
public final class State {

	private static final Move NONE = new Move(Optional.empty(), new int[0], new int[0]);

	private final PactGrammar grammar;
	private final List<Spot> spots;
	private final List<Spot.Step> start;
	private final AtomicReferenceArray<Move> moves;
	private final Map<Integer, Optional<List<Integer>>> repairs = new ConcurrentHashMap<>();
	private volatile Optional<List<Spot>> expected = Optional.empty();

	/**
	 * What one token does.
	 *
	 * @param target the state behind it; empty when the token cannot stand here
	 * @param back per spot of the target, the index of the spot here that leads to it
	 * @param kept per spot of the target, how many rules go on
	 */
	record Move(Optional<State> target, int[] back, int[] kept) {
	}

	State(PactGrammar grammar, List<Spot> spots, List<Spot.Step> start, int labels) {
		this.grammar = grammar;
		this.spots = spots;
		this.start = start;
		this.moves = new AtomicReferenceArray<>(labels);
	}

	Spot spot(int index) {
		return spots.get(index);
	}

	/** Whether nothing was read yet. */
	boolean isStart() {
		return spots.isEmpty();
	}

	/** The move with a token of this label. */
	Move move(int label) {
		Move move = moves.get(label);
		if (move == null) {
			move = find(label);
			moves.set(label, move);
		}
		return move;
	}

	/** What is known after a token of this label; empty when it cannot stand here. */
	public Optional<State> after(int label) {
		return move(label).target();
	}

	/** Whether a token of this label may stand here. */
	public boolean accepts(int label) {
		return move(label).target().isPresent();
	}

	/** Whether a token of this label starts a statement here. */
	public boolean leads(int label) {
		return move(label).target().map(target -> target.spots.stream().anyMatch(spot -> spot.role().leading()))
				.orElse(false);
	}

	/** What may come next, likely ones first. */
	public List<Spot> expected() {
		return expected.orElseGet(() -> {
			Set<Spot> all = new LinkedHashSet<>();
			if (isStart()) {
				start.forEach(step -> all.add(step.spot()));
			}
			spots.forEach(spot -> spot.following(grammar).forEach(step -> all.add(step.spot())));
			List<Spot> list = List.copyOf(all);
			expected = Optional.of(list);
			return list;
		});
	}

	/** The tokens that are missing before one of this label, as few as possible; empty when no few would help. */
	Optional<List<Integer>> repair(int label) {
		return repairs.computeIfAbsent(label, missing -> new Repair(this, missing).find());
	}

	private Move find(int label) {
		Map<Spot, int[]> targets = new LinkedHashMap<>();
		if (isStart()) {
			collect(start, 0, label, targets);
		}
		for (int i = 0; i < spots.size(); i++) {
			collect(spots.get(i).following(grammar), i, label, targets);
		}
		if (targets.isEmpty()) {
			return NONE;
		}
		List<int[]> origins = new ArrayList<>(targets.values());
		int[] back = origins.stream().mapToInt(origin -> origin[0]).toArray();
		int[] kept = origins.stream().mapToInt(origin -> origin[1]).toArray();
		return new Move(Optional.of(grammar.state(List.copyOf(targets.keySet()))), back, kept);
	}

	private static void collect(List<Spot.Step> steps, int from, int label, Map<Spot, int[]> targets) {
		for (Spot.Step step : steps) {
			if (step.spot().label() == label) {
				targets.putIfAbsent(step.spot(), new int[] { from, step.kept() });
			}
		}
	}
}
