package org.pactwright.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pactwright.language.Names;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.review.internal.files.PackagedFile;
import org.pactwright.review.internal.page.Chapter;
import org.pactwright.review.internal.page.Part;
import org.pactwright.review.internal.page.Report;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;
import org.pactwright.review.internal.view.ActionsView;
import org.pactwright.review.internal.view.AgreementsView;
import org.pactwright.review.internal.view.AssessmentsView;
import org.pactwright.review.internal.view.BehavioursView;
import org.pactwright.review.internal.view.BodiesView;
import org.pactwright.review.internal.view.BusinessCaseView;
import org.pactwright.review.internal.view.CapabilitiesView;
import org.pactwright.review.internal.view.CommunicationsView;
import org.pactwright.review.internal.view.CompetencesView;
import org.pactwright.review.internal.view.ContactsView;
import org.pactwright.review.internal.view.CoverageView;
import org.pactwright.review.internal.view.CriticalElementsView;
import org.pactwright.review.internal.view.DecisionsView;
import org.pactwright.review.internal.view.DiagramsView;
import org.pactwright.review.internal.view.EscalationsView;
import org.pactwright.review.internal.view.ExchangesView;
import org.pactwright.review.internal.view.ExercisesView;
import org.pactwright.review.internal.view.ExitView;
import org.pactwright.review.internal.view.FindingsView;
import org.pactwright.review.internal.view.InformationView;
import org.pactwright.review.internal.view.InteropView;
import org.pactwright.review.internal.view.IssuesView;
import org.pactwright.review.internal.view.MembersView;
import org.pactwright.review.internal.view.ModelView;
import org.pactwright.review.internal.view.ObjectivesView;
import org.pactwright.review.internal.view.ObstaclesView;
import org.pactwright.review.internal.view.OrganisationsView;
import org.pactwright.review.internal.view.PartnershipView;
import org.pactwright.review.internal.view.PeopleView;
import org.pactwright.review.internal.view.PlanView;
import org.pactwright.review.internal.view.ProceduresView;
import org.pactwright.review.internal.view.RaciView;
import org.pactwright.review.internal.view.RegulationsView;
import org.pactwright.review.internal.view.ReviewsView;
import org.pactwright.review.internal.view.RisksView;
import org.pactwright.review.internal.view.RolesView;
import org.pactwright.review.internal.view.ScenariosView;
import org.pactwright.review.internal.view.SchemesView;
import org.pactwright.review.internal.view.SelectionView;
import org.pactwright.review.internal.view.SourcesView;
import org.pactwright.review.internal.view.StagesView;
import org.pactwright.review.internal.view.TechnologiesView;
import org.pactwright.review.internal.view.ValuesView;

/**
 * The order of the report. To add a section: write its view and its template, and name it here.
 *
 * <p>First the findings and what the standards ask; then each partnership, followed by its plans; then plans of no partnership; then what the
 * partnerships share, model by model; last the sources. A noun in a list below says that its absence is worth a word.
 */
final class Outline {

	private static final List<Part<Partnership>> PARTNERSHIP = List.of(new Part<>("members", MembersView::of),
			new Part<>("governance bodies", BodiesView::of), new Part<>("roles", RolesView::of),
			new Part<>("decision rights", DecisionsView::of));
	private static final List<Part<Partnership>> PARTNERSHIP_AFTER_RACI = List.of(
			new Part<>("agreements", AgreementsView::of), new Part<>("information exchanges", ExchangesView::of),
			new Part<>("interoperability functions", InteropView::of), new Part<>("procedures", ProceduresView::of),
			new Part<>("escalation", EscalationsView::of));
	private static final List<Part<RelationshipManagementPlan>> PLAN = List.of(new Part<>("stages", StagesView::of),
			new Part<>("objectives", ObjectivesView::of), new Part<>("values", ValuesView::of),
			new Part<>("behaviours", BehavioursView::of), new Part<>("business case", BusinessCaseView::of),
			new Part<>("", SelectionView::criteria), new Part<>("", SelectionView::evaluations),
			new Part<>("risks", RisksView::of), new Part<>("", ObstaclesView::of),
			new Part<>("exercises", ExercisesView::of), new Part<>("assessments", AssessmentsView::of),
			new Part<>("reviews", ReviewsView::of), new Part<>("", IssuesView::of), new Part<>("", ActionsView::of),
			new Part<>("communication", CommunicationsView::of), new Part<>("exit strategy", ExitView::of));
	private static final List<Part<GovernanceModel>> SHARED = List.of(
			new Part<>("organisations", OrganisationsView::of), new Part<>("contact points", ContactsView::of),
			new Part<>("capabilities", CapabilitiesView::of), new Part<>("", PeopleView::of),
			new Part<>("", CompetencesView::of), new Part<>("vital services", CriticalElementsView::services),
			new Part<>("", CriticalElementsView::assets), new Part<>("", CriticalElementsView::supplies),
			new Part<>("scenarios", ScenariosView::of), new Part<>("technologies", TechnologiesView::of),
			new Part<>("information items", InformationView::of), new Part<>("classification", SchemesView::of),
			new Part<>("regulations", RegulationsView::of));

	private final Report report;

	Outline(Report report) {
		this.report = report;
	}

	/**
	 * The chapters in order.
	 *
	 * @param sources the packed sources with their hashes
	 */
	List<Chapter> chapters(List<PackagedFile> sources) {
		List<Chapter> chapters = new ArrayList<>();
		chapters.add(FindingsView.chapter(report));
		if (!report.plans().isEmpty() || report.models().stream().anyMatch(model -> !model.getPartnerships().isEmpty())) {
			chapters.add(CoverageView.chapter(report));
		}
		for (GovernanceModel model : report.models()) {
			for (Partnership partnership : model.getPartnerships()) {
				chapters.add(partnership(partnership));
				report.plansOf(partnership).forEach(plan -> chapters.add(plan(plan)));
			}
		}
		report.plans().stream().filter(plan -> plan.getPartnership() == null)
				.forEach(plan -> chapters.add(plan(plan)));
		report.models().forEach(model -> chapters.add(shared(model)));
		chapters.add(SourcesView.chapter(report, sources));
		return chapters;
	}

	private Chapter partnership(Partnership partnership) {
		List<RelationshipManagementPlan> plans = report.plansOf(partnership);
		List<Section> sections = new ArrayList<>();
		List<String> missing = new ArrayList<>();
		DiagramsView.of(partnership, report.diagrams(), report.links()).ifPresent(sections::add);
		fill(PARTNERSHIP, partnership, sections, missing);
		add(RaciView.of(partnership, plans, report.links()), "responsibilities", sections, missing);
		fill(PARTNERSHIP_AFTER_RACI, partnership, sections, missing);
		return new Chapter(report.links().anchor(partnership), "Partnership", report.links().ref(partnership).text(),
				List.of(PartnershipView.of(partnership, plans, report.links())), sections, missing);
	}

	private Chapter plan(RelationshipManagementPlan plan) {
		List<Section> sections = new ArrayList<>();
		List<String> missing = new ArrayList<>();
		DiagramsView.of(plan, report.diagrams(), report.links()).ifPresent(sections::add);
		fill(PLAN, plan, sections, missing);
		if (plan.getPartnership() == null) {
			RaciView.of(plan, report.links()).ifPresent(section -> sections.add(Math.min(1, sections.size()), section));
		}
		return new Chapter(report.links().anchor(plan), Names.sentence(Words.of(plan.getKind())) + " plan",
				report.links().ref(plan).text(), List.of(PlanView.of(plan, report.links())), sections, missing);
	}

	private Chapter shared(GovernanceModel model) {
		List<Section> sections = new ArrayList<>();
		List<String> missing = new ArrayList<>();
		DiagramsView.of(model, report.diagrams(), report.links()).ifPresent(sections::add);
		fill(SHARED, model, sections, missing);
		String title = report.models().size() == 1 ? "Organisations and resources"
				: "Organisations and resources: " + report.links().ref(model).text();
		return new Chapter(report.links().anchor(model), "Shared architecture", title,
				List.of(ModelView.of(model, report.links())), sections, missing);
	}

	private <T> void fill(List<Part<T>> parts, T owner, List<Section> sections, List<String> missing) {
		parts.forEach(part -> add(part.section().apply(owner, report.links()), part.noun(), sections, missing));
	}

	private static void add(Optional<Section> section, String noun, List<Section> sections, List<String> missing) {
		if (section.isPresent()) {
			sections.add(section.get());
		} else if (!noun.isEmpty()) {
			missing.add(noun);
		}
	}
}
