package org.pactwright.viewpoint.description;

import java.util.List;

/**
 * The mappings of a layer, or of a diagram outside layers; each list in the order of the file.
 *
 * @param reused mappings that are defined elsewhere
 */
public record MappingsSpec(List<NodeMappingSpec> nodes, List<ContainerMappingSpec> containers,
		List<EdgeMappingSpec> edges, List<EdgeMappingImportSpec> edgeImports, List<MappingSpec> reused) {

	/** Whether there are none. */
	public boolean isEmpty() {
		return nodes.isEmpty() && containers.isEmpty() && edges.isEmpty() && edgeImports.isEmpty() && reused.isEmpty();
	}
}
