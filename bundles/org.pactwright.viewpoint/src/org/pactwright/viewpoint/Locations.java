package org.pactwright.viewpoint;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;

/**
 * Finds the files behind {@code platform:/plugin/…} and {@code platform:/resource/…} URIs. Files that an
 * implementation names may be read wherever they are.
 */
@FunctionalInterface
public interface Locations {

	/** The file of a platform URI (without fragment), or empty if there is none. */
	Optional<Path> find(URI platformUri);

	/** Knows no such files. */
	static Locations none() {
		return uri -> Optional.empty();
	}
}
