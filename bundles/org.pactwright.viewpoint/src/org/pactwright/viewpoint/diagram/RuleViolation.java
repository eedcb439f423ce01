package org.pactwright.viewpoint.diagram;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.ValidationRuleSpec;

/**
 * That an element breaks a rule of the specification. A fix of the rule is run on {@link #self}, see
 * {@code ToolCall.Operations}.
 *
 * @param rule which one
 * @param element the element of the model; that of the view where the rule is about views
 * @param view the first that shows the element; empty if it is the element of the diagram itself
 * @param message what the rule says about it
 */
public record RuleViolation(ValidationRuleSpec rule, EObject element, Optional<DiagramElement> view, String message) {

	/** What the rule is about: an element of the model, or a view. */
	public EObject self() {
		return rule.onViews() && view.isPresent() ? view.get() : element;
	}
}
