package org.pactwright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;

/** Models of tests, from text. */
public final class Texts {

	private Texts() {
	}

	/** A project of one model with some statements; the text must be flawless. */
	public static Project project(String statements) {
		Path root = Path.of("sample").toAbsolutePath();
		String text = "model Region \"Region\" {\nversion \"1.0\" date 2026-11-01 profiles GOV\n" + statements + "\n}\n";
		Project project = Project.of(root, Map.of(root.resolve("region.pact"), text));
		assertEquals(List.of(), project.problems().stream().map(problem -> problem.place().line() + ": " + problem.message())
				.toList(), text);
		return project;
	}

	/** The element of an id. */
	public static NamedElement element(Project project, String id) {
		return project.find(id).orElseThrow(() -> new AssertionError("There is no " + id));
	}
}
