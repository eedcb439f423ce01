package org.pactwright.standards.internal.iso22398;

import static org.pactwright.model.PactwrightPackage.Literals.ACTION_ITEM__ARISES_FROM;
import static org.pactwright.model.PactwrightPackage.Literals.ACTION_ITEM__OWNER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.pactwright.model.ActionItem;
import org.pactwright.model.Exercise;
import org.pactwright.model.WorkStatus;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/**
 * ISO22398-6-a: sixty days after an exercise, lessons are at work: each with an owner, none overdue.
 */
final class ExerciseLeavesLessons extends Rule.OnEach<Exercise> {
	private static final int DAYS = 60;

	ExerciseLeavesLessons() {
		super("ISO22398-6-a", Exercise.class);
	}

	@Override
	protected void check(Exercise exercise, CheckContext context, Report report) {
		Optional<LocalDate> today = context.referenceDate(exercise);
		if (exercise.getConductedOn() == null || today.isEmpty()
				|| !exercise.getConductedOn().isBefore(today.get().minusDays(DAYS))) {
			return;
		}
		List<ActionItem> lessons = context.referrers(ActionItem.class, ACTION_ITEM__ARISES_FROM, exercise);
		if (lessons.isEmpty()) {
			report.on(exercise).fill("exercise", exercise).add();
		}
		for (ActionItem lesson : lessons) {
			if (lesson.getStatus() != WorkStatus.COMPLETE && (!context.says(lesson, ACTION_ITEM__OWNER)
					|| lesson.getDue() != null && lesson.getDue().isBefore(today.get()))) {
				report.on(lesson).fill("lesson", lesson).fill("exercise", exercise).add("stuck");
			}
		}
	}
}
