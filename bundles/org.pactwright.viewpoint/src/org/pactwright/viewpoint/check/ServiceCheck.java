package org.pactwright.viewpoint.check;

import org.pactwright.viewpoint.SpecificationProblem.Code;
import org.pactwright.viewpoint.SpecificationProblem.Severity;
import org.pactwright.viewpoint.description.JavaServiceSpec;

/** The Java classes whose methods expressions call are there. */
final class ServiceCheck implements SpecificationCheck {

	private static final String ATTRIBUTE = "qualifiedClassName";

	@Override
	public void check(CheckContext context) {
		for (JavaServiceSpec service : context.all(JavaServiceSpec.class)) {
			if (service.className().isBlank()) {
				context.report(Severity.ERROR, Code.SERVICE, service.identity(), "",
						"The Java extension names no class.", "Set " + ATTRIBUTE + ".");
			} else if (context.options().services().isPresent()
					&& !context.options().services().get().test(service.className())) {
				context.report(Severity.ERROR, Code.SERVICE, service.identity(), ATTRIBUTE,
						"There is no class " + service.className() + "; its services cannot be called.",
						"Correct the name, or add the class to the class path.");
			}
		}
	}
}
