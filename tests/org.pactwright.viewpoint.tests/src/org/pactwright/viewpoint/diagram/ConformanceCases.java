package org.pactwright.viewpoint.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The cases of {@code conformance/own}: specifications of our own with what Sirius 7.6.1 makes of them. */
final class ConformanceCases {

	private ConformanceCases() {
	}

	/** The folders of the cases, sorted by name. */
	static List<Path> folders() {
		return folders(root());
	}

	/** The folders in a folder that are cases. */
	static List<Path> folders(Path parent) {
		try (Stream<Path> children = Files.list(parent)) {
			return children.filter(CaseFolder::isCase).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The folder of one case. */
	static Path folder(String name) {
		return root().resolve(name);
	}

	private static Path root() {
		Path bundle = Path.of("tests", "org.pactwright.viewpoint.tests");
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			for (Path candidate : List.of(at.resolve("conformance/own"), at.resolve(bundle).resolve("conformance/own"))) {
				if (Files.isDirectory(candidate)) {
					return candidate;
				}
			}
		}
		throw new IllegalStateException("The folder conformance/own of org.pactwright.viewpoint.tests is not found from "
				+ Path.of("").toAbsolutePath());
	}

	/** A case, opened. */
	static CaseFolder open(Path folder) {
		try {
			return CaseFolder.open(folder, RuntimeOptions.of(List.of()));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
