package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pactwright.viewpoint.description.DecorationSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.diagram.Decoration;

/** The decorations of the layers that are on. */
final class Decorations {

	private record Entry(DecorationSpec spec, boolean isTransient, Expr precondition, Expr image, Expr tooltip,
			DomainClass domainClass) {

		boolean concerns(ElementView view) {
			return switch (spec.kind()) {
				case MAPPING -> concernsMapping(view);
				case SEMANTIC -> domainClass.accepts(view.target());
				case GENERIC -> true;
			};
		}

		/** A mapping means imports of it too, but of edge mappings. */
		private boolean concernsMapping(ElementView view) {
			for (MappingSpec mapping : spec.mappings()) {
				if (view instanceof EdgeView ? view.mapping() == mapping : view.plan().answersTo(mapping)) {
					return true;
				}
			}
			return false;
		}
	}

	private final Scopes scopes;
	private final List<Entry> entries = new ArrayList<>();

	Decorations(List<LayerSpec> layers, Exprs exprs, Scopes scopes) {
		this.scopes = scopes;
		List<LayerSpec> ordered = new ArrayList<>(layers);
		ordered.sort(Comparator.comparing(LayerSpec::isTransient));
		for (LayerSpec layer : ordered) {
			for (DecorationSpec spec : layer.decorations()) {
				entries.add(new Entry(spec, layer.isTransient(), exprs.of(spec.precondition()), exprs.of(spec.image()),
						exprs.of(spec.tooltip()), new DomainClass(spec.domainClass())));
			}
		}
	}

	/** Those of an element, in the order of the layers, of those with only tools and decorations last. */
	List<Decoration> of(ElementView view) {
		if (entries.isEmpty()) {
			return List.of();
		}
		List<Decoration> result = new ArrayList<>();
		for (Entry entry : entries) {
			if (entry.concerns(view) && entry.precondition().holds(scopes.decoration(view), false)) {
				Optional<String> image = entry.image().isBlank() ? Optional.empty()
						: entry.image().string(scopes.decoration(view), Optional.empty());
				Optional<String> tooltip = entry.tooltip().isBlank() ? Optional.empty()
						: entry.tooltip().string(scopes.decoration(view), Optional.empty());
				result.add(new Decoration(entry.spec(), image.orElse(""), tooltip.orElse(""), entry.isTransient()));
			}
		}
		return List.copyOf(result);
	}
}
