package org.pactwright.aql.types;

/**
 * A type as the static check sees it. There are two kinds of collections, {@link SequenceType} (a list) and
 * {@link OrderedSetType} (a set that keeps its order). Types compare by value.
 */
public sealed interface Type
		permits ClassifierType, JavaType, SequenceType, OrderedSetType, LiteralType, LambdaType, NothingType, NullType {

	/**
	 * The Java class or interface that every value of this type is an instance of, never a primitive one.
	 * {@link EClass}es without generated code give {@code EObject}.
	 */
	Class<?> javaClass();

	/** How the type is written in a message. */
	String text();
}
