package org.pactwright.pictures;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;

/** Projects to draw. */
final class Samples {

	/** The folders below {@code samples}. */
	static final List<String> NAMES = List.of("energy-supply", "michigan", "baltic-cables");

	private Samples() {
	}

	/** Where the repository lies; {@code -Dpactwright.root} says it. */
	static Path root() {
		return Path.of(System.getProperty("pactwright.root", "../..")).toAbsolutePath().normalize();
	}

	static Project load(String name) throws ProjectException {
		return new ProjectLoader().load(root().resolve("samples").resolve(name), Progress.none());
	}

	/** A project of one file. */
	static Project of(String text) {
		Path root = Path.of("pictures").toAbsolutePath();
		Project project = Project.of(root, Map.of(root.resolve("m.pact"), text));
		if (!project.problems().isEmpty()) {
			throw new AssertionError(project.problems().getFirst());
		}
		return project;
	}
}
