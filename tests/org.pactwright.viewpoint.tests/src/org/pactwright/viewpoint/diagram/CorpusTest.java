package org.pactwright.viewpoint.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwright.viewpoint.Json;
import org.pactwright.viewpoint.Reference;

/** The diagrams of Sirius' own tests, which lie outside the repository: made anew, and refreshed as stored. */
class CorpusTest {

	@TempDir
	Path folder;

	static Stream<Named<Path>> fresh() {
		return having("fresh.json");
	}

	static Stream<Named<Path>> refreshed() {
		return having("refreshed.json");
	}

	private static Stream<Named<Path>> having(String file) {
		List<Path> cases = ConformanceCases.folders(Reference.folder().resolve("corpus"));
		return cases.stream().filter(f -> Files.exists(f.resolve(file)))
				.map(f -> Named.of(f.getFileName().toString(), f));
	}

	@ParameterizedTest
	@MethodSource("fresh")
	void a_new_diagram_is_the_one_that_sirius_makes(Path each) throws IOException {
		compare(each.resolve("fresh.json"), ConformanceCases.open(each).freshJson());
	}

	@ParameterizedTest
	@MethodSource("refreshed")
	void a_stored_diagram_is_refreshed_as_sirius_refreshes_it(Path each) throws IOException {
		compare(each.resolve("refreshed.json"), ConformanceCases.open(each).refreshedJson().orElseThrow());
	}

	private void compare(Path expected, String got) throws IOException {
		Object parsed = Json.read(Files.writeString(folder.resolve("got.json"), got));
		assertEquals("", new ExpectedDiagram(Json.read(expected)).differences(new ExpectedDiagram(parsed)));
	}
}
