package org.pactwright.aql.spi;

import org.pactwright.aql.types.Packages;
import org.pactwright.aql.types.TypeSet;

/** A call as the static check sees it. Argument 0 is the receiver. */
public interface TypedCall {

	/** The metamodels. */
	Packages packages();

	/** How many arguments there are, the receiver included. */
	int size();

	/**
	 * The possible types of an argument; for a lambda those of its body.
	 *
	 * @param index from 0, the receiver, to {@link #size()} - 1
	 */
	TypeSet argument(int index);

	/**
	 * The types that a type literal stands for, as in {@code filter(ecore::EClass)}.
	 *
	 * @param index as above
	 * @return {@link TypeSet#ANY} if the argument is no type literal
	 */
	TypeSet denoted(int index);

	/** What the return type of the Java method says. */
	TypeSet declared();

	/** Reports that the call makes no sense, e.g. that a filter can never let anything through; a WARNING. */
	void warn(String message);
}
