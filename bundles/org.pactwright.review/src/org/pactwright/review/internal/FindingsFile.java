package org.pactwright.review.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.pactwright.language.Names;
import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.review.internal.page.FindingIndex;
import org.pactwright.review.internal.page.FindingIndex.Numbered;
import org.pactwright.review.internal.page.Report;
import org.pactwright.review.internal.page.Words;
import org.pactwright.standards.Acceptance;
import org.pactwright.standards.Finding;

/**
 * The content of {@code findings.json}: {@code findings} that count, {@code accepted} ones with their waiver, and
 * {@code problems} of the texts. Lines and columns count from 1; a problem of a file as a whole has none.
 */
final class FindingsFile {

	static final String NAME = "findings.json";

	private FindingsFile() {
	}

	static Map<String, Object> of(Report report) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("findings", report.findings().open().stream().map(each -> finding(each, report)).toList());
		members.put("accepted", report.findings().accepted().stream().map(each -> finding(each, report)).toList());
		members.put("problems", report.result().problems().stream().map(each -> problem(each, report)).toList());
		return members;
	}

	private static Map<String, Object> finding(Numbered numbered, Report report) {
		Finding finding = numbered.finding();
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("rule", finding.rule().id());
		members.put("pack", finding.rule().packName());
		members.put("standard", finding.rule().standard());
		members.put("clause", finding.rule().clause());
		members.put("clauseConfirmed", finding.rule().clauseConfirmed());
		members.put("severity", finding.severity().word());
		members.put("message", finding.message());
		members.put("link", "index.html#" + numbered.anchor());
		FindingIndex.named(finding.element()).ifPresent(element -> {
			Map<String, Object> about = new LinkedHashMap<>();
			about.put("id", Names.id(element));
			about.put("qualifiedId", Names.qualified(element));
			about.put("kind", Names.kind(element.eClass()));
			about.put("title", Names.title(element));
			about.put("link", "index.html#" + report.links().anchor(element));
			members.put("element", about);
		});
		place(members, finding.place(), report);
		finding.waiver().ifPresent(waiver -> members.put("waiver", waiver(waiver, report)));
		return members;
	}

	private static Map<String, Object> waiver(Acceptance acceptance, Report report) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("reason", Words.text(acceptance.reason()));
		acceptance.approvedBy().ifPresent(role -> members.put("approvedBy", Names.id(role)));
		acceptance.expiresOn().ifPresent(day -> members.put("until", Words.date(day)));
		members.put("source", report.links().source(acceptance.waiver()).text());
		return members;
	}

	private static Map<String, Object> problem(Problem problem, Report report) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("code", problem.code());
		members.put("severity", problem.severity().word());
		members.put("message", problem.message());
		place(members, problem.place(), report);
		return members;
	}

	/** Only names inside the project are told, no path of the machine. */
	private static void place(Map<String, Object> members, Place place, Report report) {
		report.sources().at(place.file()).ifPresent(source -> {
			members.put("file", source.file().relative());
			members.put("copy", source.path());
			if (place.line() > 0) {
				members.put("line", place.line());
				members.put("column", place.column());
			}
		});
	}
}
