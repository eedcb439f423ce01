package org.pactwright.viewpoint.check;

import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;
import org.pactwright.viewpoint.description.DecorationSpec;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.Identity;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.RepresentationSpec;
import org.pactwright.viewpoint.description.TableSpec;
import org.pactwright.viewpoint.description.TreeSpec;
import org.pactwright.viewpoint.description.ValidationRuleSpec;

/** Whatever is about elements of a class says of which. */
final class DomainClassCheck implements SpecificationCheck {

	private static final String ATTRIBUTE = "domainClass";

	@Override
	public void check(CheckContext context) {
		for (RepresentationSpec spec : context.all(RepresentationSpec.class)) {
			need(context, spec.domainClass(), spec.identity(), ATTRIBUTE, spec.title(), "can be made of nothing");
		}
		for (NodeOrContainerSpec spec : context.all(NodeOrContainerSpec.class)) {
			if (spec.imported().isEmpty()) {
				need(context, spec.domainClass(), spec.identity(), ATTRIBUTE, spec.title(), "shows nothing");
			} else if (spec.domainClass().isBlank()) {
				context.report(Severity.WARNING, Code.MISSING, spec.identity(), ATTRIBUTE, "The import '" + spec.title()
						+ "' names no class and does not take it over from the mapping that it imports.",
						"Set domainClass to the class of the imported mapping.");
			}
		}
		for (EdgeMappingSpec spec : context.all(EdgeMappingSpec.class)) {
			if (spec.elementBased()) {
				need(context, spec.domainClass(), spec.identity(), ATTRIBUTE, spec.title(), "shows nothing");
			}
		}
		for (ValidationRuleSpec spec : context.all(ValidationRuleSpec.class)) {
			if (!spec.onViews()) {
				need(context, spec.domainClass(), spec.identity(), "targetClass", spec.title(), "checks nothing");
			}
		}
		for (DecorationSpec spec : context.all(DecorationSpec.class)) {
			if (spec.kind() == DecorationSpec.Kind.SEMANTIC) {
				need(context, spec.domainClass(), spec.identity(), ATTRIBUTE, spec.name(), "decorates nothing");
			}
		}
		context.all(TableSpec.Line.class).forEach(
				l -> need(context, l.domainClass(), l.identity(), ATTRIBUTE, l.title(), "shows nothing"));
		context.all(TableSpec.ElementColumn.class).forEach(
				c -> need(context, c.domainClass(), c.identity(), ATTRIBUTE, c.title(), "shows nothing"));
		context.all(TreeSpec.Item.class).forEach(
				i -> need(context, i.domainClass(), i.identity(), ATTRIBUTE, i.title(), "shows nothing"));
	}

	private static void need(CheckContext context, String domainClass, Identity at, String attribute, String title,
			String effect) {
		if (domainClass.isBlank()) {
			context.report(Severity.ERROR, Code.MISSING, at, attribute,
					"'" + title + "' " + effect + ": it names no class.",
					"Set " + attribute + " to a class, such as package::Class.");
		}
	}
}
