package org.pactwright.analysis.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.model.Actor;

/**
 * An actor whom a piece of information reaches.
 *
 * @param actor who
 * @param basis how the actor comes to have it
 * @param from who has it before, or empty for those who have it from the beginning
 * @param last the hop from there, likewise
 * @param forbidden the first hop on the way that is forbidden, or empty when the actor may have it
 */
public record Holder(Actor actor, Basis basis, Optional<Holder> from, Optional<Hop> last, Optional<Hop> forbidden) {

	/** How an actor comes to have information. */
	public enum Basis {
		/** It belongs to the actor. */
		OWNER("owner"),
		/** The actor sends it although nobody brings it there. */
		ORIGIN("origin"),
		/** Others pass it on to the actor. */
		PASSED_ON("passed on");

		private final String word;

		Basis(String word) {
			this.word = word;
		}

		/** As it is written. */
		public String word() {
			return word;
		}
	}

	/** Whether no hop on the way is forbidden. */
	public boolean allowed() {
		return forbidden.isEmpty();
	}

	/** All hops from the beginning to the actor; none for those who have it from the beginning. */
	public List<Hop> path() {
		List<Hop> hops = new ArrayList<>();
		for (Optional<Holder> holder = Optional.of(this); holder.isPresent(); holder = holder.get().from()) {
			holder.get().last().ifPresent(hops::add);
		}
		return List.copyOf(hops.reversed());
	}

	/** Without the way, which may be long. */
	@Override
	public String toString() {
		return actor.getId() + " (" + basis.word() + (allowed() ? ")" : ", forbidden)");
	}

	/** By identity: comparing ways could take very long. */
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}
}
