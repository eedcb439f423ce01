package org.pactwright.viewpoint.check;

import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;
import org.pactwright.viewpoint.description.EdgeMappingImportSpec;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;

/** Edge mappings know where their edges start and end; imports know what they build on. */
final class EdgeCheck implements SpecificationCheck {

	@Override
	public void check(CheckContext context) {
		for (EdgeMappingSpec edge : context.all(EdgeMappingSpec.class)) {
			need(context, edge, !edge.sources().isEmpty(), "sourceMapping", "no mapping where its edges start");
			need(context, edge, !edge.targets().isEmpty(), "targetMapping", "no mapping where its edges end");
			need(context, edge, !edge.targetFinder().isBlank(), "targetFinderExpression",
					"no expression that finds the target");
			need(context, edge, !edge.elementBased() || !edge.sourceFinder().isBlank(), "sourceFinderExpression",
					"no expression that finds the source");
		}
		for (EdgeMappingImportSpec edge : context.all(EdgeMappingImportSpec.class)) {
			if (!edge.base().isSet()) {
				context.report(Severity.ERROR, Code.MISSING, edge.identity(), "",
						"The import '" + edge.title() + "' names no edge mapping.", "Set importedMapping.");
			}
		}
		for (NodeOrContainerSpec mapping : context.all(NodeOrContainerSpec.class)) {
			if (mapping.imported().isPresent() && !mapping.imported().get().base().isSet()) {
				context.report(Severity.ERROR, Code.MISSING, mapping.identity(), "",
						"The import '" + mapping.title() + "' names no mapping.", "Set importedMapping.");
			}
		}
	}

	private static void need(CheckContext context, EdgeMappingSpec edge, boolean there, String attribute, String what) {
		if (!there) {
			context.report(Severity.ERROR, Code.MISSING, edge.identity(), attribute,
					"The edge mapping '" + edge.title() + "' has " + what + "; it shows nothing.",
					"Set " + attribute + ".");
		}
	}
}
