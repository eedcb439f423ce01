package org.pactwright.aql.services;

import org.pactwright.aql.spi.ResultTyping;
import org.pactwright.aql.spi.TypedCall;
import org.pactwright.aql.types.TypeSet;

/**
 * Of {@code sep}: a list of what the receiver holds, and of what is put between, before and after; not of the last
 * flag.
 */
public final class ElementsAndArguments implements ResultTyping {
	/** Receiver, prefix, separator, suffix. */
	private static final int MOST = 4;

	@Override
	public TypeSet result(TypedCall call) {
		TypeSet result = call.argument(0).elements();
		for (int i = 1; i < Math.min(call.size(), MOST); i++) {
			result = result.or(call.argument(i));
		}
		return result.sequence();
	}
}
