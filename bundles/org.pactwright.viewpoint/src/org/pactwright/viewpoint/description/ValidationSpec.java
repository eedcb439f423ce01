package org.pactwright.viewpoint.description;

import java.util.List;

/**
 * Rules of a viewpoint or a diagram.
 *
 * @param reused rules that are defined elsewhere
 */
public record ValidationSpec(Identity identity, String name, List<ValidationRuleSpec> rules,
		List<ValidationRuleSpec> reused) implements Spec {
}
