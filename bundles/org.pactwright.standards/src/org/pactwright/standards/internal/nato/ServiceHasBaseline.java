package org.pactwright.standards.internal.nato;

import static org.pactwright.model.PactwrightPackage.Literals.VITAL_SERVICE__BASELINE;

import org.pactwright.model.VitalService;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** NATO-blr-a: each vital service is mapped to a baseline requirement. */
final class ServiceHasBaseline extends Rule.OnEach<VitalService> {

	ServiceHasBaseline() {
		super("NATO-blr-a", VitalService.class);
	}

	@Override
	protected void check(VitalService service, CheckContext context, Report report) {
		if (!context.says(service, VITAL_SERVICE__BASELINE)) {
			report.on(service).fill("service", service).add();
		}
	}
}
