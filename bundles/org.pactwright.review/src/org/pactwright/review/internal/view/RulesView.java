package org.pactwright.review.internal.view;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.pactwright.language.Names;
import org.pactwright.review.internal.page.FindingIndex.Numbered;
import org.pactwright.review.internal.page.Report;
import org.pactwright.review.internal.page.Section;
import org.pactwright.standards.RuleInfo;

/** The rules behind the findings: what each rests on, why it matters, and what to do. */
public final class RulesView {

	private RulesView() {
	}

	/** A row of the table. */
	public record Row(String anchor, String id, String title, String restsOn, String explanation, String remedy) {
	}

	/** The section, unless nothing was found. */
	public static Optional<Section> of(Report report) {
		Map<String, RuleInfo> rules = new TreeMap<>();
		Stream.concat(report.findings().open().stream(), report.findings().accepted().stream()).map(Numbered::finding)
				.forEach(finding -> rules.put(finding.rule().id(), finding.rule()));
		return new Section("findings-rules", "Rules behind these findings", "rules",
				() -> rules.values().stream().map(RulesView::row).toList()).unlessEmpty(rules.keySet());
	}

	/** Where a rule is explained. */
	static String href(RuleInfo rule) {
		return "#" + anchor(rule);
	}

	private static String anchor(RuleInfo rule) {
		return "rule-" + rule.id();
	}

	private static Row row(RuleInfo rule) {
		return new Row(anchor(rule), rule.id(), Names.sentence(rule.title()), rule.restsOn(), rule.explanation(),
				rule.remedy());
	}
}
