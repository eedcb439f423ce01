package org.pactwright.viewpoint.internal.compile;

import java.util.Optional;

import org.pactwright.viewpoint.description.ColourSpec;
import org.pactwright.viewpoint.description.PaletteSpec;

/** Compiles colours, each once. */
final class ColourCompiler {

	private final Compilation compilation;

	ColourCompiler(Compilation compilation) {
		this.compilation = compilation;
	}

	PaletteSpec palette(Source s) {
		return compilation.done(s,
				new PaletteSpec(s.identity(), s.text("name"),
						s.children("entries").stream().map(this::compile).toList()));
	}

	ColourSpec compile(Source s) {
		return compilation.find(s.object(), ColourSpec.class).orElseGet(() -> compilation.done(s, make(s)));
	}

	private ColourSpec make(Source s) {
		return switch (s.kind()) {
			case "ComputedColor" -> new ColourSpec.Computed(s.identity(), s.text("name"), s.expression("red"),
					s.expression("green"), s.expression("blue"));
			case "InterpolatedColor" -> new ColourSpec.Interpolated(s.identity(), s.text("name"),
					s.expression("colorValueComputationExpression"), s.expression("minValueComputationExpression"),
					s.expression("maxValueComputationExpression"),
					s.children("colorSteps").stream().map(this::step).toList());
			default -> new ColourSpec.Fixed(s.identity(), s.text("name"), s.number("red"), s.number("green"),
					s.number("blue"), s.kind().equals("SystemColor"));
		};
	}

	private ColourSpec.Step step(Source s) {
		Optional<ColourSpec.Fixed> colour = s.child("associatedColor").map(this::compile)
				.filter(ColourSpec.Fixed.class::isInstance).map(ColourSpec.Fixed.class::cast);
		return compilation.done(s, new ColourSpec.Step(s.identity(), s.expression("associatedValue"), colour));
	}
}
