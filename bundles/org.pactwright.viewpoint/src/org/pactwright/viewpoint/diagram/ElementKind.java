package org.pactwright.viewpoint.diagram;

import java.util.Arrays;
import java.util.Optional;

/** What an element of a diagram is. */
public enum ElementKind {
	/** A node, on the diagram, in a container, or on the border of another element. */
	NODE("DNode"),
	/** A container whose content is placed freely or stacked. */
	CONTAINER("DNodeContainer"),
	/** A container that shows lines of text. */
	LIST("DNodeList"),
	/** A line of a list. */
	LIST_ELEMENT("DNodeListElement"),
	/** An edge. */
	EDGE("DEdge");

	private final String className;

	ElementKind(String className) {
		this.className = className;
	}

	/** The name of its class in the metamodel of diagrams. */
	public String className() {
		return className;
	}

	/** The kind of a class name; empty if there is none. */
	public static Optional<ElementKind> of(String className) {
		return Arrays.stream(values()).filter(k -> k.className.equals(className)).findFirst();
	}
}
