package org.pactwright.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pactwright.diagram.output.SvgOptions;
import org.pactwright.diagram.output.SvgWriter;
import org.pactwright.language.project.ProjectException;

/**
 * Every diagram of every sample is, byte for byte, what was looked at and found good. Run with
 * {@code -Dpactwright.golden.update=true} to write the files anew, and look at what became of them.
 */
class GoldenPicturesTest {

	private static final Path FOLDER = Samples.root().resolve("tests/org.pactwright.pictures.tests/golden");

	@TestFactory
	Stream<DynamicTest> every_diagram_of_every_sample_is_as_it_was() throws ProjectException {
		List<DynamicTest> tests = new ArrayList<>();
		for (String sample : Samples.NAMES) {
			ModelDiagrams diagrams = ModelDiagrams.of(Samples.load(sample));
			PictureMaker maker = PictureMaker.of(diagrams);
			for (DiagramRef ref : diagrams.all()) {
				tests.add(DynamicTest.dynamicTest(sample + "/" + ref.name(), () -> check(diagrams, maker, ref, sample)));
			}
		}
		return tests.stream();
	}

	private static void check(ModelDiagrams diagrams, PictureMaker maker, DiagramRef ref, String sample)
			throws IOException {
		ModelPicture picture = ModelPicture.of(diagrams, maker, ref, ModelPicture.Wishes.standard());
		assertEquals(List.of(), picture.notices());
		assertEquals(List.of(), picture.problems());
		String svg = SvgWriter.write(picture.scene(), SvgOptions.file());
		Path file = FOLDER.resolve(sample).resolve(ref.name() + ".svg");
		if (Boolean.getBoolean("pactwright.golden.update")) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, svg);
		}
		assertTrue(Files.exists(file), () -> file + " is missing; write it with -Dpactwright.golden.update=true");
		assertEquals(Files.readString(file).replace("\r\n", "\n"), svg);
	}

	/** The pictures of the page about diagrams. */
	private static final List<String> IN_THE_MANUAL = List.of("governance-EnergyNet", "stakeholders-EnergyNet",
			"exchanges-EnergyNet", "interoperability-EnergyNet", "dependencies-EastRegion", "procedure-Restore",
			"roadmap-EnergyPlan");

	@Test
	void the_manual_shows_the_diagrams_as_they_are() throws IOException {
		for (String name : IN_THE_MANUAL) {
			Path golden = FOLDER.resolve("energy-supply").resolve(name + ".svg");
			Path page = Samples.root().resolve("docs/images/diagram-" + name.substring(0, name.indexOf('-')) + ".svg");
			if (Boolean.getBoolean("pactwright.golden.update")) {
				Files.copy(golden, page, StandardCopyOption.REPLACE_EXISTING);
			}
			assertEquals(Files.readString(golden), Files.readString(page), page + " is not what is drawn today; write it"
					+ " with -Dpactwright.golden.update=true");
		}
	}

	@Test
	void there_is_no_golden_file_of_a_diagram_that_does_not_exist() throws IOException, ProjectException {
		List<String> expected = new ArrayList<>();
		for (String sample : Samples.NAMES) {
			ModelDiagrams.of(Samples.load(sample)).all().forEach(ref -> expected.add(sample + "/" + ref.name() + ".svg"));
		}
		try (Stream<Path> files = Files.walk(FOLDER)) {
			List<String> there = files.filter(Files::isRegularFile)
					.map(file -> FOLDER.relativize(file).toString().replace('\\', '/')).sorted().toList();
			assertEquals(expected.stream().sorted().toList(), there);
		}
	}

	@Test
	void all_samples_have_golden_files() throws IOException {
		try (Stream<Path> folders = Files.list(Samples.root().resolve("samples"))) {
			assertEquals(Samples.NAMES.stream().sorted().toList(),
					folders.filter(Files::isDirectory).filter(folder -> !folder.endsWith("broken"))
							.map(folder -> folder.getFileName().toString()).sorted().toList());
		}
	}
}
