package org.pactwright.viewpoint.internal.refresh;

import java.util.List;
import java.util.Optional;

import org.pactwright.aql.EvaluationContext;
import org.pactwright.viewpoint.description.EdgeCentering;
import org.pactwright.viewpoint.description.EdgeStyleSpec;
import org.pactwright.viewpoint.description.LabelSpec;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.EdgeStyle;
import org.pactwright.viewpoint.diagram.LabelStyle;

/** The style of an edge, ready to be evaluated. */
final class CompiledEdgeStyle {

	private static final Colour GRAY = new Colour(136, 136, 136);

	/** One of the three labels. */
	record Label(LabelSpec spec, Expr text, ColourExpr colour) {

		LabelStyle in(EvaluationContext context) {
			return new LabelStyle(Math.max(1, spec.size()), spec.format(), spec.showIcon(), spec.iconPath(),
					colour.in(context), spec.alignment());
		}
	}

	private final EdgeStyleSpec spec;
	private final boolean customised;
	private final ColourExpr stroke;
	private final Expr size;
	private final Optional<Label> begin;
	private final Optional<Label> center;
	private final Optional<Label> end;
	private final boolean constant;
	private EdgeStyle made;

	CompiledEdgeStyle(EdgeStyleSpec spec, boolean customised, Exprs exprs) {
		this.spec = spec;
		this.customised = customised;
		this.stroke = ColourExpr.of(spec.stroke(), GRAY, exprs);
		this.size = exprs.of(spec.size());
		this.begin = label(spec.beginLabel(), exprs);
		this.center = label(spec.centerLabel(), exprs);
		this.end = label(spec.endLabel(), exprs);
		this.constant = stroke.isConstant() && size.isLiteral()
				&& List.of(begin, center, end).stream().flatMap(Optional::stream).allMatch(l -> l.colour().isConstant())
				&& spec.centeredSources().isEmpty() && spec.centeredTargets().isEmpty();
	}

	private static Optional<Label> label(Optional<LabelSpec> spec, Exprs exprs) {
		return spec.map(l -> new Label(l, exprs.of(l.expression()), ColourExpr.of(l.colour(), Colour.BLACK, exprs)));
	}

	/** Whether all elements get one and the same style. */
	boolean isConstant() {
		return constant;
	}

	boolean customised() {
		return customised;
	}

	Optional<Label> begin() {
		return begin;
	}

	Optional<Label> center() {
		return center;
	}

	Optional<Label> end() {
		return end;
	}

	/**
	 * The style of an edge.
	 *
	 * @param context that of styles
	 */
	EdgeStyle make(EvaluationContext context, EdgeView edge) {
		if (!constant) {
			return compute(context, edge);
		}
		if (made == null) {
			made = compute(context, edge);
		}
		return made;
	}

	private EdgeStyle compute(EvaluationContext context, EdgeView edge) {
		return new EdgeStyle(spec.identity(), stroke.in(context), spec.line(), spec.sourceArrow(), spec.targetArrow(),
				size.integer(context).orElse(0), spec.routing(), spec.folding(), begin.map(l -> l.in(context)),
				center.map(l -> l.in(context)), end.map(l -> l.in(context)), centering(edge), spec.bracket());
	}

	private EdgeCentering centering(EdgeView edge) {
		if (spec.centeredSources().isEmpty() && spec.centeredTargets().isEmpty()) {
			return spec.centering();
		}
		boolean source = spec.centering() == EdgeCentering.BOTH || spec.centering() == EdgeCentering.SOURCE
				|| named(spec.centeredSources(), edge.from());
		boolean target = spec.centering() == EdgeCentering.BOTH || spec.centering() == EdgeCentering.TARGET
				|| named(spec.centeredTargets(), edge.to());
		return source ? target ? EdgeCentering.BOTH : EdgeCentering.SOURCE
				: target ? EdgeCentering.TARGET : EdgeCentering.NONE;
	}

	private static boolean named(List<MappingSpec> mappings, ElementView end) {
		return mappings.stream().anyMatch(end.plan()::answersTo);
	}
}
