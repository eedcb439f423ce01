package org.pactwright.aql.internal.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.pactwright.aql.Diagnostic;
import org.pactwright.aql.Severity;

/** What went wrong in one evaluation: once per node the first thing, and no more than somebody would read. */
final class Problems {
	private static final int MOST = 100;

	private final List<Diagnostic> found = new ArrayList<>();
	/** Who reported what was found, one by one. */
	private final List<Node> order = new ArrayList<>();
	private final Set<Node> reporters = Collections.newSetFromMap(new IdentityHashMap<>());

	void add(Severity severity, Node node, String message) {
		if (found.size() < MOST && reporters.add(node)) {
			order.add(node);
			found.add(new Diagnostic(severity, message, node.start(), node.end()));
		}
	}

	/** Forgets all but the first. */
	void takeBack(int count) {
		while (found.size() > count) {
			found.removeLast();
			reporters.remove(order.removeLast());
		}
	}

	boolean has(Node node) {
		return reporters.contains(node);
	}

	List<Diagnostic> found() {
		return found;
	}
}
