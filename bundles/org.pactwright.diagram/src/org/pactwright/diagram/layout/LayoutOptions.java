package org.pactwright.diagram.layout;

import java.util.Optional;

/**
 * What a caller wants of a layout beyond what the specification says.
 *
 * @param direction overrides the specification's
 * @param bands the strips of the diagram; empty for none
 * @param aspectRatio which width divided by height is aimed at where there is a choice; from 0.1 to 10
 */
public record LayoutOptions(Optional<Direction> direction, Optional<Bands> bands, double aspectRatio) {

	/** As the specification says, without bands, a little wider than high. */
	public static final LayoutOptions STANDARD = new LayoutOptions(Optional.empty(), Optional.empty(), 1.6);

	public LayoutOptions {
		if (!(aspectRatio >= 0.1 && aspectRatio <= 10)) {
			throw new IllegalArgumentException("The aspect ratio must lie between 0.1 and 10, not at " + aspectRatio);
		}
	}

	/** The same with bands. */
	public LayoutOptions with(Bands chosen) {
		return new LayoutOptions(direction, Optional.of(chosen), aspectRatio);
	}

	/** The same in a direction. */
	public LayoutOptions towards(Direction chosen) {
		return new LayoutOptions(Optional.of(chosen), bands, aspectRatio);
	}
}
