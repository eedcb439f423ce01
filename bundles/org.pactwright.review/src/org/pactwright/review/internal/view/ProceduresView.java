package org.pactwright.review.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.model.Partnership;
import org.pactwright.model.Procedure;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.Step;
import org.pactwright.model.Transition;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The procedures of a partnership step by step. */
public final class ProceduresView {

	private ProceduresView() {
	}

	/** A card. */
	public record Card(Item item, String kind, List<Facts.Fact> facts, List<Move> steps) {
	}

	/** A step; the letters are ordered A, R, C, I. */
	public record Move(Item item, String maxTime, List<Duty> duties, List<Facts.Fact> means, List<Next> next) {
	}

	/** A letter and who carries it. */
	public record Duty(String letter, List<Ref> actors) {
	}

	/** What follows a step, and on which condition. */
	public record Next(List<Ref> to, String condition) {
	}

	/** The section, unless there are no procedures. */
	public static Optional<Section> of(Partnership partnership, Links links) {
		return new Section(links.part(partnership, "procedures"), "Procedures", "procedures",
				() -> partnership.getProcedures().stream().map(each -> card(each, links)).toList())
				.unlessEmpty(partnership.getProcedures());
	}

	private static Card card(Procedure procedure, Links links) {
		List<Facts.Fact> facts = new Facts().add("Phases", Words.list(procedure.getPhases()))
				.add("Starts when", Words.text(procedure.getTrigger())).add("Owner", links.to(procedure.getOwner()))
				.add("Protects", links.to(procedure.getProtects()))
				.add("Last changed", Words.date(procedure.getLastChanged())).list();
		return new Card(links.item(procedure), Words.capital(procedure.getKind()), facts,
				procedure.getSteps().stream().map(each -> move(each, links)).toList());
	}

	private static Move move(Step step, Links links) {
		List<Facts.Fact> means = new Facts().add("Decides", links.to(step.getDecision()))
				.add("Uses", links.to(step.getUses())).add("Over", links.to(step.getTechnology()))
				.add("Sends", links.to(step.getExchange())).list();
		return new Move(links.item(step), Words.span(step.getMaxTime()), duties(step, links), means,
				step.getNext().stream().map(each -> next(each, links)).toList());
	}

	private static Next next(Transition transition, Links links) {
		return new Next(links.to(transition.getTo()), Words.text(transition.getCondition()));
	}

	/** The letters of a step or an activity that anybody carries. */
	static List<Duty> duties(RaciTarget target, Links links) {
		List<Duty> duties = new ArrayList<>();
		for (RaciLetter letter : List.of(RaciLetter.A, RaciLetter.R, RaciLetter.C, RaciLetter.I)) {
			List<Ref> actors = target.getAssignments().stream().filter(each -> each.getLetter() == letter)
					.flatMap(each -> links.to(each.getActor()).stream()).toList();
			if (!actors.isEmpty()) {
				duties.add(new Duty(letter.getLiteral(), actors));
			}
		}
		return duties;
	}
}
