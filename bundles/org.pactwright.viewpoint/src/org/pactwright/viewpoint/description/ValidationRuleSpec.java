package org.pactwright.viewpoint.description;

import java.util.List;
import java.util.Optional;

/**
 * A rule.
 *
 * @param message gives what is said about an element that breaks it
 * @param domainClass of the elements that it is about; empty if it is about views
 * @param mappings of the views that it is about; empty if it is about elements
 * @param audits tests; the rule is broken when one gives false
 */
public record ValidationRuleSpec(Identity identity, String name, String label, RuleLevel level, ExpressionText message,
		boolean onViews, String domainClass, List<MappingSpec> mappings, List<ExpressionText> audits, List<Fix> fixes)
		implements NamedSpec {

	/** A repair that the user can choose. */
	public record Fix(Identity identity, String name, Optional<OperationSpec> operation) implements Spec {
	}
}
