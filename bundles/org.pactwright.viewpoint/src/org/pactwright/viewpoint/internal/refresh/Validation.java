package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.viewpoint.CompiledSpecification;
import org.pactwright.viewpoint.description.DiagramSpec;
import org.pactwright.viewpoint.description.ValidationRuleSpec;
import org.pactwright.viewpoint.description.ValidationSpec;
import org.pactwright.viewpoint.description.ViewpointSpec;
import org.pactwright.viewpoint.diagram.DiagramElement;
import org.pactwright.viewpoint.diagram.RuleViolation;

/**
 * Checks what is on a diagram by the rules of the diagram and of its viewpoint. A rule is broken where one of its audits
 * is false, or null; an audit that cannot be evaluated is reported and breaks nothing.
 */
final class Validation {

	/** A rule with its expressions, compiled. */
	private record Rule(ValidationRuleSpec spec, List<Expr> audits, Expr message) {

		boolean isBroken(EvaluationContext context) {
			return audits.stream().anyMatch(audit -> !audit.holds(context, true));
		}

		RuleViolation violation(EObject element, Optional<DiagramElement> view, EvaluationContext context) {
			return new RuleViolation(spec, element, view,
					message.string(context, Optional.of(spec.title())).orElse(""));
		}
	}

	private final DiagramView diagram;
	private final Exprs exprs;
	private final Scopes scopes;

	Validation(DiagramView diagram, Exprs exprs, Scopes scopes) {
		this.diagram = diagram;
		this.exprs = exprs;
		this.scopes = scopes;
	}

	/** What breaks a rule: rule by rule, in the order of the diagram. */
	List<RuleViolation> run(List<CompiledSpecification> specifications) {
		List<RuleViolation> result = new ArrayList<>();
		Set<ValidationRuleSpec> rules = rules(specifications);
		if (rules.isEmpty()) {
			return result;
		}
		Map<EObject, DiagramElement> shown = shown();
		Set<EObject> inOrder = inOrder();
		for (ValidationRuleSpec spec : rules) {
			Rule rule = new Rule(spec, spec.audits().stream().map(exprs::of).toList(), exprs.of(spec.message()));
			if (spec.onViews()) {
				views(rule, result);
			} else {
				elements(rule, inOrder, shown, result);
			}
		}
		return result;
	}

	private Set<ValidationRuleSpec> rules(List<CompiledSpecification> specifications) {
		DiagramSpec spec = diagram.spec();
		Stream<ValidationSpec> ofViewpoint = specifications.stream().flatMap(s -> s.viewpoints().stream())
				.filter(v -> v.diagrams().contains(spec)).map(ViewpointSpec::validation).flatMap(Optional::stream);
		Set<ValidationRuleSpec> rules = new LinkedHashSet<>();
		Stream.concat(spec.validation().stream(), ofViewpoint).forEach(set -> {
			rules.addAll(set.rules());
			rules.addAll(set.reused());
		});
		return rules;
	}

	/** The elements of the model on the diagram, each with the first view that shows it. */
	private Map<EObject, DiagramElement> shown() {
		Map<EObject, DiagramElement> result = new IdentityHashMap<>();
		for (DiagramElement view : diagram.elements()) {
			result.putIfAbsent(view.target(), view);
			view.semanticElements().forEach(e -> result.putIfAbsent(e, view));
		}
		return result;
	}

	/** The elements of the model that are checked: what the diagram is of, and what is on it. */
	private Set<EObject> inOrder() {
		Set<EObject> result = new LinkedHashSet<>(List.of(diagram.target()));
		for (DiagramElement view : diagram.elements()) {
			result.add(view.target());
			result.addAll(view.semanticElements());
		}
		return result;
	}

	private void elements(Rule rule, Set<EObject> inOrder, Map<EObject, DiagramElement> shown,
			List<RuleViolation> into) {
		DomainClass type = new DomainClass(rule.spec().domainClass());
		for (EObject element : inOrder) {
			if (type.accepts(element)) {
				EvaluationContext context = scopes.finder(element);
				if (rule.isBroken(context)) {
					into.add(rule.violation(element, Optional.ofNullable(shown.get(element)), context));
				}
			}
		}
	}

	private void views(Rule rule, List<RuleViolation> into) {
		for (DiagramElement element : diagram.elements()) {
			ElementView view = (ElementView) element;
			EvaluationContext context = scopes.ofView(view);
			if (rule.spec().mappings().stream().anyMatch(view.plan()::answersTo) && rule.isBroken(context)) {
				into.add(rule.violation(element.target(), Optional.of(element), context));
			}
		}
	}
}
