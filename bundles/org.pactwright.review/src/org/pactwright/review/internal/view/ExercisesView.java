package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.Exercise;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The exercises of a plan, and what each puts to the test. */
public final class ExercisesView {

	private ExercisesView() {
	}

	/** A row of the table. */
	public record Row(Item item, String kind, String aims, List<Facts.Fact> dates, List<Ref> lead,
			List<Ref> participants, List<Facts.Fact> content) {
	}

	/** The section, unless there are no exercises. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "exercises"), "Exercises", "exercises",
				() -> plan.getExercises().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(plan.getExercises());
	}

	private static Row row(Exercise exercise, Links links) {
		List<Facts.Fact> dates = new Facts().add("Planned", Words.date(exercise.getPlannedOn()))
				.add("Held", Words.date(exercise.getConductedOn())).list();
		List<Facts.Fact> content = new Facts().add("Validates", links.to(exercise.getValidates()))
				.add("Scenario", links.to(exercise.getScenario())).list();
		return new Row(links.item(exercise), Words.capital(exercise.getKind()), Words.text(exercise.getAims()), dates,
				links.to(exercise.getLead()), links.to(exercise.getParticipants()), content);
	}
}
