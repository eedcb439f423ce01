package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.ConcernSpec;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.EdgeSpec;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.MappingsSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.diagram.Colour;
import org.pactwright.viewpoint.diagram.Diagram;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.DiagramProblem;
import org.pactwright.viewpoint.diagram.LiveDiagram;
import org.pactwright.viewpoint.diagram.RefreshResult;
import org.pactwright.viewpoint.diagram.RuleViolation;
import org.pactwright.viewpoint.diagram.StoredElement;
import org.pactwright.viewpoint.diagram.ViewOptions;

/** A diagram with all that keeps it in step with its model. */
public final class LiveView implements LiveDiagram {

	private final RuntimeCore core;
	private final Problems problems;
	private final Exprs exprs;
	private final DiagramView diagram;
	private final LayerOrder order;
	private final Dependencies dependencies = new Dependencies();
	private final PendingChanges pending = new PendingChanges(dependencies);
	private final Scopes scopes;
	private final Filters filters;
	private final Candidates candidates;
	private final RootUnit root = new RootUnit();
	private final Expr rootExpression;
	private final Consumer<Notification> listener = this::modelChanged;
	private List<DiagramProblem> planProblems = List.of();
	private PlanSet plans;
	private ShapeSync shapes;
	private EdgeSync edges;
	/** Which edges there are was changed by hand: they have to be looked at. */
	private boolean edgesDue;
	private boolean watching;
	private boolean stale = true;
	/** Whether the first refresh is over. */
	private boolean opened;

	public LiveView(RuntimeCore core, DiagramSpec spec, EObject target, ViewOptions options) {
		this(core, spec, target, options, List.of());
	}

	/**
	 * @param stored elements that the diagram has already
	 */
	public LiveView(RuntimeCore core, DiagramSpec spec, EObject target, ViewOptions options,
			List<StoredElement> stored) {
		this.core = core;
		this.problems = core.newProblems();
		this.exprs = new Exprs(core.interpreters(), problems);
		this.diagram = new DiagramView(spec, core.source(spec).orElse(null), target,
				options.name().or(() -> core.title(spec, target)).orElse(spec.title()), options.isSynchronised());
		this.order = LayerOrder.of(spec, core.specifications());
		this.scopes = new Scopes(diagram, core.session());
		this.filters = new Filters(exprs, scopes);
		this.candidates = new Candidates(core.session(), scopes, dependencies);
		this.rootExpression = exprs.of(spec.rootExpression());
		diagram.setBackground(ColourExpr.of(spec.background(), Colour.WHITE, exprs).in(scopes.finder(target)));
		diagram.setLayers(options.layers().map(this::withMandatory).orElseGet(order::onAtFirst));
		diagram.setFilters(new LinkedHashSet<>(options.filters().orElseGet(() -> spec.defaultConcern().target()
				.map(ConcernSpec::filters).orElse(List.of()))));
		activateLayers();
		filters.activate(diagram.activeFilters());
		if (!stored.isEmpty()) {
			new Restorer(diagram, plans, shapes).restore(stored);
			adopt();
		}
		refreshFully();
		opened = true;
		shapes.setSettling(opened);
	}

	private List<LayerSpec> withMandatory(Collection<LayerSpec> chosen) {
		Set<LayerSpec> result = new LinkedHashSet<>(chosen);
		return order.all().stream().filter(l -> result.contains(l) || l.kind() != LayerSpec.Kind.OPTIONAL).toList();
	}

	/** Makes the plans for the layers that are on. */
	private void activateLayers() {
		List<LayerSpec> active = diagram.activeLayers();
		List<LayerSpec> defaultFirst = new ArrayList<>(active);
		defaultFirst.sort((a, b) -> Boolean.compare(b.kind() == LayerSpec.Kind.DEFAULT,
				a.kind() == LayerSpec.Kind.DEFAULT));
		List<MappingsSpec> mappings = new ArrayList<>(order.outside());
		active.forEach(l -> mappings.add(l.mappings()));
		List<LayerSpec> all = core.specifications().stream().flatMap(s -> s.all(LayerSpec.class).stream()).toList();
		plans = new PlanSet(mappings, new LayerUse(all, active), exprs, new Customisations(defaultFirst, exprs),
				core::source);
		planProblems = problems.found();
		ElementSync elements = new ElementSync(scopes, dependencies, filters,
				new Decorations(defaultFirst, exprs, scopes));
		int count = shapes == null ? 0 : shapes.count();
		shapes = new ShapeSync(diagram, candidates, elements, dependencies, problems, core.options().limits(),
				pending);
		shapes.setCount(count);
		shapes.setSettling(opened);
		edges = new EdgeSync(diagram, candidates, scopes, elements, shapes, dependencies, problems,
				core.options().limits());
	}

	/** Gives the elements that are there to the plans that are on now. */
	private void adopt() {
		new Adoption(diagram, plans, core.specifications()).adopt();
		edges.setPlans(plans.activeEdges());
		EdgeLinks.relink(diagram);
	}

	@Override
	public Diagram diagram() {
		return diagram;
	}

	@Override
	public List<DiagramProblem> problems() {
		List<DiagramProblem> result = new ArrayList<>(core.problems());
		result.addAll(planProblems);
		problems.found().stream().filter(p -> !planProblems.contains(p)).forEach(result::add);
		return result;
	}

	@Override
	public List<RuleViolation> validate() {
		return new Validation(diagram, exprs, scopes).run(core.specifications());
	}

	@Override
	public List<LayerSpec> layers() {
		return order.all();
	}

	@Override
	public RefreshResult refresh() {
		if (!watching || stale || pending.tooMany()) {
			return refreshFully();
		}
		if (!pending.any()) {
			return RefreshResult.NOTHING;
		}
		Set<Unit> dirty = pending.take();
		if (dirty.contains(root) && computeRoot()) {
			return refreshFully();
		}
		Changes changes = new Changes();
		new Increment(shapes, edges).refresh(dirty, edgesDue, changes);
		edgesDue = false;
		return finish(changes);
	}

	@Override
	public RefreshResult refreshFully() {
		Changes changes = new Changes();
		problems.clear();
		pending.clear();
		dependencies.clear();
		if (watching) {
			core.watch().update();
			computeAll(changes);
		} else {
			core.session().structureChanged();
			core.session().whileStill(() -> computeAll(changes));
		}
		return finish(changes);
	}

	private void computeAll(Changes changes) {
		computeRoot();
		if (diagram.slots.length == 0) {
			adopt();
		}
		shapes.start(true, changes);
		shapes.syncAll();
		edges.sync(true, changes);
		edgesDue = false;
		stale = false;
	}

	private RefreshResult finish(Changes changes) {
		if (changes.shapesChanged() || changes.edgesChanged()) {
			diagram.updateOrder();
		}
		Visibility.update(diagram, changes);
		RefreshResult result = changes.result();
		pending.removed(result.removed().size(), diagram);
		return result;
	}

	/** Computes where the diagram starts; whether that has changed. */
	private boolean computeRoot() {
		dependencies.begin(root);
		List<EObject> found;
		try {
			EObject target = diagram.target();
			List<EObject> values = rootExpression.objects(scopes.finder(target));
			found = values.isEmpty() ? List.of(target) : values.size() == 1 ? values : List.of();
		} finally {
			dependencies.end();
			root.setDirty(false);
		}
		boolean changed = !found.equals(root.roots);
		root.roots = found;
		candidates.setRoots(found);
		return changed;
	}

	@Override
	public RefreshResult setActive(LayerSpec layer, boolean on) {
		Set<LayerSpec> active = new LinkedHashSet<>(diagram.activeLayers());
		if (!order.all().contains(layer) || on == active.contains(layer)
				|| !on && layer.kind() != LayerSpec.Kind.OPTIONAL) {
			return RefreshResult.NOTHING;
		}
		if (on) {
			active.add(layer);
		} else {
			active.remove(layer);
		}
		diagram.setLayers(withMandatory(active));
		activateLayers();
		adopt();
		return refreshFully();
	}

	@Override
	public RefreshResult setActive(FilterSpec filter, boolean on) {
		Set<FilterSpec> active = new LinkedHashSet<>(diagram.activeFilters());
		boolean changes = on ? active.add(filter) : active.remove(filter);
		if (!changes) {
			return RefreshResult.NOTHING;
		}
		diagram.setFilters(active);
		filters.activate(active);
		return refreshFully();
	}

	@Override
	public RefreshResult setSynchronised(boolean on) {
		if (diagram.isSynchronised() == on) {
			return RefreshResult.NOTHING;
		}
		diagram.setSynchronised(on);
		return refreshFully();
	}

	@Override
	public RefreshResult setHidden(DiagramElement element, boolean hidden) {
		Changes changes = new Changes();
		byHand(changes).hide(element, hidden);
		return finish(changes);
	}

	@Override
	public Optional<DiagramElement> create(NodeOrContainerSpec mapping, Optional<DiagramElement> parent,
			EObject target) {
		Changes changes = new Changes();
		Optional<DiagramElement> made = byHand(changes).create(mapping, parent, target);
		if (made.isPresent()) {
			finish(changes);
		}
		return made;
	}

	@Override
	public Optional<DiagramElement> create(EdgeSpec mapping, DiagramElement source, DiagramElement end,
			EObject target) {
		Changes changes = new Changes();
		Optional<DiagramElement> made = byHand(changes).create(mapping, source, end, target);
		finish(changes);
		return made;
	}

	@Override
	public boolean move(DiagramElement element, Optional<DiagramElement> newParent) {
		Changes changes = new Changes();
		boolean moved = byHand(changes).move(element, newParent);
		if (moved) {
			finish(changes);
		}
		return moved;
	}

	@Override
	public RefreshResult remove(Collection<? extends DiagramElement> elements) {
		Changes changes = new Changes();
		byHand(changes).remove(elements);
		return finish(changes);
	}

	/** What a user does to the diagram without its model. */
	private HandEdits byHand(Changes changes) {
		shapes.start(false, changes);
		return new HandEdits(this, diagram, changes);
	}

	@Override
	public List<DiagramElement> elementsOf(EObject target) {
		return diagram.elements().stream().filter(e -> e.target() == target).toList();
	}

	@Override
	public void watch() {
		if (!watching) {
			watching = true;
			stale = true;
			scopes.listener(dependencies);
			core.watch().add(listener);
		}
	}

	private void modelChanged(Notification notification) {
		if (watching) {
			pending.changed(notification);
		}
	}

	@Override
	public void changed(Notification notification) {
		core.watch().changed(notification);
	}

	@Override
	public void close() {
		watching = false;
		scopes.withoutListener();
		core.watch().remove(listener);
		dependencies.clear();
	}

	/**
	 * What tools need of the diagram, which is watched from now on.
	 *
	 * @param refreshing whether the diagram is brought up to date after tools
	 */
	public ToolViews tools(boolean refreshing) {
		watch();
		return new ToolViews(this, diagram, candidates, scopes, refreshing);
	}

	/** The models, metamodels, and expression languages. */
	RuntimeCore core() {
		return core;
	}

	ShapeSync shapes() {
		return shapes;
	}

	ShapesByHand shapesByHand() {
		return new ShapesByHand(diagram, shapes, pending);
	}

	EdgesByHand edgesByHand() {
		return new EdgesByHand(diagram, candidates, edges);
	}

	PendingChanges pending() {
		return pending;
	}

	EdgeSync edges() {
		return edges;
	}

	List<EdgePlan> activeEdges() {
		return plans.activeEdges();
	}

	/** A tool has changed what is on the diagram: the next refresh looks at it. */
	void touched(Collection<? extends Unit> units) {
		units.forEach(pending::add);
		edgesDue = true;
		pending.something();
		diagram.updateOrder();
	}

	/** A tool has put other elements onto the diagram: the next refresh looks at everything. */
	void replaced() {
		adopt();
		shapes.setCount((int) diagram.elements().stream().filter(ShapeView.class::isInstance).count());
		stale = true;
	}

	/** The number of facts about who read what, for measurements. */
	public int factCount() {
		return dependencies.size();
	}
}
