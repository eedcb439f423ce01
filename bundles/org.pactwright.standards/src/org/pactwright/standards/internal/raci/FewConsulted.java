package org.pactwright.standards.internal.raci;

import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** RACI-d: few actors have to be consulted. */
final class FewConsulted extends Rule.OnEach<RaciTarget> {
	private static final int MOST = 5;

	FewConsulted() {
		super("RACI-d", RaciTarget.class);
	}

	@Override
	protected void check(RaciTarget item, CheckContext context, Report report) {
		long consulted = Letters.actors(item, RaciLetter.C);
		if (consulted > MOST) {
			report.on(item).fill("n", consulted).fill("item", item).add();
		}
	}
}
