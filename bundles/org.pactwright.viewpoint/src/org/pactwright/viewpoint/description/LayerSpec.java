package org.pactwright.viewpoint.description;

import java.util.List;

/**
 * Mappings and tools that are switched on and off together.
 *
 * @param kind what decides whether it is on
 * @param activeByDefault whether an optional layer is on in new diagrams
 * @param customisations changes to styles, in the order in which they apply
 * @param icon path of an image; empty for none
 */
public record LayerSpec(Identity identity, String name, String label, String documentation,
		String endUserDocumentation, Kind kind, boolean activeByDefault, MappingsSpec mappings,
		List<ToolSectionSpec> toolSections, List<ToolSpec> reusedTools, List<DecorationSpec> decorations,
		List<CustomisationSpec> customisations, String icon) implements NamedSpec {

	/** What decides whether a layer is on. */
	public enum Kind {
		/** The layer that is always on. */
		DEFAULT,
		/** An additional layer that is always on. */
		MANDATORY,
		/** A layer that the user switches on and off. */
		OPTIONAL
	}

	/** Whether it is on in a new diagram. */
	public boolean isOnAtFirst() {
		return kind != Kind.OPTIONAL || activeByDefault;
	}

	/** Whether it changes nothing but tools and decorations; the decorations of such a layer are not stored in Sirius. */
	public boolean isTransient() {
		return kind != Kind.DEFAULT && mappings.isEmpty() && customisations.isEmpty();
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
