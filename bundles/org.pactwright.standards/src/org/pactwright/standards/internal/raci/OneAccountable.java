package org.pactwright.standards.internal.raci;

import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** RACI-a: where letters are given, exactly one actor is accountable. */
final class OneAccountable extends Rule.OnEach<RaciTarget> {

	OneAccountable() {
		super("RACI-a", RaciTarget.class);
	}

	@Override
	protected void check(RaciTarget item, CheckContext context, Report report) {
		if (item.getAssignments().isEmpty()) {
			return;
		}
		long accountable = Letters.actors(item, RaciLetter.A);
		if (accountable != 1) {
			report.on(item).fill("item", item).fill("n", accountable).add();
		}
	}
}
