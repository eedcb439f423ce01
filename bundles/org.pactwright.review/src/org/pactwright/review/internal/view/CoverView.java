package org.pactwright.review.internal.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.pactwright.language.Severity;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.InformationItem;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.RulePack;
import org.pactwright.model.TlpLabel;
import org.pactwright.review.internal.page.Pill;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Report;
import org.pactwright.review.internal.page.Words;

/** The cover: what was packed, in which versions, as of which day, and how it stands. */
public final class CoverView {

	private CoverView() {
	}

	/**
	 * What the cover shows.
	 *
	 * @param weights findings by severity, accepted ones, and problems of the texts if there are any
	 * @param dates the reference dates of the models, without doubles
	 * @param tlp the strictest label of an information item that the models describe
	 */
	public record View(String title, String toolVersion, List<String> dates, List<Version> versions,
			List<String> packsOn, List<String> packsOff, List<Count> weights, List<Count> counts, List<Pill> tlp) {
	}

	/** A model or plan; the last is its date or its status. */
	public record Version(String kind, Ref element, String version, String date, List<Pill> status) {
	}

	/** How many there are of something, and where they are. */
	public record Count(String style, long number, String noun, String href) {
	}

	/** The cover of a report. */
	public static View of(Report report) {
		List<String> dates = report.models().stream().map(model -> Words.date(model.getDate()))
				.filter(date -> !date.isEmpty()).distinct().sorted().toList();
		Set<RulePack> on = packs(report.models());
		return new View(report.title(), report.toolVersion(), dates, versions(report), literals(on),
				literals(EnumSet.complementOf(EnumSet.copyOf(on))), weights(report), counts(report), strictest(report));
	}

	private static List<Version> versions(Report report) {
		List<Version> versions = new ArrayList<>();
		for (GovernanceModel model : report.models()) {
			versions.add(new Version("Model", report.links().ref(model), Words.text(model.getVersion()),
					Words.date(model.getDate()), List.of()));
		}
		for (RelationshipManagementPlan plan : report.plans()) {
			versions.add(new Version(Words.capital(plan.getKind()) + " plan", report.links().ref(plan),
					Words.text(plan.getVersion()), "", Pill.of(plan.getStatus())));
		}
		return versions;
	}

	/** A model that names no pack has them all on. */
	private static Set<RulePack> packs(List<GovernanceModel> models) {
		Set<RulePack> on = EnumSet.noneOf(RulePack.class);
		models.forEach(model -> on.addAll(model.getProfiles()));
		return on.isEmpty() ? EnumSet.allOf(RulePack.class) : on;
	}

	private static List<String> literals(Set<RulePack> packs) {
		return packs.stream().map(RulePack::getLiteral).toList();
	}

	private static List<Count> weights(Report report) {
		List<Count> weights = new ArrayList<>();
		for (Severity severity : Severity.values()) {
			long number = report.findings().count(severity);
			String noun = severity.word() + (number == 1 || severity == Severity.INFO ? "" : "s");
			weights.add(new Count(severity.word(), number, noun, FindingsView.href(severity)));
		}
		weights.add(new Count("accepted", report.findings().accepted().size(), "accepted", FindingsView.ACCEPTED_HREF));
		int problems = report.result().problems().size();
		if (problems > 0) {
			weights.add(new Count("error", problems, "in the texts", ProblemsView.HREF));
		}
		return weights;
	}

	private static List<Count> counts(Report report) {
		List<Count> counts = new ArrayList<>();
		ofModels(counts, report, "organisation", GovernanceModel::getOrganisations);
		ofModels(counts, report, "partnership", GovernanceModel::getPartnerships);
		ofPartnerships(counts, report, "body|bodies", Partnership::getBodies);
		ofPartnerships(counts, report, "role", Partnership::getRoles);
		ofPartnerships(counts, report, "decision", Partnership::getDecisions);
		ofPartnerships(counts, report, "agreement", Partnership::getAgreements);
		ofPartnerships(counts, report, "procedure", Partnership::getProcedures);
		ofPartnerships(counts, report, "exchange", Partnership::getExchanges);
		ofPartnerships(counts, report, "interoperability function", Partnership::getInterop);
		ofModels(counts, report, "critical element", GovernanceModel::getElements);
		ofModels(counts, report, "technology|technologies", GovernanceModel::getTechnologies);
		add(counts, report.plans().size(), "plan");
		ofPlans(counts, report, "objective", RelationshipManagementPlan::getObjectives);
		ofPlans(counts, report, "risk", RelationshipManagementPlan::getRisks);
		ofPlans(counts, report, "exercise", RelationshipManagementPlan::getExercises);
		return counts;
	}

	private static void ofModels(List<Count> counts, Report report, String noun,
			Function<GovernanceModel, List<?>> content) {
		add(counts, report.models().stream().mapToLong(model -> content.apply(model).size()).sum(), noun);
	}

	private static void ofPartnerships(List<Count> counts, Report report, String noun,
			Function<Partnership, List<?>> content) {
		add(counts, report.models().stream().flatMap(model -> model.getPartnerships().stream())
				.mapToLong(partnership -> content.apply(partnership).size()).sum(), noun);
	}

	private static void ofPlans(List<Count> counts, Report report, String noun,
			Function<RelationshipManagementPlan, List<?>> content) {
		add(counts, report.plans().stream().mapToLong(plan -> content.apply(plan).size()).sum(), noun);
	}

	private static void add(List<Count> counts, long number, String noun) {
		if (number > 0) {
			int bar = noun.indexOf('|');
			String one = bar < 0 ? noun : noun.substring(0, bar);
			String many = bar < 0 ? noun + "s" : noun.substring(bar + 1);
			counts.add(new Count("", number, number == 1 ? one : many, ""));
		}
	}

	private static List<Pill> strictest(Report report) {
		Optional<TlpLabel> strictest = report.models().stream().flatMap(model -> model.getInformation().stream())
				.map(InformationItem::getSharing).filter(Objects::nonNull).max(TlpLabel::compareTo);
		return strictest.map(Pill::of).orElse(List.of());
	}
}
