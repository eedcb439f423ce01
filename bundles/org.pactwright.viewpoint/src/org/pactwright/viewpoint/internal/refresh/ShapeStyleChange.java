package org.pactwright.viewpoint.internal.refresh;

import static org.pactwright.viewpoint.internal.refresh.ChangeValues.colour;
import static org.pactwright.viewpoint.internal.refresh.ChangeValues.expression;
import static org.pactwright.viewpoint.internal.refresh.ChangeValues.flag;
import static org.pactwright.viewpoint.internal.refresh.ChangeValues.literal;
import static org.pactwright.viewpoint.internal.refresh.ChangeValues.literals;
import static org.pactwright.viewpoint.internal.refresh.ChangeValues.number;
import static org.pactwright.viewpoint.internal.refresh.ChangeValues.text;

import java.util.List;
import java.util.Optional;

import org.pactwright.viewpoint.description.BackgroundStyle;
import org.pactwright.viewpoint.description.BorderSpec;
import org.pactwright.viewpoint.description.BundledShape;
import org.pactwright.viewpoint.description.ContainerShape;
import org.pactwright.viewpoint.description.ContainerStyleBasics;
import org.pactwright.viewpoint.description.ContainerStyleSpec;
import org.pactwright.viewpoint.description.FontStyle;
import org.pactwright.viewpoint.description.GaugeAlignment;
import org.pactwright.viewpoint.description.LabelAlignment;
import org.pactwright.viewpoint.description.LabelBorderSpec;
import org.pactwright.viewpoint.description.LabelPosition;
import org.pactwright.viewpoint.description.LabelSpec;
import org.pactwright.viewpoint.description.LineStyle;
import org.pactwright.viewpoint.description.NodeStyleBasics;
import org.pactwright.viewpoint.description.NodeStyleSpec;
import org.pactwright.viewpoint.description.ResizeKind;
import org.pactwright.viewpoint.description.ShapeStyleSpec;
import org.pactwright.viewpoint.description.Side;

/** Styles of shapes with some of their features changed. A feature that a style does not have changes nothing. */
final class ShapeStyleChange {

	private ShapeStyleChange() {
	}

	static ShapeStyleSpec apply(ShapeStyleSpec spec, List<Customisations.Change> changes) {
		ShapeStyleSpec result = spec;
		for (Customisations.Change change : changes) {
			result = switch (result) {
				case NodeStyleSpec node -> node(node, change.feature(), change.value());
				case ContainerStyleSpec container -> container(container, change.feature(), change.value());
			};
		}
		return result;
	}

	static LabelSpec label(LabelSpec s, String feature, Object v) {
		return switch (feature) {
			case "labelSize" -> new LabelSpec(s.identity(), number(v, s.size()), s.format(), s.showIcon(),
					s.expression(), s.colour(), s.iconPath(), s.alignment());
			case "labelFormat" -> new LabelSpec(s.identity(), s.size(), literals(v, FontStyle.class, s.format()),
					s.showIcon(), s.expression(), s.colour(), s.iconPath(), s.alignment());
			case "showIcon" -> new LabelSpec(s.identity(), s.size(), s.format(), flag(v), s.expression(), s.colour(),
					s.iconPath(), s.alignment());
			case "labelExpression" -> new LabelSpec(s.identity(), s.size(), s.format(), s.showIcon(),
					expression(v, s.expression()), s.colour(), s.iconPath(), s.alignment());
			case "labelColor" -> new LabelSpec(s.identity(), s.size(), s.format(), s.showIcon(), s.expression(),
					colour(v, s.colour()), s.iconPath(), s.alignment());
			case "iconPath" -> new LabelSpec(s.identity(), s.size(), s.format(), s.showIcon(), s.expression(),
					s.colour(), text(v), s.alignment());
			case "labelAlignment" -> new LabelSpec(s.identity(), s.size(), s.format(), s.showIcon(), s.expression(),
					s.colour(), s.iconPath(), literal(v, LabelAlignment.class, s.alignment()));
			default -> s;
		};
	}

	private static BorderSpec border(BorderSpec s, String feature, Object v) {
		return switch (feature) {
			case "borderColor" -> new BorderSpec(s.size(), colour(v, s.colour()), s.line());
			case "borderLineStyle" -> new BorderSpec(s.size(), s.colour(), literal(v, LineStyle.class, s.line()));
			default -> s;
		};
	}

	private static NodeStyleBasics basics(NodeStyleBasics s, String feature, Object v) {
		LabelSpec label = label(s.label(), feature, v);
		BorderSpec border = border(s.border(), feature, v);
		return new NodeStyleBasics(s.identity(), label, border,
				feature.equals("tooltipExpression") ? expression(v, s.tooltip()) : s.tooltip(),
				feature.equals("hideLabelByDefault") ? flag(v) : s.hideLabel(), s.size(),
				feature.equals("labelPosition") ? literal(v, LabelPosition.class, s.labelPosition())
						: s.labelPosition(),
				feature.equals("resizeKind") ? literal(v, ResizeKind.class, s.resize()) : s.resize(),
				feature.equals("forbiddenSides") ? literals(v, Side.class, s.forbiddenSides()) : s.forbiddenSides());
	}

	private static NodeStyleSpec node(NodeStyleSpec spec, String f, Object v) {
		NodeStyleBasics basics = basics(spec.basics(), f, v);
		boolean isColour = f.equals("color");
		return switch (spec) {
			case NodeStyleSpec.Square s -> new NodeStyleSpec.Square(basics,
					f.equals("width") ? number(v, s.width()) : s.width(),
					f.equals("height") ? number(v, s.height()) : s.height(),
					isColour ? colour(v, s.colour()) : s.colour());
			case NodeStyleSpec.Lozenge s -> new NodeStyleSpec.Lozenge(basics, s.width(), s.height(),
					isColour ? colour(v, s.colour()) : s.colour());
			case NodeStyleSpec.Ellipse s -> new NodeStyleSpec.Ellipse(basics, s.horizontalDiameter(),
					s.verticalDiameter(), isColour ? colour(v, s.colour()) : s.colour());
			case NodeStyleSpec.BundledImage s -> new NodeStyleSpec.BundledImage(basics,
					f.equals("shape") ? literal(v, BundledShape.class, s.shape()) : s.shape(),
					f.equals("providedShapeID") ? text(v) : s.providedShape(),
					isColour ? colour(v, s.colour()) : s.colour());
			case NodeStyleSpec.Note s -> new NodeStyleSpec.Note(basics, isColour ? colour(v, s.colour()) : s.colour());
			case NodeStyleSpec.Dot s -> new NodeStyleSpec.Dot(basics,
					f.equals("strokeSizeComputationExpression") ? expression(v, s.strokeSize()) : s.strokeSize(),
					f.equals("backgroundColor") ? colour(v, s.background()) : s.background());
			case NodeStyleSpec.Gauge s -> new NodeStyleSpec.Gauge(basics,
					f.equals("alignment") ? literal(v, GaugeAlignment.class, s.alignment()) : s.alignment(),
					s.sections());
			case NodeStyleSpec.Custom s -> new NodeStyleSpec.Custom(basics, f.equals("id") ? text(v) : s.id());
			case NodeStyleSpec.Image s -> new NodeStyleSpec.Image(basics,
					f.equals("workspacePath") ? text(v) : s.path());
		};
	}

	private static ContainerStyleBasics basics(ContainerStyleBasics s, String feature, Object v) {
		return new ContainerStyleBasics(s.identity(), label(s.label(), feature, v), border(s.border(), feature, v),
				feature.equals("tooltipExpression") ? expression(v, s.tooltip()) : s.tooltip(),
				feature.equals("hideLabelByDefault") ? flag(v) : s.hideLabel(),
				feature.equals("roundedCorner") ? flag(v) : s.roundedCorner(),
				feature.equals("arcWidth") ? number(v, s.arcWidth()) : s.arcWidth(),
				feature.equals("arcHeight") ? number(v, s.arcHeight()) : s.arcHeight());
	}

	private static ContainerStyleSpec container(ContainerStyleSpec spec, String f, Object v) {
		ContainerStyleBasics basics = basics(spec.basics(), f, v);
		return switch (spec) {
			case ContainerStyleSpec.Flat s -> new ContainerStyleSpec.Flat(basics, s.width(), s.height(),
					f.equals("backgroundStyle") ? literal(v, BackgroundStyle.class, s.mix()) : s.mix(),
					f.equals("backgroundColor") ? colour(v, s.background()) : s.background(),
					f.equals("foregroundColor") ? colour(v, s.foreground()) : s.foreground(),
					f.equals("labelBorderStyle") && v instanceof LabelBorderSpec border ? Optional.of(border)
							: s.labelBorder());
			case ContainerStyleSpec.Shape s -> new ContainerStyleSpec.Shape(basics, s.width(), s.height(),
					f.equals("shape") ? literal(v, ContainerShape.class, s.shape()) : s.shape(),
					f.equals("backgroundColor") ? colour(v, s.background()) : s.background());
			case ContainerStyleSpec.Image s -> new ContainerStyleSpec.Image(basics,
					f.equals("workspacePath") ? text(v) : s.path(), s.size(),
					f.equals("labelPosition") ? literal(v, LabelPosition.class, s.labelPosition())
							: s.labelPosition());
		};
	}
}
