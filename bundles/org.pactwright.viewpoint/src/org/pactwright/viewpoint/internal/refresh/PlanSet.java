package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.ContainerMappingSpec;
import org.pactwright.viewpoint.description.EdgeMappingImportSpec;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.EdgeSpec;
import org.pactwright.viewpoint.description.MappingImport;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.MappingsSpec;
import org.pactwright.viewpoint.description.NamedSpec;
import org.pactwright.viewpoint.description.NodeMappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.Presentation;
import org.pactwright.viewpoint.description.Spec;
import org.pactwright.viewpoint.diagram.ElementKind;

/**
 * The mappings of a diagram while certain layers are on. An import that is on stands before what it imports, wherever
 * that is, and takes from it the elements that it shows itself; of several imports the first comes first.
 */
final class PlanSet {

	private final Exprs exprs;
	private final Customisations customisations;
	private final Function<Spec, Optional<EObject>> sources;
	private final LayerUse layers;
	/** The imports that are on, by what they import. */
	private final Map<NodeOrContainerSpec, List<NodeOrContainerSpec>> imports = new IdentityHashMap<>();
	private final Map<NodeOrContainerSpec, ShapePlan> shapes = new IdentityHashMap<>();
	private final Map<EdgeSpec, EdgePlan> edges = new IdentityHashMap<>();
	private final List<ShapePlan.Part> top = new ArrayList<>();
	private final List<EdgePlan> activeEdges = new ArrayList<>();

	/**
	 * @param active the mappings of the layers that are on, in order
	 * @param sources finds the object of the specification that a spec was made from
	 */
	PlanSet(List<MappingsSpec> active, LayerUse layers, Exprs exprs, Customisations customisations,
			Function<Spec, Optional<EObject>> sources) {
		this.layers = layers;
		this.exprs = exprs;
		this.customisations = customisations;
		this.sources = sources;
		topLevel(active);
		edges(active);
	}

	/** What is on the diagram itself: nodes first, then containers. */
	List<ShapePlan.Part> top() {
		return top;
	}

	/** The edges, those that end at edges after all others and after the edges at which they end. */
	List<EdgePlan> activeEdges() {
		return activeEdges;
	}

	private void topLevel(List<MappingsSpec> active) {
		Set<NodeOrContainerSpec> nodes = new LinkedHashSet<>();
		Set<NodeOrContainerSpec> containers = new LinkedHashSet<>();
		for (MappingsSpec mappings : active) {
			nodes.addAll(mappings.nodes());
			containers.addAll(mappings.containers());
			for (MappingSpec reused : mappings.reused()) {
				if (reused instanceof NodeMappingSpec node) {
					nodes.add(node);
				} else if (reused instanceof ContainerMappingSpec container) {
					containers.add(container);
				}
			}
		}
		Set<NodeOrContainerSpec> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		nodes.forEach(n -> findImports(n, seen));
		containers.forEach(c -> findImports(c, seen));
		withImports(nodes).forEach(n -> top.add(new ShapePlan.Part(shape(n), ElementKind.NODE, false)));
		withImports(containers).forEach(c -> top.add(new ShapePlan.Part(shape(c), shape(c).kind(), false)));
	}

	private void findImports(NodeOrContainerSpec mapping, Set<NodeOrContainerSpec> seen) {
		if (!seen.add(mapping)) {
			return;
		}
		names(mapping, PlanSet::base);
		if (!importsItself(mapping)) {
			base(mapping).ifPresent(b -> imports.computeIfAbsent(b, k -> new ArrayList<>()).add(mapping));
		}
		used(mapping, mapping.borderNodes(), mapping.reusedBorderNodes()).forEach(m -> findImports(m, seen));
		if (mapping instanceof ContainerMappingSpec container) {
			used(mapping, container.containers(), container.reusedContainers()).forEach(m -> findImports(m, seen));
			used(mapping, container.nodes(), container.reusedNodes()).forEach(m -> findImports(m, seen));
		}
	}

	/** What imports itself, directly or not, is left out. */
	private Set<NodeOrContainerSpec> withImports(Collection<? extends NodeOrContainerSpec> all) {
		Set<NodeOrContainerSpec> result = new LinkedHashSet<>();
		all.stream().filter(m -> !importsItself(m)).forEach(m -> addWithImports(m, result));
		return result;
	}

	private void addWithImports(NodeOrContainerSpec mapping, Set<NodeOrContainerSpec> into) {
		imports.getOrDefault(mapping, List.of()).forEach(i -> addWithImports(i, into));
		into.add(mapping);
	}

	private static boolean importsItself(NodeOrContainerSpec mapping) {
		Set<NodeOrContainerSpec> chain = new HashSet<>();
		Optional<NodeOrContainerSpec> at = Optional.of(mapping);
		while (at.isPresent() && chain.add(at.get())) {
			at = base(at.get());
		}
		return at.isPresent();
	}

	/** Mappings that another one owns and those of other places that it uses, if they are on. */
	private <T extends NodeOrContainerSpec> Set<T> used(NodeOrContainerSpec user, List<T> owned, List<T> reused) {
		Set<T> result = new LinkedHashSet<>(owned);
		reused.stream().filter(m -> !layers.isOff(m, user)).forEach(result::add);
		return result;
	}

	private static Optional<NodeOrContainerSpec> base(NodeOrContainerSpec mapping) {
		return mapping.imported().map(MappingImport::base).flatMap(b -> b.target());
	}

	private static Optional<EdgeSpec> base(EdgeSpec mapping) {
		return mapping instanceof EdgeMappingImportSpec i ? i.base().target() : Optional.empty();
	}

	private void edges(List<MappingsSpec> active) {
		Set<EdgeSpec> all = new LinkedHashSet<>();
		for (MappingsSpec mappings : active) {
			all.addAll(mappings.edges());
			all.addAll(mappings.edgeImports());
			mappings.reused().stream().filter(EdgeMappingSpec.class::isInstance).map(EdgeMappingSpec.class::cast)
					.forEach(all::add);
		}
		Set<NamedSpec> replaced = new HashSet<>();
		List<EdgeSpec> shown = new ArrayList<>();
		for (EdgeSpec spec : all) {
			Optional<EdgeSpec> base = base(spec);
			if (base.isEmpty() || base.get() != spec && replaced.add(base.get())) {
				shown.add(spec);
			}
		}
		shown.removeIf(replaced::contains);
		shown.stream().map(this::edge).flatMap(Optional::stream).forEach(activeEdges::add);
		sortEdges();
	}

	/**
	 * Puts those first that end at no edges, then, round by round, those that end only at edges that have been before.
	 * What waits for itself, or for others that wait, is left out, as in Sirius.
	 */
	private void sortEdges() {
		List<EdgePlan> waiting = new ArrayList<>(activeEdges);
		Set<NamedSpec> done = new HashSet<>();
		activeEdges.clear();
		takeReady(waiting, done, plan -> edgeEnds(plan).isEmpty());
		Set<NamedSpec> all = new HashSet<>();
		waiting.forEach(plan -> all.addAll(plan.names()));
		while (takeReady(waiting, done,
				plan -> edgeEnds(plan).stream().allMatch(end -> done.contains(end) || !all.contains(end)))) {
			// each round makes others ready
		}
		for (EdgePlan plan : waiting) {
			exprs.problems().add("", "The edges of the mapping wait for edges that wait for them: they are not shown.",
					plan.spec().identity(), "sourceMapping");
		}
	}

	/** Moves the plans that are ready, one after the other, to those that are active; whether there were any. */
	private boolean takeReady(List<EdgePlan> waiting, Set<NamedSpec> done, Predicate<EdgePlan> ready) {
		boolean found = false;
		for (Iterator<EdgePlan> plans = waiting.iterator(); plans.hasNext();) {
			EdgePlan plan = plans.next();
			if (ready.test(plan)) {
				plans.remove();
				activeEdges.add(plan);
				done.addAll(plan.names());
				found = true;
			}
		}
		return found;
	}

	private static List<MappingSpec> edgeEnds(EdgePlan plan) {
		return Stream.<MappingSpec>concat(plan.sources().stream(), plan.targets().stream())
				.filter(EdgeMappingSpec.class::isInstance).toList();
	}

	/** The plan of a mapping, whether or not its layer is on. */
	ShapePlan shape(NodeOrContainerSpec spec) {
		ShapePlan known = shapes.get(spec);
		if (known != null) {
			return known;
		}
		ShapePlan plan = new ShapePlan(spec, source(spec), names(spec, PlanSet::base), domainClass(spec), exprs,
				styles(spec, new HashSet<>()));
		shapes.put(spec, plan);
		List<ShapePlan.Part> borders = new ArrayList<>();
		withImports(used(spec, spec.borderNodes(), spec.reusedBorderNodes()))
				.forEach(b -> borders.add(new ShapePlan.Part(shape(b), ElementKind.NODE, true)));
		plan.setParts(borders.toArray(ShapePlan.Part[]::new), insides(spec).toArray(ShapePlan.Part[]::new));
		return plan;
	}

	private List<ShapePlan.Part> insides(NodeOrContainerSpec spec) {
		List<ShapePlan.Part> result = new ArrayList<>();
		if (spec instanceof ContainerMappingSpec container) {
			Presentation presentation = container.presentation();
			if (presentation != Presentation.LIST) {
				withImports(used(spec, container.containers(), container.reusedContainers()))
						.forEach(c -> result.add(new ShapePlan.Part(shape(c), shape(c).kind(), false)));
			}
			if (presentation == Presentation.LIST || presentation == Presentation.FREE_FORM) {
				ElementKind kind = presentation == Presentation.LIST ? ElementKind.LIST_ELEMENT : ElementKind.NODE;
				withImports(used(spec, container.nodes(), container.reusedNodes()))
						.forEach(n -> result.add(new ShapePlan.Part(shape(n), kind, false)));
			}
		}
		return result;
	}

	private static String domainClass(NodeOrContainerSpec spec) {
		Set<NodeOrContainerSpec> visited = new HashSet<>();
		Optional<NodeOrContainerSpec> at = Optional.of(spec);
		while (at.isPresent() && visited.add(at.get())) {
			if (!at.get().domainClass().isBlank()) {
				return at.get().domainClass();
			}
			at = base(at.get());
		}
		return "";
	}

	private ShapeStyles styles(NodeOrContainerSpec spec, Set<NodeOrContainerSpec> visited) {
		visited.add(spec);
		Optional<ShapeStyles> imported = base(spec).filter(b -> !visited.contains(b)).map(b -> styles(b, visited));
		return new ShapeStyles(spec, imported, exprs, customisations);
	}

	/** The plan of an edge mapping or import, whether or not its layer is on; empty if an import leads nowhere. */
	Optional<EdgePlan> edge(EdgeSpec spec) {
		EdgePlan known = edges.get(spec);
		if (known != null) {
			return Optional.of(known);
		}
		Set<NamedSpec> names = names(spec, PlanSet::base);
		Optional<EdgePlan> plan = names.stream().filter(EdgeMappingSpec.class::isInstance)
				.map(EdgeMappingSpec.class::cast).findFirst().map(mapping -> new EdgePlan(spec, mapping, source(spec),
						names, exprs, edgeStyles(spec, new HashSet<>())));
		plan.ifPresent(p -> edges.put(spec, p));
		return plan;
	}

	private EdgeStyles edgeStyles(EdgeSpec spec, Set<EdgeSpec> visited) {
		visited.add(spec);
		Optional<EdgeStyles> imported = base(spec).filter(b -> !visited.contains(b))
				.map(b -> edgeStyles(b, visited));
		return new EdgeStyles(spec, imported, exprs, customisations);
	}

	private <T extends NamedSpec> Set<NamedSpec> names(T spec, Function<T, Optional<T>> base) {
		Set<NamedSpec> result = new LinkedHashSet<>();
		Optional<T> at = Optional.of(spec);
		while (at.isPresent() && result.add(at.get())) {
			at = base.apply(at.get());
		}
		if (at.isPresent()) {
			exprs.problems().add("", "The mapping imports itself, directly or by way of others: it shows nothing.",
					spec.identity(), "importedMapping");
		}
		return Collections.unmodifiableSet(result);
	}

	private EObject source(Spec spec) {
		return sources.apply(spec).orElse(null);
	}
}
