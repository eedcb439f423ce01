package org.pactwright.analysis.internal.cascade;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.Dependency;
import org.pactwright.model.NamedElement;

/**
 * What needs what, as numbers. Nodes are the critical elements, in the order of the text, and then the technology
 * services. A need is one dependency of a critical element, or one element that a technology service depends on.
 * Immutable, so that several simulations may share it.
 *
 * @param elements the nodes
 * @param criticals how many of them are critical elements
 * @param minimum what a node must deliver at least so as not to be down, in tenths of a percent; at least 1
 * @param restart how many minutes a node takes to come back once its needs are met
 * @param tolerance how many minutes a node may be down, or {@link #UNKNOWN}
 * @param weight how much an hour without the node counts; 0 for all but services
 * @param needsFrom where the needs of a node begin, which lie beside each other; one more than there are nodes
 * @param owner whose need it is
 * @param grade how badly it is missed, as an index into {@link Grades}
 * @param buffer how many minutes can be bridged
 * @param crossing whether it reaches across a border
 * @param dependencies what the needs are in the model; empty for those of technology services
 * @param providers for each need the nodes that can meet it, the one that is asked first before the others
 * @param uses for each node the needs that it can meet
 */
record Net(List<NamedElement> elements, int criticals, int[] minimum, long[] restart, long[] tolerance, int[] weight,
		int[] needsFrom, int[] owner, byte[] grade, long[] buffer, boolean[] crossing, List<Optional<Dependency>> dependencies,
		Rows providers, Rows uses) {

	/** No time is given. */
	static final long UNKNOWN = -1;

	int nodes() {
		return elements.size();
	}

	int needs() {
		return owner.length;
	}
}
