package org.pactwright.standards.internal.iso44001;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Weights in percent that should make up a whole. */
final class Weights {
	/** In percent. */
	static final BigDecimal WHOLE = new BigDecimal(100);

	private Weights() {
	}

	/** Adds weights; one that is not given counts as nothing. */
	static BigDecimal sum(Stream<BigDecimal> weights) {
		return weights.filter(weight -> weight != null).reduce(BigDecimal.ZERO, BigDecimal::add);
	}
}
