package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/**
 * A kind of table.
 *
 * @param viewpoint the name of its viewpoint
 * @param cross whether columns are elements; else they are features
 * @param headerWidth of the column of line headers in pixels; 0 for the standard one
 * @param intersections what stands in the cells of a cross table
 */
public record TableSpec(Identity identity, String name, String label, String documentation, String endUserDocumentation,
		String viewpoint, String domainClass, ExpressionText precondition, ExpressionText titleExpression,
		boolean initialisation, boolean showOnStartup, List<MetamodelSpec> metamodels, boolean cross, int headerWidth,
		List<Line> lines, List<Line> reusedLines, List<Column> columns, List<Column> reusedColumns,
		List<Intersection> intersections, List<Tool> createLines, List<Tool> reusedCreateLines,
		List<Tool> createColumns, List<ToolSpec> creations, List<ToolSpec> reusedCreations, List<ToolSpec> navigations,
		List<ToolSpec> reusedNavigations) implements RepresentationSpec {

	/** A mapping to lines. */
	public record Line(Identity identity, String name, String label, String domainClass, ExpressionText candidates,
			ExpressionText semanticElements, ExpressionText headerLabel, List<Line> subLines, List<Line> reusedSubLines,
			CellStyle style, List<Tool> create, Optional<Tool> delete, List<ToolSpec> details,
			List<ToolSpec> navigations) implements NamedSpec {

		@Override
		public boolean equals(Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}
	}

	/** A mapping to columns. */
	public sealed interface Column extends NamedSpec {

		ExpressionText headerLabel();

		/** In pixels; 0 for the standard width. */
		int width();
	}

	/** A column that shows one feature of the elements in the lines. */
	public record FeatureColumn(Identity identity, String name, String label, String feature,
			ExpressionText cellLabel, ExpressionText featureParent, ExpressionText headerLabel, int width,
			ExpressionText canEdit, Optional<Tool> directEdit, CellStyle style) implements Column {
	}

	/** A mapping of elements to columns. */
	public record ElementColumn(Identity identity, String name, String label, String domainClass,
			ExpressionText candidates, ExpressionText semanticElements, ExpressionText headerLabel, int width,
			CellStyle style, List<Tool> create, Optional<Tool> delete) implements Column {
	}

	/**
	 * What stands where lines and columns meet.
	 *
	 * @param elementBased whether each cell stands for an element of its own; else for a relation of its line
	 */
	public record Intersection(Identity identity, String name, String label, List<Line> lines, Link<Column> column,
			boolean elementBased, String domainClass, ExpressionText candidates, ExpressionText precondition,
			ExpressionText cellLabel, ExpressionText columnFinder, ExpressionText lineFinder,
			ExpressionText semanticElements, ExpressionText canEdit, Optional<Tool> directEdit, Optional<Tool> create,
			CellStyle style) implements NamedSpec {
	}

	/** The fonts and colours of cells: by default, and under conditions, the first that holds. */
	public record CellStyle(Optional<Foreground> foreground, List<Conditional<Foreground>> foregrounds,
			Optional<Background> background, List<Conditional<Background>> backgrounds) {
	}

	/** A font and text colour. */
	public record Foreground(Identity identity, int size, List<FontStyle> format, Optional<ColourSpec> colour)
			implements Spec {
	}

	/** A background colour. */
	public record Background(Identity identity, Optional<ColourSpec> colour) implements Spec {
	}

	/** A part of a style that applies where its predicate holds. */
	public record Conditional<S>(Identity identity, ExpressionText predicate, Optional<S> style) implements Spec {
	}

	/**
	 * What the user can do in a table.
	 *
	 * @param kind the name of its class in the format, such as {@code CreateLineTool}
	 * @param mask how an edited text is split into values; empty for tools that edit none
	 * @param mapping what it makes or deletes
	 */
	public record Tool(Identity identity, String kind, String name, String label, ExpressionText precondition,
			String mask, List<VariableSpec> variables, Link<Spec> mapping, Optional<OperationSpec> operation)
			implements NamedSpec {
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
