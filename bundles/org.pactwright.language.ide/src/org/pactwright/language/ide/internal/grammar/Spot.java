package org.pactwright.language.ide.internal.grammar;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;

/** One place in the grammar where a token may stand, with the rules that led there. Unique: compare by identity. */
public final class Spot {

	private final AbstractElement element;
	private final Optional<Frame> frame;
	private final int label;
	private final Role role;
	private volatile List<Step> following = List.of();
	private volatile boolean computed;

	Spot(AbstractElement element, Optional<Frame> frame, int label) {
		this.element = element;
		this.frame = frame;
		this.label = label;
		this.role = Role.of(element, frame);
	}

	/**
	 * From one spot to a next one.
	 *
	 * @param spot the next one
	 * @param kept how many of the rules that were being read at the first are still being read on the way
	 */
	record Step(Spot spot, int kept) {
	}

	AbstractElement element() {
		return element;
	}

	Optional<Frame> frame() {
		return frame;
	}

	/** What the token has to be, as a label of the lexicon. */
	public int label() {
		return label;
	}

	/** What a token here means. */
	public Role role() {
		return role;
	}

	/** How many rules are being read here. */
	public int depth() {
		return Frame.depth(frame);
	}

	/** The type of object that the rule at a depth, from 1 for the outermost, makes; empty when it makes none. */
	public Optional<EClass> statement(int depth) {
		Frame at = frame.orElseThrow();
		while (at.depth() > depth) {
			at = at.parent().orElseThrow();
		}
		return at.statement();
	}

	/** What may follow, likely ones first. */
	List<Step> following(PactGrammar grammar) {
		if (!computed) {
			following = List.copyOf(new Follower(grammar).after(this));
			computed = true;
		}
		return following;
	}

	@Override
	public String toString() {
		return role.kind() + " " + role.valueRule() + " of " + role.owner().map(EClass::getName).orElse("nothing");
	}
}
