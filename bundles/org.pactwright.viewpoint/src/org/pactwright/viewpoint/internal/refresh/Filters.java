package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.EdgeMappingImportSpec;
import org.pactwright.viewpoint.description.FilterKind;
import org.pactwright.viewpoint.description.FilterSpec;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NamedSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.diagram.AppliedFilter;

/**
 * The filters that are on. Their conditions say what stays; what a condition is about that cannot be evaluated stays
 * too. They see the diagram and the element: a filter of mappings the semantic one and the view, one without mappings
 * the view only.
 */
final class Filters {

	private record Part(FilterKind kind, List<MappingSpec> mappings, Expr semantic, Expr view) {

		boolean concerns(ElementView element) {
			return mappings.isEmpty() || mappings.stream().anyMatch(m -> means(m, element.plan()));
		}

		/** A filter of a mapping means imports of it too, unless one says that it does not inherit filters. */
		private static boolean means(MappingSpec mapping, MappingPlan plan) {
			for (NamedSpec at : plan.names()) {
				if (at == mapping) {
					return true;
				}
				boolean inherits = switch (at) {
					case NodeOrContainerSpec shape ->
						shape.imported().filter(i -> i.inheritsAncestorFilters()).isPresent();
					case EdgeMappingImportSpec edge -> edge.inheritsAncestorFilters();
					default -> false;
				};
				if (!inherits) {
					return false;
				}
			}
			return false;
		}
	}

	private record Filter(FilterSpec spec, List<Part> parts) {
	}

	private final Exprs exprs;
	private final Scopes scopes;
	private List<Filter> active = List.of();

	Filters(Exprs exprs, Scopes scopes) {
		this.exprs = exprs;
		this.scopes = scopes;
	}

	/** Sets those that are on. */
	void activate(Collection<FilterSpec> specs) {
		List<Filter> result = new ArrayList<>();
		for (FilterSpec spec : specs) {
			List<Part> parts = new ArrayList<>();
			for (FilterSpec.Part part : spec.parts()) {
				if (part instanceof FilterSpec.MappingPart mapping) {
					parts.add(new Part(mapping.kind(), mapping.mappings(), exprs.of(mapping.semanticCondition()),
							exprs.of(mapping.viewCondition())));
				}
			}
			result.add(new Filter(spec, parts));
		}
		active = result;
	}

	/**
	 * What applies to an element.
	 *
	 * @param others what applies for other reasons
	 */
	List<AppliedFilter> of(ElementView view, List<AppliedFilter> others) {
		if (active.isEmpty() && !view.hiddenByHand()) {
			return others;
		}
		List<AppliedFilter> result = new ArrayList<>(others);
		if (view.hiddenByHand()) {
			result.add(new AppliedFilter.Hide());
		}
		List<FilterSpec> hiding = active.stream().filter(f -> applies(f, FilterKind.HIDE, view)).map(Filter::spec)
				.toList();
		if (!hiding.isEmpty()) {
			result.add(new AppliedFilter.Filters(hiding));
		}
		if (active.stream().anyMatch(f -> applies(f, FilterKind.COLLAPSE, view))) {
			result.add(new AppliedFilter.Collapse());
		}
		if (view.owner() instanceof ShapeView owner
				&& active.stream().anyMatch(f -> applies(f, FilterKind.COLLAPSE, owner))) {
			result.add(new AppliedFilter.CollapsedWithParent());
		}
		return List.copyOf(result);
	}

	private boolean applies(Filter filter, FilterKind kind, ElementView view) {
		return filter.parts().stream().anyMatch(p -> p.kind() == kind && p.concerns(view) && !stays(p, view));
	}

	private boolean stays(Part part, ElementView view) {
		if (part.semantic().isBlank() && part.view().isBlank()) {
			return part.mappings().isEmpty();
		}
		EObject element = part.mappings().isEmpty() ? view : view.target();
		return part.semantic().holds(scopes.filter(element), true) && part.view().holds(scopes.filter(view), true);
	}

	/** Whether anything that applies to an element hides it. */
	static boolean hides(List<AppliedFilter> applied) {
		return !applied.isEmpty() && applied.stream()
				.anyMatch(f -> f instanceof AppliedFilter.Filters || f instanceof AppliedFilter.Hide);
	}
}
