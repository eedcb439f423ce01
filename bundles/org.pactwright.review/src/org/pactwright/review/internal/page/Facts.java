package org.pactwright.review.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Collects labelled values; what has no value is left out. */
public final class Facts {

	private final List<Fact> facts = new ArrayList<>();

	/**
	 * A labelled value.
	 *
	 * @param label what it is
	 * @param text plain text before the rest; may be empty
	 * @param refs references; may be empty
	 * @param pills words with a coloured ground; may be empty
	 */
	public record Fact(String label, String text, List<Ref> refs, List<Pill> pills) {
	}

	/** A text. */
	public Facts add(String label, String text) {
		return add(label, text, List.of(), List.of());
	}

	/** References. */
	public Facts add(String label, List<Ref> refs) {
		return add(label, "", refs, List.of());
	}

	/** A status. */
	public Facts status(String label, List<Pill> pills) {
		return add(label, "", List.of(), pills);
	}

	/** What was added and has a value. */
	public List<Fact> list() {
		return List.copyOf(facts);
	}

	private Facts add(String label, String text, List<Ref> refs, List<Pill> pills) {
		if (!text.isEmpty() || !refs.isEmpty() || !pills.isEmpty()) {
			facts.add(new Fact(label, text, refs, pills));
		}
		return this;
	}
}
