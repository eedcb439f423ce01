package org.pactwright.standards.internal.iso22301;

import static org.pactwright.model.PactwrightPackage.Literals.DEPENDENCY__ALTERNATIVES;

import java.math.BigDecimal;

import org.pactwright.model.Dependency;
import org.pactwright.model.Strength;
import org.pactwright.model.VitalService;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/**
 * ISO22301-8.2-b: what a service depends on strongly, without an alternative, is back before the service has used up
 * what it tolerates and its buffer.
 */
final class DependencyReturnsInTime extends Rule.OnEach<Dependency> {

	DependencyReturnsInTime() {
		super("ISO22301-8.2-b", Dependency.class);
	}

	@Override
	protected void check(Dependency dependency, CheckContext context, Report report) {
		if ((dependency.getStrength() != Strength.HIGH && dependency.getStrength() != Strength.TOTAL)
				|| context.says(dependency, DEPENDENCY__ALTERNATIVES)
				|| !(dependency.eContainer() instanceof VitalService service) || service.getMtpd() == null
				|| !(dependency.getOn() instanceof VitalService target) || target.getRto() == null) {
			return;
		}
		BigDecimal buffer = dependency.getBuffer() == null ? BigDecimal.ZERO : dependency.getBuffer().minutes();
		if (target.getRto().minutes().compareTo(service.getMtpd().minutes().add(buffer)) > 0) {
			report.on(dependency).fill("service", service).fill("mtpd", service.getMtpd())
					.fill("buffer", dependency.getBuffer() == null ? "no buffer" : dependency.getBuffer())
					.fill("target", target).fill("rto", target.getRto()).add();
		}
	}
}
