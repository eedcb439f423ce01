package org.pactwright.viewpoint.description;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A reference to one spec. Specs refer to each other in circles (a mapping to its tool, the tool to the mapping), so a
 * link finds its target only when asked.
 *
 * @param <T> what it refers to
 */
public final class Link<T extends Spec> {

	private final Optional<Identity> identity;
	private final Supplier<Optional<T>> target;

	/**
	 * @param identity of the target, empty if the reference is not set
	 * @param target finds the target; gives the same answer every time once the specification is compiled
	 */
	public Link(Optional<Identity> identity, Supplier<Optional<T>> target) {
		this.identity = identity;
		this.target = target;
	}

	/** A reference that is not set. */
	public static <T extends Spec> Link<T> none() {
		return new Link<>(Optional.empty(), Optional::empty);
	}

	/** Whether the file sets the reference, whether or not it leads anywhere. */
	public boolean isSet() {
		return identity.isPresent();
	}

	/** The identity of the target; empty if the reference is not set. */
	public Optional<Identity> identity() {
		return identity;
	}

	/** The target; empty if the reference is not set, leads nowhere, or to something of another kind. */
	public Optional<T> target() {
		return target.get();
	}

	/** Compares the identities of the targets, not the targets: those can contain the link. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Link<?> link && link.identity.equals(identity);
	}

	@Override
	public int hashCode() {
		return identity.hashCode();
	}

	@Override
	public String toString() {
		return identity.map(i -> "-> " + i).orElse("-");
	}
}
