package org.pactwright.viewpoint.diagram;

import java.util.List;

import org.pactwright.viewpoint.description.BundledShape;
import org.pactwright.viewpoint.description.GaugeAlignment;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.LabelPosition;
import org.pactwright.viewpoint.description.Side;

/** How a node looks. Its size is a fact of the node, see {@link Shape#width}. */
public sealed interface NodeStyle extends ElementStyle {

	/** What all of them have. */
	Basics basics();

	@Override
	default Identity description() {
		return basics().description();
	}

	/**
	 * What the styles of all nodes have.
	 *
	 * @param hideLabel whether the label is hidden until the user shows it
	 * @param labelPosition whether the label stands inside or beside the node
	 * @param forbiddenSides where a border node with this style may not stand
	 */
	record Basics(Identity description, LabelStyle label, BorderStyle border, boolean hideLabel,
			LabelPosition labelPosition, List<Side> forbiddenSides) {

		public Basics {
			forbiddenSides = List.copyOf(forbiddenSides);
		}
	}

	/** A rectangle. Width and height in units of ten pixels as written, 0 for the size of the node. */
	record Square(Basics basics, int width, int height, Colour colour) implements NodeStyle {
	}

	/** A rhombus. Width and height in units of ten pixels as the specification gives them, 0 for the size of the node. */
	record Lozenge(Basics basics, int width, int height, Colour colour) implements NodeStyle {

		/** One with the size of the node. */
		public Lozenge(Basics basics, Colour colour) {
			this(basics, 0, 0, colour);
		}
	}

	/** An ellipse. Diameters in units of ten pixels as the specification gives them, 0 for the size of the node. */
	record Ellipse(Basics basics, int horizontalDiameter, int verticalDiameter, Colour colour) implements NodeStyle {

		/** One with the size of the node. */
		public Ellipse(Basics basics, Colour colour) {
			this(basics, 0, 0, colour);
		}
	}

	/** One of the shapes that are always there. {@code providedShape}: the id of an extension's shape, else empty. */
	record BundledImage(Basics basics, BundledShape shape, String providedShape, Colour colour) implements NodeStyle {
	}

	/** A note with a folded corner. */
	record Note(Basics basics, Colour colour) implements NodeStyle {
	}

	/** A filled circle. */
	record Dot(Basics basics, String strokeSizeExpression, Colour background) implements NodeStyle {
	}

	/** Several gauges. */
	record Gauge(Basics basics, GaugeAlignment alignment, List<GaugeSection> sections) implements NodeStyle {

		public Gauge {
			sections = List.copyOf(sections);
		}
	}

	/** One gauge. {@code label} is empty for none. */
	record GaugeSection(String label, int minimum, int maximum, int value, Colour background, Colour foreground) {
	}

	/** A style drawn by code elsewhere; a plain shape here. {@code id} is empty for none. */
	record Custom(Basics basics, String id) implements NodeStyle {
	}

	/** An image file. {@code path} as written: {@code /project/path/file.svg}. */
	record Image(Basics basics, String path) implements NodeStyle {
	}
}
