package org.pactwright.viewpoint.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.LayerSpec;

/**
 * After any change of the model a refresh that computes only what depends on it gives the same as one that computes
 * everything. {@code -Dpactwright.refresh.edits=100000} makes that many edits in all, {@code -Dpactwright.refresh.seed}
 * repeats a run.
 */
class IncrementalRefreshTest {

	private static final long SEED = Long.getLong("pactwright.refresh.seed", System.nanoTime());
	private static final int EDITS = Integer.getInteger("pactwright.refresh.edits", 10_000);

	/** All specifications that a diagram can be made of; one of them has a label that doubles with each refresh. */
	static Stream<Named<Path>> cases() {
		return ConformanceTest.stable();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void gives_the_same_as_a_full_refresh_after_random_edits(Path folder) {
		long seed = SEED ^ folder.getFileName().toString().hashCode();
		String run = folder.getFileName() + ", -Dpactwright.refresh.seed=" + SEED;
		CaseFolder opened = ConformanceCases.open(folder);
		LiveDiagram incremental = opened.fresh().orElseThrow();
		LiveDiagram full = opened.fresh().orElseThrow();
		incremental.watch();
		incremental.refresh();
		full.refresh();
		Resource model = opened.models().resources().get(0);
		RandomEdits edits = new RandomEdits(seed, model, opened.target().eClass().getEPackage());
		Random switches = new Random(seed);
		int count = Math.max(5, EDITS / (int) cases().count());
		List<String> done = new ArrayList<>();
		for (int i = 0; i < count && model.getContents().contains(opened.target()); i++) {
			for (int several = switches.nextInt(3); several >= 0; several--) {
				done.add(edits.next());
			}
			if (switches.nextInt(12) == 0) {
				done.add(toggle(switches, incremental, full));
			}
			RefreshResult result = incremental.refresh();
			full.refreshFully();
			assertEquals("", firstDifference(DiagramJson.write(full.diagram()),
					DiagramJson.write(incremental.diagram())), () -> run + " after " + done);
			assertConsistent(incremental.diagram(), result, run + " after " + done);
		}
		incremental.close();
	}

	/** The first line in which they differ; nothing if they do not. */
	static String firstDifference(String full, String incremental) {
		if (full.equals(incremental)) {
			return "";
		}
		List<String> one = full.lines().toList();
		List<String> other = incremental.lines().toList();
		int at = 0;
		while (at < one.size() && at < other.size() && one.get(at).equals(other.get(at))) {
			at++;
		}
		return "full: " + (at < one.size() ? one.get(at) : "nothing") + "\nincremental: "
				+ (at < other.size() ? other.get(at) : "nothing");
	}

	private static String toggle(Random random, LiveDiagram one, LiveDiagram other) {
		List<LayerSpec> layers = one.layers();
		List<FilterSpec> filters = one.diagram().spec().filters();
		int choice = random.nextInt(layers.size() + filters.size());
		if (choice < layers.size()) {
			LayerSpec layer = layers.get(choice);
			boolean on = !one.diagram().activeLayers().contains(layer);
			one.setActive(layer, on);
			other.setActive(layer, on);
			return "switched layer " + layer.name();
		}
		FilterSpec filter = filters.get(choice - layers.size());
		boolean on = !one.diagram().activeFilters().contains(filter);
		one.setActive(filter, on);
		other.setActive(filter, on);
		return "switched filter " + filter.name();
	}

	/** Everything hangs together: parents and children, edges and ends, and no element is there twice. */
	private static void assertConsistent(Diagram diagram, RefreshResult result, String run) {
		List<DiagramElement> all = diagram.elements();
		Set<DiagramElement> there = new HashSet<>(all);
		assertEquals(all.size(), there.size(), () -> run + ": an element is there twice");
		assertTrue(there.containsAll(result.added()), () -> run + ": an added element is not there");
		assertTrue(result.removed().stream().noneMatch(there::contains), () -> run + ": a removed element is there");
		for (DiagramElement element : all) {
			assertSame(diagram, element.diagram());
			if (element instanceof Edge edge) {
				assertTrue(there.contains(edge.source()) && there.contains(edge.targetElement()),
						() -> run + ": an edge has lost an end");
				assertTrue(edge.source().outgoing().contains(edge) && edge.targetElement().incoming().contains(edge),
						() -> run + ": an end does not know its edge");
			} else if (element instanceof Shape shape) {
				Optional<Shape> parent = shape.parent();
				List<Shape> siblings = parent.isEmpty() ? diagram.shapes()
						: shape.isBorderNode() ? parent.get().borderNodes() : parent.get().children();
				assertTrue(siblings.contains(shape), () -> run + ": a shape is not among its parent's");
			}
		}
	}

	@Test
	void an_edit_touches_nothing_but_what_depends_on_it() {
		CaseFolder opened = ConformanceCases.open(ConformanceCases.folder("c14_element_edges"));
		LiveDiagram live = opened.fresh().orElseThrow();
		live.watch();
		live.refresh();
		DiagramElement building = live.diagram().elements().stream().filter(e -> e.label().equals("H1")).findFirst()
				.orElseThrow();
		EObject target = building.target();
		target.eSet(target.eClass().getEStructuralFeature("name"), "Home");
		RefreshResult result = live.refresh();
		assertEquals(List.of(), result.added());
		assertEquals(List.of(), result.removed());
		assertEquals(live.elementsOf(target).stream().filter(e -> e.label().equals("Home")).toList(),
				result.changed());
		assertEquals("Home", building.label());
		assertSame(RefreshResult.NOTHING, live.refresh());
		live.close();
	}

	@Test
	void a_closed_diagram_leaves_the_model_as_it_was() {
		CaseFolder opened = ConformanceCases.open(ConformanceCases.folder("c14_element_edges"));
		LiveDiagram live = opened.fresh().orElseThrow();
		LiveDiagram other = opened.fresh().orElseThrow();
		live.watch();
		other.watch();
		live.close();
		assertEquals(1, opened.target().eAdapters().size());
		other.close();
		assertEquals(List.of(), opened.target().eAdapters());
	}
}
