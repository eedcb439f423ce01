package org.pactwright.diagram.positions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.pactwright.diagram.Placement;
import org.pactwright.diagram.layout.FixedMeasure;
import org.pactwright.diagram.layout.Graphs;
import org.pactwright.diagram.layout.KnownPlaces;
import org.pactwright.diagram.layout.LayoutOptions;
import org.pactwright.diagram.layout.Layouter;
import org.pactwright.diagram.testing.TestDiagram;
import org.pactwright.diagram.testing.TestShape;
import org.pactwright.viewpoint.description.EdgeRouting;
import org.pactwright.viewpoint.diagram.Shape;

/** Saved positions meet a model that went on. */
class SavedViewTest {

	private final TestDiagram diagram = new TestDiagram("Net");
	private final Map<EObject, String> names = new HashMap<>();

	private TestShape node(String name) {
		TestShape shape = diagram.node(name, Graphs.box());
		names.put(shape.target(), name);
		return shape;
	}

	private String name(EObject element) {
		return names.getOrDefault(element, "it");
	}

	private SavedView view(ViewFile file) {
		return SavedView.of(file, diagram, this::name);
	}

	private Placement arrange(KnownPlaces known) {
		return new Layouter(new FixedMeasure(), LayoutOptions.STANDARD).arrangeNew(diagram, known).placement();
	}

	private ViewFile saved(Placement placement) {
		return view(ViewFile.empty()).store(KnownPlaces.NONE.at(placement));
	}

	@Test
	void places_come_back_as_they_were_saved() {
		TestShape a = node("p.a");
		TestShape b = node("p.b");
		diagram.edge(a, b, Graphs.line(EdgeRouting.MANHATTAN));
		Placement before = arrange(KnownPlaces.NONE);
		Placement after = arrange(view(ViewFile.parse(saved(before).text(), "x.pview")).places());
		assertEquals(before.boxes(), after.boxes());
		assertEquals(before.routes(), after.routes());
	}

	@Test
	void what_is_left_keeps_its_place_when_the_model_changes() {
		TestShape a = node("p.a");
		TestShape b = node("p.b");
		TestShape c = node("p.c");
		diagram.edge(a, b, Graphs.line(EdgeRouting.MANHATTAN));
		Placement before = arrange(KnownPlaces.NONE);
		ViewFile file = saved(before);
		diagram.remove(b);
		node("p.d");
		node("p.e");
		Placement after = arrange(view(file).places());
		assertEquals(before.boxes().get(a), after.boxes().get(a));
		assertEquals(before.boxes().get(c), after.boxes().get(c));
	}

	@Test
	void an_element_that_was_renamed_by_hand_keeps_its_place_and_is_named_in_a_notice() {
		TestShape a = node("p.a");
		node("p.b");
		Placement before = arrange(KnownPlaces.NONE);
		ViewFile file = saved(before);
		names.put(a.target(), "p.other");
		SavedView view = view(file);
		assertEquals(Map.of("p.a", "p.other"), view.renamed());
		assertEquals(before.boxes().get(a), arrange(view.places()).boxes().get(a));
		assertEquals(List.of("p.a is now called p.other; it keeps its place."), view.notices());
		assertTrue(view.store(view.places()).text().contains("p.other"));
	}

	@Test
	void two_that_are_gone_and_two_that_are_new_are_not_taken_for_renamed() {
		TestShape a = node("p.a");
		TestShape b = node("p.b");
		ViewFile file = saved(arrange(KnownPlaces.NONE));
		names.put(a.target(), "p.x");
		names.put(b.target(), "p.y");
		SavedView view = view(file);
		assertEquals(Map.of(), view.renamed());
		assertEquals(Map.of(), view.places().shapes());
		assertEquals(2, view.orphans().size());
	}

	@Test
	void what_is_gone_is_named_once_and_forgotten_when_the_file_is_written() {
		node("p.a");
		TestShape b = node("p.b");
		TestShape c = node("p.c");
		ViewFile file = saved(arrange(KnownPlaces.NONE));
		diagram.remove(b);
		diagram.remove(c);
		SavedView view = view(file);
		assertEquals(1, view.notices().size());
		assertTrue(view.notices().getFirst().startsWith("Places are saved of 2 elements that are no longer"),
				view.notices()::toString);
		assertTrue(view.store(view.places()).text().contains("p.b"), "undo brings it back");
		assertFalse(view.storeWithoutOrphans(view.places()).text().contains("p.b"));
	}

	@Test
	void what_comes_back_after_undo_comes_back_to_its_place() {
		node("p.a");
		TestShape b = node("p.b");
		Placement before = arrange(KnownPlaces.NONE);
		ViewFile file = saved(before);
		diagram.remove(b);
		SavedView less = view(file);
		ViewFile kept = less.store(KnownPlaces.NONE.at(arrange(less.places())));
		TestShape again = node("p.b");
		assertEquals(before.boxes().get(b), arrange(view(kept).places()).boxes().get(again));
	}

	@Test
	void several_of_the_same_name_are_told_apart_by_their_number() {
		Shape one = node("p.a");
		Shape two = node("p.a");
		Placement before = arrange(KnownPlaces.NONE);
		ViewFile file = ViewFile.parse(saved(before).text(), "x.pview");
		assertTrue(file.text().contains("#2"), file.text());
		Placement after = arrange(view(file).places());
		assertEquals(before.boxes().get(one), after.boxes().get(one));
		assertEquals(before.boxes().get(two), after.boxes().get(two));
	}
}
