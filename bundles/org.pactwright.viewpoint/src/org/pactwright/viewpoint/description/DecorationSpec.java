package org.pactwright.viewpoint.description;

import java.util.List;

/**
 * A small image on elements.
 *
 * @param image gives the path of the image, or an image
 * @param mappings whose elements get it; empty unless it is for mappings
 * @param domainClass of the elements whose views get it; empty unless it is for elements
 */
public record DecorationSpec(Identity identity, String name, Kind kind, DecorationPosition position,
		DecorationDistribution distribution, ExpressionText precondition, ExpressionText image, ExpressionText tooltip,
		List<MappingSpec> mappings, String domainClass) implements Spec {

	/** What gets a decoration. */
	public enum Kind {
		/** The elements of mappings. */
		MAPPING,
		/** Every view of elements of a class. */
		SEMANTIC,
		/** Everything for which the precondition holds. */
		GENERIC
	}
}
