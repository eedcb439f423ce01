package org.pactwright.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.pactwright.language.Problem;
import org.pactwright.language.project.Project;

/** The texts that the other tests are about. */
class SampleTest {

	private static final Path ROOT = Path.of("sample").toAbsolutePath();

	@Test
	void theSampleIsSound() {
		Map<Path, String> texts = Map.of(ROOT.resolve(Sample.ARCHITECTURE_FILE), Sample.ARCHITECTURE,
				ROOT.resolve(Sample.PLAN_FILE), Sample.PLAN);
		assertEquals(List.of("There is no file 'east-region.pact' as seen from this one. "
				+ "Correct the path, or remove the import."),
				Project.of(ROOT, texts).problems().stream().map(Problem::message).toList());
	}

	@Test
	void theLargeTextIsSound() {
		Map<Path, String> texts = Map.of(ROOT.resolve("large.pact"), LargeText.ofLines(5_000));
		assertEquals(List.of(), Project.of(ROOT, texts).problems());
	}
}
