package org.pactwright.standards.internal.nato;

import static org.pactwright.model.PactwrightPackage.Literals.DEPENDENCY__ALTERNATIVES;
import static org.pactwright.model.PactwrightPackage.Literals.DEPENDENCY__BUFFER;

import org.pactwright.model.CriticalElement;
import org.pactwright.model.Dependency;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** NATO-xb-b: what comes from across a border and matters much has an alternative or a buffer. */
final class BorderMayClose extends Rule.OnEach<Dependency> {

	BorderMayClose() {
		super("NATO-xb-b", Dependency.class);
	}

	@Override
	protected void check(Dependency dependency, CheckContext context, Report report) {
		if (dependency.isCrossBorder() && Strong.is(dependency) && dependency.getOn() != null
				&& !context.says(dependency, DEPENDENCY__ALTERNATIVES) && !context.says(dependency, DEPENDENCY__BUFFER)
				&& dependency.eContainer() instanceof CriticalElement element) {
			report.on(dependency).fill("element", element).fill("target", dependency.getOn()).add();
		}
	}
}
