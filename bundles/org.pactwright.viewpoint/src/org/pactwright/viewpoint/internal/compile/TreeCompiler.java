package org.pactwright.viewpoint.internal.compile;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.Link;
import org.pactwright.viewpoint.description.Spec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.description.TreeSpec;
import org.pactwright.viewpoint.description.TreeSpec.ConditionalStyle;
import org.pactwright.viewpoint.description.TreeSpec.Item;
import org.pactwright.viewpoint.description.TreeSpec.Menu;
import org.pactwright.viewpoint.description.TreeSpec.Style;
import org.pactwright.viewpoint.description.TreeSpec.Tool;
import org.pactwright.viewpoint.description.VariableSpec;

/** Compiles trees. */
final class TreeCompiler {

	/** The references of a tree's tools that contain one variable each. */
	private static final List<String> VARIABLES = List.of("element", "root", "oldContainer", "newContainer",
			"newViewContainer", "precedingSiblings");

	private final Compilation compilation;
	private final StyleCompiler styles;
	private final OperationCompiler operations;
	private final ToolCompiler tools;

	TreeCompiler(Compilation compilation, OperationCompiler operations, ToolCompiler tools, StyleCompiler styles) {
		this.compilation = compilation;
		this.styles = styles;
		this.operations = operations;
		this.tools = tools;
	}

	TreeSpec tree(Source s, String viewpoint) {
		return compilation.done(s,
				new TreeSpec(s.identity(), s.text("name"), s.text("label"), s.text("documentation"),
						s.text("endUserDocumentation"), viewpoint, s.text("domainClass"),
						s.expression("preconditionExpression"), s.expression("titleExpression"),
						s.flag("initialisation"), s.flag("showOnStartup"), DiagramCompiler.metamodels(s), items(s),
						toolsOf(s, "createTreeItem"), toolsOf(s, "dropTools"),
						tools.all(s, "ownedRepresentationCreationDescriptions"),
						tools.all(s, "ownedRepresentationNavigationDescriptions")));
	}

	private List<Item> items(Source s) {
		return s.children("subItemMappings").stream().map(this::item).toList();
	}

	private Item item(Source s) {
		return compilation.done(s,
				new Item(s.identity(), s.text("name"), s.text("label"), s.text("domainClass"),
						s.expression("preconditionExpression"), s.expression("semanticCandidatesExpression"),
						s.expression("semanticElements"), items(s),
						compilation.links(s, "reusedTreeItemMappings", Item.class),
						compilation.link(s, "specialize", Item.class), s.child("defaultStyle").map(this::style),
						s.children("conditionalStyles").stream().map(this::conditional).toList(),
						s.child("directEdit").map(this::tool), s.child("delete").map(this::tool),
						toolsOf(s, "create"), toolsOf(s, "dndTools"), toolsOf(s, "dropTools"),
						s.children("popupMenus").stream().map(this::menu).toList()));
	}

	private Style style(Source s) {
		return compilation.done(s, new Style(s.identity(), styles.label(s), styles.colour(s, "backgroundColor")));
	}

	private ConditionalStyle conditional(Source s) {
		return compilation.done(s, new ConditionalStyle(s.identity(), s.expression("predicateExpression"),
				s.child("style").map(this::style)));
	}

	private Menu menu(Source s) {
		List<Link<ToolSpec>> items = s.children("menuItemDescriptions").stream().map(this::menuItem).toList();
		return compilation.done(s,
				new Menu(s.identity(), s.text("name"), s.text("label"), s.expression("precondition"), items));
	}

	/** An entry of its own, or one that is defined elsewhere. */
	private Link<ToolSpec> menuItem(Source s) {
		if (s.kind().equals("MenuItemDescriptionReference")) {
			return compilation.link(s, "item", ToolSpec.class);
		}
		tools.compile(s);
		EObject own = s.object();
		return compilation.link(own, ToolSpec.class);
	}

	private List<Tool> toolsOf(Source s, String reference) {
		return s.children(reference).stream().map(this::tool).toList();
	}

	private Tool tool(Source s) {
		List<VariableSpec> variables = Stream.concat(
				VARIABLES.stream().flatMap(v -> operations.variable(s, v).stream()),
				s.children("variables").stream().map(operations::variable)).toList();
		String dragSource = s.literal(s.kind().equals("TreeItemDragTool") ? "dragSourceType" : "dragSource");
		return compilation.done(s,
				new Tool(s.identity(), s.kind(), s.text("name"), s.text("label"), s.expression("precondition"),
						s.child("mask").map(m -> m.text("mask")).orElse(""), dragSource, variables,
						compilation.links(s, "mapping", Item.class), compilation.links(s, "containers", Spec.class),
						s.child("firstModelOperation").map(operations::compile)));
	}
}
