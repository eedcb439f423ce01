package org.pactwright.cli.internal.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** How paths are written: relative to the working directory where they lie in it, absolute elsewhere. */
public final class PathNames {

	private final Path directory;

	/** @param directory the working directory, absolute */
	public PathNames(Path directory) {
		this.directory = directory.normalize();
	}

	/** The working directory. */
	public Path directory() {
		return directory;
	}

	/** For people, with the separators of their system. */
	public String name(Path path) {
		return relative(path).map(Path::toString).orElseGet(path::toString);
	}

	/** For machines, with {@code /} everywhere. */
	public String portable(Path path) {
		return name(path).replace('\\', '/');
	}

	/** As part of an address relative to the working directory, or empty when the path lies elsewhere. */
	public Optional<String> relativeUri(Path path) {
		return relative(path).map(inside -> {
			StringBuilder uri = new StringBuilder();
			for (Path part : inside) {
				uri.append(uri.isEmpty() ? "" : "/").append(encode(part.toString()));
			}
			return uri.toString();
		});
	}

	/** The address of a folder, with a slash at its end. */
	public static String folderUri(Path folder) {
		String uri = folder.toUri().toString();
		return uri.endsWith("/") ? uri : uri + "/";
	}

	private Optional<Path> relative(Path path) {
		if (!path.startsWith(directory)) {
			return Optional.empty();
		}
		Path inside = directory.relativize(path);
		return Optional.of(inside.toString().isEmpty() ? Path.of(".") : inside);
	}

	/** One part of a path in the characters that an address may hold; a colon would make a scheme of it. */
	private static String encode(String part) {
		try {
			return new URI(null, null, "/" + part, null).toASCIIString().substring(1).replace(":", "%3A");
		} catch (URISyntaxException e) {
			throw new IllegalArgumentException("No address for " + part, e);
		}
	}
}
