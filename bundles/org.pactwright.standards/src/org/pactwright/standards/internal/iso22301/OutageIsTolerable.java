package org.pactwright.standards.internal.iso22301;

import static org.pactwright.model.PactwrightPackage.Literals.OBJECTIVE__PROTECTS;
import static org.pactwright.model.PactwrightPackage.Literals.PROCEDURE__PROTECTS;
import static org.pactwright.model.PactwrightPackage.Literals.VITAL_SERVICE__MTPD;
import static org.pactwright.model.PactwrightPackage.Literals.VITAL_SERVICE__RTO;

import org.pactwright.model.Objective;
import org.pactwright.model.Procedure;
import org.pactwright.model.VitalService;
import org.pactwright.model.values.TimeSpan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/**
 * ISO22301-8.2-a: a protected service says how long it may be out and how fast it is back, and the second is shorter.
 */
final class OutageIsTolerable extends Rule.OnEach<VitalService> {

	OutageIsTolerable() {
		super("ISO22301-8.2-a", VitalService.class);
	}

	@Override
	protected void check(VitalService service, CheckContext context, Report report) {
		boolean open = !context.says(service, VITAL_SERVICE__MTPD) || !context.says(service, VITAL_SERVICE__RTO);
		TimeSpan tolerated = service.getMtpd();
		TimeSpan restored = service.getRto();
		boolean late = tolerated != null && restored != null && restored.compareTo(tolerated) >= 0;
		if ((open || late) && isProtected(service, context)) {
			report.on(service).fill("service", service).fill("rto", restored == null ? "not given" : restored)
					.fill("mtpd", tolerated == null ? "not given" : tolerated).add();
		}
	}

	private static boolean isProtected(VitalService service, CheckContext context) {
		return !context.referrers(Objective.class, OBJECTIVE__PROTECTS, service).isEmpty()
				|| !context.referrers(Procedure.class, PROCEDURE__PROTECTS, service).isEmpty();
	}
}
