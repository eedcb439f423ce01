package org.pactwright.review.internal.view;

import java.util.List;
import java.util.Optional;

import org.pactwright.model.Escalation;
import org.pactwright.model.Partnership;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** From whom to whom an open question goes in a partnership, and after how long. */
public final class EscalationsView {

	private EscalationsView() {
	}

	/** A row of the table. */
	public record Row(List<Ref> from, List<Ref> to, String trigger, String after, List<Ref> procedure, Ref source) {
	}

	/** The section, unless there are no escalations. */
	public static Optional<Section> of(Partnership partnership, Links links) {
		return new Section(links.part(partnership, "escalations"), "Escalation", "escalations",
				() -> partnership.getEscalations().stream().map(each -> row(each, links)).toList())
				.unlessEmpty(partnership.getEscalations());
	}

	private static Row row(Escalation escalation, Links links) {
		return new Row(links.to(escalation.getFrom()), links.to(escalation.getTo()),
				Words.text(escalation.getTrigger()), Words.span(escalation.getAfter()),
				links.to(escalation.getProcedure()), links.source(escalation));
	}
}
