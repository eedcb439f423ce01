package org.pactwright.viewpoint.diagram;

import java.util.Optional;

/** An edge between two elements; these can be edges themselves. */
public non-sealed interface Edge extends DiagramElement {

	/** Where it starts. */
	DiagramElement source();

	/** Where it ends. */
	DiagramElement targetElement();

	/** The text at its start; empty for none. */
	String beginLabel();

	/** The text at its end; empty for none. */
	String endLabel();

	/** Whether there is a text at its start; it can be empty. False only where the expression gave nothing. */
	default boolean hasBeginLabel() {
		return true;
	}

	/** Whether there is a text at its end; it can be empty. False only where the expression gave nothing. */
	default boolean hasEndLabel() {
		return true;
	}

	/** The style. */
	default Optional<EdgeStyle> edgeStyle() {
		return style().filter(EdgeStyle.class::isInstance).map(EdgeStyle.class::cast);
	}
}
