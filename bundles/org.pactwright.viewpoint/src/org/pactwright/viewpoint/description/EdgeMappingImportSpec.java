package org.pactwright.viewpoint.description;

import java.util.List;

/**
 * An edge mapping that puts conditional styles before those of another one.
 *
 * @param base the edge mapping, or the import, that it builds on
 */
public record EdgeMappingImportSpec(Identity identity, String name, String label, String documentation,
		Link<EdgeSpec> base, List<ConditionalStyleSpec<EdgeStyleSpec>> conditionalStyles,
		boolean inheritsAncestorFilters) implements EdgeSpec {

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
