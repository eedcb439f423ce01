package org.pactwright.viewpoint.description;

/** A line around the label of a container, one of the environment's. */
public record LabelBorderSpec(Identity identity, String id, String name, int cornerWidth, int cornerHeight)
		implements Spec {
}
