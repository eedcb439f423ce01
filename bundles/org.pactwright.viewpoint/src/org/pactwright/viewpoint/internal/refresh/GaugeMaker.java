package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.pactwright.aql.EvaluationContext;
import org.pactwright.viewpoint.description.ColourSpec;
import org.pactwright.viewpoint.description.NodeStyleSpec;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.NodeStyle;

/** Makes gauges. */
final class GaugeMaker {

	private static final Colour GREEN = new Colour(138, 226, 52);

	private final NodeStyleSpec.Gauge gauge;
	private final List<Section> sections = new ArrayList<>();

	private record Section(String label, Expr minimum, Expr maximum, Expr value, ColourExpr background,
			ColourExpr foreground) {

		NodeStyle.GaugeSection in(EvaluationContext c) {
			return new NodeStyle.GaugeSection(label, minimum.integer(c).orElse(0), maximum.integer(c).orElse(0),
					value.integer(c).orElse(0), background.in(c), foreground.in(c));
		}
	}

	GaugeMaker(NodeStyleSpec.Gauge gauge, Exprs exprs, BiFunction<Optional<ColourSpec>, Colour, ColourExpr> colours,
			UnaryOperator<Expr> number) {
		this.gauge = gauge;
		for (NodeStyleSpec.GaugeSection s : gauge.sections()) {
			sections.add(new Section(s.label(), number.apply(exprs.of(s.minimum())),
					number.apply(exprs.of(s.maximum())), number.apply(exprs.of(s.value())),
					colours.apply(s.background(), Colour.BLACK), colours.apply(s.foreground(), GREEN)));
		}
	}

	Function<EvaluationContext, NodeStyle> maker(Function<EvaluationContext, NodeStyle.Basics> basics) {
		return c -> new NodeStyle.Gauge(basics.apply(c), gauge.alignment(),
				sections.stream().map(s -> s.in(c)).toList());
	}
}
