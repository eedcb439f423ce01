package org.pactwright.language.ide.internal.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.pactwright.language.ide.internal.text.LexemeType;
import org.pactwright.language.ide.internal.text.Lexicon;

/**
 * Looks for the tokens an author has not written yet: {@code body Sponsors {} lacks two words before the brace. Values
 * may be missing anywhere; a keyword only where nothing else could stand, and braces never: they would guess at
 * structure.
 */
final class Repair {

	/** More than four missing tokens are no statement that was begun but a misunderstanding. */
	private static final int LONGEST = 4;

	private final State from;
	private final int label;
	private final Set<State> seen = new HashSet<>();

	private record Path(State state, List<Integer> labels) {
	}

	Repair(State from, int label) {
		this.from = from;
		this.label = label;
	}

	Optional<List<Integer>> find() {
		List<Path> paths = List.of(new Path(from, List.of()));
		for (int length = 0; length < LONGEST; length++) {
			List<Path> longer = new ArrayList<>();
			for (Path path : paths) {
				for (int missing : missing(path.state())) {
					State target = path.state().move(missing).target().orElseThrow();
					List<Integer> labels = append(path.labels(), missing);
					if (target.accepts(label)) {
						return Optional.of(labels);
					}
					if (seen.add(target)) {
						longer.add(new Path(target, labels));
					}
				}
			}
			paths = longer;
		}
		return Optional.empty();
	}

	private static Set<Integer> missing(State state) {
		Set<Integer> expected = new LinkedHashSet<>();
		state.expected().forEach(spot -> expected.add(spot.label()));
		if (expected.size() > 1) {
			expected.removeIf(Lexicon::isKeyword);
		} else {
			expected.removeIf(only -> Lexicon.isKeyword(only) && "{}".contains(Lexicon.standard().keyword(only)));
		}
		expected.remove(LexemeType.OTHER.ordinal());
		return expected;
	}

	private static List<Integer> append(List<Integer> labels, int label) {
		List<Integer> longer = new ArrayList<>(labels);
		longer.add(label);
		return List.copyOf(longer);
	}
}
