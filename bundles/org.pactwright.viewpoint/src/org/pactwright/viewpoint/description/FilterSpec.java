package org.pactwright.viewpoint.description;

import java.util.List;

/** A filter that the user switches on and off. */
public record FilterSpec(Identity identity, String name, String label, String documentation, List<Part> parts)
		implements NamedSpec {

	/** A part of a filter. Its conditions say what stays. */
	public sealed interface Part extends Spec {

		FilterKind kind();
	}

	/**
	 * Filters elements of mappings.
	 *
	 * @param mappings empty for all
	 */
	public record MappingPart(Identity identity, FilterKind kind, List<MappingSpec> mappings,
			ExpressionText semanticCondition, ExpressionText viewCondition) implements Part {
	}

	/** Filters by values that the user gives. */
	public record VariablePart(Identity identity, FilterKind kind, List<VariableSpec.Interactive> variables,
			ExpressionText semanticCondition) implements Part {
	}
}
