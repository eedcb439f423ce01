package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/**
 * A mapping to nodes, or to border nodes, or to lines of a list.
 *
 * @param style empty if there is none: then elements show only where a condition holds
 */
public record NodeMappingSpec(MappingBasics basics, String domainClass, List<NodeMappingSpec> borderNodes,
		List<NodeMappingSpec> reusedBorderNodes, Optional<NodeStyleSpec> style,
		List<ConditionalStyleSpec<NodeStyleSpec>> conditionalStyles, List<ToolSpec> drops,
		Optional<MappingImport> imported) implements NodeOrContainerSpec {

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
