package org.pactwright.language.ide.internal.grammar;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.RuleCall;

/** A rule that is being read: the call that led into it, in which rule, and how deep. Unique: compare by identity. */
final class Frame {

	private final RuleCall call;
	private final Optional<Frame> parent;
	private final int depth;
	private final Optional<EClass> statement;

	Frame(RuleCall call, Optional<Frame> parent) {
		this.call = call;
		this.parent = parent;
		this.depth = depth(parent) + 1;
		this.statement = Role.statement(call.getRule());
	}

	RuleCall call() {
		return call;
	}

	/** The rule that the call stands in; empty for the start rule, which nothing calls. */
	Optional<Frame> parent() {
		return parent;
	}

	/** The type of object that the rule makes; empty when it makes none. */
	Optional<EClass> statement() {
		return statement;
	}

	int depth() {
		return depth;
	}

	static int depth(Optional<Frame> frame) {
		return frame.map(Frame::depth).orElse(0);
	}
}
