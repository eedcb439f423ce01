package org.pactwright.diagram.drawing;

import java.util.Optional;

/**
 * Where image files come from. A path is what the specification says, for example {@code /project/icons/lock.svg}.
 * Implementations look in places that they trust only: paths come from files of others.
 */
@FunctionalInterface
public interface ImageSource {

	/** The content of an image file; empty if there is none. */
	Optional<byte[]> read(String path);

	/** Without any image. */
	static ImageSource none() {
		return path -> Optional.empty();
	}
}
