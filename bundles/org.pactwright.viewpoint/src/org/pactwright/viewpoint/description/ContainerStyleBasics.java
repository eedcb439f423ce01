package org.pactwright.viewpoint.description;

/**
 * What the styles of all containers have.
 *
 * @param arcWidth of rounded corners, in pixels
 * @param arcHeight of rounded corners, in pixels
 */
public record ContainerStyleBasics(Identity identity, LabelSpec label, BorderSpec border, ExpressionText tooltip,
		boolean hideLabel, boolean roundedCorner, int arcWidth, int arcHeight) {
}
