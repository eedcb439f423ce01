package org.pactwright.viewpoint;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The reference material about Sirius, which lies outside the repository: in the folder that {@code PACTWRIGHT_SIRIUS}
 * names, else in {@code ../shared/sirius} beside the repository. Tests that need it are skipped where it is absent.
 */
public final class Reference {

	private Reference() {
	}

	/** The folder; skips the test that asks where there is none. */
	public static Path folder() {
		Optional<Path> folder = find();
		assumeTrue(folder.isPresent(), "The Sirius reference material is not here: set PACTWRIGHT_SIRIUS to its folder,"
				+ " or put it at ../shared/sirius beside the repository.");
		return folder.get();
	}

	private static Optional<Path> find() {
		String set = System.getenv("PACTWRIGHT_SIRIUS");
		if (set != null && !set.isBlank()) {
			return Optional.of(Path.of(set)).filter(Files::isDirectory);
		}
		for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
			Path candidate = p.resolveSibling("shared").resolve("sirius");
			if (Files.isDirectory(candidate)) {
				return Optional.of(candidate);
			}
		}
		return Optional.empty();
	}

	/** All specification files of the material, sorted. */
	public static List<Path> specifications() {
		Path folder = folder();
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(f -> f.toString().endsWith(".odesign")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
