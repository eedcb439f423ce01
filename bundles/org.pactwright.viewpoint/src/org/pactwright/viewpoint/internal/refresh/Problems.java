package org.pactwright.viewpoint.internal.refresh;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

import org.pactwright.viewpoint.SourcePlace;
import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.diagram.DiagramProblem;

/** Collects what goes wrong; the same thing at the same place counts once, and no more than somebody would read. */
final class Problems {

	private static final int MOST = 1_000;

	private final BiFunction<Identity, String, SourcePlace> places;
	private final Map<DiagramProblem, Integer> found = new LinkedHashMap<>();
	/** Expressions that took too long once; null in the good case, for that is asked often. */
	private Set<ExpressionText> givenUp;

	/**
	 * @param places finds the place of an attribute of an element of a specification
	 */
	Problems(BiFunction<Identity, String, SourcePlace> places) {
		this.places = places;
	}

	void expression(ExpressionText text, String message) {
		add(text.text(), "The expression fails: " + message + ".", text.owner(), text.feature());
	}

	/** An expression took too long: it is not evaluated any more until everything is refreshed. */
	void giveUp(ExpressionText text) {
		if (givenUp == null) {
			givenUp = new HashSet<>();
		}
		givenUp.add(text);
	}

	boolean isGivenUp(ExpressionText text) {
		return givenUp != null && givenUp.contains(text);
	}

	/**
	 * @param expression what is written; empty if it is not about an expression
	 */
	void add(String expression, String message, Identity owner, String feature) {
		SourcePlace place = places.apply(owner, feature);
		DiagramProblem problem = new DiagramProblem(expression, place, message);
		if (found.size() < MOST || found.containsKey(problem)) {
			found.merge(problem, 1, Integer::sum);
		}
	}

	List<DiagramProblem> found() {
		return List.copyOf(found.keySet());
	}

	void clear() {
		found.clear();
		givenUp = null;
	}
}
