package org.pactwright.viewpoint.description;

import java.util.Optional;

/** How a container looks. */
public sealed interface ContainerStyleSpec extends ShapeStyleSpec {

	/** What all of them have. */
	ContainerStyleBasics basics();

	@Override
	default Identity identity() {
		return basics().identity();
	}

	@Override
	default LabelSpec label() {
		return basics().label();
	}

	@Override
	default BorderSpec border() {
		return basics().border();
	}

	@Override
	default ExpressionText tooltip() {
		return basics().tooltip();
	}

	@Override
	default boolean hideLabel() {
		return basics().hideLabel();
	}

	/**
	 * A rectangle.
	 *
	 * @param width gives units of ten pixels; -1 means as big as the content needs
	 * @param height as the width
	 * @param labelBorder the id of the line around the label; empty for the standard one
	 */
	record Flat(ContainerStyleBasics basics, ExpressionText width, ExpressionText height, BackgroundStyle mix,
			Optional<ColourSpec> background, Optional<ColourSpec> foreground, Optional<LabelBorderSpec> labelBorder)
			implements ContainerStyleSpec {
	}

	/** Another shape. */
	record Shape(ContainerStyleBasics basics, ExpressionText width, ExpressionText height, ContainerShape shape,
			Optional<ColourSpec> background) implements ContainerStyleSpec {
	}

	/**
	 * An image file.
	 *
	 * @param size as for nodes
	 */
	record Image(ContainerStyleBasics basics, String path, ExpressionText size, LabelPosition labelPosition) implements ContainerStyleSpec {
	}
}
