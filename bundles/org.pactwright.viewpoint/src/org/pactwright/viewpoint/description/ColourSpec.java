package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/** A colour. */
public sealed interface ColourSpec extends Spec {

	/** The name in its palette. */
	String name();

	/**
	 * A colour of three numbers, as written: values beyond 0 to 255 are not corrected.
	 *
	 * @param system whether it is a colour of the environment
	 */
	record Fixed(Identity identity, String name, int red, int green, int blue, boolean system) implements ColourSpec {
	}

	/** A colour whose channels are expressions. */
	record Computed(Identity identity, String name, ExpressionText red, ExpressionText green, ExpressionText blue)
			implements ColourSpec {
	}

	/** A colour between steps, chosen by a value between a minimum and a maximum. */
	record Interpolated(Identity identity, String name, ExpressionText value, ExpressionText minimum,
			ExpressionText maximum, List<Step> steps) implements ColourSpec {
	}

	/**
	 * A colour at one value.
	 *
	 * @param colour empty if it names none
	 */
	record Step(Identity identity, ExpressionText value, Optional<Fixed> colour) implements Spec {
	}
}
