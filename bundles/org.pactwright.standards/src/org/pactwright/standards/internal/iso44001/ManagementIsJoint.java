package org.pactwright.standards.internal.iso44001;

import java.util.Set;

import org.pactwright.model.BodyKind;
import org.pactwright.model.LifecycleStage;
import org.pactwright.model.Partnership;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8.6-h: a body below the sponsors manages the relationship day by day. */
final class ManagementIsJoint extends Rule.Gated {
	private static final Set<BodyKind> MANAGING = Set.of(BodyKind.STEERING, BodyKind.OPERATIONAL_MANAGEMENT);

	ManagementIsJoint() {
		super("ISO44001-8.6-h", Gate.done(LifecycleStage.WORKING_TOGETHER));
	}

	@Override
	protected void checkOpen(Partnership partnership, CheckContext context, Report report) {
		if (partnership.getBodies().stream().noneMatch(body -> MANAGING.contains(body.getKind()))) {
			report.on(partnership).fill("partnership", partnership).add();
		}
	}
}
