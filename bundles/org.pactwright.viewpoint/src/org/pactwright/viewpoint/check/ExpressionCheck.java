package org.pactwright.viewpoint.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EPackage;
import org.pactwright.aql.CheckResult;
import org.pactwright.aql.Engine;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.aql.JavaServices;
import org.pactwright.aql.syntax.Syntax;
import org.pactwright.aql.types.TypeSet;
import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;
import org.pactwright.viewpoint.description.EdgeMappingSpec;
import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.description.JavaServiceSpec;
import org.pactwright.viewpoint.description.MappingSpec;
import org.pactwright.viewpoint.description.MetamodelSpec;
import org.pactwright.viewpoint.description.NodeOrContainerSpec;
import org.pactwright.viewpoint.description.OperationSpec;
import org.pactwright.viewpoint.description.RepresentationSpec;
import org.pactwright.viewpoint.description.ViewpointSpec;

/**
 * Expressions parse, and name variables, types, features and services that there are. Types and features are looked at
 * only where the metamodels of a viewpoint are all at hand; services only where its Java classes are.
 */
final class ExpressionCheck implements SpecificationCheck {

	private static final String LANGUAGE = "aql:";
	private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
	private static final Set<String> PSEUDO_FEATURES = Set.of("eContainer", "eContents", "eAllContents", "eClass",
			"eCrossReferences");
	private static final Set<String> NAMES_OF_FEATURES = Set.of("featureName", "referenceName");

	@Override
	public void check(CheckContext context) {
		for (ViewpointSpec viewpoint : context.specification().viewpoints()) {
			Set<EPackage> packages = new HashSet<>(context.options().packages());
			boolean complete = metamodels(viewpoint, packages);
			JavaServices services = services(context, viewpoint);
			Engine engine = Engine.of(packages, services.services());
			DomainTypes types = new DomainTypes(engine.packages());
			boolean allServices = viewpoint.javaServices().isEmpty()
					|| context.options().classes().isPresent() && services.problems().isEmpty();
			List<Site> sites = new Sites(types, (e, scope) -> result(engine, e, scope)).of(viewpoint);
			for (Site site : sites) {
				check(context, engine, site, complete, allServices, names(services));
			}
			if (complete) {
				classes(context, viewpoint, types);
				madeClasses(context, viewpoint, types);
			}
		}
	}

	/** Whether all metamodels are at hand, and there are some. */
	private static boolean metamodels(ViewpointSpec viewpoint, Set<EPackage> packages) {
		boolean complete = true;
		for (RepresentationSpec representation : viewpoint.representations()) {
			complete &= !representation.metamodels().isEmpty() || !packages.isEmpty();
			for (MetamodelSpec metamodel : representation.metamodels()) {
				metamodel.ePackage().ifPresent(packages::add);
				complete &= metamodel.ePackage().isPresent();
			}
		}
		return complete;
	}

	private static JavaServices services(CheckContext context, ViewpointSpec viewpoint) {
		List<String> names = viewpoint.javaServices().stream().map(JavaServiceSpec::className)
				.filter(name -> !name.isBlank()).toList();
		return context.options().classes().map(loader -> JavaServices.load(names, loader)).orElse(JavaServices.NONE);
	}

	private static Set<String> names(JavaServices services) {
		Set<String> names = new HashSet<>();
		services.services().forEach(s -> names.add(s.name()));
		return names;
	}

	private static TypeSet result(Engine engine, ExpressionText expression, Scope scope) {
		return expression.text().startsWith(LANGUAGE)
				? engine.check(expression.text().substring(LANGUAGE.length()).strip(), scope.all()).types()
				: TypeSet.ANY;
	}

	private static void check(CheckContext context, Engine engine, Site site, boolean typed, boolean services,
			Set<String> javaServices) {
		String text = site.expression().text();
		String body = text.substring(text.indexOf(':') + 1).strip();
		if (text.startsWith(LANGUAGE)) {
			Syntax syntax = engine.expression(body).syntax();
			syntax.problems().forEach(
					d -> report(context, site, syntax.unclosed() ? Severity.WARNING : Severity.ERROR, d.text()));
			if (typed) {
				CheckResult result = engine.check(body, site.variables());
				result.diagnostics().stream().filter(d -> !syntax.problems().contains(d))
						.filter(d -> services || d.isError() || result.unknownFeatures().contains(d)).forEach(
								d -> report(context, site, d.isError() ? Severity.ERROR : Severity.WARNING, d.text()));
			}
		} else if (text.startsWith("feature:")) {
			if (typed && !PSEUDO_FEATURES.contains(body)) {
				feature(context, engine, site, body);
			}
		} else if (text.startsWith("var:") && !site.variables().containsKey(body)) {
			report(context, site, Severity.ERROR, "There is no variable '" + body + "'");
		} else if (text.startsWith("service:") && services) {
			String name = serviceName(body);
			if (!javaServices.contains(name)) {
				report(context, site, Severity.ERROR, "No Java service is called '" + name + "'");
			}
		} else if (typed && NAMES_OF_FEATURES.contains(site.expression().feature())) {
			feature(context, engine, site, text);
		}
	}

	/** That whatever an expression starts from has a feature. */
	private static void feature(CheckContext context, Engine engine, Site site, String name) {
		if (NAME.matcher(name).matches()) {
			CheckResult result = engine.check(EvaluationContext.SELF + "." + name, site.variables());
			result.unknownFeatures().forEach(d -> report(context, site, Severity.WARNING, d.message()));
		}
	}

	private static String serviceName(String call) {
		String path = call.contains("(") ? call.substring(0, call.indexOf('(')) : call;
		return path.substring(path.lastIndexOf('.') + 1).strip();
	}

	private static void report(CheckContext context, Site site, Severity severity, String message) {
		ExpressionText expression = site.expression();
		context.report(severity, Code.EXPRESSION, expression.owner(), expression.feature(),
				expression.feature() + " '" + shortened(expression.text()) + "': " + message + ".",
				severity == Severity.ERROR ? "Correct the expression." : "Check whether this is meant.");
	}

	private static String shortened(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.length() <= 120 ? line : line.substring(0, 117) + "…";
	}

	/** The classes that steps make; where an expression gives the name it is not known. */
	private static void madeClasses(CheckContext context, ViewpointSpec viewpoint, DomainTypes types) {
		for (OperationSpec.CreateInstance step : context.all(OperationSpec.CreateInstance.class)) {
			String name = step.type().text();
			boolean ours = step.identity().fragment().startsWith(viewpoint.identity().fragment());
			if (ours && !name.isBlank() && !name.matches("(?s)(aql|feature|var|service):.*") && !types.makes(name)) {
				context.report(Severity.ERROR, Code.REFERENCE, step.identity(), "typeName",
						"The metamodels have no class '" + name + "' of which an object can be made; the step fails.",
						"Correct the name, or add the metamodel.");
			}
		}
	}

	private static void classes(CheckContext context, ViewpointSpec viewpoint, DomainTypes types) {
		for (MappingSpec mapping : context.all(MappingSpec.class)) {
			Optional<String> name = switch (mapping) {
				case NodeOrContainerSpec m -> Optional.of(m.domainClass());
				case EdgeMappingSpec m -> m.elementBased() ? Optional.of(m.domainClass()) : Optional.empty();
			};
			boolean ours = mapping.identity().fragment().startsWith(viewpoint.identity().fragment());
			name.filter(n -> ours && !n.isBlank() && !types.knows(n)).ifPresent(n -> context.report(Severity.WARNING,
					Code.REFERENCE, mapping.identity(), "domainClass",
					"The metamodels have no class '" + n + "'; '" + mapping.title() + "' shows nothing.",
					"Correct the name, or add the metamodel."));
		}
	}
}
