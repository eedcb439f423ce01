package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.aql.EvaluationContext;
import org.pactwright.viewpoint.description.ConditionalStyleSpec;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.EdgeSpec;
import org.pactwright.viewpoint.description.EdgeStyleSpec;

/** The styles that an edge mapping, or an import of one, has for its edges: see {@link ShapeStyles}. */
final class EdgeStyles {

	private record Choice(Expr predicate, Optional<Entry> style) {
	}

	private final class Entry {

		private final EdgeStyleSpec spec;
		private final CompiledEdgeStyle plain;
		private final Customisations.Of changes;
		private final Map<List<Customisations.Change>, CompiledEdgeStyle> changed = new HashMap<>();

		Entry(EdgeStyleSpec spec) {
			this.spec = spec;
			this.plain = new CompiledEdgeStyle(spec, false, exprs);
			this.changes = customisations.of(spec);
		}

		CompiledEdgeStyle in(EvaluationContext context) {
			if (changes.isEmpty()) {
				return plain;
			}
			List<Customisations.Change> holding = changes.holding(context);
			return holding.isEmpty() ? plain : changed.computeIfAbsent(holding,
					all -> new CompiledEdgeStyle(EdgeStyleChange.apply(spec, all), true, exprs));
		}
	}

	private final Exprs exprs;
	private final Customisations customisations;
	private final List<Choice> choices = new ArrayList<>();
	private final Optional<Entry> byDefault;
	private final Optional<EdgeStyles> imported;

	EdgeStyles(EdgeSpec mapping, Optional<EdgeStyles> imported, Exprs exprs, Customisations customisations) {
		this.exprs = exprs;
		this.customisations = customisations;
		this.imported = imported;
		for (ConditionalStyleSpec<EdgeStyleSpec> c : mapping.conditionalStyles()) {
			choices.add(new Choice(exprs.of(c.predicate()), c.style().map(Entry::new)));
		}
		this.byDefault = mapping instanceof EdgeMappingSpec edge ? edge.style().map(Entry::new) : Optional.empty();
	}

	/** The style of an edge; the context is that of styles. */
	Optional<CompiledEdgeStyle> choose(EvaluationContext context) {
		return entry(context).map(e -> e.in(context));
	}

	private Optional<Entry> entry(EvaluationContext context) {
		for (Choice choice : choices) {
			if (choice.style().isPresent() && choice.predicate().holds(context, false)) {
				return choice.style();
			}
		}
		return byDefault.isPresent() ? byDefault : imported.flatMap(i -> i.entry(context));
	}
}
