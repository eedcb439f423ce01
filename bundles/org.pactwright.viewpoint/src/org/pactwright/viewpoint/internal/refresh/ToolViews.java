package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.aql.Interpreters;
import org.pactwright.aql.spi.CrossReferencer;
import org.pactwright.aql.spi.KnownContents;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.description.ContainerMappingSpec;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.Edge;
import org.pactwright.viewpoint.diagram.ElementKind;
import org.pactwright.viewpoint.diagram.Shape;
import org.pactwright.viewpoint.tool.DiagramViews;
import org.pactwright.viewpoint.tool.Spot;

/** What tools do to the elements of a diagram. Edges that follow from that are made by the next refresh. */
public final class ToolViews implements DiagramViews {

	private final LiveView live;
	private final DiagramView diagram;
	private final Candidates candidates;
	private final Scopes scopes;
	private final boolean refreshing;
	private Snapshot last = Snapshot.NOTHING;

	/** @param refreshing whether the diagram is brought up to date after tools */
	ToolViews(LiveView live, DiagramView diagram, Candidates candidates, Scopes scopes, boolean refreshing) {
		this.live = live;
		this.refreshing = refreshing;
		this.diagram = diagram;
		this.candidates = candidates;
		this.scopes = scopes;
	}

	/** Who knows which objects refer to an object. */
	public CrossReferencer references() {
		return live.core().session();
	}

	/** What searches through the models have found. */
	public KnownContents contents() {
		return live.core().session().known();
	}

	/** The expression languages of the diagram. */
	public Interpreters interpreters() {
		return live.core().interpreters();
	}

	/** The specifications of the diagram. */
	public List<CompiledSpecification> specifications() {
		return live.core().specifications();
	}

	/** The models of the diagram, as they are now. */
	public List<Resource> models() {
		return live.core().session().resources();
	}

	@Override
	public Diagram diagram() {
		return diagram;
	}

	@Override
	public void refresh() {
		if (refreshing) {
			live.refresh();
		}
	}

	@Override
	public Optional<NodeOrContainerSpec> mappingFor(Spot into, Collection<? extends NodeOrContainerSpec> proposed,
			EObject object) {
		List<Slot> slots = slots(into);
		Set<Slot> fitting = new LinkedHashSet<>();
		proposed.forEach(m -> slots.stream().filter(s -> s.part().plan().answersTo(m)).forEach(fitting::add));
		boolean choice = fitting.size() > 1;
		return fitting.stream().filter(s -> candidates.shows(s, object, choice)).findFirst()
				.map(s -> s.part().plan().spec());
	}

	@Override
	public boolean canHold(Spot into, Collection<? extends NodeOrContainerSpec> mappings) {
		return slots(into).stream().anyMatch(s -> mappings.stream().anyMatch(s.part().plan()::answersTo));
	}

	@Override
	public Optional<MappingSpec> mappingForDrop(Spot into, Collection<? extends MappingSpec> proposed,
			EObject object) {
		if (into.element().filter(e -> e.kind() == ElementKind.EDGE || e.kind() == ElementKind.LIST_ELEMENT)
				.isPresent()) {
			return Optional.empty();
		}
		Stream<MappingPlan> shapes = slots(into).stream().filter(s -> s.part().plan().domainClass().accepts(object))
				.sorted(Comparator.comparingInt(ToolViews::rankForDrop)).map(s -> s.part().plan());
		boolean takesEdges = into.element().filter(e -> e.kind() == ElementKind.NODE).isEmpty();
		Stream<MappingPlan> edges = live.activeEdges().stream()
				.filter(p -> takesEdges && p.elementBased() && p.domainClass().accepts(object)).map(p -> p);
		return Stream.concat(shapes, edges).flatMap(p -> p.names().stream()).filter(MappingSpec.class::isInstance)
				.map(MappingSpec.class::cast).filter(proposed::contains).findFirst();
	}

	private static int rankForDrop(Slot slot) {
		return slot.part().border() ? 2 : slot.part().plan().spec() instanceof ContainerMappingSpec ? 0 : 1;
	}

	@Override
	public Optional<EdgeMappingSpec> edgeMappingFor(DiagramElement source, DiagramElement target,
			Collection<EdgeMappingSpec> proposed, EObject object) {
		return proposed.stream().filter(mapping -> live.activeEdges().stream()
				.anyMatch(p -> p.answersTo(mapping) && shows(p, source, object))).findFirst();
	}

	private boolean shows(EdgePlan plan, DiagramElement source, EObject object) {
		if (plan.elementBased()) {
			return plan.domainClass().accepts(object) && candidates.of(plan).contains(object);
		}
		EObject from = source.target();
		return object == from || plan.targetFinder().objects(scopes.finder(from)).contains(object);
	}

	@Override
	public Optional<Shape> show(NodeOrContainerSpec mapping, EObject object, Spot into) {
		ViewObject owner = owner(into);
		List<Slot> slots = slots(into).stream().filter(s -> s.part().plan().answersTo(mapping)).toList();
		Optional<ShapeView> known = slots.stream().flatMap(s -> Arrays.stream(s.views))
				.filter(v -> v.target() == object).findFirst();
		if (known.isPresent() || slots.isEmpty()) {
			return known.map(v -> v);
		}
		live.shapes().start(false, new Changes());
		Optional<ShapeView> made = live.shapesByHand().create(owner, mapping, object);
		live.touched(List.of());
		return made.map(v -> v);
	}

	@Override
	public List<Edge> connect(EdgeMappingSpec mapping) {
		List<EdgeView> made = edgesByHand().createMissing(mapping);
		live.touched(List.of());
		return List.copyOf(made);
	}

	@Override
	public Optional<Edge> connect(EdgeMappingSpec mapping, EObject object, DiagramElement source,
			DiagramElement target) {
		Optional<EdgeView> made = edgesByHand().create(mapping, (ElementView) source, (ElementView) target,
				object, new Changes());
		live.touched(List.of());
		return made.map(e -> e);
	}

	@Override
	public void remove(DiagramElement element) {
		Changes changes = new Changes();
		if (((ElementView) element).gone()) {
			return;
		}
		if (element instanceof ShapeView shape) {
			live.shapes().start(false, changes);
			live.shapesByHand().remove(shape);
		}
		List<EdgeView> edges = element instanceof EdgeView edge ? List.of(edge) : List.of();
		edgesByHand().remove(edges, changes, live.pending());
		live.touched(List.of());
	}

	@Override
	public boolean move(Shape element, Spot into) {
		ShapeView view = (ShapeView) element;
		live.shapes().start(false, new Changes());
		boolean moved = live.shapesByHand().move(view, owner(into));
		live.touched(List.of(view));
		return moved;
	}

	@Override
	public void reconnect(Edge edge, EdgeMappingSpec mapping, EObject object, DiagramElement source,
			DiagramElement target) {
		EdgeView view = (EdgeView) edge;
		edgesByHand().attach(view, mapping, object, (ElementView) source, (ElementView) target);
		live.touched(List.of(view));
	}

	private EdgesByHand edgesByHand() {
		return live.edgesByHand();
	}

	private List<Slot> slots(Spot into) {
		return into.element().filter(ElementView.class::isInstance).isEmpty() || owner(into) instanceof ShapeView
				? Arrays.asList(live.shapes().slotsOf(owner(into))) : List.of();
	}

	private ViewObject owner(Spot into) {
		return into.element().filter(ViewObject.class::isInstance).map(ViewObject.class::cast).orElse(diagram);
	}

	@Override
	public State state() {
		last = Snapshot.of(diagram, last);
		return last;
	}

	@Override
	public void restore(State state) {
		Snapshot wanted = (Snapshot) state;
		Snapshot now = Snapshot.of(diagram, last);
		if (!now.equals(wanted)) {
			List<DiagramElement> old = new ArrayList<>(diagram.elements());
			wanted.putBack(diagram);
			old.forEach(e -> ((ElementView) e).setGone(true));
			diagram.elements().forEach(e -> ((ElementView) e).setGone(false));
			live.replaced();
		}
	}
}
