package org.pactwright.cli.internal.coverage;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.Names;
import org.pactwright.standards.Finding;
import org.pactwright.standards.coverage.ClauseCoverage;
import org.pactwright.standards.coverage.PartnerCoverage;
import org.pactwright.standards.coverage.RuleCoverage;
import org.pactwright.standards.coverage.StageGate;
import org.pactwright.standards.coverage.StandardCoverage;

/** The rows of spreadsheets. Numbers are numbers, everything else is text. */
final class CoverageRows {

	/** A cell takes no more than some characters, and a reader no more than some names. */
	private static final int SHOWN = 20;

	private final Covered covered;

	CoverageRows(Covered covered) {
		this.covered = covered;
	}

	/** Takes rows, the heads of the columns first. */
	interface Sheet {
		void row(List<?> cells) throws IOException;
	}

	/** One row for each clause. */
	void clauses(Sheet sheet) throws IOException {
		sheet.row(List.of("standard", "clause", "title", "number_confirmed", "status", "reason", "rules", "open_findings",
				"accepted_findings", "findings", "evidence_count", "evidence"));
		for (StandardCoverage standard : covered.coverage().standards()) {
			for (ClauseCoverage clause : standard.clauses()) {
				List<Finding> findings = clause.findings();
				Collection<EObject> evidence = clause.evidence();
				sheet.row(List.of(clause.clause().ref().standard(), clause.clause().ref().clause(), clause.clause().title(),
						clause.clause().confirmed() ? "yes" : "no", clause.status().word(), clause.reason(),
						clause.rules().stream().map(rule -> rule.rule().id()).collect(Collectors.joining("; ")), open(findings),
						findings.size() - open(findings), findings(findings), evidence.size(), elements(evidence)));
			}
		}
	}

	/** One row for each rule. */
	void rules(Sheet sheet) throws IOException {
		sheet.row(List.of("rule", "pack", "title", "clauses", "waits", "status", "reason", "open_findings",
				"accepted_findings", "findings", "evidence_count", "evidence"));
		for (RuleCoverage rule : covered.coverage().rules()) {
			sheet.row(List.of(rule.rule().id(), rule.rule().packName(), rule.rule().title(),
					rule.rule().clauses().stream().map(Object::toString).collect(Collectors.joining("; ")),
					rule.rule().gate().map(gate -> gate.words()).orElse(""), rule.status().word(), rule.reason(),
					open(rule.findings()), rule.findings().size() - open(rule.findings()), findings(rule.findings()),
					rule.evidence().size(), elements(rule.evidence())));
		}
	}

	/** One row for each line of a checklist. */
	void gates(Sheet sheet) throws IOException {
		sheet.row(List.of("partnership", "stage", "state", "mark", "severity", "what", "rule", "place"));
		for (StageGate gate : covered.gates()) {
			for (StageGate.Item item : gate.items()) {
				sheet.row(List.of(Names.title(gate.partnership()), Names.word(gate.stage()), gate.state().word(),
						item.mark().word(), item.severity().word(), item.text(), item.rule().id(),
						covered.place(item.place())));
			}
		}
	}

	/** One row for each partner and clause. */
	void partners(Sheet sheet) throws IOException {
		sheet.row(List.of("partner", "partner_title", "standard", "clause", "title", "status", "findings", "evidence_count",
				"evidence"));
		for (PartnerCoverage partner : covered.partners()) {
			for (PartnerCoverage.Clause clause : partner.clauses()) {
				sheet.row(List.of(Names.id(partner.partner()), Names.title(partner.partner()),
						clause.clause().clause().ref().standard(), clause.clause().clause().ref().clause(),
						clause.clause().clause().title(), clause.status().word(), findings(clause.findings()),
						clause.evidence().size(), elements(clause.evidence())));
			}
		}
	}

	private static int open(List<Finding> findings) {
		return (int) findings.stream().filter(finding -> !finding.accepted()).count();
	}

	private String findings(List<Finding> findings) {
		return findings.stream().limit(SHOWN).map(finding -> finding.rule().id() + " " + covered.place(finding.place()) + " "
				+ finding.message()).collect(Collectors.joining("; ")) + more(findings.size());
	}

	private String elements(Collection<EObject> elements) {
		return elements.stream().limit(SHOWN).map(covered::element).collect(Collectors.joining("; ")) + more(elements.size());
	}

	private static String more(int size) {
		return size > SHOWN ? "; and " + (size - SHOWN) + " more" : "";
	}
}
