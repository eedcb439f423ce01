package org.pactwright.viewpoint.description;

import java.util.List;

/** Filters, rules and behaviours that are chosen together. */
public record ConcernSpec(Identity identity, String name, String label, List<FilterSpec> filters,
		List<ValidationRuleSpec> rules, List<ToolSpec> behaviours) implements NamedSpec {
}
