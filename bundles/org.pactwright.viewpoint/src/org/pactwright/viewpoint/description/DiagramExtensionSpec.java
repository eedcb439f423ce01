package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/**
 * Layers added to a diagram of another viewpoint.
 *
 * @param viewpointUri for example {@code viewpoint:/project/Viewpoint}; can be a pattern
 * @param representation the name of the diagram; can be a pattern
 */
public record DiagramExtensionSpec(Identity identity, String name, String viewpointUri, String representation,
		List<MetamodelSpec> metamodels, List<LayerSpec> layers, Optional<ValidationSpec> validation,
		List<ConcernSpec> concerns) implements Spec {

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
