package org.pactwright.diagram.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwright.diagram.output.SvgOptions;
import org.pactwright.diagram.output.SvgWriter;
import org.pactwright.diagram.testing.Xmls;

/** All styles, arrows, lines, labels: what comes out is what was looked at and found good. */
class GalleryTest {

	static Stream<String> names() {
		return Gallery.all().stream().map(Gallery.Sample::name);
	}

	private static Gallery.Sample sample(String name) {
		List<Gallery.Sample> found = Gallery.all().stream().filter(s -> s.name().equals(name)).toList();
		assertEquals(1, found.size());
		return found.getFirst();
	}

	@ParameterizedTest
	@MethodSource("names")
	void drawings_are_as_they_were(String name) {
		String svg = SvgWriter.write(sample(name).draw().scene(), SvgOptions.file());
		Xmls.parse(svg);
		Golden.check(name + ".svg", svg);
	}

	@ParameterizedTest
	@MethodSource("names")
	void the_same_diagram_gives_the_same_bytes(String name) {
		assertEquals(SvgWriter.write(sample(name).draw().scene(), SvgOptions.file()),
				SvgWriter.write(sample(name).draw().scene(), SvgOptions.file()));
	}
}
