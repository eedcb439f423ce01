package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.language.Names;
import org.pactwright.language.format.PactFormatter;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;

/** The projects under {@code samples/broken} break every rule, most of them once; each list of findings is exact. */
class BrokenProjectsTest {
	private static final Path BROKEN = Path.of(System.getProperty("pactwright.root"), "samples", "broken");

	private static CheckResult check(String folder) throws ProjectException {
		Project project = new ProjectLoader().load(BROKEN.resolve(folder), Progress.none());
		CheckResult result = new Checker().check(project, Progress.none());
		assertEquals(List.of(), result.problems());
		return result;
	}

	private static List<String> ids(String folder) throws ProjectException {
		return check(folder).findings().stream().map(finding -> finding.rule().id()).toList();
	}

	private static String line(Finding finding) {
		EObject element = finding.element();
		return finding.rule().id() + " | " + finding.severity().word() + " | " + Names.kind(element.eClass()) + " | "
				+ Names.label(element);
	}

	@ParameterizedTest
	@ValueSource(strings = {"one", "two", "three", "four"})
	void exactlyWhatTheListSaysIsFound(String folder) throws ProjectException, IOException {
		String found = String.join("\n", check(folder).findings().stream().map(BrokenProjectsTest::line).sorted()
				.toList()) + "\n";
		Path list = BROKEN.resolve(folder).resolve("findings.txt");
		if (Boolean.getBoolean("pactwright.golden.update")) {
			Files.writeString(list, found);
		}
		assertEquals(Files.readString(list), found);
	}

	@ParameterizedTest
	@ValueSource(strings = {"one", "two"})
	void eachRuleIsBrokenOnce(String folder) throws ProjectException {
		List<String> ids = ids(folder);
		assertEquals(new HashSet<>(ids).size(), ids.size());
	}

	@Test
	void togetherTheyBreakEveryRule() throws ProjectException {
		Set<String> broken = new TreeSet<>();
		for (String folder : List.of("one", "two", "three", "four")) {
			broken.addAll(ids(folder));
		}
		assertEquals(Catalogue.standard().rules().stream().map(RuleInfo::id).sorted().toList(),
				new ArrayList<>(broken));
	}

	@Test
	void theirTextsAreLaidOut() throws IOException {
		try (Stream<Path> files = Files.walk(BROKEN)) {
			for (Path file : files.filter(path -> path.toString().matches(".*\\.(pact|rmp)")).toList()) {
				assertEquals(PactFormatter.format(Files.readString(file)), Files.readString(file), file.toString());
			}
		}
	}
}
