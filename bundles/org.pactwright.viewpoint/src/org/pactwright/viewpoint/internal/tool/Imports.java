package org.pactwright.viewpoint.internal.tool;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;

/** Follows imports of mappings. */
final class Imports {

	private Imports() {
	}

	/** A mapping and those that it imports, directly or not. */
	static Set<MappingSpec> chain(MappingSpec mapping) {
		Set<MappingSpec> chain = new LinkedHashSet<>();
		MappingSpec at = mapping;
		// An import in a circle ends where it began.
		while (at != null && chain.add(at)) {
			at = base(at).orElse(null);
		}
		return chain;
	}

	private static Optional<NodeOrContainerSpec> base(MappingSpec mapping) {
		return mapping instanceof NodeOrContainerSpec shape ? shape.imported().flatMap(i -> i.base().target())
				: Optional.empty();
	}
}
