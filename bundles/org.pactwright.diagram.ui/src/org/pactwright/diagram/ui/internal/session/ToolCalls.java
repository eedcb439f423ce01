package org.pactwright.diagram.ui.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.diagram.ui.internal.control.Request;
import org.pactwright.language.project.Project;
import org.pactwright.viewpoint.description.DragSource;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.ReconnectionKind;
import org.pactwright.viewpoint.description.ToolSpec;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.Shape;
import org.pactwright.viewpoint.tool.Mappings;
import org.pactwright.viewpoint.tool.Spot;
import org.pactwright.viewpoint.tool.ToolCall;

/** Says with which tools of the specification a wish is to be fulfilled. */
final class ToolCalls {

	private final Project project;
	private final Diagram diagram;
	private final Keys keys;
	private final Palette palette;
	private final OwnMenu menu;

	ToolCalls(Project project, Diagram diagram, Keys keys, Palette palette, OwnMenu menu) {
		this.project = project;
		this.diagram = diagram;
		this.keys = keys;
		this.palette = palette;
		this.menu = menu;
	}

	/**
	 * The calls, in order; none if the specification has no tool for it, or the elements are gone.
	 *
	 * @param possible whether a call can be made now: of several tools for the same, one whose condition holds
	 */
	List<ToolCall> of(Request request, Predicate<ToolCall> possible) {
		return switch (request) {
			case Request.Create create -> spot(create.container())
					.flatMap(spot -> palette.tool(create.tool()).flatMap(tool -> create(tool, spot))).stream().toList();
			case Request.Connect connect -> connect(connect.tool(), connect.source(), connect.end()).stream().toList();
			case Request.Rename rename -> keys.find(rename.element()).flatMap(element -> directEdit(element)
					.map(tool -> (ToolCall) new ToolCall.DirectEdit(tool, element, rename.text()))).stream().toList();
			case Request.Delete delete -> delete.elements().stream().flatMap(key -> keys.find(key).stream())
					.map(element -> (ToolCall) new ToolCall.Delete(element)).toList();
			case Request.Reconnect reconnect -> reconnect(reconnect).stream().toList();
			case Request.Drop drop -> drop(drop);
			case Request.DropFromModel drop -> dropFromModel(drop, possible);
			case Request.Run run -> spot(run.element()).flatMap(spot -> palette.tool(run.tool())
					.flatMap(tool -> run(tool, spot))).stream().toList();
			case Request.DoubleClick click -> keys.find(click.element()).flatMap(element -> doubleClick(element)
					.map(tool -> (ToolCall) new ToolCall.DoubleClick(tool, element))).stream().toList();
			case Request.Navigate wish -> spot(wish.element()).flatMap(spot -> navigations(spot)
					.filter(tool -> id(tool).equals(wish.tool())).findFirst().flatMap(tool -> navigate(tool, spot)))
					.stream().toList();
			case Request.Paste paste -> paste(paste);
			case Request.Choose choose -> menu.call(choose.tool(), choose.elements().isEmpty() ? List.of(Spot.of(diagram))
					: choose.elements().stream().flatMap(key -> spot(key).stream()).toList()).stream().toList();
			default -> List.of();
		};
	}

	private static Optional<ToolCall> run(ToolSpec tool, Spot on) {
		return switch (tool) {
			case ToolSpec.Generic t -> Optional.of(new ToolCall.Generic(t, on));
			case ToolSpec.SelectionWizard t -> Optional.of(new ToolCall.Wizard(t, on));
			default -> Optional.empty();
		};
	}

	/** The tool of a double click. */
	static Optional<ToolSpec.DoubleClick> doubleClick(DiagramElement element) {
		return Mappings.basics(element).flatMap(basics -> basics.doubleClick().target())
				.filter(ToolSpec.DoubleClick.class::isInstance).map(ToolSpec.DoubleClick.class::cast);
	}

	/** The tools that make or open other representations of an element. */
	static Stream<ToolSpec> navigations(Spot spot) {
		return spot.element().flatMap(Mappings::basics).stream()
				.flatMap(basics -> Stream.concat(basics.navigations().stream(), basics.details().stream()));
	}

	/** How a tool is called in requests. */
	static String id(ToolSpec tool) {
		return tool.identity().fragment();
	}

	/** A call of a tool that makes or opens representations. */
	static Optional<ToolCall> navigate(ToolSpec tool, Spot on) {
		return switch (tool) {
			case ToolSpec.RepresentationNavigation t -> Optional.of(new ToolCall.Navigate(t, on));
			case ToolSpec.RepresentationCreation t -> Optional.of(new ToolCall.CreateRepresentation(t, on, ""));
			default -> Optional.empty();
		};
	}

	/** Calls of the first paste tool that is for the place, one for each element; none if not all elements are there. */
	private List<ToolCall> paste(Request.Paste wish) {
		Optional<Spot> into = spot(wish.container());
		List<ToolSpec> tools = into.map(spot -> spot.element().isEmpty() ? diagram.spec().pastes()
				: spot.element().flatMap(Mappings::basics).map(basics -> basics.pastes()).orElse(List.of())).orElse(List.of());
		List<ToolCall> calls = new ArrayList<>();
		tools.stream().filter(ToolSpec.Paste.class::isInstance).map(ToolSpec.Paste.class::cast).findFirst()
				.ifPresent(tool -> wish.names().forEach(name -> project.find(name).ifPresent(
						object -> calls.add(new ToolCall.Paste(tool, object, view(object), into.orElseThrow())))));
		return calls.size() == wish.names().size() ? calls : List.of();
	}

	private Optional<DiagramElement> view(EObject object) {
		return diagram.elements().stream().filter(element -> element.target() == object).findFirst();
	}

	private Optional<Spot> spot(String key) {
		return key.equals(Request.DIAGRAM) ? Optional.of(Spot.of(diagram)) : keys.find(key).map(Spot::of);
	}

	private static Optional<ToolCall> create(ToolSpec tool, Spot on) {
		return switch (tool) {
			case ToolSpec.NodeCreation t -> Optional.of(new ToolCall.CreateNode(t, on));
			case ToolSpec.ContainerCreation t -> Optional.of(new ToolCall.CreateContainer(t, on));
			case ToolSpec.Generic t -> Optional.of(new ToolCall.Generic(t, on));
			default -> Optional.empty();
		};
	}

	private Optional<ToolCall> connect(String tool, String source, String end) {
		Optional<DiagramElement> from = keys.find(source);
		Optional<DiagramElement> to = keys.find(end);
		return palette.tool(tool).filter(ToolSpec.EdgeCreation.class::isInstance).map(ToolSpec.EdgeCreation.class::cast)
				.filter(t -> from.isPresent() && to.isPresent())
				.map(t -> new ToolCall.CreateEdge(t, from.get(), to.get()));
	}

	/** The tool by which a label is edited. */
	static Optional<ToolSpec.DirectEdit> directEdit(DiagramElement element) {
		return Mappings.basics(element).flatMap(basics -> basics.directEdit().target())
				.filter(ToolSpec.DirectEdit.class::isInstance).map(ToolSpec.DirectEdit.class::cast);
	}

	private Optional<ToolCall> reconnect(Request.Reconnect wish) {
		Optional<DiagramElement> end = keys.find(wish.newEnd());
		return edge(wish.edge()).filter(edge -> end.isPresent())
				.flatMap(edge -> tool(edge, wish.sourceEnd()).map(tool -> new ToolCall.Reconnect(tool, edge,
						wish.sourceEnd() ? edge.source() : edge.targetElement(), end.get())));
	}

	private Optional<Edge> edge(String key) {
		return keys.find(key).filter(Edge.class::isInstance).map(Edge.class::cast);
	}

	private static Optional<ToolSpec.Reconnect> tool(Edge edge, boolean sourceEnd) {
		return Mappings.of(edge).flatMap(mapping -> mapping.reconnections().stream()
				.filter(ToolSpec.Reconnect.class::isInstance).map(ToolSpec.Reconnect.class::cast)
				.filter(tool -> tool.kind() == ReconnectionKind.RECONNECT_BOTH
						|| (tool.kind() == ReconnectionKind.RECONNECT_SOURCE) == sourceEnd)
				.findFirst());
	}

	/** Whether an end can be moved to such an element, as far as the specification alone tells. */
	boolean reconnects(String key, boolean sourceEnd, String newEnd) {
		Optional<MappingSpec> end = keys.find(newEnd).flatMap(Mappings::of);
		return edge(key).filter(edge -> tool(edge, sourceEnd).isPresent()).flatMap(Mappings::of)
				.filter(mapping -> end.filter(
						found -> (sourceEnd ? mapping.sources() : mapping.targets()).contains(found)).isPresent())
				.isPresent();
	}

	/** Whether there are tools to move all these elements into a container. */
	boolean drops(List<String> elements, String container) {
		return drop(new Request.Drop("", elements, container, new org.pactwright.diagram.geometry.Point(0, 0)))
				.size() == elements.size();
	}

	/** Whether what a tool makes can be the end of an edge of another one. */
	static boolean endsAtWhatIsMade(ToolSpec edge, ToolSpec node) {
		List<? extends MappingSpec> made = switch (node) {
			case ToolSpec.NodeCreation t -> t.mappings();
			case ToolSpec.ContainerCreation t -> t.mappings();
			default -> List.of();
		};
		return edge instanceof ToolSpec.EdgeCreation edges && made.stream().anyMatch(mapping -> edges.extraTargets()
				.contains(mapping) || edges.mappings().stream().anyMatch(each -> each.targets().contains(mapping)));
	}

	private List<ToolCall> drop(Request.Drop wish) {
		Optional<Spot> into = spot(wish.container());
		List<ToolCall> calls = new ArrayList<>();
		for (String key : wish.elements()) {
			keys.find(key).ifPresent(element -> into.ifPresent(spot -> drops(spot)
					.filter(tool -> tool.dragSource() != DragSource.PROJECT_EXPLORER)
					.filter(tool -> tool.mappings().isEmpty()
							|| Mappings.of(element).filter(tool.mappings()::contains).isPresent())
					.findFirst().ifPresent(tool -> calls.add(new ToolCall.Drop(tool, element, spot)))));
		}
		return calls;
	}

	/** A row that takes nothing is no hindrance: the list around it is asked next. */
	private List<ToolCall> dropFromModel(Request.DropFromModel wish, Predicate<ToolCall> possible) {
		List<ToolCall> calls = new ArrayList<>();
		for (String name : wish.names()) {
			project.find(name).map(EObject.class::cast).ifPresent(found -> {
				List<ToolCall> all = outwards(wish.container()).flatMap(spot -> drops(spot)
						.filter(tool -> tool.dragSource() != DragSource.DIAGRAM)
						.<ToolCall>map(tool -> new ToolCall.DropObject(tool, found, spot))).toList();
				// where none is possible, the first one tells why
				all.stream().filter(possible).findFirst().or(() -> all.stream().findFirst()).ifPresent(calls::add);
			});
		}
		return calls;
	}

	/** What the key says and, if it is a shape, the shapes around it from the inside out; not the diagram around them. */
	private Stream<Spot> outwards(String key) {
		return Stream.iterate(spot(key), Optional::isPresent, spot -> spot.flatMap(Spot::element)
				.filter(Shape.class::isInstance).flatMap(shape -> ((Shape) shape).parent()).map(Spot::of))
				.flatMap(Optional::stream);
	}

	private Stream<ToolSpec.Drop> drops(Spot spot) {
		List<ToolSpec> tools = spot.element().isEmpty() ? diagram.spec().drops()
				: spot.element().flatMap(Mappings::of).filter(NodeOrContainerSpec.class::isInstance)
						.map(NodeOrContainerSpec.class::cast).map(NodeOrContainerSpec::drops).orElse(List.of());
		return tools.stream().filter(ToolSpec.Drop.class::isInstance).map(ToolSpec.Drop.class::cast);
	}

	/** Whether elements of a mapping can be in a container, as far as the specification alone tells. */
	boolean accepts(String container, ToolSpec tool) {
		List<? extends NodeOrContainerSpec> made = switch (tool) {
			case ToolSpec.NodeCreation t -> t.mappings();
			case ToolSpec.ContainerCreation t -> t.mappings();
			default -> List.of();
		};
		List<? extends NodeOrContainerSpec> extra = switch (tool) {
			case ToolSpec.NodeCreation t -> t.extraMappings();
			case ToolSpec.ContainerCreation t -> t.extraMappings();
			default -> List.of();
		};
		if (container.equals(Request.DIAGRAM)) {
			return diagram.activeLayers().stream().anyMatch(layer -> made.stream().anyMatch(
					m -> layer.mappings().nodes().contains(m) || layer.mappings().containers().contains(m)
							|| layer.mappings().reused().contains(m)));
		}
		return keys.find(container).flatMap(Mappings::of).filter(NodeOrContainerSpec.class::isInstance)
				.map(NodeOrContainerSpec.class::cast)
				.filter(owner -> extra.contains(owner) || made.stream().anyMatch(m -> holds(owner, m))).isPresent();
	}

	private static boolean holds(NodeOrContainerSpec owner, MappingSpec inner) {
		boolean border = owner.borderNodes().contains(inner) || owner.reusedBorderNodes().contains(inner);
		return border || owner instanceof org.pactwright.viewpoint.description.ContainerMappingSpec container
				&& (container.nodes().contains(inner) || container.containers().contains(inner)
						|| container.reusedNodes().contains(inner) || container.reusedContainers().contains(inner));
	}

	/** Whether an edge of a tool can start or end at an element, as far as the specification alone tells. */
	boolean connects(ToolSpec tool, String key, boolean asSource) {
		if (!(tool instanceof ToolSpec.EdgeCreation edges)) {
			return false;
		}
		Optional<MappingSpec> mapping = keys.find(key).flatMap(Mappings::of);
		List<MappingSpec> extra = asSource ? edges.extraSources() : edges.extraTargets();
		return mapping.filter(m -> extra.contains(m) || edges.mappings().stream()
				.anyMatch(e -> (asSource ? e.sources() : e.targets()).contains(m))).isPresent();
	}
}
