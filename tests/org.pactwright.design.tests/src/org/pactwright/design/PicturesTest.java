package org.pactwright.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pactwright.diagram.Band;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.output.PngWriter;
import org.pactwright.diagram.output.SvgOptions;
import org.pactwright.diagram.output.SvgWriter;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.model.NamedElement;
import org.pactwright.viewpoint.diagram.Shape;

/**
 * The pictures of the samples: nothing overlaps, nothing is cut, bands lie as they should. With
 * {@code -Dpactwright.pictures=FOLDER} they are written there too, as SVG and PNG, to be looked at.
 */
class PicturesTest {

	@TestFactory
	Stream<DynamicTest> every_diagram_of_the_samples_is_a_clean_picture() throws ProjectException {
		List<DynamicTest> tests = new ArrayList<>();
		for (String sample : List.of("energy-supply", "michigan")) {
			Project project = new ProjectLoader().load(DiagramsTest.root().resolve("samples").resolve(sample),
					Progress.none());
			List<EObject> roots = new ArrayList<>(project.models());
			roots.addAll(project.plans());
			Gallery gallery = new Gallery(OurRuntime.of(roots.stream().map(EObject::eResource).toList()));
			for (DiagramKind kind : Design.kinds()) {
				for (EObject root : roots) {
					kind.targets(root).forEach(t -> tests.add(test(gallery, kind, (NamedElement) t, sample)));
				}
			}
		}
		return tests.stream();
	}

	private static DynamicTest test(Gallery gallery, DiagramKind kind, NamedElement target, String sample) {
		String name = sample + "/" + kind.id() + "-" + target.getId();
		return DynamicTest.dynamicTest(name, () -> {
			Gallery.Picture picture = gallery.draw(kind, target);
			assertEquals(List.of(), picture.notices());
			assertClean(picture.arrangement().placement());
			write(name, picture);
		});
	}

	private static void assertClean(Placement placement) {
		List<Map.Entry<Shape, Box>> top = placement.boxes().entrySet().stream()
				.filter(e -> e.getKey().parent().isEmpty()).toList();
		for (int i = 0; i < top.size(); i++) {
			for (int k = i + 1; k < top.size(); k++) {
				assertFalse(top.get(i).getValue().intersects(top.get(k).getValue()),
						top.get(i).getKey().label() + " and " + top.get(k).getKey().label() + " overlap");
			}
		}
		placement.boxes().forEach((shape, box) -> {
			assertTrue(placement.bounds().contains(box), shape.label() + " lies outside the picture");
			shape.parent().flatMap(placement::box).ifPresent(
					parent -> assertTrue(parent.contains(box), shape.label() + " lies outside its box"));
		});
	}

	@Test
	void the_strategic_tier_lies_on_top() {
		SmallModel small = new SmallModel();
		Gallery gallery = new Gallery(OurRuntime.of(List.of(small.model().eResource(), small.plan().eResource())));
		assertEquals(List.of("Strategic", "Tactical", "Operational"), bands(gallery, small, DiagramKind.GOVERNANCE));
		assertEquals(List.of("Governance", "Exchanges", "Legal", "Organisational", "Semantic", "Technical"),
				bands(gallery, small, DiagramKind.INTEROPERABILITY));
		assertEquals(List.of("Liaison", "Boss"), bands(gallery, small, DiagramKind.PROCEDURE));
	}

	/** The titles of bands that lie above each other, from the top. */
	private static List<String> bands(Gallery gallery, SmallModel small, DiagramKind kind) {
		return gallery.draw(kind, small.target(kind)).arrangement().placement().bands().stream()
				.sorted(Comparator.comparingDouble(b -> b.area().y())).map(Band::title).toList();
	}

	private static void write(String name, Gallery.Picture picture) throws IOException {
		String folder = System.getProperty("pactwright.pictures", "");
		if (!folder.isEmpty()) {
			Path file = Path.of(folder).resolve(name + ".svg");
			Files.createDirectories(file.getParent());
			Files.writeString(file, SvgWriter.write(picture.drawing().scene(), SvgOptions.file()));
			try (OutputStream out = Files.newOutputStream(Path.of(folder).resolve(name + ".png"))) {
				PngWriter.write(picture.drawing().scene(), 1, true, out);
			}
		}
	}
}
