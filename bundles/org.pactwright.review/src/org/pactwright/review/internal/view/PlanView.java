package org.pactwright.review.internal.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.pactwright.model.LifecycleStage;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.StagePlan;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Pill;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The head of a plan's chapter: version, status, what it belongs to, who approved it, how far it has come. */
public final class PlanView {

	private PlanView() {
	}

	/** What the head shows; the ruler has one entry per stage of the life cycle. */
	public record View(Item item, List<Facts.Fact> facts, List<Tick> ruler,
			List<AgreementsView.Signature> approvals) {
	}

	/**
	 * A stage on the ruler.
	 *
	 * @param number from 1 to 8
	 * @param state the word of its status, or that the plan does not speak of it
	 * @param style a class of the style sheet: done, going, waiting or none
	 */
	public record Tick(int number, String name, String state, String style) {
	}

	/** The section without a heading. */
	public static Section of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "overview"), "", "plan", () -> {
			List<Facts.Fact> facts = new Facts().add("Kind", Words.of(plan.getKind()))
					.add("Version", Words.text(plan.getVersion())).status("Status", Pill.of(plan.getStatus()))
					.add("Partnership", links.to(plan.getPartnership()))
					.add("Organisation", links.to(plan.getOrganisation())).add("Based on", links.to(plan.getBasedOn()))
					.add("Next review", Words.date(plan.getNextReview())).list();
			List<Tick> ruler = plan.getStages().isEmpty() ? List.of()
					: Arrays.stream(LifecycleStage.values()).map(stage -> tick(stage, plan)).toList();
			return new View(links.item(plan), facts, ruler, AgreementsView.signatures(plan.getApprovals(), links));
		});
	}

	private static Tick tick(LifecycleStage stage, RelationshipManagementPlan plan) {
		int number = stage.ordinal() + 1;
		Optional<StagePlan> written = plan.getStages().stream().filter(each -> each.getStage() == stage).findFirst();
		if (written.isEmpty()) {
			return new Tick(number, Words.capital(stage), "not in the plan", "none");
		}
		return switch (written.get().getApplicability()) {
			case NOT_APPLICABLE -> new Tick(number, Words.capital(stage), "not applicable", "none");
			case ALREADY_MET -> new Tick(number, Words.capital(stage), "already met", "done");
			case APPLIES -> new Tick(number, Words.capital(stage), Words.of(written.get().getStatus()),
					switch (written.get().getStatus()) {
						case COMPLETE -> "done";
						case IN_PROGRESS -> "going";
						case NOT_STARTED -> "waiting";
					});
		};
	}
}
