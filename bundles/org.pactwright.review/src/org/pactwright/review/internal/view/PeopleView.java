package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.CompetenceLevel;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.Person;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The people of a model. */
public final class PeopleView {

	private PeopleView() {
	}

	/** A row of the table. */
	public record Row(Item item, List<Ref> employer, String email, String phone, List<Level> holds) {
	}

	/** A competence that is held or needed, from 1 to 5. */
	public record Level(List<Ref> competence, String level, String assessed) {
	}

	/** The section, unless the model has none. */
	public static Optional<Section> of(GovernanceModel model, Links links) {
		return new Section(links.part(model, "people"), "People", "people",
				() -> model.getPeople().stream().map(each -> row(each, links)).toList()).unlessEmpty(model.getPeople());
	}

	private static Row row(Person person, Links links) {
		return new Row(links.item(person), links.to(person.getEmployer()), Words.text(person.getEmail()),
				Words.text(person.getPhone()), levels(person.getHolds(), links));
	}

	/** Competences with their levels, of a person or a role. */
	static List<Level> levels(List<CompetenceLevel> levels, Links links) {
		return levels.stream().map(each -> new Level(links.to(each.getCompetence()), Words.number(each.getLevel()),
				Words.date(each.getAssessedOn()))).toList();
	}
}
