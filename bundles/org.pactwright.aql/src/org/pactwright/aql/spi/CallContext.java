package org.pactwright.aql.spi;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.types.Packages;

/** What a service may know of the evaluation that calls it. Valid during the call only, in its thread only. */
public interface CallContext {

	/** The metamodels that the evaluation knows. */
	Packages packages();

	/** Who refers to whom; empty if the evaluation was given none. */
	Optional<CrossReferencer> crossReferencer();

	/** What searches through whole models have found; empty if the evaluation was given nothing to keep it in. */
	Optional<KnownContents> knownContents();

	/** Where {@code allInstances} looks: the roots of the models, none if the evaluation was given none. */
	Collection<EObject> roots();

	/** Whether somebody wants to know what is read; ask before calling {@link #reads()}. */
	boolean tracking();

	/**
	 * Whom a service tells which parts of the model it reads.
	 *
	 * @throws IllegalStateException if nobody is {@link #tracking()}
	 */
	ReadListener reads();

	/**
	 * Records a WARNING at the position of the call; the evaluation goes on.
	 *
	 * @param message a sentence for the author of the expression
	 */
	void warn(String message);

	/**
	 * A value that is costly to make and depends on its key only (a compiled pattern, which features of a class may
	 * hold a type): made once, kept for later evaluations of the same environment, within a bound. Several threads may
	 * ask at once, so the value must be immutable or thread-safe.
	 *
	 * @param key of a type of its own (a record), so that services do not meet each other's values
	 * @param maker makes the value from the key; not null
	 */
	<K, V> V memo(K key, Function<? super K, ? extends V> maker);
}
