package org.pactwright.viewpoint.internal.refresh;

import static org.pactwright.viewpoint.internal.refresh.ChangeValues.colour;
import static org.pactwright.viewpoint.internal.refresh.ChangeValues.literal;

import java.util.List;
import java.util.Optional;

import org.pactwright.viewpoint.description.EdgeArrow;
import org.pactwright.viewpoint.description.EdgeCentering;
import org.pactwright.viewpoint.description.EdgeFolding;
import org.pactwright.viewpoint.description.EdgeRouting;
import org.pactwright.viewpoint.description.EdgeStyleSpec;
import org.pactwright.viewpoint.description.LabelSpec;
import org.pactwright.viewpoint.description.LineStyle;

/** Styles of edges with some of their features, or those of their labels, changed. */
final class EdgeStyleChange {

	private EdgeStyleChange() {
	}

	static EdgeStyleSpec apply(EdgeStyleSpec spec, List<Customisations.Change> changes) {
		EdgeStyleSpec result = spec;
		for (Customisations.Change change : changes) {
			result = change.part().equals(spec.identity()) ? own(result, change.feature(), change.value())
					: labels(result, change);
		}
		return result;
	}

	private static EdgeStyleSpec labels(EdgeStyleSpec s, Customisations.Change change) {
		return new EdgeStyleSpec(s.identity(), s.stroke(), s.line(), s.sourceArrow(), s.targetArrow(), s.size(),
				s.routing(), s.folding(), label(s.beginLabel(), change), label(s.centerLabel(), change),
				label(s.endLabel(), change), s.centering(), s.centeredSources(), s.centeredTargets(), s.bracket());
	}

	private static Optional<LabelSpec> label(Optional<LabelSpec> label, Customisations.Change change) {
		return label.map(l -> l.identity().equals(change.part())
				? ShapeStyleChange.label(l, change.feature(), change.value()) : l);
	}

	private static EdgeStyleSpec own(EdgeStyleSpec s, String f, Object v) {
		return new EdgeStyleSpec(s.identity(), f.equals("strokeColor") ? colour(v, s.stroke()) : s.stroke(),
				f.equals("lineStyle") ? literal(v, LineStyle.class, s.line()) : s.line(),
				f.equals("sourceArrow") ? literal(v, EdgeArrow.class, s.sourceArrow()) : s.sourceArrow(),
				f.equals("targetArrow") ? literal(v, EdgeArrow.class, s.targetArrow()) : s.targetArrow(), s.size(),
				f.equals("routingStyle") ? literal(v, EdgeRouting.class, s.routing()) : s.routing(),
				f.equals("foldingStyle") ? literal(v, EdgeFolding.class, s.folding()) : s.folding(), s.beginLabel(),
				s.centerLabel(), s.endLabel(),
				f.equals("endsCentering") ? literal(v, EdgeCentering.class, s.centering()) : s.centering(),
				s.centeredSources(), s.centeredTargets(), s.bracket());
	}
}
