package org.pactwright.viewpoint.description;

import java.util.AbstractList;
import java.util.List;

/**
 * An unmodifiable list of the targets of links, in their order, without those that lead nowhere. Resolved when it is
 * first used.
 *
 * @param <T> what it refers to
 */
public final class Links<T extends Spec> extends AbstractList<T> {

	private final List<Link<T>> links;
	private volatile List<T> targets;

	public Links(List<Link<T>> links) {
		this.links = List.copyOf(links);
	}

	/** The links, those that lead nowhere included. */
	public List<Link<T>> links() {
		return links;
	}

	private List<T> targets() {
		List<T> result = targets;
		if (result == null) {
			result = links.stream().flatMap(l -> l.target().stream()).toList();
			targets = result;
		}
		return result;
	}

	@Override
	public T get(int index) {
		return targets().get(index);
	}

	@Override
	public int size() {
		return targets().size();
	}

	/** Compares identities where both are links: the targets can contain this list. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Links<?> list ? list.links.equals(links) : super.equals(other);
	}

	@Override
	public int hashCode() {
		return links.hashCode();
	}

	@Override
	public String toString() {
		return links.toString();
	}
}
