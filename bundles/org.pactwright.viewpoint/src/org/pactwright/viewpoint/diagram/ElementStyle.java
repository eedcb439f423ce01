package org.pactwright.viewpoint.diagram;

import org.pactwright.viewpoint.description.Identity;

/** How an element looks: the description of its style with all expressions evaluated. Immutable. */
public sealed interface ElementStyle permits NodeStyle, ContainerStyle, EdgeStyle {

	/** The style of the specification that it was made from. */
	Identity description();
}
