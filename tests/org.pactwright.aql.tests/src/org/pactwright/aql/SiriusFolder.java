package org.pactwright.aql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;

/** Where the Sirius reference material is: where PACTWRIGHT_SIRIUS says, else in {@code ../shared/sirius}. */
final class SiriusFolder {

	private SiriusFolder() {
	}

	/** The folder; the test that asks is skipped if there is none. */
	static Path required() {
		Optional<Path> found = find();
		Assumptions.assumeTrue(found.isPresent(), "Skipped: no Sirius reference material. Put it into shared/sirius "
				+ "beside the repository, or set PACTWRIGHT_SIRIUS to its folder.");
		return found.orElseThrow();
	}

	private static Optional<Path> find() {
		String given = System.getenv("PACTWRIGHT_SIRIUS");
		if (given != null) {
			return Optional.of(Path.of(given)).filter(Files::isDirectory);
		}
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null) {
			Path candidate = folder.resolveSibling("shared").resolve("sirius");
			if (Files.isDirectory(candidate)) {
				return Optional.of(candidate);
			}
			folder = folder.getParent();
		}
		return Optional.empty();
	}
}
