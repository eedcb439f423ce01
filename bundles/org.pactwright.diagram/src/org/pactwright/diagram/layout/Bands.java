package org.pactwright.diagram.layout;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * The strips that a diagram is divided into: tiers, layers of interoperability, lanes of actors, stages. Every shape of
 * the top level lies in its band; those without one, or with a key that is not listed, lie behind the last band.
 *
 * @param horizontal whether bands run from left to right and lie above each other
 * @param bands in the order in which they lie, each key once; all are shown, empty ones too
 * @param bandOf the key of the band of a shape of the top level. Must give the same answer every time
 */
public record Bands(boolean horizontal, List<Strip> bands, Function<Shape, Optional<String>> bandOf) {

	public Bands {
		bands = List.copyOf(bands);
		if (bands.stream().map(Strip::key).distinct().count() != bands.size()) {
			throw new IllegalArgumentException("Each band needs a key of its own");
		}
	}

	/**
	 * One band.
	 *
	 * @param key what tells it from the others
	 * @param title what is written at its start; empty for nothing
	 * @param background its colour
	 */
	public record Strip(String key, String title, Colour background) {
	}
}
