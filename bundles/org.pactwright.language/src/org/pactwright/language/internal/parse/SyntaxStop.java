package org.pactwright.language.internal.parse;

import java.util.Set;

import org.eclipse.xtext.nodemodel.ICompositeNode;

/** Ends a parse at the first word that does not fit, so that {@link Recovery} can mend the place. */
final class SyntaxStop extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int index;
	private final String expected;
	private final transient ICompositeNode node;
	private final transient Set<Integer> wrongValues;

	/**
	 * @param index of the token among all tokens of the text, their number at its end
	 * @param expected the only token that fits, by its name in the grammar; empty when there are several
	 * @param node the part of the syntax tree that was being read
	 * @param wrongValues offsets of words read so far that have no value
	 */
	SyntaxStop(int index, String expected, ICompositeNode node, Set<Integer> wrongValues) {
		super("The text does not parse", null, false, false);
		this.index = index;
		this.expected = expected;
		this.node = node;
		this.wrongValues = wrongValues;
	}

	int index() {
		return index;
	}

	String expected() {
		return expected;
	}

	ICompositeNode node() {
		return node;
	}

	Set<Integer> wrongValues() {
		return wrongValues;
	}
}
