package org.pactwright.aql.spi;

import org.pactwright.aql.types.TypeSet;

/** Concludes the types of a service's result from those of its arguments. Stateless. */
@FunctionalInterface
public interface ResultTyping {

	/**
	 * The possible types of the result. Called by the static check only, never during an evaluation.
	 *
	 * @param call the arguments, as far as they are known
	 * @return not empty; {@link TypeSet#ANY} if nothing can be said
	 */
	TypeSet result(TypedCall call);
}
