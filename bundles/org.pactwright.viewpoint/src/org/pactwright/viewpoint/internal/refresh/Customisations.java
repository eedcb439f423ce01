package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pactwright.aql.EvaluationContext;
import org.pactwright.viewpoint.description.CustomisationSpec;
import org.pactwright.viewpoint.description.CustomisationSpec.AttributeSpec;
import org.pactwright.viewpoint.description.CustomisationSpec.FeatureSpec;
import org.pactwright.viewpoint.description.CustomisationSpec.ReferenceSpec;
import org.pactwright.viewpoint.description.EdgeStyleSpec;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.LabelSpec;
import org.pactwright.viewpoint.description.LayerSpec;
import org.pactwright.viewpoint.description.ShapeStyleSpec;

/** The changes that layers make to styles. Which layers are on is known when a style is made. */
final class Customisations {

	/**
	 * A change that holds for an element.
	 *
	 * @param part the style or the label of an edge style that it changes
	 * @param value of an attribute as text, of a reference the spec of its new target
	 */
	record Change(Identity part, String feature, Object value) {
	}

	private record Rule(Identity part, Expr predicate, FeatureSpec feature, Optional<Expr> value) {

		Optional<Change> in(EvaluationContext context) {
			return switch (feature) {
				case AttributeSpec attribute -> value.filter(v -> !v.isBlank()).flatMap(v -> v.value(context))
						.map(v -> new Change(part, attribute.feature(), v));
				case ReferenceSpec reference -> reference.value()
						.map(v -> new Change(part, reference.feature(), v));
			};
		}
	}

	/** The changes of one style. */
	record Of(List<Rule> rules) {

		boolean isEmpty() {
			return rules.isEmpty();
		}

		/** Those that hold for an element; of several of one feature the last. */
		List<Change> holding(EvaluationContext context) {
			Map<Object, Change> result = new LinkedHashMap<>();
			for (Rule rule : rules) {
				if (rule.predicate().holds(context, false)) {
					rule.in(context).ifPresent(c -> result.put(List.of(c.part(), c.feature()), c));
				}
			}
			return List.copyOf(result.values());
		}
	}

	private final List<LayerSpec> layers;
	private final Exprs exprs;

	/**
	 * @param layers those that are on, in the order in which their changes apply
	 */
	Customisations(List<LayerSpec> layers, Exprs exprs) {
		this.layers = List.copyOf(layers);
		this.exprs = exprs;
	}

	Of of(ShapeStyleSpec style) {
		return of(Set.of(style.identity()));
	}

	Of of(EdgeStyleSpec style) {
		List<Identity> parts = new ArrayList<>(List.of(style.identity()));
		for (Optional<LabelSpec> label : List.of(style.beginLabel(), style.centerLabel(), style.endLabel())) {
			label.ifPresent(l -> parts.add(l.identity()));
		}
		return of(Set.copyOf(parts));
	}

	private Of of(Set<Identity> parts) {
		List<Rule> rules = new ArrayList<>();
		for (LayerSpec layer : layers) {
			for (CustomisationSpec customisation : layer.customisations()) {
				Expr predicate = exprs.of(customisation.predicate());
				for (FeatureSpec feature : customisation.features()) {
					Optional<Expr> value = feature instanceof AttributeSpec a ? Optional.of(exprs.of(a.value()))
							: Optional.empty();
					parts.stream().filter(p -> feature.applyOnAll() || feature.appliedOn().contains(p)).sorted(
							(a, b) -> a.fragment().compareTo(b.fragment()))
							.forEach(p -> rules.add(new Rule(p, predicate, feature, value)));
				}
			}
		}
		return new Of(List.copyOf(rules));
	}
}
