package org.pactwright.standards.internal.fix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;
import org.pactwright.standards.Finding;
import org.pactwright.standards.fix.FixOffer;

/** Collects what one fix can do about one finding. */
public final class Offers {

	/** More would not fit a menu. */
	private static final int MOST_CHOICES = 8;

	private final String fix;
	private final Finding finding;
	private final List<FixOffer> offers = new ArrayList<>();
	private final List<String> obstacles = new ArrayList<>();

	/** @param fix the name of the fix */
	public Offers(String fix, Finding finding) {
		this.fix = fix;
		this.finding = finding;
	}

	/** What can be done. */
	public List<FixOffer> offers() {
		return offers;
	}

	/** Why nothing can be done. */
	public List<String> obstacles() {
		return obstacles;
	}

	/** The answer that follows from the model. */
	void add(String label, Runnable change) {
		offers.add(new FixOffer(fix, label, finding, false, change));
	}

	/** What people have to vouch for: a signature, an agreement, a decision. */
	void ask(String label, Runnable change) {
		offers.add(new FixOffer(fix, label, finding, true, change));
	}

	/** One of several answers; the only one needs no choice. */
	<T> void choose(Collection<T> candidates, Function<T, String> label, Consumer<T> change,
			String none) {
		if (candidates.isEmpty()) {
			cannot(none);
		}
		candidates.stream().limit(MOST_CHOICES).forEach(candidate -> offers.add(new FixOffer(fix, label.apply(candidate),
				finding, candidates.size() > 1, () -> change.accept(candidate))));
	}

	/** One of several elements; {@code %} in the label stands for its title. */
	<T extends EObject> void chooseElement(Collection<T> candidates, String label, Consumer<T> change, String none) {
		choose(candidates, one -> label.replace("%", "'" + Names.label(one) + "'"), change, none);
	}

	/** Why it cannot be done, and what to write first, as a sentence. */
	void cannot(String reason) {
		obstacles.add(reason);
	}
}
