package org.pactwright.diagram.internal.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.elk.graph.properties.IProperty;
import org.pactwright.diagram.layout.Bands;
import org.pactwright.diagram.layout.Direction;
import org.pactwright.viewpoint.description.LayoutTarget;

/**
 * How a diagram is to be arranged, from the specification and the caller's options.
 *
 * @param spacing between nodes, in pixels
 * @param tree as a tree rather than in layers
 * @param elk options of the layout algorithm that the specification sets, by what they are for, in order
 */
record Settings(Direction direction, double spacing, double aspect, boolean tree, Optional<Bands> bands,
		Map<LayoutTarget, List<Setting>> elk) {

	/** An option with its value. */
	record Setting(IProperty<Object> property, Object value) {
	}

	/** Between layers there must be room for lines. */
	double layerSpacing() {
		return spacing + 10;
	}

	boolean vertical() {
		return direction != Direction.RIGHT;
	}
}
