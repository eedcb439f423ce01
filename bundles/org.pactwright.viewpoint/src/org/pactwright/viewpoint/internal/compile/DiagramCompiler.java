package org.pactwright.viewpoint.internal.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.viewpoint.description.ConcernSpec;
import org.pactwright.viewpoint.description.DecorationDistribution;
import org.pactwright.viewpoint.description.DecorationPosition;
import org.pactwright.viewpoint.description.DecorationSpec;
import org.pactwright.viewpoint.description.DiagramExtensionSpec;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.FilterKind;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.LayoutDirection;
import org.pactwright.viewpoint.description.LayoutSpec;
import org.pactwright.viewpoint.description.LayoutTarget;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.MetamodelSpec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.description.ValidationRuleSpec;

/** Compiles diagrams: layers, filters, arrangement. */
final class DiagramCompiler {

	private final Compilation compilation;
	private final StyleCompiler styles;
	private final MappingCompiler mappings;
	private final OperationCompiler operations;
	private final ToolCompiler tools;
	private final ValidationCompiler validation;
	private final CustomisationCompiler customisations;

	DiagramCompiler(Compilation compilation, OperationCompiler operations, ToolCompiler tools,
			ValidationCompiler validation, StyleCompiler styles) {
		this.compilation = compilation;
		this.styles = styles;
		this.mappings = new MappingCompiler(compilation, styles);
		this.operations = operations;
		this.tools = tools;
		this.validation = validation;
		this.customisations = new CustomisationCompiler(compilation, styles);
	}

	DiagramSpec diagram(Source s, String viewpoint) {
		return compilation.done(s,
				new DiagramSpec(s.identity(), s.text("name"), s.text("label"), s.text("documentation"),
						s.text("endUserDocumentation"), viewpoint, s.text("domainClass"),
						s.expression("preconditionExpression"), s.expression("rootExpression"),
						s.expression("titleExpression"), s.flag("initialisation"), s.flag("showOnStartup"),
						s.flag("enablePopupBars"), styles.colour(s, "backgroundColor"), metamodels(s),
						s.child("defaultLayer").map(l -> layer(l, LayerSpec.Kind.DEFAULT)),
						s.children("additionalLayers").stream().map(this::additional).toList(), mappings.mappings(s),
						s.child("toolSection").map(tools::section), tools.links(s, "reusedTools"),
						s.children("filters").stream().map(this::filter).toList(),
						s.child("validationSet").map(validation::set), concerns(s),
						compilation.link(s, "defaultConcern", ConcernSpec.class), s.child("layout").map(this::layout),
						operations.first(s, "diagramInitialisation"), compilation.link(s, "init", ToolSpec.class),
						tools.links(s, "dropDescriptions"), tools.links(s, "pasteDescriptions"),
						compilation.link(s, "importedDiagram", DiagramSpec.class)));
	}

	DiagramExtensionSpec extension(Source s) {
		return compilation.done(s,
				new DiagramExtensionSpec(s.identity(), s.text("name"), s.text("viewpointURI"),
						s.text("representationName"), metamodels(s),
						s.children("layers").stream().map(this::additional).toList(),
						s.child("validationSet").map(validation::set), concerns(s)));
	}

	static List<MetamodelSpec> metamodels(Source s) {
		List<MetamodelSpec> result = new ArrayList<>();
		for (EObject metamodel : s.objects("metamodel")) {
			Optional<EPackage> ePackage = metamodel.eIsProxy() ? Optional.empty() : Optional.of((EPackage) metamodel);
			result.add(new MetamodelSpec(EcoreUtil.getURI(metamodel).toString(), ePackage));
		}
		return List.copyOf(result);
	}

	private LayerSpec additional(Source s) {
		return layer(s, s.flag("optional") ? LayerSpec.Kind.OPTIONAL : LayerSpec.Kind.MANDATORY);
	}

	private LayerSpec layer(Source s, LayerSpec.Kind kind) {
		return compilation.done(s,
				new LayerSpec(s.identity(), s.text("name"), s.text("label"), s.text("documentation"),
						s.text("endUserDocumentation"), kind, s.flag("activeByDefault"), mappings.mappings(s),
						s.children("toolSections").stream().map(tools::section).toList(),
						tools.links(s, "reusedTools"),
						s.child("decorationDescriptionsSet").map(d -> decorations(d)).orElse(List.of()),
						customisations.all(s), s.text("icon")));
	}

	private List<DecorationSpec> decorations(Source set) {
		return set.children("decorationDescriptions").stream().map(this::decoration).toList();
	}

	private DecorationSpec decoration(Source s) {
		DecorationSpec.Kind kind = switch (s.kind()) {
			case "MappingBasedDecoration" -> DecorationSpec.Kind.MAPPING;
			case "SemanticBasedDecoration" -> DecorationSpec.Kind.SEMANTIC;
			default -> DecorationSpec.Kind.GENERIC;
		};
		return compilation.done(s, new DecorationSpec(s.identity(), s.text("name"), kind,
				s.literal("position", DecorationPosition.class),
				s.literal("distributionDirection", DecorationDistribution.class),
				s.expression("preconditionExpression"), s.expression("imageExpression"),
				s.expression("tooltipExpression"), compilation.links(s, "mappings", MappingSpec.class),
				s.text("domainClass")));
	}

	private FilterSpec filter(Source s) {
		return compilation.done(s, new FilterSpec(s.identity(), s.text("name"), s.text("label"),
				s.text("documentation"), s.children("filters").stream().map(this::filterPart).toList()));
	}

	private FilterSpec.Part filterPart(Source s) {
		FilterKind kind = s.literal("filterKind", FilterKind.class);
		return compilation.done(s, s.kind().equals("VariableFilter")
				? new FilterSpec.VariablePart(s.identity(), kind,
						s.children("ownedVariables").stream().map(operations::interactive).flatMap(Optional::stream)
								.toList(),
						s.expression("semanticConditionExpression"))
				: new FilterSpec.MappingPart(s.identity(), kind, compilation.links(s, "mappings", MappingSpec.class),
						s.expression("semanticConditionExpression"), s.expression("viewConditionExpression")));
	}

	private List<ConcernSpec> concerns(Source s) {
		return s.child("concerns").map(c -> c.children("ownedConcernDescriptions")).orElse(List.of()).stream()
				.map(c -> compilation.done(c, new ConcernSpec(c.identity(), c.text("name"), c.text("label"),
						compilation.links(c, "filters", FilterSpec.class),
						compilation.links(c, "rules", ValidationRuleSpec.class), tools.links(c, "behaviors"))))
				.toList();
	}

	private LayoutSpec layout(Source s) {
		return compilation.done(s, switch (s.kind()) {
			case "OrderedTreeLayout" -> new LayoutSpec.OrderedTree(s.identity(), s.expression("childrenExpression"),
					compilation.links(s, "nodeMapping", MappingSpec.class));
			case "CustomLayoutConfiguration" -> new LayoutSpec.Custom(s.identity(), s.text("id"), s.text("label"),
					s.text("description"), s.children("layoutOptions").stream().map(this::option).toList());
			default -> new LayoutSpec.Composite(s.identity(), s.number("padding"),
					s.literal("direction", LayoutDirection.class));
		});
	}

	private LayoutSpec.Option option(Source s) {
		List<String> values = switch (s.kind()) {
			case "EnumLayoutOption" -> s.child("value").map(v -> List.of(v.text("name"))).orElse(List.of());
			case "EnumSetLayoutOption" -> s.children("values").stream().map(v -> v.text("name")).toList();
			default -> List.of(s.text("value"));
		};
		return compilation.done(s, new LayoutSpec.Option(s.identity(), s.text("id"), values,
				s.literals("targets", LayoutTarget.class)));
	}
}
