package org.pactwright.viewpoint.diagram;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.description.ResizeKind;

/** An element that takes up an area: a node, container, list, or line of a list. */
public non-sealed interface Shape extends DiagramElement {

	/** What it is in or on the border of; empty at the top level. */
	Optional<Shape> parent();

	/** Whether it stands on the border of its parent. */
	boolean isBorderNode();

	/** What is inside: of lists the lines. Without the border nodes. In order. */
	List<Shape> children();

	/** The nodes on its border, in order. */
	List<Shape> borderNodes();

	/** How a container shows what is inside; empty for nodes and lines. */
	Optional<Presentation> presentation();

	/** In units of ten pixels; empty or -1 means automatic. */
	OptionalInt width();

	/** In units of ten pixels; empty or -1 means automatic. */
	OptionalInt height();

	/** How the user may resize it. */
	ResizeKind resize();

	/** The style, if it is a node or a line. */
	default Optional<NodeStyle> nodeStyle() {
		return style().filter(NodeStyle.class::isInstance).map(NodeStyle.class::cast);
	}

	/** The style, if it is a container or list. */
	default Optional<ContainerStyle> containerStyle() {
		return style().filter(ContainerStyle.class::isInstance).map(ContainerStyle.class::cast);
	}

	/** Whether a filter shows it as a small mark only. */
	boolean collapsed();
}
