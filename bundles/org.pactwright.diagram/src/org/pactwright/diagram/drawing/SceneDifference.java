package org.pactwright.diagram.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.diagram.geometry.Box;

/**
 * Where two scenes look different, so that only that is painted anew. Figures that are equal and in the same order look
 * the same; of the rest, the places where they were and where they are now count.
 */
public final class SceneDifference {

	/** More places than these are painted as one. */
	private static final int MOST_PLACES = 24;

	private final SceneBounds before;
	private final SceneBounds after;
	private final List<Box> places = new ArrayList<>();

	private SceneDifference(SceneBounds before, SceneBounds after) {
		this.before = before;
		this.after = after;
	}

	/**
	 * Compares two scenes.
	 *
	 * @return boxes outside of which both look the same, none for equal scenes; empty if everything may be different
	 */
	public static Optional<List<Box>> of(Scene before, SceneBounds boundsBefore, Scene after, SceneBounds boundsAfter) {
		if (!before.background().equals(after.background())) {
			return Optional.empty();
		}
		SceneDifference difference = new SceneDifference(boundsBefore, boundsAfter);
		difference.compare(before.root(), after.root());
		return Optional.of(few(difference.places));
	}

	private void compare(Figure one, Figure other) {
		if (one instanceof Figure.Group left && other instanceof Figure.Group right && left.opacity() == right.opacity()
				&& left.clip().equals(right.clip())) {
			compare(left.figures(), right.figures());
		} else if (!one.equals(other)) {
			gone(one);
			come(other);
		}
	}

	/** What both begin with, and what both end with, is compared one by one; in between, figures have come or gone. */
	private void compare(List<Figure> left, List<Figure> right) {
		int shorter = Math.min(left.size(), right.size());
		int begin = 0;
		int end = 0;
		if (left.size() == right.size()) {
			begin = shorter;
		} else {
			while (begin < shorter && looksLike(left.get(begin), right.get(begin))) {
				begin++;
			}
			while (end < shorter - begin
					&& looksLike(left.get(left.size() - 1 - end), right.get(right.size() - 1 - end))) {
				end++;
			}
		}
		for (int i = 0; i < begin; i++) {
			compare(left.get(i), right.get(i));
		}
		left.subList(begin, left.size() - end).forEach(this::gone);
		right.subList(begin, right.size() - end).forEach(this::come);
	}

	/** Ids, titles and links are not seen. */
	private static boolean looksLike(Figure one, Figure other) {
		if (!(one instanceof Figure.Group left && other instanceof Figure.Group right)) {
			return one.equals(other);
		}
		boolean alike = left.opacity() == right.opacity() && left.clip().equals(right.clip())
				&& left.figures().size() == right.figures().size();
		for (int i = 0; alike && i < left.figures().size(); i++) {
			alike = looksLike(left.figures().get(i), right.figures().get(i));
		}
		return alike;
	}

	private void gone(Figure figure) {
		before.of(figure).ifPresent(places::add);
	}

	private void come(Figure figure) {
		after.of(figure).ifPresent(places::add);
	}

	/** Places that overlap are one, and many that do not are one as well. */
	private static List<Box> few(List<Box> all) {
		List<Box> few = new ArrayList<>();
		for (Box box : all) {
			Box joined = box;
			for (int i = few.size() - 1; i >= 0; i--) {
				if (few.get(i).intersects(joined)) {
					joined = joined.union(few.remove(i));
				}
			}
			few.add(joined);
			if (few.size() > MOST_PLACES) {
				few = new ArrayList<>(List.of(few.stream().reduce(Box::union).orElseThrow()));
			}
		}
		return few;
	}
}
