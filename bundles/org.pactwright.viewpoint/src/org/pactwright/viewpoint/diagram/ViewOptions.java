package org.pactwright.viewpoint.diagram;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.LayerSpec;

/**
 * How a diagram is to be.
 *
 * @param name empty for the title that the specification gives it
 * @param layers those that are on, besides those that always are; empty for what the specification says
 * @param filters those that are on; empty for those of the default concern
 * @param isSynchronised whether a refresh makes elements of the mappings that leave it to the diagram
 */
public record ViewOptions(Optional<String> name, Optional<List<LayerSpec>> layers, Optional<List<FilterSpec>> filters,
		boolean isSynchronised) {

	/** What the specification says. */
	public static ViewOptions standard() {
		return new ViewOptions(Optional.empty(), Optional.empty(), Optional.empty(), true);
	}

	public ViewOptions withName(String newName) {
		return new ViewOptions(Optional.of(newName), layers, filters, isSynchronised);
	}

	public ViewOptions withLayers(Collection<LayerSpec> active) {
		return new ViewOptions(name, Optional.of(List.copyOf(active)), filters, isSynchronised);
	}

	public ViewOptions withFilters(Collection<FilterSpec> active) {
		return new ViewOptions(name, layers, Optional.of(List.copyOf(active)), isSynchronised);
	}

	public ViewOptions withSynchronised(boolean on) {
		return new ViewOptions(name, layers, filters, on);
	}
}
