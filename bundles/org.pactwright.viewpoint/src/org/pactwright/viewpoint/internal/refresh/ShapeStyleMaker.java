package org.pactwright.viewpoint.internal.refresh;

import java.util.Optional;
import java.util.function.Function;

import org.pactwright.aql.EvaluationContext;
import org.pactwright.viewpoint.description.BorderSpec;
import org.pactwright.viewpoint.description.ColourSpec;
import org.pactwright.viewpoint.description.ContainerStyleSpec;
import org.pactwright.viewpoint.description.LabelBorderSpec;
import org.pactwright.viewpoint.description.LabelSpec;
import org.pactwright.viewpoint.description.NodeStyleSpec;
import org.pactwright.viewpoint.description.ShapeStyleSpec;
import org.pactwright.viewpoint.diagram.BorderStyle;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.ContainerStyle;
import org.pactwright.viewpoint.diagram.ElementStyle;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.NodeStyle;

/** Makes styles of shapes ready to be evaluated. */
final class ShapeStyleMaker {

	private static final Colour GRAY = new Colour(136, 136, 136);
	private static final Colour LIGHT_GRAY = new Colour(209, 209, 209);
	private static final Colour NOTE = new Colour(252, 233, 79);

	private final Exprs exprs;

	ShapeStyleMaker(Exprs exprs) {
		this.exprs = exprs;
	}

	/** Notes whether a part of a style depends on the element. */
	private final class Parts {

		private boolean constant = true;

		ColourExpr colour(Optional<ColourSpec> spec, Colour byDefault) {
			ColourExpr result = ColourExpr.of(spec, byDefault, exprs);
			constant &= result.isConstant();
			return result;
		}

		Expr number(Expr expr) {
			constant &= expr.isLiteral();
			return expr;
		}
	}

	CompiledStyle compile(ShapeStyleSpec spec, boolean customised) {
		Parts parts = new Parts();
		Function<EvaluationContext, ElementStyle> maker = switch (spec) {
			case NodeStyleSpec node -> node(node, parts)::apply;
			case ContainerStyleSpec container -> container(container, parts)::apply;
		};
		return new CompiledStyle(spec.identity(), customised, parts.constant, maker,
				exprs.of(spec.label().expression()), exprs.of(spec.tooltip()), ShapeSizes.of(spec, exprs),
				spec.hideLabel());
	}

	private static Function<EvaluationContext, LabelStyle> label(LabelSpec spec, Parts parts) {
		ColourExpr colour = parts.colour(spec.colour(), Colour.BLACK);
		return c -> new LabelStyle(Math.max(1, spec.size()), spec.format(), spec.showIcon(), spec.iconPath(),
				colour.in(c), spec.alignment());
	}

	private Function<EvaluationContext, BorderStyle> border(BorderSpec spec, Parts parts) {
		ColourExpr colour = parts.colour(spec.colour(), Colour.BLACK);
		Expr size = parts.number(exprs.of(spec.size()));
		return c -> new BorderStyle(size.integer(c).orElse(0), spec.size().text(), colour.in(c), spec.line());
	}

	private Function<EvaluationContext, NodeStyle> node(NodeStyleSpec spec, Parts parts) {
		Function<EvaluationContext, LabelStyle> label = label(spec.label(), parts);
		Function<EvaluationContext, BorderStyle> border = border(spec.border(), parts);
		Function<EvaluationContext, NodeStyle.Basics> basics = c -> new NodeStyle.Basics(spec.identity(),
				label.apply(c), border.apply(c), spec.hideLabel(), spec.basics().labelPosition(),
				spec.basics().forbiddenSides());
		switch (spec) {
			case NodeStyleSpec.Square square:
				ColourExpr colour = parts.colour(square.colour(), GRAY);
				return c -> new NodeStyle.Square(basics.apply(c), square.width(), square.height(), colour.in(c));
			case NodeStyleSpec.Lozenge lozenge:
				ColourExpr lozengeColour = parts.colour(lozenge.colour(), GRAY);
				Expr width = parts.number(exprs.of(lozenge.width()));
				Expr height = parts.number(exprs.of(lozenge.height()));
				return c -> new NodeStyle.Lozenge(basics.apply(c), own(width, height, c), own(height, width, c),
						lozengeColour.in(c));
			case NodeStyleSpec.Ellipse ellipse:
				ColourExpr ellipseColour = parts.colour(ellipse.colour(), GRAY);
				Expr horizontal = parts.number(exprs.of(ellipse.horizontalDiameter()));
				Expr vertical = parts.number(exprs.of(ellipse.verticalDiameter()));
				return c -> new NodeStyle.Ellipse(basics.apply(c), own(horizontal, vertical, c),
						own(vertical, horizontal, c), ellipseColour.in(c));
			case NodeStyleSpec.BundledImage image:
				ColourExpr imageColour = parts.colour(image.colour(), Colour.BLACK);
				return c -> new NodeStyle.BundledImage(basics.apply(c), image.shape(), image.providedShape(),
						imageColour.in(c));
			case NodeStyleSpec.Note note:
				ColourExpr noteColour = parts.colour(note.colour(), NOTE);
				return c -> new NodeStyle.Note(basics.apply(c), noteColour.in(c));
			case NodeStyleSpec.Dot dot:
				ColourExpr background = parts.colour(dot.background(), GRAY);
				return c -> new NodeStyle.Dot(basics.apply(c), dot.strokeSize().text(), background.in(c));
			case NodeStyleSpec.Gauge gauge:
				return new GaugeMaker(gauge, exprs, parts::colour, parts::number).maker(basics);
			case NodeStyleSpec.Custom custom:
				return c -> new NodeStyle.Custom(basics.apply(c), custom.id());
			case NodeStyleSpec.Image image:
				return c -> new NodeStyle.Image(basics.apply(c), image.path());
		}
	}

	/** A width or height of its own counts where both are given. */
	private static int own(Expr wanted, Expr other, EvaluationContext context) {
		return other.integer(context).orElse(0) == 0 ? 0 : wanted.integer(context).orElse(0);
	}

	private Function<EvaluationContext, ContainerStyle> container(ContainerStyleSpec spec, Parts parts) {
		Function<EvaluationContext, LabelStyle> label = label(spec.label(), parts);
		Function<EvaluationContext, BorderStyle> border = border(spec.border(), parts);
		Function<EvaluationContext, ContainerStyle.Basics> basics = c -> new ContainerStyle.Basics(spec.identity(),
				label.apply(c), border.apply(c), spec.hideLabel(), spec.basics().roundedCorner(),
				spec.basics().arcWidth(), spec.basics().arcHeight());
		switch (spec) {
			case ContainerStyleSpec.Flat flat:
				ColourExpr background = parts.colour(flat.background(), Colour.WHITE);
				ColourExpr foreground = parts.colour(flat.foreground(), LIGHT_GRAY);
				String labelBorder = flat.labelBorder().map(LabelBorderSpec::id).orElse("");
				return c -> new ContainerStyle.Flat(basics.apply(c), flat.mix(), background.in(c), foreground.in(c),
						labelBorder);
			case ContainerStyleSpec.Shape shape:
				ColourExpr shapeBackground = parts.colour(shape.background(), LIGHT_GRAY);
				return c -> new ContainerStyle.Shaped(basics.apply(c), shape.shape(), shapeBackground.in(c));
			case ContainerStyleSpec.Image image:
				return c -> new ContainerStyle.Image(basics.apply(c), image.path(), image.labelPosition());
		}
	}
}
