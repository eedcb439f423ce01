package org.pactwright.viewpoint.description;

/**
 * Compiles the expressions of a specification; the languages are plugged in here. A compiled expression is made once
 * and used for every element.
 *
 * @param <E> a compiled expression
 */
@FunctionalInterface
public interface Expressions<E> {

	/**
	 * Compiles one expression. Does not fail for bad expressions: the result reports them when it is evaluated or
	 * checked.
	 *
	 * @param expression what is written and where
	 * @param viewpoint whose Java services it can call
	 */
	E compile(ExpressionText expression, ViewpointSpec viewpoint);
}
