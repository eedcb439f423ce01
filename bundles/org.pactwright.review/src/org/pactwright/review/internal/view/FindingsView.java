package org.pactwright.review.internal.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.pactwright.language.Names;
import org.pactwright.language.Severity;
import org.pactwright.model.RulePack;
import org.pactwright.review.internal.page.Chapter;
import org.pactwright.review.internal.page.FindingIndex;
import org.pactwright.review.internal.page.FindingIndex.Numbered;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Report;
import org.pactwright.review.internal.page.Section;
import org.pactwright.review.internal.page.Words;
import org.pactwright.standards.Acceptance;
import org.pactwright.standards.Finding;
import org.pactwright.standards.RuleInfo;

/** What the rules say: open findings by severity, and apart from them what was accepted, why and by whom. */
public final class FindingsView {

	/** Where the accepted findings are. */
	static final String ACCEPTED_HREF = "#findings-accepted";
	private static final Map<Severity, String> TITLES = new EnumMap<>(
			Map.of(Severity.ERROR, "Errors", Severity.WARNING, "Warnings", Severity.INFO, "Info"));

	private FindingsView() {
	}

	/** A finding. */
	public record Row(String anchor, String severity, Ref rule, String restsOn, String title, String message,
			List<Ref> element, String kind, Ref source) {
	}

	/** A finding that a waiver accepts. */
	public record Accepted(Row finding, String reason, List<Ref> approvedBy, String until, Ref source) {
	}

	/** How many findings a pack of rules has. */
	public record Tally(String pack, long errors, long warnings, long infos, long accepted) {
	}

	/** The chapter; it is there also when nothing was found, to say so. */
	public static Chapter chapter(Report report) {
		FindingIndex findings = report.findings();
		List<Section> sections = new ArrayList<>();
		for (Severity severity : Severity.values()) {
			List<Numbered> some = findings.open().stream()
					.filter(each -> each.finding().severity() == severity).toList();
			new Section(href(severity).substring(1), TITLES.get(severity) + " (" + some.size() + ")", "findings",
					() -> some.stream().map(each -> row(each, report.links())).toList()).unlessEmpty(some)
					.ifPresent(sections::add);
		}
		new Section(ACCEPTED_HREF.substring(1), "Accepted findings (" + findings.accepted().size() + ")", "accepted",
				() -> findings.accepted().stream().map(each -> accepted(each, report.links())).toList())
				.unlessEmpty(findings.accepted()).ifPresent(sections::add);
		ProblemsView.of(report).ifPresent(sections::add);
		RulesView.of(report).ifPresent(sections::add);
		Section summary = new Section("findings-summary", "", "tally", () -> tallies(report));
		return new Chapter("findings-chapter", "", "Findings", List.of(summary), sections, List.of());
	}

	/** Where the findings of a severity are. */
	static String href(Severity severity) {
		return "#findings-" + severity.word();
	}

	private static Row row(Numbered numbered, Links links) {
		Finding finding = numbered.finding();
		RuleInfo rule = finding.rule();
		return new Row(numbered.anchor(), finding.severity().word(), new Ref(RulesView.href(rule), rule.id(), "", ""),
				rule.restsOn(), rule.title(), finding.message(),
				FindingIndex.named(finding.element()).map(links::ref).stream().toList(),
				Optional.ofNullable(finding.element()).map(element -> Names.kind(element.eClass())).orElse(""),
				links.source(finding.place()));
	}

	private static Accepted accepted(Numbered numbered, Links links) {
		Acceptance acceptance = numbered.finding().waiver().orElseThrow();
		return new Accepted(row(numbered, links), Words.text(acceptance.reason()),
				acceptance.approvedBy().map(links::ref).stream().toList(),
				acceptance.expiresOn().map(Words::date).orElse(""), links.source(acceptance.waiver()));
	}

	/** One row per pack that found something. */
	private static List<Tally> tallies(Report report) {
		Map<String, long[]> counts = new TreeMap<>(Comparator.comparing(FindingsView::order));
		Stream.concat(report.findings().open().stream(), report.findings().accepted().stream()).map(Numbered::finding)
				.forEach(finding -> {
					int column = finding.accepted() ? Severity.values().length : finding.severity().ordinal();
					counts.computeIfAbsent(finding.rule().packName(),
							none -> new long[Severity.values().length + 1])[column]++;
				});
		return counts.entrySet().stream().map(each -> {
			long[] of = each.getValue();
			return new Tally(each.getKey(), of[0], of[1], of[2], of[3]);
		}).toList();
	}

	/** Packs in their order, the rules of the house last. */
	private static int order(String pack) {
		return RuleInfo.HOUSE.equals(pack) ? Integer.MAX_VALUE : RulePack.get(pack).getValue();
	}
}
