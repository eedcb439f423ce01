package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pactwright.aql.EvaluationContext;
import org.pactwright.viewpoint.description.ConditionalStyleSpec;
import org.pactwright.viewpoint.description.ContainerMappingSpec;
import org.pactwright.viewpoint.description.NodeMappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.ShapeStyleSpec;

/**
 * The styles that a mapping has for its elements: of those under conditions, its own and then those of the mapping that
 * it imports, the first whose predicate holds; else its own default one; else that of the mapping that it imports.
 */
final class ShapeStyles {

	private record Choice(Expr predicate, Optional<Entry> style) {
	}

	/** A style, and the forms into which layers change it. */
	private final class Entry {

		private final ShapeStyleSpec spec;
		private final CompiledStyle plain;
		private final Customisations.Of changes;
		private final Map<List<Customisations.Change>, CompiledStyle> changed = new HashMap<>();

		Entry(ShapeStyleSpec spec) {
			this.spec = spec;
			this.plain = maker.compile(spec, false);
			this.changes = customisations.of(spec);
		}

		CompiledStyle in(EvaluationContext context) {
			if (changes.isEmpty()) {
				return plain;
			}
			List<Customisations.Change> holding = changes.holding(context);
			return holding.isEmpty() ? plain : changed.computeIfAbsent(holding,
					all -> maker.compile(ShapeStyleChange.apply(spec, all), true));
		}
	}

	private final ShapeStyleMaker maker;
	private final Customisations customisations;
	private final List<Choice> choices = new ArrayList<>();
	private final Optional<Entry> byDefault;
	private final Optional<ShapeStyles> imported;

	/**
	 * @param imported the styles of the mapping that this one imports
	 */
	ShapeStyles(NodeOrContainerSpec mapping, Optional<ShapeStyles> imported, Exprs exprs,
			Customisations customisations) {
		this.maker = new ShapeStyleMaker(exprs);
		this.customisations = customisations;
		this.imported = imported;
		List<? extends ConditionalStyleSpec<? extends ShapeStyleSpec>> conditional = switch (mapping) {
			case NodeMappingSpec node -> node.conditionalStyles();
			case ContainerMappingSpec container -> container.conditionalStyles();
		};
		for (ConditionalStyleSpec<? extends ShapeStyleSpec> c : conditional) {
			choices.add(new Choice(exprs.of(c.predicate()), c.style().map(s -> new Entry(s))));
		}
		Optional<? extends ShapeStyleSpec> plain = switch (mapping) {
			case NodeMappingSpec node -> node.style();
			case ContainerMappingSpec container -> container.style();
		};
		this.byDefault = plain.map(s -> new Entry(s));
	}

	/** The style of an element; the context is that of styles. */
	Optional<CompiledStyle> choose(EvaluationContext context) {
		return entry(context).map(e -> e.in(context));
	}

	private Optional<Entry> entry(EvaluationContext context) {
		return choice(context).flatMap(Choice::style).or(this::plain);
	}

	private Optional<Choice> choice(EvaluationContext context) {
		for (Choice choice : choices) {
			if (choice.style().isPresent() && choice.predicate().holds(context, false)) {
				return Optional.of(choice);
			}
		}
		return imported.flatMap(i -> i.choice(context));
	}

	private Optional<Entry> plain() {
		return byDefault.isPresent() ? byDefault : imported.flatMap(ShapeStyles::plain);
	}
}
