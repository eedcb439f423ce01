package org.pactwright.standards.internal.iso44001;

import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Gate;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** A rule about the plan that governs a partnership, once that has come through a gate of the eight stages. */
abstract class OnPlan extends Rule.Gated {

	/**
	 * @param id the id in the catalogue
	 * @param gate one of the eight stages; without a plan it is closed
	 */
	OnPlan(String id, Gate gate) {
		super(id, gate);
	}

	@Override
	protected final void checkOpen(Partnership partnership, CheckContext context, Report report) {
		context.governingPlan(partnership).ifPresent(plan -> check(partnership, plan, context, report));
	}

	/** Looks at the plan whose stages count. */
	abstract void check(Partnership partnership, RelationshipManagementPlan plan, CheckContext context, Report report);
}
