package org.pactwright.diagram.positions;

import java.util.List;

/** The names of the optional layers and of the filters of a diagram that are on. */
public record ViewSwitches(List<String> layers, List<String> filters) {

	public ViewSwitches {
		layers = List.copyOf(layers);
		filters = List.copyOf(filters);
	}
}
