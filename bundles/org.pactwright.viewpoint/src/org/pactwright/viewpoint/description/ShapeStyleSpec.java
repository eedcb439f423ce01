package org.pactwright.viewpoint.description;

/** What the styles of nodes and of containers have in common. */
public sealed interface ShapeStyleSpec extends StyleSpec permits NodeStyleSpec, ContainerStyleSpec {

	LabelSpec label();

	BorderSpec border();

	ExpressionText tooltip();

	/** Whether the label is hidden from the start. */
	boolean hideLabel();
}
