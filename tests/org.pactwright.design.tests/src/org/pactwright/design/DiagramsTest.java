package org.pactwright.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.ProjectException;
import org.pactwright.language.project.ProjectLoader;
import org.pactwright.model.CriticalElement;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.Shape;
import org.pactwright.viewpoint.diagram.ViewOptions;
import org.pactwright.viewpoint.diagram.ViewpointRuntime;

/**
 * What is on the diagrams. The expected content of the small model's lies in {@code golden}; run with
 * {@code -Dpactwright.golden.update=true} to write it anew, and look at the difference.
 */
class DiagramsTest {

	private final SmallModel small = new SmallModel();

	@ParameterizedTest
	@EnumSource(DiagramKind.class)
	void every_kind_shows_what_the_small_model_has(DiagramKind kind) throws IOException {
		ViewpointRuntime runtime = runtime();
		EObject target = small.target(kind);
		assertTrue(runtime.accepts(OurRuntime.spec(kind), target));
		try (LiveDiagram live = runtime.create(OurRuntime.spec(kind), target,
				ViewOptions.standard().withLayers(OurRuntime.spec(kind).layers()))) {
			StringBuilder text = new StringBuilder(runtime.title(OurRuntime.spec(kind), target).orElse("")).append('\n');
			live.diagram().shapes().forEach(s -> shape(s, "", text));
			live.diagram().edges().forEach(e -> text.append(edge(e)).append('\n'));
			filters(live, text);
			assertEquals(List.of(), live.problems());
			assertGolden(kind.id() + ".txt", text.toString());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Storm", "Power" })
	void a_cascade_shows_what_falls(String start) throws IOException {
		EObject target = start.equals("Storm") ? small.model().getScenarios().get(0)
				: small.get(start, CriticalElement.class);
		ViewpointRuntime runtime = runtime();
		assertTrue(runtime.accepts(OurRuntime.spec(DiagramKind.DEPENDENCIES), target));
		try (LiveDiagram live = runtime.create(OurRuntime.spec(DiagramKind.DEPENDENCIES), target,
				ViewOptions.standard())) {
			StringBuilder text = new StringBuilder(
					runtime.title(OurRuntime.spec(DiagramKind.DEPENDENCIES), target).orElse("")).append('\n');
			live.diagram().shapes().forEach(s -> shape(s, "", text));
			live.diagram().edges().forEach(e -> text.append(edge(e)).append('\n'));
			assertGolden("cascade-" + start + ".txt", text.toString());
		}
	}

	private ViewpointRuntime runtime() {
		return OurRuntime.of(List.of(small.model().eResource(), small.plan().eResource()));
	}

	private static void shape(Shape shape, String indent, StringBuilder text) {
		text.append(indent).append(name(shape)).append(": ").append(shape.label());
		shape.decorations().forEach(d -> text.append(" [").append(d.tooltip()).append(']'));
		text.append('\n');
		Stream.concat(shape.borderNodes().stream(), shape.children().stream()).forEach(c -> shape(c, indent + "\t", text));
	}

	private static String edge(Edge edge) {
		return name(edge) + ": " + edge.source().label() + " -> " + edge.targetElement().label()
				+ (edge.label().isEmpty() ? "" : " (" + edge.label() + ")");
	}

	private static void filters(LiveDiagram live, StringBuilder text) {
		for (FilterSpec filter : live.diagram().spec().filters()) {
			live.setActive(filter, true);
			text.append("filter ").append(filter.name()).append(" hides ")
					.append(live.diagram().elements().stream().filter(e -> !e.visible())
							.map(e -> e instanceof Edge edge ? edge(edge) : name(e) + ": " + e.label())
							.collect(Collectors.joining("; ")))
					.append('\n');
			live.setActive(filter, false);
		}
	}

	private static String name(DiagramElement element) {
		return element.mapping().name();
	}

	private static void assertGolden(String name, String actual) throws IOException {
		Path file = root().resolve("tests/org.pactwright.design.tests/golden").resolve(name);
		if (Boolean.getBoolean("pactwright.golden.update")) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, actual);
		}
		assertEquals(Files.readString(file), actual);
	}

	static Path root() {
		return Path.of(System.getProperty("pactwright.root", "../.."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "energy-supply", "michigan" })
	void no_diagram_of_the_samples_has_a_problem(String sample) throws ProjectException {
		Project project = new ProjectLoader().load(root().resolve("samples").resolve(sample), Progress.none());
		List<EObject> roots = new ArrayList<>(project.models());
		roots.addAll(project.plans());
		List<Resource> models = roots.stream().map(EObject::eResource).toList();
		ViewpointRuntime runtime = OurRuntime.of(models);
		assertEquals(List.of(), runtime.problems());
		int made = 0;
		for (DiagramKind kind : Design.kinds()) {
			for (EObject target : roots.stream().flatMap(r -> kind.targets(r).stream()).toList()) {
				assertTrue(runtime.accepts(OurRuntime.spec(kind), target));
				try (LiveDiagram live = runtime.create(OurRuntime.spec(kind), target,
						ViewOptions.standard().withLayers(OurRuntime.spec(kind).layers()))) {
					assertEquals(List.of(), live.problems());
					assertTrue(live.diagram().elements().size() > 1, kind + " of " + target);
					live.diagram().elements().forEach(e -> assertTrue(e.style().isPresent(), e.label()));
					made++;
				}
			}
		}
		assertTrue(made > 6, "only " + made + " diagrams");
	}
}
