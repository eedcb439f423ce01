package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/** How a node looks. */
public sealed interface NodeStyleSpec extends ShapeStyleSpec {

	/** What all of them have. */
	NodeStyleBasics basics();

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
	 * @param width in units of ten pixels; 0 for the size of the basics
	 * @param height in units of ten pixels; 0 for the size of the basics
	 */
	record Square(NodeStyleBasics basics, int width, int height, Optional<ColourSpec> colour) implements NodeStyleSpec {
	}

	/** A rhombus. */
	record Lozenge(NodeStyleBasics basics, ExpressionText width, ExpressionText height, Optional<ColourSpec> colour)
			implements NodeStyleSpec {
	}

	/** An ellipse. */
	record Ellipse(NodeStyleBasics basics, ExpressionText horizontalDiameter, ExpressionText verticalDiameter,
			Optional<ColourSpec> colour) implements NodeStyleSpec {
	}

	/**
	 * One of the shapes that are always there.
	 *
	 * @param providedShape the id of a shape that an extension provides; empty for none
	 */
	record BundledImage(NodeStyleBasics basics, BundledShape shape, String providedShape, Optional<ColourSpec> colour)
			implements NodeStyleSpec {
	}

	/** A note with a folded corner. */
	record Note(NodeStyleBasics basics, Optional<ColourSpec> colour) implements NodeStyleSpec {
	}

	/** A filled circle. */
	record Dot(NodeStyleBasics basics, ExpressionText strokeSize, Optional<ColourSpec> background)
			implements NodeStyleSpec {
	}

	/** Several gauges. */
	record Gauge(NodeStyleBasics basics, GaugeAlignment alignment, List<GaugeSection> sections)
			implements NodeStyleSpec {
	}

	/** One gauge. */
	record GaugeSection(Identity identity, String label, ExpressionText minimum, ExpressionText maximum,
			ExpressionText value, Optional<ColourSpec> background, Optional<ColourSpec> foreground) implements Spec {
	}

	/** A style drawn by code; shown as a plain shape here. */
	record Custom(NodeStyleBasics basics, String id) implements NodeStyleSpec {
	}

	/** An image file. */
	record Image(NodeStyleBasics basics, String path) implements NodeStyleSpec {
	}
}
