package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/**
 * A mapping to edges.
 *
 * @param elementBased whether each edge stands for an element of its own; else for a relation of its source
 * @param domainClass of the elements, if element based
 * @param sources the mappings of the elements where edges start
 * @param targets the mappings of the elements where edges end
 * @param targetFinder gives the targets, of the source or of the edge's own element
 * @param sourceFinder gives the sources of an edge's own element
 * @param targetExpression gives the semantic target of a relation based edge, from its source
 * @param pathMappings of the nodes through which the edge passes
 * @param reconnections the tools that move an end
 */
public record EdgeMappingSpec(MappingBasics basics, boolean elementBased, String domainClass, List<MappingSpec> sources,
		List<MappingSpec> targets, ExpressionText targetFinder, ExpressionText sourceFinder,
		ExpressionText targetExpression, ExpressionText path, List<MappingSpec> pathMappings,
		Optional<EdgeStyleSpec> style, List<ConditionalStyleSpec<EdgeStyleSpec>> conditionalStyles,
		List<ToolSpec> reconnections) implements MappingSpec, EdgeSpec {

	@Override
	public Identity identity() {
		return basics.identity();
	}

	@Override
	public String name() {
		return basics.name();
	}

	@Override
	public String label() {
		return basics.label();
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
