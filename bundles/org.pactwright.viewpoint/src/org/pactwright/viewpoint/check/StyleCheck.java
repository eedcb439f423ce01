package org.pactwright.viewpoint.check;

import java.util.List;
import java.util.Optional;

import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;
import org.pactwright.viewpoint.description.ConditionalStyleSpec;
import org.pactwright.viewpoint.description.ContainerMappingSpec;
import org.pactwright.viewpoint.description.EdgeMappingImportSpec;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.NodeMappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.StyleSpec;

/** Mappings have a style: elements without one are not shown. */
final class StyleCheck implements SpecificationCheck {

	@Override
	public void check(CheckContext context) {
		context.all(NodeMappingSpec.class).forEach(m -> mapping(context, m, m.style(), m.conditionalStyles()));
		context.all(ContainerMappingSpec.class).forEach(m -> mapping(context, m, m.style(), m.conditionalStyles()));
		context.all(EdgeMappingSpec.class).forEach(m -> mapping(context, m, m.style(), m.conditionalStyles()));
		context.all(EdgeMappingImportSpec.class).forEach(m -> conditional(context, m.conditionalStyles()));
	}

	private static <S extends StyleSpec> void mapping(CheckContext context, MappingSpec mapping, Optional<S> style,
			List<ConditionalStyleSpec<S>> conditional) {
		boolean imported = mapping instanceof NodeOrContainerSpec node && node.imported().isPresent();
		if (style.isEmpty() && !imported) {
			String when = conditional.isEmpty() ? "are never shown." : "are shown only where a condition holds.";
			context.report(conditional.isEmpty() ? Severity.WARNING : Severity.INFO, Code.MISSING, mapping.identity(),
					"", "The mapping '" + mapping.title() + "' has no style; its elements " + when, "Add a style.");
		}
		conditional(context, conditional);
	}

	private static <S extends StyleSpec> void conditional(CheckContext context, List<ConditionalStyleSpec<S>> styles) {
		for (ConditionalStyleSpec<S> style : styles) {
			if (style.style().isEmpty()) {
				context.report(Severity.WARNING, Code.MISSING, style.identity(), "",
						"The condition has no style; elements where it holds are not shown.", "Add a style.");
			}
		}
	}
}
