package org.pactwright.review.internal.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pactwright.model.Activity;
import org.pactwright.model.Applicability;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.StageOutput;
import org.pactwright.model.StagePlan;
import org.pactwright.review.internal.page.Facts;
import org.pactwright.review.internal.page.Href;
import org.pactwright.review.internal.page.Item;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Pill;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;

/** The stages of a plan in the order of the life cycle (ISO 44001, 8.2 to 8.9), whatever their order in the text. */
public final class StagesView {

	/** Stage 1 is described in clause 8.2, and so on. */
	private static final int CLAUSE_OFFSET = 2;

	private StagesView() {
	}

	/** A card. */
	public record Stage(int number, String name, String clause, List<Pill> status, String period, String rationale,
			List<Task> activities, List<Output> outputs, List<Facts.Fact> gate, Ref source) {
	}

	/** An activity. */
	public record Task(Item item, String clause, String due, List<Pill> status, List<ProceduresView.Duty> duties) {
	}

	/**
	 * An output and what proves it.
	 *
	 * @param document the address or path as written; a link only where it leads to the web
	 */
	public record Output(String kind, List<Ref> evidence, List<Ref> document) {
	}

	/** The section, unless the plan has no stages. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return new Section(links.part(plan, "stages"), "Stages", "stages",
				() -> plan.getStages().stream().sorted(Comparator.comparing(StagePlan::getStage))
						.map(each -> stage(each, links)).toList())
				.unlessEmpty(plan.getStages());
	}

	private static Stage stage(StagePlan stage, Links links) {
		int index = stage.getStage().ordinal();
		List<Pill> status = Pill.of(stage.getApplicability() == Applicability.APPLIES ? stage.getStatus()
				: stage.getApplicability());
		List<Facts.Fact> gate = new Facts().status("Gate", Pill.of(stage.getGateOutcome()))
				.add("Decided by", links.to(stage.getGateBy())).add("On", Words.date(stage.getGateOn())).list();
		return new Stage(index + 1, Words.capital(stage.getStage()), "ISO 44001, 8." + (index + CLAUSE_OFFSET), status,
				Words.period(stage.getStart(), stage.getEnd()), Words.text(stage.getRationale()),
				stage.getActivities().stream().map(each -> task(each, links)).toList(),
				stage.getOutputs().stream().map(each -> output(each, links)).toList(), gate, links.source(stage));
	}

	private static Task task(Activity activity, Links links) {
		return new Task(links.item(activity), Words.text(activity.getClause()), Words.date(activity.getDue()),
				Pill.of(activity.getStatus()), ProceduresView.duties(activity, links));
	}

	private static Output output(StageOutput output, Links links) {
		String uri = Words.text(output.getUri());
		List<Ref> document = uri.isEmpty() ? List.of()
				: List.of(Href.web(uri).map(href -> new Ref(href, uri, "", "external")).orElse(Ref.plain(uri)));
		return new Output(Words.capital(output.getKind()), links.to(output.getEvidence()), document);
	}
}
