package org.pactwright.standards.internal.raci;

import static org.pactwright.model.PactwrightPackage.Literals.DECISION__BODY;

import org.pactwright.model.Decision;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** RACI-b: somebody does the work. A decision that its body takes itself needs nobody besides. */
final class SomebodyResponsible extends Rule.OnEach<RaciTarget> {

	SomebodyResponsible() {
		super("RACI-b", RaciTarget.class);
	}

	@Override
	protected void check(RaciTarget item, CheckContext context, Report report) {
		if (Letters.actors(item, RaciLetter.R) == 0 && !isTakenByItsBody(item, context)) {
			report.on(item).fill("item", item).add();
		}
	}

	/** The body decides by itself: it is accountable, or nobody else is. */
	private static boolean isTakenByItsBody(RaciTarget item, CheckContext context) {
		return item instanceof Decision decision && context.says(decision, DECISION__BODY)
				&& decision.getAssignments().stream().filter(assignment -> assignment.getLetter() == RaciLetter.A)
						.allMatch(assignment -> assignment.getActor() == decision.getBody());
	}
}
