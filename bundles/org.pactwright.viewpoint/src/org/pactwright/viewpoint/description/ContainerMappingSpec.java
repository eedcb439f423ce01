package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/**
 * A mapping to containers.
 *
 * @param nodes the mappings of nodes inside that it owns
 * @param reusedNodes the mappings of nodes inside that are defined elsewhere
 * @param containers the mappings of containers inside that it owns
 * @param reusedContainers the mappings of containers inside that are defined elsewhere, itself perhaps
 * @param style empty if there is none: then elements show only where a condition holds
 */
public record ContainerMappingSpec(MappingBasics basics, String domainClass, Presentation presentation,
		List<NodeMappingSpec> borderNodes, List<NodeMappingSpec> reusedBorderNodes, List<NodeMappingSpec> nodes,
		List<NodeMappingSpec> reusedNodes, List<ContainerMappingSpec> containers,
		List<ContainerMappingSpec> reusedContainers, Optional<ContainerStyleSpec> style,
		List<ConditionalStyleSpec<ContainerStyleSpec>> conditionalStyles, List<ToolSpec> drops,
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
