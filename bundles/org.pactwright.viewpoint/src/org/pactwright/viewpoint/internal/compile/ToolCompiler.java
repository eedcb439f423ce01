package org.pactwright.viewpoint.internal.compile;

import java.util.List;
import java.util.Optional;

import org.pactwright.viewpoint.description.ContainerMappingSpec;
import org.pactwright.viewpoint.description.DragSource;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.Link;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NodeMappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.description.ReconnectionKind;
import org.pactwright.viewpoint.description.RepresentationSpec;
import org.pactwright.viewpoint.description.Spec;
import org.pactwright.viewpoint.description.ToolBasics;
import org.pactwright.viewpoint.description.ToolSectionSpec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.description.VariableSpec;

/** Compiles tools and the palette. */
final class ToolCompiler {

	private static final String OPERATION = "initialOperation";

	private final Compilation compilation;
	private final OperationCompiler operations;

	ToolCompiler(Compilation compilation, OperationCompiler operations) {
		this.compilation = compilation;
		this.operations = operations;
	}

	ToolSectionSpec section(Source s) {
		return compilation.done(s,
				new ToolSectionSpec(s.identity(), s.text("name"), s.text("label"), s.text("documentation"),
						s.text("icon"), all(s, "ownedTools"),
						s.children("subSections").stream().map(this::section).toList(), links(s, "reusedTools"),
						s.children("groupExtensions").stream().map(this::extension).toList()));
	}

	private ToolSectionSpec.GroupExtension extension(Source s) {
		return compilation.done(s, new ToolSectionSpec.GroupExtension(s.identity(),
				compilation.link(s, "group", ToolSpec.class), all(s, "tools")));
	}

	/** The tools that a reference contains; entries that are no tools are left out. */
	List<ToolSpec> all(Source s, String reference) {
		return s.children(reference).stream().map(this::compile).flatMap(Optional::stream).toList();
	}

	/** The tools to which a reference leads. */
	List<ToolSpec> links(Source s, String reference) {
		return compilation.links(s, reference, ToolSpec.class);
	}

	/** A tool; empty for what is none. */
	Optional<ToolSpec> compile(Source s) {
		Optional<ToolSpec> tool = s.isA("ToolEntry") ? creation(s, basics(s)) : Optional.empty();
		tool.ifPresent(t -> compilation.done(s, t));
		return tool;
	}

	private ToolBasics basics(Source s) {
		return new ToolBasics(s.identity(), s.text("name"), s.text("label"), s.text("documentation"),
				s.expression("precondition"), s.flag("forceRefresh"), s.expression("elementsToSelect"),
				s.flag("inverseSelectionOrder"), s.children("filters").stream().map(this::filter).toList());
	}

	private ToolBasics.Filter filter(Source s) {
		return compilation.done(s,
				new ToolBasics.Filter(s.identity(), s.expression("precondition"), s.expression("elementsToListen"),
						s.children("listeners").stream()
								.map(l -> new ToolBasics.Listener(l.text("domainClass"), l.text("featureName")))
								.toList()));
	}

	private Optional<VariableSpec> variable(Source s, String reference) {
		return operations.variable(s, reference);
	}

	private Optional<OperationSpec> operation(Source s) {
		return operations.first(s, OPERATION);
	}

	private List<MappingSpec> mappings(Source s, String reference) {
		return compilation.links(s, reference, MappingSpec.class);
	}

	private Optional<ToolSpec> creation(Source s, ToolBasics basics) {
		return switch (s.kind()) {
			case "ToolGroup" -> Optional.of(new ToolSpec.Group(basics, all(s, "tools")));
			case "NodeCreationDescription" -> Optional.of(new ToolSpec.NodeCreation(basics, s.text("iconPath"),
					compilation.links(s, "nodeMappings", NodeMappingSpec.class),
					compilation.links(s, "extraMappings", NodeOrContainerSpec.class), variable(s, "variable"),
					variable(s, "viewVariable"), operation(s)));
			case "ContainerCreationDescription" -> Optional.of(new ToolSpec.ContainerCreation(basics,
					s.text("iconPath"), compilation.links(s, "containerMappings", ContainerMappingSpec.class),
					compilation.links(s, "extraMappings", NodeOrContainerSpec.class), variable(s, "variable"),
					variable(s, "viewVariable"), operation(s)));
			case "EdgeCreationDescription" -> Optional.of(new ToolSpec.EdgeCreation(basics, s.text("iconPath"),
					compilation.links(s, "edgeMappings", EdgeMappingSpec.class), mappings(s, "extraSourceMappings"),
					mappings(s, "extraTargetMappings"), s.expression("connectionStartPrecondition"),
					variable(s, "sourceVariable"), variable(s, "targetVariable"), variable(s, "sourceViewVariable"),
					variable(s, "targetViewVariable"), operation(s)));
			default -> change(s, basics);
		};
	}

	private Optional<ToolSpec> change(Source s, ToolBasics basics) {
		return switch (s.kind()) {
			case "DeleteElementDescription" -> Optional.of(new ToolSpec.Delete(basics, variable(s, "element"),
					variable(s, "elementView"), variable(s, "containerView"), operation(s)));
			case "DirectEditLabel" -> Optional.of(new ToolSpec.DirectEdit(basics,
					s.child("mask").map(m -> m.text("mask")).orElse(""), s.expression("inputLabelExpression"),
					operation(s)));
			case "DoubleClickDescription" -> Optional.of(new ToolSpec.DoubleClick(basics, mappings(s, "mappings"),
					variable(s, "element"), variable(s, "elementView"), operation(s)));
			case "ReconnectEdgeDescription" -> Optional.of(new ToolSpec.Reconnect(basics,
					s.literal("reconnectionKind", ReconnectionKind.class), variable(s, "source"),
					variable(s, "target"), variable(s, "sourceView"), variable(s, "targetView"),
					variable(s, "element"), variable(s, "edgeView"), operation(s)));
			case "ContainerDropDescription" -> Optional.of(new ToolSpec.Drop(basics, mappings(s, "mappings"),
					s.literal("dragSource", DragSource.class), s.flag("moveEdges"), variable(s, "element"),
					variable(s, "oldContainer"), variable(s, "newContainer"), variable(s, "newViewContainer"),
					operations.first(s, OPERATION)));
			case "ToolDescription" -> Optional.of(new ToolSpec.Generic(basics, s.text("iconPath"),
					variable(s, "element"), variable(s, "elementView"), operation(s)));
			case "PasteDescription" -> Optional.of(new ToolSpec.Paste(basics, variable(s, "container"),
					variable(s, "containerView"), variable(s, "copiedView"), variable(s, "copiedElement"),
					operation(s)));
			default -> menu(s, basics);
		};
	}

	private Optional<ToolSpec> menu(Source s, ToolBasics basics) {
		return switch (s.kind()) {
			case "OperationAction" -> Optional.of(
					new ToolSpec.OperationAction(basics, s.text("icon"), variable(s, "view"), operation(s)));
			case "ExternalJavaAction" -> Optional.of(new ToolSpec.JavaAction(basics, s.text("icon"), s.text("id"),
					operations.parameters(s), operations.all(s, "subModelOperations")));
			case "ExternalJavaActionCall" -> Optional.of(new ToolSpec.JavaActionCall(basics, s.text("icon"),
					compilation.link(s, "action", Spec.class), operations.all(s, "subModelOperations")));
			case "PopupMenu" -> Optional.of(new ToolSpec.PopupMenu(basics, all(s, "menuItemDescription")));
			case "GroupMenu" ->
				Optional.of(new ToolSpec.GroupMenu(basics, s.text("locationURI"), all(s, "itemDescriptions")));
			default -> dialog(s, basics);
		};
	}

	private Optional<ToolSpec> dialog(Source s, ToolBasics basics) {
		boolean panes = s.kind().equals("PaneBasedSelectionWizardDescription");
		if (panes || s.kind().equals("SelectionWizardDescription")) {
			return Optional.of(new ToolSpec.SelectionWizard(basics, s.text("iconPath"), s.text("windowTitle"),
					s.text("windowImagePath"), panes, operations.selection(s, panes || s.flag("multiple")),
					s.text("choiceOfValuesMessage"), s.text("selectedValuesMessage"),
					s.expression("preSelectedCandidatesExpression"), variable(s, "element"),
					variable(s, "containerView"), variable(s, "container"), operation(s)));
		}
		return representation(s, basics);
	}

	private Optional<ToolSpec> representation(Source s, ToolBasics basics) {
		if (s.isA("RepresentationCreationDescription")) {
			return Optional.of(new ToolSpec.RepresentationCreation(basics, s.expression("browseExpression"),
					s.expression("titleExpression"), description(s), variable(s, "containerViewVariable"),
					variable(s, "representationNameVariable"), operation(s)));
		}
		if (s.isA("RepresentationNavigationDescription")) {
			return Optional.of(new ToolSpec.RepresentationNavigation(basics, s.expression("browseExpression"),
					s.expression("navigationNameExpression"), description(s), variable(s, "containerVariable"),
					variable(s, "containerViewVariable"), variable(s, "representationNameVariable")));
		}
		return switch (s.kind()) {
			case "BehaviorTool" -> Optional.of(new ToolSpec.Behavior(basics, s.text("domainClass"), operation(s)));
			case "RequestDescription" -> Optional.of(new ToolSpec.Request(basics, s.text("type")));
			default -> Optional.empty();
		};
	}

	/** The representation of a tool that makes or opens one; the reference is named after the kind. */
	private Link<RepresentationSpec> description(Source s) {
		String reference = s.kind().startsWith("Table") ? "tableDescription"
				: s.kind().startsWith("Tree") ? "treeDescription" : "diagramDescription";
		return compilation.link(s, reference, RepresentationSpec.class);
	}
}
