package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/** A mapping to nodes or containers. */
public sealed interface NodeOrContainerSpec extends MappingSpec permits NodeMappingSpec, ContainerMappingSpec {

	/** The name of the class whose elements it shows, as written; empty if it is missing. */
	String domainClass();

	/** The mappings of the nodes on its border that it owns. */
	List<NodeMappingSpec> borderNodes();

	/** The mappings of the nodes on its border that are defined elsewhere. */
	List<NodeMappingSpec> reusedBorderNodes();

	/** The tools for what is dropped onto its elements. */
	List<ToolSpec> drops();

	/** The mapping that it replaces, if it is an import. */
	Optional<MappingImport> imported();
}
