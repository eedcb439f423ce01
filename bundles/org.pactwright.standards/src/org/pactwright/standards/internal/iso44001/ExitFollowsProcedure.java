package org.pactwright.standards.internal.iso44001;

import static org.pactwright.model.PactwrightPackage.Literals.EXIT_STRATEGY__PROCEDURE;

import org.pactwright.model.ExitState;
import org.pactwright.model.ExitStrategy;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** ISO44001-8.9-c: an exit that runs follows a procedure. */
final class ExitFollowsProcedure extends Rule.OnEach<ExitStrategy> {

	ExitFollowsProcedure() {
		super("ISO44001-8.9-c", ExitStrategy.class);
	}

	@Override
	protected void check(ExitStrategy exit, CheckContext context, Report report) {
		if (exit.getState() == ExitState.ACTIVATED && !context.says(exit, EXIT_STRATEGY__PROCEDURE)) {
			report.on(exit).add();
		}
	}
}
