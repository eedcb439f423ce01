package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pactwright.aql.EvaluationContext;
import org.pactwright.viewpoint.description.ColourSpec;
import org.pactwright.viewpoint.diagram.Colour;

/** A colour of a style, ready to be evaluated. */
abstract sealed class ColourExpr {

	/** The colour for an element. */
	abstract Colour in(EvaluationContext context);

	/** Whether it is the same for all elements. */
	boolean isConstant() {
		return this instanceof Constant;
	}

	/**
	 * @param spec empty for the default
	 * @param byDefault what counts where the style names no colour
	 */
	static ColourExpr of(Optional<ColourSpec> spec, Colour byDefault, Exprs exprs) {
		if (spec.isEmpty()) {
			return new Constant(byDefault);
		}
		return switch (spec.get()) {
			case ColourSpec.Fixed fixed -> new Constant(colour(fixed));
			case ColourSpec.Computed computed -> new Computed(exprs.of(computed.red()), exprs.of(computed.green()),
					exprs.of(computed.blue()));
			case ColourSpec.Interpolated interpolated -> new Interpolated(interpolated, exprs);
		};
	}

	private static Colour colour(ColourSpec.Fixed fixed) {
		return new Colour(fixed.red(), fixed.green(), fixed.blue());
	}

	private static final class Constant extends ColourExpr {

		private final Colour colour;

		Constant(Colour colour) {
			this.colour = colour;
		}

		@Override
		Colour in(EvaluationContext context) {
			return colour;
		}
	}

	/** Channels that are no whole numbers are 0; those beyond 0 to 255 are corrected. */
	private static final class Computed extends ColourExpr {

		private final Expr red;
		private final Expr green;
		private final Expr blue;

		Computed(Expr red, Expr green, Expr blue) {
			this.red = red;
			this.green = green;
			this.blue = blue;
		}

		@Override
		Colour in(EvaluationContext context) {
			return new Colour(channel(red, context), channel(green, context), channel(blue, context));
		}

		private static int channel(Expr expr, EvaluationContext context) {
			return Math.clamp(expr.integer(context).orElse(0), 0, 255);
		}
	}

	/** Between the two steps around the value; without steps from green to red. */
	private static final class Interpolated extends ColourExpr {

		private static final Colour LOW = new Colour(0, 255, 0);
		private static final Colour HIGH = new Colour(255, 0, 0);

		private record Step(Expr value, Colour colour) {
		}

		private record Stop(int value, Colour colour) {
		}

		private final Expr value;
		private final Expr minimum;
		private final Expr maximum;
		private final List<Step> steps = new ArrayList<>();

		Interpolated(ColourSpec.Interpolated spec, Exprs exprs) {
			value = exprs.of(spec.value());
			minimum = exprs.of(spec.minimum());
			maximum = exprs.of(spec.maximum());
			for (ColourSpec.Step step : spec.steps()) {
				steps.add(new Step(exprs.of(step.value()), step.colour().map(ColourExpr::colour).orElse(Colour.BLACK)));
			}
		}

		@Override
		Colour in(EvaluationContext context) {
			int low = minimum.integer(context).orElse(0);
			int high = maximum.integer(context).orElse(0);
			int at = Math.clamp(value.integer(context).orElse(low), Math.min(low, high), Math.max(low, high));
			List<Stop> stops = new ArrayList<>();
			for (Step step : steps) {
				stops.add(new Stop(step.value().integer(context).orElse(0), step.colour()));
			}
			if (stops.isEmpty()) {
				stops.add(new Stop(low, LOW));
				stops.add(new Stop(high, HIGH));
			}
			stops.sort(Comparator.comparingInt(Stop::value));
			return between(stops, at);
		}

		private static Colour between(List<Stop> stops, int at) {
			Stop before = stops.get(0);
			if (at <= before.value()) {
				return before.colour();
			}
			for (Stop after : stops) {
				if (at <= after.value() && after.value() > before.value()) {
					return mix(before, after, at);
				}
				before = after;
			}
			return before.colour();
		}

		private static Colour mix(Stop before, Stop after, int at) {
			double part = (at - before.value()) / (double) (after.value() - before.value());
			return new Colour(mix(before.colour().red(), after.colour().red(), part),
					mix(before.colour().green(), after.colour().green(), part),
					mix(before.colour().blue(), after.colour().blue(), part));
		}

		private static int mix(int from, int to, double part) {
			return (int) (from + (to - from) * part);
		}
	}
}
