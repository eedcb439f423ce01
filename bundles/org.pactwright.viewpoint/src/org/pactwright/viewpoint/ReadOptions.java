package org.pactwright.viewpoint;

import java.nio.file.Path;
import java.util.List;

/**
 * From where and how much a {@link SpecificationReader} may read.
 *
 * @param roots folders in which referenced files may lie, besides the folder of the specification itself
 * @param locations finds files of platform URIs
 * @param metamodels finds metamodels
 * @param limits sizes
 */
public record ReadOptions(List<Path> roots, Locations locations, Metamodels metamodels, Limits limits) {

	public ReadOptions {
		roots = List.copyOf(roots);
	}

	/** The specification's own folder, no platform URIs, Ecore, standard limits. */
	public static ReadOptions standard() {
		return new ReadOptions(List.of(), Locations.none(), Metamodels.standard(), Limits.standard());
	}

	public ReadOptions withRoots(List<Path> newRoots) {
		return new ReadOptions(newRoots, locations, metamodels, limits);
	}

	public ReadOptions withLocations(Locations newLocations) {
		return new ReadOptions(roots, newLocations, metamodels, limits);
	}

	public ReadOptions withMetamodels(Metamodels newMetamodels) {
		return new ReadOptions(roots, locations, newMetamodels, limits);
	}

	public ReadOptions withLimits(Limits newLimits) {
		return new ReadOptions(roots, locations, metamodels, newLimits);
	}
}
