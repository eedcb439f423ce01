package org.pactwright.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.pactwright.design.DiagramKind;
import org.pactwright.diagram.Band;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.geometry.Box;
import org.pactwright.diagram.geometry.Point;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.diagram.output.SvgOptions;
import org.pactwright.diagram.output.SvgWriter;
import org.pactwright.language.Names;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.model.NamedElement;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.Shape;
import org.pactwright.viewpoint.diagram.ViewOptions;

/** From a model to a drawing. */
class ModelPictureTest {

	private static final String TEXT = """
			model M "Small" {
				version "1" date 2026-11-01 profiles GOV
				organisation North "North" public municipality at municipal in SE { contact Desk "Desk" h24 }
				organisation Grid "Grid" private company at provincial in SE { contact Room "Room" h24 }
				partnership Net "Net" operational contract voluntary at provincial {
					scope "All"
					journey stabilise_and_mature
					member North lead committed since 2025-01-01
					member Grid partner committed since 2025-01-01
					body Top "Top" working_group strategic by majority { in pre_crisis seat North }
					body Crew "Crew" working_group operational by majority { in in_crisis reports to Top seat Grid %s }
					%s
				}
			}
			""";

	private static ModelDiagrams small(String seats, String more) {
		return ModelDiagrams.of(Samples.of(TEXT.formatted(seats, more)));
	}

	private static DiagramRef ref(ModelDiagrams diagrams, DiagramKind kind) {
		return diagrams.all().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
	}

	private static String svg(ModelDiagrams diagrams, DiagramRef ref, ModelPicture.Wishes wishes) {
		return SvgWriter.write(ModelPicture.of(diagrams, PictureMaker.of(diagrams), ref, wishes).scene(), SvgOptions.file());
	}

	@Test
	void names_of_diagrams_are_unique_and_titles_tell_kind_and_element() throws ProjectException {
		for (String sample : Samples.NAMES) {
			List<DiagramRef> all = ModelDiagrams.of(Samples.load(sample)).all();
			Set<String> names = new HashSet<>();
			for (DiagramRef ref : all) {
				assertTrue(names.add(ref.name()), ref.name());
				assertEquals(ref.kind().title() + ": " + Names.title(ref.target()), ref.title());
			}
		}
	}

	@Test
	void a_project_without_content_has_no_diagram_with_nothing_on_it() {
		Project project = Samples.of("model M \"Empty\" { version \"1\" date 2026-11-01 profiles GOV }\n");
		ModelDiagrams diagrams = ModelDiagrams.of(project);
		for (DiagramRef ref : diagrams.all()) {
			assertFalse(ModelPicture.of(diagrams, PictureMaker.of(diagrams), ref, ModelPicture.Wishes.standard()).elements()
					.isEmpty(), ref.name());
		}
	}

	@Test
	void ids_in_the_picture_are_unique_and_stay_when_something_else_comes() {
		ModelDiagrams before = small("", "");
		ModelDiagrams after = small("", "body More \"More\" working_group tactical by majority { in pre_crisis }");
		TreeSet<String> old = ids(svg(before, ref(before, DiagramKind.GOVERNANCE), ModelPicture.Wishes.standard()));
		TreeSet<String> now = ids(svg(after, ref(after, DiagramKind.GOVERNANCE), ModelPicture.Wishes.standard()));
		assertTrue(old.stream().anyMatch(id -> id.startsWith("Body-")), old::toString);
		assertTrue(now.containsAll(old), () -> old + " in " + now);
	}

	private static TreeSet<String> ids(String svg) {
		TreeSet<String> ids = new TreeSet<>();
		Matcher found = Pattern.compile(" id=\"([^\"]*)\"").matcher(svg);
		while (found.find()) {
			assertTrue(ids.add(found.group(1)), found.group(1));
		}
		return ids;
	}

	@Test
	void links_lead_where_they_should_and_only_there() {
		ModelDiagrams diagrams = small("", "");
		DiagramRef ref = ref(diagrams, DiagramKind.GOVERNANCE);
		assertFalse(svg(diagrams, ref, ModelPicture.Wishes.standard()).contains("<a "));
		String linked = svg(diagrams, ref, ModelPicture.Wishes.standard()
				.withLinks(element -> Optional.of("#there").filter(link -> element.eClass().getName().equals("GovernanceBody"))));
		assertTrue(linked.contains("<a ") && linked.contains("#there"), linked);
	}

	@Test
	void elements_are_those_that_are_seen_each_once() {
		ModelDiagrams diagrams = small("", "");
		ModelPicture picture = ModelPicture.of(diagrams, PictureMaker.of(diagrams), ref(diagrams, DiagramKind.GOVERNANCE),
				ModelPicture.Wishes.standard());
		List<String> ids = picture.elements().stream().map(Names::id).toList();
		assertTrue(ids.containsAll(List.of("Top", "Crew")), ids::toString);
		assertEquals(ids.size(), new HashSet<>(picture.elements()).size());
		assertEquals(List.of(), picture.notices());
		assertEquals(List.of(), picture.problems());
	}

	@Test
	void the_same_project_read_twice_gives_the_same_bytes() {
		ModelDiagrams one = small("", "");
		ModelDiagrams two = small("", "");
		for (DiagramRef ref : one.all()) {
			DiagramRef other = two.all().stream().filter(each -> each.name().equals(ref.name())).findFirst().orElseThrow();
			assertEquals(svg(one, ref, ModelPicture.Wishes.standard()), svg(two, other, ModelPicture.Wishes.standard()));
		}
	}

	@Test
	void saved_places_are_kept_and_a_new_body_lies_in_its_tier_without_moving_the_others() {
		ModelDiagrams before = small("", "");
		Map<String, Box> old = new HashMap<>();
		Map<String, Box> now = new HashMap<>();
		KnownPlacesByName known = new KnownPlacesByName();
		try (LiveDiagram live = before.open(ref(before, DiagramKind.GOVERNANCE), ViewOptions.standard())) {
			Placement placement = PictureMaker.of(before).arrange(live.diagram(), KnownPlaces.NONE).placement();
			live.diagram().shapes().forEach(shape -> old.put(name(shape), placement.boxes().get(shape)));
			known.note(live.diagram(), placement);
		}
		ModelDiagrams after = small("",
				"body More \"More\" working_group tactical by majority { in pre_crisis reports to Top }");
		try (LiveDiagram live = after.open(ref(after, DiagramKind.GOVERNANCE), ViewOptions.standard())) {
			Placement placement = PictureMaker.of(after).arrange(live.diagram(), known.of(live.diagram())).placement();
			live.diagram().shapes().forEach(shape -> now.put(name(shape), placement.boxes().get(shape)));
			Band tactical = placement.bands().stream().filter(band -> band.title().equals("Tactical")).findFirst().orElseThrow();
			assertTrue(tactical.area().contains(now.get("More")), () -> now.get("More") + " in " + tactical);
		}
		assertEquals(old.get("Crew").topLeft().x(), now.get("Crew").topLeft().x());
		assertEquals(old.get("Top"), now.get("Top"));
	}

	private static String name(Shape shape) {
		return Names.id((NamedElement) shape.target());
	}

	/** Places that outlive their diagram. */
	private static final class KnownPlacesByName {
		private final Map<String, Point> places = new HashMap<>();

		void note(Diagram diagram, Placement placement) {
			diagram.shapes().forEach(shape -> places.put(name(shape), placement.boxes().get(shape).topLeft()));
		}

		KnownPlaces of(Diagram diagram) {
			Map<Shape, KnownPlaces.Place> found = new HashMap<>();
			diagram.shapes().stream().filter(shape -> places.containsKey(name(shape))).forEach(shape -> found.put(shape,
					new KnownPlaces.Place(places.get(name(shape)), Optional.empty(), Optional.empty())));
			return new KnownPlaces(found, Map.of(), Set.of(), Set.of(), Set.of());
		}
	}

	@Test
	void our_images_are_found_and_nothing_outside_of_them() {
		OurImages images = new OurImages();
		ModelDiagrams diagrams = small("", "");
		String icon = images.iconOf(ref(diagrams, DiagramKind.GOVERNANCE).target()).orElseThrow();
		assertTrue(images.read(icon).isPresent(), icon);
		assertEquals(Optional.empty(), images.read("/org.pactwright.design/../../../etc/passwd"));
		assertEquals(Optional.empty(), images.read("/etc/passwd"));
		assertEquals(Optional.empty(), images.read(""));
	}
}
