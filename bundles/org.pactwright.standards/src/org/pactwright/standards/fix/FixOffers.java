package org.pactwright.standards.fix;

import java.util.List;

/**
 * What can be done about a finding.
 *
 * @param offers the ways to mend it, the likeliest first; may be empty
 * @param obstacles why there is none, or no further one: what is missing in the model, as sentences
 */
public record FixOffers(List<FixOffer> offers, List<String> obstacles) {

	public FixOffers {
		offers = List.copyOf(offers);
		obstacles = List.copyOf(obstacles);
	}
}
