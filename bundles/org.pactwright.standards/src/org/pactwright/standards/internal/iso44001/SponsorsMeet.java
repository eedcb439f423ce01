package org.pactwright.standards.internal.iso44001;

import org.pactwright.model.BodyKind;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8.8-d: the executive sponsors keep meeting. */
final class SponsorsMeet extends Rule.Gated {

	SponsorsMeet() {
		super("ISO44001-8.8-d", Gate.during(LifecycleStage.STAYING_TOGETHER));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		partnership.getBodies().stream().filter(body -> body.getKind() == BodyKind.EXECUTIVE_SPONSORS)
				.filter(body -> body.getMeets() == null)
				.forEach(body -> report.on(body).fill("body", body).add());
	}
}
