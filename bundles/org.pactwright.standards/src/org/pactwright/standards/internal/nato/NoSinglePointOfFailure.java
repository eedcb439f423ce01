package org.pactwright.standards.internal.nato;

import static org.pactwright.model.PactwrightPackage.Literals.CRITICAL_ELEMENT__PROVIDERS;
import static org.pactwright.model.PactwrightPackage.Literals.DEPENDENCY__ALTERNATIVES;

import org.pactwright.model.CriticalElement;
import org.pactwright.model.Dependency;
import org.pactwright.model.VitalService;
import org.pactwright.model.values.TimeSpan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Report.Draft;
import org.pactwright.standards.Rule;

/**
 * NATO-spof-a: what a service depends on strongly has more than one provider, or an alternative, or there is a buffer
 * at least as long as the outage that the service tolerates.
 */
final class NoSinglePointOfFailure extends Rule.OnEach<Dependency> {

	NoSinglePointOfFailure() {
		super("NATO-spof-a", Dependency.class);
	}

	@Override
	protected void check(Dependency dependency, CheckContext context, Report report) {
		CriticalElement target = dependency.getOn();
		if (target == null || !Strong.is(dependency) || target.getProviders().size() != 1
				|| !context.understood(target, CRITICAL_ELEMENT__PROVIDERS)
				|| context.says(dependency, DEPENDENCY__ALTERNATIVES)
				|| !(dependency.eContainer() instanceof CriticalElement element)) {
			return;
		}
		TimeSpan buffer = dependency.getBuffer();
		TimeSpan tolerated = element instanceof VitalService service ? service.getMtpd() : null;
		Draft draft = report.on(dependency).fill("service", element).fill("target", target);
		if (buffer == null) {
			draft.add("none");
		} else if (tolerated != null && buffer.compareTo(tolerated) < 0) {
			draft.fill("buffer", buffer).add();
		}
	}
}
