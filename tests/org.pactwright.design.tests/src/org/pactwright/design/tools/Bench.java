package org.pactwright.design.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.design.DiagramKind;
import org.pactwright.design.OurRuntime;
import org.pactwright.design.SmallModel;
import org.pactwright.viewpoint.description.MappingBasics;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NamedSpec;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.Shape;
import org.pactwright.viewpoint.diagram.ViewOptions;
import org.pactwright.viewpoint.diagram.ViewpointRuntime;
import org.pactwright.viewpoint.tool.Mappings;
import org.pactwright.viewpoint.tool.RepresentationRequest;
import org.pactwright.viewpoint.tool.Spot;
import org.pactwright.viewpoint.tool.ToolCall;
import org.pactwright.viewpoint.tool.ToolResult;
import org.pactwright.viewpoint.tool.ToolRunner;
import org.pactwright.viewpoint.tool.ToolSettings;

/**
 * A diagram of the small model with all layers on, and one tool to try on it. Every use is checked: the tool is offered,
 * it does what it does without a word, the model is valid afterwards, and undo brings back what was before.
 */
final class Bench {

	final SmallModel small = new SmallModel();
	private final LiveDiagram live;
	private final ToolRunner runner;
	private final String tool;

	Bench(DiagramKind kind, String tool) {
		this.tool = tool;
		List<Resource> models = List.of(small.model().eResource(), small.plan().eResource());
		ViewpointRuntime runtime = OurRuntime.of(models);
		var spec = OurRuntime.spec(kind);
		live = runtime.create(spec, small.target(kind), ViewOptions.standard().withLayers(spec.layers()));
		runner = new ToolRunner(new SynchronisedViews(live),
				new ToolSettings(runtime.specification(), runtime.interpreters(), models));
		assertEquals(List.of(), live.problems());
	}

	// ------------------------------------------------------------------ what to use the tool on

	/** The only shape of a mapping with a label. */
	Shape shape(String mapping, String label) {
		return (Shape) only(e -> e instanceof Shape && name(e).equals(mapping) && e.label().equals(label),
				mapping + " " + label);
	}

	/** The only edge of a mapping between two shapes with these labels. */
	Edge edge(String mapping, String source, String target) {
		return (Edge) only(e -> e instanceof Edge edge && name(e).equals(mapping) && edge.source().label().equals(source)
				&& edge.targetElement().label().equals(target), mapping + " " + source + " -> " + target);
	}

	private DiagramElement only(Predicate<DiagramElement> wanted, String what) {
		List<DiagramElement> found = live.diagram().elements().stream().filter(wanted).toList();
		assertEquals(1, found.size(), what + " among " + live.diagram().elements().stream()
				.map(e -> name(e) + " " + e.label().replace('\n', '/')).toList());
		return found.get(0);
	}

	/** Whether there is such a shape. */
	boolean shows(String mapping, String label) {
		return live.diagram().elements().stream().anyMatch(e -> name(e).equals(mapping) && e.label().equals(label));
	}

	private static String name(DiagramElement element) {
		return element.mapping() instanceof NamedSpec spec ? spec.name() : "";
	}

	/** Shows what a test has changed by itself. */
	void refresh() {
		live.refreshFully();
	}

	// ------------------------------------------------------------------ uses

	/** Makes something on the diagram itself. Gives the first object made. */
	<T extends EObject> T create(Class<T> type) {
		return create(Spot.of(live.diagram()), type);
	}

	/** Makes something on a shape. */
	<T extends EObject> T create(Shape on, Class<T> type) {
		return create(Spot.of(on), type);
	}

	private <T extends EObject> T create(Spot on, Class<T> type) {
		ToolSpec spec = find();
		return first(run(spec instanceof ToolSpec.NodeCreation node ? new ToolCall.CreateNode(node, on)
				: new ToolCall.CreateContainer((ToolSpec.ContainerCreation) spec, on)), type);
	}

	/** Draws an edge. */
	ToolResult connect(DiagramElement from, DiagramElement to) {
		return run(new ToolCall.CreateEdge((ToolSpec.EdgeCreation) find(), from, to));
	}

	/** As {@link #connect(DiagramElement, DiagramElement)}; gives the first object made. */
	<T extends EObject> T connect(DiagramElement from, DiagramElement to, Class<T> type) {
		return first(connect(from, to), type);
	}

	/** That an edge is not offered. */
	void cannotConnect(DiagramElement from, DiagramElement to) {
		assertFalse(runner.canRun(new ToolCall.CreateEdge((ToolSpec.EdgeCreation) find(), from, to)).possible());
	}

	void click(DiagramElement on) {
		run(new ToolCall.Generic((ToolSpec.Generic) find(), Spot.of(on)));
	}

	/** That a click is not offered. */
	void cannotClick(DiagramElement on) {
		assertFalse(runner.canRun(new ToolCall.Generic((ToolSpec.Generic) find(), Spot.of(on))).possible());
	}

	void edit(DiagramElement element, String text) {
		run(new ToolCall.DirectEdit((ToolSpec.DirectEdit) find(), element, text));
	}

	/** The text with which editing begins. */
	String textToEdit(DiagramElement element) {
		return runner.textToEdit((ToolSpec.DirectEdit) find(), element);
	}

	/** That a text is refused, and nothing is changed. */
	void cannotEdit(DiagramElement element, String text) {
		ToolResult result = runner.run(new ToolCall.DirectEdit((ToolSpec.DirectEdit) find(), element, text));
		assertFalse(result.isExecuted());
	}

	void delete(DiagramElement element) {
		assertDeletedByTheTool(element);
		run(new ToolCall.Delete(element));
	}

	/** That deleting is refused. */
	void cannotDelete(DiagramElement element) {
		assertDeletedByTheTool(element);
		assertEquals(ToolResult.Outcome.REFUSED, runner.run(new ToolCall.Delete(element)).outcome());
	}

	private void assertDeletedByTheTool(DiagramElement element) {
		assertEquals(Optional.of(tool), new ToolCall.Delete(element).tool().map(ToolSpec::name));
	}

	void reconnect(Edge edge, DiagramElement oldEnd, DiagramElement newEnd) {
		run(new ToolCall.Reconnect((ToolSpec.Reconnect) find(), edge, oldEnd, newEnd));
	}

	void reconnectTarget(Edge edge, DiagramElement newEnd) {
		reconnect(edge, edge.targetElement(), newEnd);
	}

	void reconnectSource(Edge edge, DiagramElement newEnd) {
		reconnect(edge, edge.source(), newEnd);
	}

	void drop(DiagramElement element, Shape into) {
		run(new ToolCall.Drop((ToolSpec.Drop) find(), element, Spot.of(into)));
	}

	void drop(EObject object, Shape into) {
		run(new ToolCall.DropObject((ToolSpec.Drop) find(), object, Spot.of(into)));
	}

	void drop(EObject object) {
		run(new ToolCall.DropObject((ToolSpec.Drop) find(), object, Spot.of(live.diagram())));
	}

	/** That an object cannot be dropped. */
	void cannotDrop(EObject object, Shape into) {
		assertFalse(runner.canRun(new ToolCall.DropObject((ToolSpec.Drop) find(), object, Spot.of(into))).possible());
	}

	/** Double click: which element's diagram is opened. */
	EObject doubleClick(DiagramElement element, DiagramKind opened) {
		return opened(run(new ToolCall.DoubleClick((ToolSpec.DoubleClick) find(), element)), opened);
	}

	/** Menu: which element's diagram is made. */
	EObject newDiagram(DiagramElement element, DiagramKind opened) {
		assertTrue(basics(element).details().contains(find()));
		return opened(run(new ToolCall.CreateRepresentation((ToolSpec.RepresentationCreation) find(), Spot.of(element), "")),
				opened);
	}

	/** Menu: whose diagrams are offered. */
	EObject navigate(DiagramElement element, DiagramKind opened) {
		assertTrue(basics(element).navigations().contains(find()));
		return opened(run(new ToolCall.Navigate((ToolSpec.RepresentationNavigation) find(), Spot.of(element))), opened);
	}

	private static EObject opened(ToolResult result, DiagramKind kind) {
		assertEquals(1, result.requests().size());
		RepresentationRequest request = result.requests().get(0);
		assertEquals(kind.descriptionName(), request.representation().name());
		return switch (request) {
			case RepresentationRequest.Create create -> create.element();
			case RepresentationRequest.Open open -> open.elements().get(0);
			case RepresentationRequest.Offer offer -> offer.choices().get(0).element();
		};
	}

	private static MappingBasics basics(DiagramElement element) {
		return Mappings.of(element).map(MappingSpec::basics).orElseThrow();
	}

	private ToolSpec find() {
		return ToolTests.tools(live.diagram().spec()).filter(t -> t.name().equals(tool)).findFirst().orElseThrow();
	}

	private static <T extends EObject> T first(ToolResult result, Class<T> type) {
		return result.created().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	private ToolResult run(ToolCall call) {
		assertTrue(runner.canRun(call).possible(), runner.canRun(call).reason());
		List<EObject> before = List.copyOf(EcoreUtil.copyAll(List.of(small.model(), small.plan())));
		ToolResult result = runner.run(call);
		assertEquals("", result.message());
		assertTrue(result.isExecuted());
		assertValid();
		assertEquals(List.of(), live.problems());
		result.step().orElseThrow().undo();
		assertTrue(EcoreUtil.equals(before, List.of(small.model(), small.plan())), "undo leaves something changed");
		result.step().orElseThrow().redo();
		return result;
	}

	private void assertValid() {
		for (EObject root : List.of(small.model(), small.plan())) {
			Diagnostic diagnostic = Diagnostician.INSTANCE.validate(root);
			assertEquals(List.of(), diagnostic.getChildren().stream().map(Diagnostic::getMessage).toList());
		}
	}
}
