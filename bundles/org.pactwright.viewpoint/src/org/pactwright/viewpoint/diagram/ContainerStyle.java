package org.pactwright.viewpoint.diagram;

import org.pactwright.viewpoint.description.BackgroundStyle;
import org.pactwright.viewpoint.description.ContainerShape;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.LabelPosition;

/** How a container or list looks. Its size is a fact of the container, see {@link Shape#width}. */
public sealed interface ContainerStyle extends ElementStyle {

	/** What all of them have. */
	Basics basics();

	@Override
	default Identity description() {
		return basics().description();
	}

	/**
	 * What the styles of all containers have.
	 *
	 * @param hideLabel whether the label is hidden until the user shows it
	 * @param arcWidth of rounded corners, in pixels
	 * @param arcHeight of rounded corners, in pixels
	 */
	record Basics(Identity description, LabelStyle label, BorderStyle border, boolean hideLabel, boolean roundedCorner,
			int arcWidth, int arcHeight) {
	}

	/**
	 * A rectangle.
	 *
	 * @param mix in which direction the background turns into the foreground colour
	 * @param labelBorder the id of the line around the label; empty for the standard one
	 */
	record Flat(Basics basics, BackgroundStyle mix, Colour background, Colour foreground, String labelBorder)
			implements ContainerStyle {
	}

	/** Another shape. */
	record Shaped(Basics basics, ContainerShape shape, Colour background) implements ContainerStyle {
	}

	/** An image file. {@code path} as written: {@code /project/path/file.svg}. */
	record Image(Basics basics, String path, LabelPosition labelPosition) implements ContainerStyle {

		/** One with its label inside. */
		public Image(Basics basics, String path) {
			this(basics, path, LabelPosition.NODE);
		}
	}
}
