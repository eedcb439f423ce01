package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.Literal;
import org.pactwright.viewpoint.diagram.AppliedFilter;
import org.pactwright.viewpoint.diagram.BorderStyle;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.ContainerStyle;
import org.pactwright.viewpoint.diagram.Decoration;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.EdgeStyle;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.ElementStyle;
import org.pactwright.viewpoint.diagram.LabelStyle;
import org.pactwright.viewpoint.diagram.NodeStyle;
import org.pactwright.viewpoint.diagram.Shape;

/** The style of an element as maps and lists for JSON, with the names of Sirius' metamodel of diagrams. */
public final class StyleJson {

	/** Stands for the description of a style that a layer has changed: the changed one is in no file. */
	private static final String CHANGED = "_#";

	private StyleJson() {
	}

	/**
	 * @param fragments gives the fragment of a semantic element
	 */
	public static Map<String, Object> of(DiagramElement element, Function<EObject, String> fragments) {
		Map<String, Object> result = new LinkedHashMap<>();
		element.style().ifPresentOrElse(style -> style(style, element, result), () -> result.put("class", null));
		result.put("element", element(element, fragments));
		return result;
	}

	private static void style(ElementStyle style, DiagramElement element, Map<String, Object> into) {
		switch (style) {
			case NodeStyle node -> node(node, into);
			case ContainerStyle container -> container(container, into);
			case EdgeStyle edge -> edge(edge, into);
		}
		into.put("description", element.customised() ? CHANGED : style.description().readable());
	}

	private static void node(NodeStyle style, Map<String, Object> into) {
		into.put("class", style.getClass().getSimpleName());
		label(style.basics().label(), into);
		into.put("labelAlignment", style.basics().label().alignment().literal());
		border(style.basics().border(), into);
		into.put("hideLabelByDefault", style.basics().hideLabel());
		into.put("labelPosition", style.basics().labelPosition().literal());
		switch (style) {
			case NodeStyle.Square square -> {
				into.put("width", square.width());
				into.put("height", square.height());
				into.put("color", colour(square.colour()));
			}
			case NodeStyle.Lozenge lozenge -> {
				into.put("width", lozenge.width());
				into.put("height", lozenge.height());
				into.put("color", colour(lozenge.colour()));
			}
			case NodeStyle.Ellipse ellipse -> {
				into.put("horizontalDiameter", ellipse.horizontalDiameter());
				into.put("verticalDiameter", ellipse.verticalDiameter());
				into.put("color", colour(ellipse.colour()));
			}
			case NodeStyle.BundledImage image -> {
				into.put("shape", image.shape().literal());
				into.put("color", colour(image.colour()));
				into.put("providedShapeID", orNull(image.providedShape()));
			}
			case NodeStyle.Note note -> into.put("color", colour(note.colour()));
			case NodeStyle.Dot dot -> {
				into.put("strokeSizeComputationExpression", dot.strokeSizeExpression());
				into.put("backgroundColor", colour(dot.background()));
			}
			case NodeStyle.Gauge gauge -> {
				into.put("class", "GaugeCompositeStyle");
				into.put("alignment", gauge.alignment().literal());
				into.put("sections", gauge.sections().stream().map(StyleJson::section).toList());
			}
			case NodeStyle.Custom custom -> {
				into.put("class", "CustomStyle");
				into.put("id", orNull(custom.id()));
			}
			case NodeStyle.Image image -> {
				into.put("class", "WorkspaceImage");
				into.put("workspacePath", orNull(image.path()));
			}
		}
	}

	private static Map<String, Object> section(NodeStyle.GaugeSection section) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("class", "GaugeSection");
		result.put("min", section.minimum());
		result.put("max", section.maximum());
		result.put("value", section.value());
		result.put("label", orNull(section.label()));
		result.put("backgroundColor", colour(section.background()));
		result.put("foregroundColor", colour(section.foreground()));
		return result;
	}

	private static void container(ContainerStyle style, Map<String, Object> into) {
		into.put("class", "");
		label(style.basics().label(), into);
		into.put("labelAlignment", style.basics().label().alignment().literal());
		border(style.basics().border(), into);
		into.put("hideLabelByDefault", style.basics().hideLabel());
		switch (style) {
			case ContainerStyle.Flat flat -> {
				into.put("class", "FlatContainerStyle");
				into.put("backgroundStyle", flat.mix().literal());
				into.put("backgroundColor", colour(flat.background()));
				into.put("foregroundColor", colour(flat.foreground()));
			}
			case ContainerStyle.Shaped shaped -> {
				into.put("class", "ShapeContainerStyle");
				into.put("shape", shaped.shape().literal());
				into.put("backgroundColor", colour(shaped.background()));
			}
			case ContainerStyle.Image image -> {
				into.put("class", "WorkspaceImage");
				into.put("labelPosition", image.labelPosition().literal());
				into.put("workspacePath", orNull(image.path()));
			}
		}
	}

	private static void edge(EdgeStyle style, Map<String, Object> into) {
		into.put("class", style.bracket() ? "BracketEdgeStyle" : "EdgeStyle");
		into.put("lineStyle", style.line().literal());
		into.put("sourceArrow", style.sourceArrow().literal());
		into.put("targetArrow", style.targetArrow().literal());
		into.put("foldingStyle", style.folding().literal());
		into.put("size", style.size());
		into.put("routingStyle", style.routing().literal());
		into.put("beginLabelStyle", edgeLabel("BeginLabelStyle", style.beginLabel()));
		into.put("centerLabelStyle", edgeLabel("CenterLabelStyle", style.centerLabel()));
		into.put("endLabelStyle", edgeLabel("EndLabelStyle", style.endLabel()));
		into.put("centered", style.centering().literal());
		into.put("strokeColor", colour(style.stroke()));
	}

	private static Map<String, Object> edgeLabel(String name, Optional<LabelStyle> label) {
		if (label.isEmpty()) {
			return null;
		}
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("class", name);
		label(label.get(), result);
		return result;
	}

	private static void label(LabelStyle label, Map<String, Object> into) {
		into.put("labelSize", label.size());
		into.put("labelFormat", label.format().stream().map(Literal::literal).toList());
		into.put("showIcon", label.showIcon());
		into.put("iconPath", label.iconPath());
		into.put("labelColor", colour(label.colour()));
	}

	private static void border(BorderStyle border, Map<String, Object> into) {
		into.put("borderSize", border.size());
		into.put("borderSizeComputationExpression", border.sizeExpression());
		into.put("borderColor", colour(border.colour()));
		into.put("borderLineStyle", border.line().literal());
	}

	private static List<Integer> colour(Colour colour) {
		return List.of(colour.red(), colour.green(), colour.blue());
	}

	private static Object orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	private static Map<String, Object> element(DiagramElement element, Function<EObject, String> fragments) {
		Map<String, Object> result = new LinkedHashMap<>();
		if (element instanceof Shape shape && element.kind() != ElementKind.LIST_ELEMENT) {
			result.put("width", orNull(shape.width()));
			result.put("height", orNull(shape.height()));
			if (element.kind() == ElementKind.NODE) {
				result.put("labelPosition", "border");
				result.put("resizeKind", shape.resize().literal());
			} else if (element.kind() == ElementKind.CONTAINER) {
				result.put("childrenPresentation", shape.presentation().map(Literal::literal).orElse(null));
			}
		}
		if (element instanceof Edge edge) {
			result.put("size", 1);
			result.put("routingStyle", "straight");
			result.put("isFold", false);
			result.put("isMockEdge", false);
			result.put("beginLabel", edge.hasBeginLabel() ? edge.beginLabel() : null);
			result.put("endLabel", edge.hasEndLabel() ? edge.endLabel() : null);
		}
		result.put("tooltipText", element.tooltip().orElse(null));
		result.put("arrangeConstraints", List.of());
		result.put("filters", element.filters().stream().map(StyleJson::filter).toList());
		List<Decoration> stored = element.decorations().stream().filter(d -> !d.isTransient()).toList();
		result.put("decorations", stored.stream().map(StyleJson::decoration).toList());
		result.put("transientDecorations", element.decorations().size() - stored.size());
		result.put("parentLayers", List.of());
		result.put("semanticElements", element.semanticElements().stream().map(fragments).toList());
		return result;
	}

	private static Object orNull(OptionalInt value) {
		return value.isPresent() ? value.getAsInt() : null;
	}

	private static Map<String, Object> filter(AppliedFilter filter) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("class", filter.className());
		switch (filter) {
			case AppliedFilter.Filters filters -> {
				List<String> names = new ArrayList<>();
				filters.filters().forEach(f -> names.add(f.name()));
				result.put("composite", names);
			}
			case AppliedFilter.Collapse collapse -> {
				result.put("width", 0);
				result.put("height", 0);
			}
			case AppliedFilter.CollapsedWithParent collapse -> {
				result.put("width", 0);
				result.put("height", 0);
			}
			case AppliedFilter.HideLabel hidden -> result.put("hiddenLabels", List.of());
			case AppliedFilter.Hide hide -> {
				// has nothing but its class
			}
		}
		return result;
	}

	private static Map<String, Object> decoration(Decoration decoration) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("class", "Decoration");
		result.put("description", decoration.spec().identity().readable());
		result.put("image", decoration.image());
		result.put("tooltip", decoration.tooltip());
		return result;
	}
}
