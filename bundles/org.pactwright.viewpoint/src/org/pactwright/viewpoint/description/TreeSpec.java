package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/**
 * A kind of tree.
 *
 * @param viewpoint the name of its viewpoint
 * @param items the mappings of the items at the top
 */
public record TreeSpec(Identity identity, String name, String label, String documentation, String endUserDocumentation,
		String viewpoint, String domainClass, ExpressionText precondition, ExpressionText titleExpression,
		boolean initialisation, boolean showOnStartup, List<MetamodelSpec> metamodels, List<Item> items,
		List<Tool> create, List<Tool> drops, List<ToolSpec> creations, List<ToolSpec> navigations)
		implements RepresentationSpec {

	/**
	 * A mapping to items.
	 *
	 * @param items the mappings of the items below
	 * @param reusedItems the mappings of items below that are defined elsewhere, itself perhaps
	 * @param specialises the mapping that it replaces for its elements
	 */
	public record Item(Identity identity, String name, String label, String domainClass, ExpressionText precondition,
			ExpressionText candidates, ExpressionText semanticElements, List<Item> items, List<Item> reusedItems,
			Link<Item> specialises, Optional<Style> style, List<ConditionalStyle> conditionalStyles,
			Optional<Tool> directEdit, Optional<Tool> delete, List<Tool> create, List<Tool> drags, List<Tool> drops,
			List<Menu> menus) implements NamedSpec {

		@Override
		public boolean equals(Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}
	}

	/** The font and the colours of an item. */
	public record Style(Identity identity, LabelSpec label, Optional<ColourSpec> background) implements Spec {
	}

	/** A style that applies where its predicate holds. */
	public record ConditionalStyle(Identity identity, ExpressionText predicate, Optional<Style> style) implements Spec {
	}

	/** A context menu. */
	public record Menu(Identity identity, String name, String label, ExpressionText precondition,
			List<Link<ToolSpec>> items) implements NamedSpec {
	}

	/**
	 * What the user can do in a tree.
	 *
	 * @param kind the name of its class in the format, such as {@code TreeItemCreationTool}
	 * @param mask how an edited text is split into values; empty for tools that edit none
	 * @param dragSource where a drop may come from: TREE, PROJECT_EXPLORER or BOTH; empty for other tools
	 * @param variables all values that it binds
	 * @param mappings what it makes, edits or deletes
	 * @param containers the items, or trees, into which a dragged item can be dropped
	 */
	public record Tool(Identity identity, String kind, String name, String label, ExpressionText precondition,
			String mask, String dragSource, List<VariableSpec> variables, List<Item> mappings,
			List<Spec> containers, Optional<OperationSpec> operation) implements NamedSpec {
	}

	/** The same object: comparing contents would go round in circles. */
	@Override
	public boolean equals(Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	@Override
	public String toString() {
		return getClass().getSimpleName() + " " + identity();
	}
}
