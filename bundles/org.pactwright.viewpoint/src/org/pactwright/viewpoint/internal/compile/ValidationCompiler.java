package org.pactwright.viewpoint.internal.compile;

import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.RuleLevel;
import org.pactwright.viewpoint.description.ValidationRuleSpec;
import org.pactwright.viewpoint.description.ValidationSpec;

/** Compiles validation rules. */
final class ValidationCompiler {

	private final Compilation compilation;
	private final OperationCompiler operations;

	ValidationCompiler(Compilation compilation, OperationCompiler operations) {
		this.compilation = compilation;
		this.operations = operations;
	}

	ValidationSpec set(Source s) {
		return compilation.done(s,
				new ValidationSpec(s.identity(), s.text("name"),
						s.children("ownedRules").stream().map(this::rule).toList(),
						compilation.links(s, "reusedRules", ValidationRuleSpec.class)));
	}

	private ValidationRuleSpec rule(Source s) {
		return compilation.done(s,
				new ValidationRuleSpec(s.identity(), s.text("name"), s.text("label"),
						s.literal("level", RuleLevel.class), s.expression("message"),
						s.kind().equals("ViewValidationRule"), s.text("targetClass"),
						compilation.links(s, "targets", MappingSpec.class),
						s.children("audits").stream().map(a -> a.expression("auditExpression")).toList(),
						s.children("fixes").stream().map(this::fix).toList()));
	}

	private ValidationRuleSpec.Fix fix(Source s) {
		return compilation.done(s, new ValidationRuleSpec.Fix(s.identity(), s.text("name"),
				operations.first(s, "initialOperation")));
	}
}
