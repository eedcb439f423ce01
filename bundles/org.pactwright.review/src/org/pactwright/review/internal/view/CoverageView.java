package org.pactwright.review.internal.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;
import org.pactwright.language.project.Progress;
import org.pactwright.model.NamedElement;
import org.pactwright.review.internal.page.Chapter;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Pill;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Report;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;
import org.pactwright.standards.Finding;
import org.pactwright.standards.coverage.ClauseCoverage;
import org.pactwright.standards.coverage.Coverage;
import org.pactwright.standards.coverage.CoverageStatus;
import org.pactwright.standards.coverage.PartnerCoverage;
import org.pactwright.standards.coverage.RuleCoverage;
import org.pactwright.standards.coverage.StageGate;
import org.pactwright.standards.coverage.StandardCoverage;

/** What the standards ask and how the project answers: by clause, by stage and by partner. */
public final class CoverageView {

	/** What a cell shows by name; the rest is a number. */
	private static final int SHOWN = 5;

	private CoverageView() {
	}

	/** What a section shows; one of the lists is filled. */
	public record View(List<Row> clauses, List<Gate> gates, List<Partner> partners) {
	}

	/** How many clauses of a standard stand how. */
	public record Sum(Ref standard, int clauses, long met, long missed, long waived, long notApplicable,
			long notCheckable) {
	}

	/** A clause. */
	public record Row(String clause, String title, List<Pill> status, String reason, List<Ref> rules, List<Miss> misses,
			int evidenceCount, List<Ref> evidence, int more) {
	}

	/** A finding that is open. */
	public record Miss(String message, Ref source) {
	}

	/** A stage and its checklist. */
	public record Gate(List<Ref> partnership, String stage, String state, List<Pill> closable, int there,
			List<Line> missing) {
	}

	/** What is missing before a stage is closed. */
	public record Line(String severity, String text, String rule, Ref source) {
	}

	/** A partner. */
	public record Partner(Ref partner, long met, long missed, long waived, String clauses) {
	}

	/** The chapter. */
	public static Chapter chapter(Report report) {
		Coverage coverage = Coverage.of(report.project(), report.result());
		List<Section> sections = new ArrayList<>();
		for (StandardCoverage standard : coverage.standards()) {
			sections.add(new Section(anchor(standard), standard.standard().name(), "coverage",
					() -> new View(standard.clauses().stream().map(each -> row(each, report.links())).toList(),
							List.of(), List.of())));
		}
		List<StageGate> gates = StageGate.of(report.project(), Progress.none());
		new Section("coverage-stages", "Before a stage is closed", "coverage",
				() -> new View(List.of(), gates.stream().map(each -> gate(each, report.links())).toList(),
						List.of())).unlessEmpty(gates).ifPresent(sections::add);
		List<PartnerCoverage> partners = coverage.partners();
		new Section("coverage-partners", "Clauses by partner", "coverage", () -> new View(List.of(), List.of(),
				partners.stream().map(each -> partner(each, report.links())).toList())).unlessEmpty(partners)
				.ifPresent(sections::add);
		Section sums = new Section("coverage-summary", "", "coverage-sums",
				() -> coverage.standards().stream().map(CoverageView::sum).toList());
		return new Chapter("coverage-chapter", "", "Coverage", List.of(sums), sections, List.of());
	}

	private static String anchor(StandardCoverage standard) {
		return "coverage-" + standard.standard().id();
	}

	private static Sum sum(StandardCoverage standard) {
		return new Sum(new Ref("#" + anchor(standard), standard.standard().name(), standard.standard().id(), ""),
				standard.clauses().size(), standard.count(CoverageStatus.MET), standard.count(CoverageStatus.MISSED),
				standard.count(CoverageStatus.WAIVED), standard.count(CoverageStatus.NOT_APPLICABLE),
				standard.count(CoverageStatus.NOT_CHECKABLE));
	}

	private static Row row(ClauseCoverage clause, Links links) {
		List<Miss> misses = clause.findings().stream().filter(finding -> !finding.accepted()).limit(SHOWN)
				.map(finding -> new Miss(finding.message(), links.source(finding.place()))).toList();
		List<EObject> evidence = List.copyOf(clause.evidence());
		return new Row(clause.clause().ref().clause() + (clause.clause().confirmed() ? "" : " (unconfirmed)"),
				clause.clause().title(), List.of(pill(clause.status())), clause.reason(),
				clause.rules().stream().map(CoverageView::rule).toList(), misses, evidence.size(),
				evidence.stream().limit(SHOWN).map(element -> ref(element, links)).toList(),
				Math.max(0, evidence.size() - SHOWN));
	}

	/** Only rules that found something are explained in the report. */
	private static Ref rule(RuleCoverage rule) {
		return rule.findings().stream().map(Finding::rule).findFirst()
				.map(found -> new Ref(RulesView.href(found), found.id(), "", "")).orElse(Ref.plain(rule.rule().id()));
	}

	private static Ref ref(EObject element, Links links) {
		if (element instanceof NamedElement named) {
			return links.ref(named);
		}
		Ref source = links.source(element);
		return new Ref(source.href(), Names.label(element), source.text(), "");
	}

	private static Gate gate(StageGate gate, Links links) {
		int there = (int) gate.items().stream().filter(item -> item.mark() == StageGate.Mark.THERE).count();
		List<Line> missing = gate.state() == StageGate.State.AHEAD ? List.of()
				: gate.missing().stream().map(item -> new Line(item.severity().word(), item.text(), item.rule().id(),
						links.source(item.place()))).toList();
		return new Gate(links.to(gate.partnership()), Names.sentence(Words.of(gate.stage())), gate.state().word(),
				List.of(gate.mayBeClosed() ? new Pill("pill good", "nothing in the way")
						: new Pill("pill bad", Words.count(gate.missing().size(), "thing") + " missing")),
				there, missing);
	}

	private static Partner partner(PartnerCoverage partner, Links links) {
		return new Partner(links.ref(partner.partner()), partner.count(CoverageStatus.MET),
				partner.count(CoverageStatus.MISSED), partner.count(CoverageStatus.WAIVED),
				Words.join(partner.clauses().stream().filter(clause -> clause.status() != CoverageStatus.MET)
						.map(clause -> clause.clause().clause().ref().toString()).toList()));
	}

	private static Pill pill(CoverageStatus status) {
		return new Pill("pill " + switch (status) {
			case MET -> "good";
			case MISSED -> "bad";
			case WAIVED -> "going";
			case NOT_APPLICABLE, NOT_CHECKABLE -> "quiet";
		}, status.word());
	}
}
