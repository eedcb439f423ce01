package org.pactwright.viewpoint.internal.compile;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.pactwright.viewpoint.description.BackgroundStyle;
import org.pactwright.viewpoint.description.BorderSpec;
import org.pactwright.viewpoint.description.BundledShape;
import org.pactwright.viewpoint.description.ColourSpec;
import org.pactwright.viewpoint.description.ConditionalStyleSpec;
import org.pactwright.viewpoint.description.ContainerShape;
import org.pactwright.viewpoint.description.ContainerStyleBasics;
import org.pactwright.viewpoint.description.ContainerStyleSpec;
import org.pactwright.viewpoint.description.EdgeArrow;
import org.pactwright.viewpoint.description.EdgeCentering;
import org.pactwright.viewpoint.description.EdgeFolding;
import org.pactwright.viewpoint.description.EdgeRouting;
import org.pactwright.viewpoint.description.EdgeStyleSpec;
import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.description.FontStyle;
import org.pactwright.viewpoint.description.GaugeAlignment;
import org.pactwright.viewpoint.description.LabelAlignment;
import org.pactwright.viewpoint.description.LabelBorderSpec;
import org.pactwright.viewpoint.description.LabelPosition;
import org.pactwright.viewpoint.description.LabelSpec;
import org.pactwright.viewpoint.description.LineStyle;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NodeStyleBasics;
import org.pactwright.viewpoint.description.NodeStyleSpec;
import org.pactwright.viewpoint.description.ResizeKind;
import org.pactwright.viewpoint.description.Side;
import org.pactwright.viewpoint.description.StyleSpec;
import org.pactwright.viewpoint.internal.FormatHistory;
import org.pactwright.viewpoint.internal.WrittenAttributes;

/** Compiles styles and the colours that they name. */
final class StyleCompiler {

	private final Compilation compilation;
	private final ColourCompiler colours;

	StyleCompiler(Compilation compilation) {
		this.compilation = compilation;
		this.colours = new ColourCompiler(compilation);
	}

	Optional<ColourSpec> colour(Source source, String reference) {
		return source.child(reference).map(colours::compile);
	}

	LabelSpec label(Source s) {
		return new LabelSpec(s.identity(), s.number("labelSize"), s.literals("labelFormat", FontStyle.class),
				s.flag("showIcon"), s.expression("labelExpression"), colour(s, "labelColor"), s.text("iconPath"),
				s.literal("labelAlignment", LabelAlignment.class));
	}

	private BorderSpec border(Source s) {
		ExpressionText size = s.expression("borderSizeComputationExpression");
		if (size.text().equals("0") && s.isA("ContainerStyleDescription") && !s.isA("NodeStyleDescription")
				&& FormatHistory.isBefore(compilation.version(s), FormatHistory.BORDER_SIZE)) {
			size = new ExpressionText("1", size.owner(), size.feature());
		}
		return new BorderSpec(size, colour(s, "borderColor"), s.literal("borderLineStyle", LineStyle.class));
	}

	private NodeStyleBasics nodeBasics(Source s) {
		return new NodeStyleBasics(s.identity(), label(s), border(s), s.expression("tooltipExpression"),
				s.flag("hideLabelByDefault"), s.expression("sizeComputationExpression"),
				s.literal("labelPosition", LabelPosition.class), s.literal("resizeKind", ResizeKind.class),
				s.literals("forbiddenSides", Side.class));
	}

	/** A node style; one of an unknown kind becomes a custom one without an id. */
	NodeStyleSpec node(Source s) {
		NodeStyleBasics basics = nodeBasics(s);
		return compilation.done(s, switch (s.kind()) {
			case "SquareDescription" ->
				new NodeStyleSpec.Square(basics, s.number("width"), s.number("height"), colour(s, "color"));
			case "LozengeNodeDescription" ->
				new NodeStyleSpec.Lozenge(basics, s.expression("widthComputationExpression"),
						s.expression("heightComputationExpression"), colour(s, "color"));
			case "EllipseNodeDescription" ->
				new NodeStyleSpec.Ellipse(basics, s.expression("horizontalDiameterComputationExpression"),
						s.expression("verticalDiameterComputationExpression"), colour(s, "color"));
			case "BundledImageDescription" -> new NodeStyleSpec.BundledImage(basics,
					s.literal("shape", BundledShape.class), s.text("providedShapeID"), colour(s, "color"));
			case "NoteDescription" -> new NodeStyleSpec.Note(basics, colour(s, "color"));
			case "DotDescription" -> new NodeStyleSpec.Dot(basics, s.expression("strokeSizeComputationExpression"),
					colour(s, "backgroundColor"));
			case "GaugeCompositeStyleDescription" -> new NodeStyleSpec.Gauge(basics,
					s.literal("alignment", GaugeAlignment.class),
					s.children("sections").stream().map(this::gauge).toList());
			case "WorkspaceImageDescription" -> new NodeStyleSpec.Image(basics, s.text("workspacePath"));
			default -> new NodeStyleSpec.Custom(basics, s.text("id"));
		});
	}

	private NodeStyleSpec.GaugeSection gauge(Source s) {
		return compilation.done(s,
				new NodeStyleSpec.GaugeSection(s.identity(), s.text("label"), s.expression("minValueExpression"),
						s.expression("maxValueExpression"), s.expression("valueExpression"),
						colour(s, "backgroundColor"), colour(s, "foregroundColor")));
	}

	/** A container style. */
	ContainerStyleSpec container(Source s) {
		ContainerStyleBasics basics = new ContainerStyleBasics(s.identity(), label(s), border(s),
				s.expression("tooltipExpression"), s.flag("hideLabelByDefault"), s.flag("roundedCorner"),
				s.number("arcWidth"), s.number("arcHeight"));
		ExpressionText width = s.expression("widthComputationExpression");
		ExpressionText height = s.expression("heightComputationExpression");
		return compilation.done(s, switch (s.kind()) {
			case "ShapeContainerStyleDescription" -> new ContainerStyleSpec.Shape(basics, width, height,
					s.literal("shape", ContainerShape.class), colour(s, "backgroundColor"));
			case "WorkspaceImageDescription" -> new ContainerStyleSpec.Image(basics, s.text("workspacePath"),
					s.expression("sizeComputationExpression"),
					s.literal("labelPosition", LabelPosition.class));
			default -> new ContainerStyleSpec.Flat(basics, width, height,
					s.literal("backgroundStyle", BackgroundStyle.class), colour(s, "backgroundColor"),
					colour(s, "foregroundColor"), s.child("labelBorderStyle").map(this::labelBorder));
		});
	}

	LabelBorderSpec labelBorder(Source s) {
		return compilation.done(s, new LabelBorderSpec(s.identity(), s.text("id"), s.text("name"),
				s.number("cornerWidth"), s.number("cornerHeight")));
	}

	/** An edge style. */
	EdgeStyleSpec edge(Source s) {
		return compilation.done(s, new EdgeStyleSpec(s.identity(), colour(s, "strokeColor"),
				s.literal("lineStyle", LineStyle.class), s.literal("sourceArrow", EdgeArrow.class),
				s.literal("targetArrow", EdgeArrow.class), s.expression("sizeComputationExpression"),
				s.literal("routingStyle", EdgeRouting.class), s.literal("foldingStyle", EdgeFolding.class),
				edgeLabel(s, "beginLabelStyleDescription"), edgeLabel(s, "centerLabelStyleDescription"),
				edgeLabel(s, "endLabelStyleDescription"), s.literal("endsCentering", EdgeCentering.class),
				compilation.links(s, "centeredSourceMappings", MappingSpec.class),
				compilation.links(s, "centeredTargetMappings", MappingSpec.class),
				s.kind().equals("BracketEdgeStyleDescription")));
	}

	/** Unlike other labels, one of an edge has no text where the file gives no expression. */
	private Optional<LabelSpec> edgeLabel(Source s, String reference) {
		return s.child(reference).map(l -> {
			LabelSpec label = label(l);
			return compilation.done(l, WrittenAttributes.has(l.object(), "labelExpression") ? label
					: new LabelSpec(label.identity(), label.size(), label.format(), label.showIcon(),
							new ExpressionText("", label.expression().owner(), label.expression().feature()),
							label.colour(), label.iconPath(), label.alignment()));
		});
	}

	/** The styles under conditions of a mapping, in order. */
	<S extends StyleSpec> List<ConditionalStyleSpec<S>> conditional(Source mapping, Function<Source, S> style) {
		BiFunction<Source, Optional<S>, ConditionalStyleSpec<S>> make = (s, found) -> compilation.done(s,
				new ConditionalStyleSpec<>(s.identity(), s.expression("predicateExpression"), found));
		return mapping.children("conditionnalStyles").stream().map(s -> make.apply(s, s.child("style").map(style)))
				.toList();
	}
}
