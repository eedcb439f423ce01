package org.pactwright.standards.internal.soc;

import static org.pactwright.model.PactwrightPackage.Literals.OBSTACLE__MITIGATED_BY;

import org.pactwright.model.Obstacle;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** SOC-obst-a: something answers each obstacle of severity 4 or 5. */
final class HighObstacleIsAnswered extends Rule.OnEach<Obstacle> {
	private static final int HIGH = 4;

	HighObstacleIsAnswered() {
		super("SOC-obst-a", Obstacle.class);
	}

	@Override
	protected void check(Obstacle obstacle, CheckContext context, Report report) {
		if (obstacle.getSeverity() != null && obstacle.getSeverity() >= HIGH
				&& !context.says(obstacle, OBSTACLE__MITIGATED_BY)) {
			report.on(obstacle).fill("obstacle", obstacle).fill("n", obstacle.getSeverity()).add();
		}
	}
}
