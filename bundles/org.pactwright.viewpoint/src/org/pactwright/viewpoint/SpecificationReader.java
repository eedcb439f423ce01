package org.pactwright.viewpoint;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.pactwright.viewpoint.internal.Reading;

/**
 * Reads {@code .odesign} files. Never fails: whatever is wrong with a file is among the problems of the result. Reads
 * nothing but files below the specification's folder and the allowed roots, and what the options' locations and
 * metamodels name. May be used by several threads.
 */
public final class SpecificationReader {

	private final ReadOptions options;

	/** A reader with the standard options. */
	public SpecificationReader() {
		this(ReadOptions.standard());
	}

	public SpecificationReader(ReadOptions options) {
		this.options = options;
	}

	/** Reads a file. */
	public Specification read(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		Reading reading = new Reading(options);
		if (absolute.getParent() != null) {
			reading.allow(absolute.getParent());
		}
		return result(reading, URI.createFileURI(absolute.toString()));
	}

	/** Reads the file of a file or platform URI. */
	public Specification read(URI uri) {
		if (uri.isFile()) {
			return read(Path.of(uri.trimFragment().toFileString()));
		}
		return result(new Reading(options), uri.trimFragment());
	}

	/**
	 * Reads a specification that the caller has opened, such as one on the class path. What it refers to is found as if
	 * it lay where the URI says.
	 *
	 * @param uri by which the specification is known; ends in {@code .odesign}
	 * @param content not closed
	 */
	public Specification read(URI uri, InputStream content) {
		Reading reading = new Reading(options);
		reading.read(uri.trimFragment(), Optional.of(content));
		return result(reading);
	}

	private static Specification result(Reading reading, URI uri) {
		reading.read(uri, Optional.empty());
		return result(reading);
	}

	private static Specification result(Reading reading) {
		return new Specification(reading.resource(), reading.files(), reading.problems(), reading::place);
	}
}
