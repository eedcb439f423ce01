package org.pactwright.standards.internal.fix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Makes weights add up. */
final class Scaling {

	private Scaling() {
	}

	/**
	 * Weights in the same proportion that add up to a whole, in steps of one; the last takes what rounding leaves.
	 *
	 * @param weights not negative; one that is missing counts as nothing, and all get the same where all are nothing
	 */
	static List<BigDecimal> scale(List<BigDecimal> weights, BigDecimal whole) {
		BigDecimal sum = weights.stream().filter(one -> one != null).reduce(BigDecimal.ZERO, BigDecimal::add);
		List<BigDecimal> scaled = new ArrayList<>();
		BigDecimal rest = whole;
		for (int i = 0; i < weights.size(); i++) {
			BigDecimal weight = weights.get(i) == null ? BigDecimal.ZERO : weights.get(i);
			BigDecimal share = i == weights.size() - 1 ? rest
					: sum.signum() <= 0 ? whole.divide(BigDecimal.valueOf(weights.size()), 0, RoundingMode.DOWN)
							: whole.multiply(weight).divide(sum, 0, RoundingMode.HALF_UP).min(rest);
			scaled.add(share);
			rest = rest.subtract(share);
		}
		return scaled;
	}
}
