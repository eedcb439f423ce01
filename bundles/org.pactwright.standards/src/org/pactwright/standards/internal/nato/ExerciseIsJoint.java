package org.pactwright.standards.internal.nato;

import static org.pactwright.model.PactwrightPackage.Literals.EXERCISE__LEAD;
import static org.pactwright.model.PactwrightPackage.Literals.EXERCISE__PARTICIPANTS;

import java.util.List;

import org.pactwright.model.Exercise;
import org.pactwright.model.Organisation;
import org.pactwright.model.Sector;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** NATO-ex-a: both sectors take part in each exercise, and both lead it. */
final class ExerciseIsJoint extends Rule.OnEach<Exercise> {

	ExerciseIsJoint() {
		super("NATO-ex-a", Exercise.class);
	}

	@Override
	protected void check(Exercise exercise, CheckContext context, Report report) {
		if (!context.understood(exercise, EXERCISE__PARTICIPANTS) || !context.understood(exercise, EXERCISE__LEAD)) {
			return;
		}
		List<Sector> absent = Sectors.missing(context.sectorsOf(exercise.getParticipants()));
		List<Organisation> leading = exercise.getLead().stream()
				.flatMap(role -> context.organisationsOf(role).stream()).toList();
		List<Sector> notLeading = Sectors.missing(context.sectorsOf(leading));
		if (!absent.isEmpty()) {
			report.on(exercise).fill("exercise", exercise).fill("sector", absent).add();
		} else if (!notLeading.isEmpty()) {
			report.on(exercise).fill("exercise", exercise).fill("sector", notLeading).add("lead");
		}
	}
}
