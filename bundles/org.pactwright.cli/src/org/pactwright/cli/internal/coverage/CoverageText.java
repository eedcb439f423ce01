package org.pactwright.cli.internal.coverage;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pactwright.cli.internal.analysis.ResultFile.Page;
import org.pactwright.cli.internal.terminal.Table;
import org.pactwright.cli.internal.terminal.Table.Cell;
import org.pactwright.cli.internal.terminal.Table.Column;
import org.pactwright.cli.internal.terminal.Texts;
import org.pactwright.language.Names;
import org.pactwright.language.Severity;
import org.pactwright.standards.Finding;
import org.pactwright.standards.coverage.ClauseCoverage;
import org.pactwright.standards.coverage.CoverageStatus;
import org.pactwright.standards.coverage.PartnerCoverage;
import org.pactwright.standards.coverage.StageGate;
import org.pactwright.standards.coverage.StandardCoverage;

/** The coverage for people: the sums, then every clause, then the checklists of stages, then the partners. */
public final class CoverageText {

	private static final String INDENT = "  ";

	private final Covered covered;
	private final Writer out;
	private final Page page;

	public CoverageText(Covered covered, Writer out, Page page) {
		this.covered = covered;
		this.out = out;
		this.page = page;
	}

	/** Writes everything. */
	public void write() throws IOException {
		sums();
		for (StandardCoverage standard : covered.coverage().standards()) {
			standard(standard);
		}
		stages();
		partners();
	}

	private void sums() throws IOException {
		Table table = new Table(Column.left("Standard"), Column.right("clauses"), Column.right("met"),
				Column.right("missed"), Column.right("waived"), Column.right("not applicable"), Column.right("not checkable"));
		for (StandardCoverage standard : covered.coverage().standards()) {
			table.row(Stream.concat(Stream.of(standard.standard().id(), String.valueOf(standard.clauses().size())),
					Stream.of(CoverageStatus.MET, CoverageStatus.MISSED, CoverageStatus.WAIVED, CoverageStatus.NOT_APPLICABLE,
							CoverageStatus.NOT_CHECKABLE).map(status -> String.valueOf(standard.count(status))))
					.toArray(String[]::new));
		}
		print(table);
	}

	private void standard(StandardCoverage standard) throws IOException {
		heading(standard.standard().name());
		Table table = new Table(Column.left("Clause"), Column.left("About"), Column.left("Status"), Column.left("Why"));
		for (ClauseCoverage clause : standard.clauses()) {
			String number = clause.clause().ref().clause() + (clause.clause().confirmed() ? "" : " (unconfirmed)");
			table.row(Cell.of(number), Cell.of(clause.clause().title()), status(clause.status()), Cell.of(why(clause)));
		}
		print(table);
	}

	private String why(ClauseCoverage clause) {
		return switch (clause.status()) {
			case MISSED -> {
				List<Finding> open = clause.findings().stream().filter(finding -> !finding.accepted()).toList();
				Finding first = open.getFirst();
				yield first.message() + " [" + first.rule().id() + ", " + covered.place(first.place()) + "]"
						+ (open.size() > 1 ? " And " + Texts.count(open.size() - 1L, "finding") + " more." : "");
			}
			case MET -> Texts.count(clause.evidence().size(), "element")
					+ (clause.reason().isEmpty() ? "" : "; " + clause.reason());
			default -> clause.reason();
		};
	}

	private Cell status(CoverageStatus status) {
		return switch (status) {
			case MISSED -> new Cell(status.word(), word -> page.colours().severity(Severity.ERROR, word));
			case WAIVED -> new Cell(status.word(), word -> page.colours().severity(Severity.WARNING, word));
			case NOT_APPLICABLE, NOT_CHECKABLE -> new Cell(status.word(), page.colours()::faint);
			case MET -> Cell.of(status.word());
		};
	}

	private void stages() throws IOException {
		for (List<StageGate> gates : covered.gates().stream()
				.collect(Collectors.groupingBy(StageGate::partnership, java.util.LinkedHashMap::new, Collectors.toList()))
				.values()) {
			heading("What stages ask before they are closed: " + Names.title(gates.getFirst().partnership()));
			Table table = new Table(Column.left("Stage"), Column.left("State"), Column.right("there"),
					Column.right("missing"), Column.right("waived"), Column.left("May be closed"));
			Table missing = new Table(Column.left("Stage"), Column.left("Severity"), Column.left("Missing"),
					Column.left("Rule"), Column.left("Place"));
			for (StageGate gate : gates) {
				table.row(Names.word(gate.stage()), gate.state().word(), count(gate, StageGate.Mark.THERE),
						count(gate, StageGate.Mark.MISSING), count(gate, StageGate.Mark.WAIVED),
						gate.mayBeClosed() ? "yes" : "no");
				// what is ahead would bury what is due
				for (StageGate.Item item : gate.state() == StageGate.State.AHEAD ? List.<StageGate.Item>of() : gate.missing()) {
					missing.row(Cell.of(Names.word(gate.stage())),
							new Cell(item.severity().word(), word -> page.colours().severity(item.severity(), word)),
							Cell.of(item.text()), Cell.of(item.rule().id()), Cell.of(covered.place(item.place())));
				}
			}
			print(table);
			if (!missing.isEmpty()) {
				line("");
				print(missing);
			}
		}
	}

	private static String count(StageGate gate, StageGate.Mark mark) {
		return String.valueOf(gate.items().stream().filter(item -> item.mark() == mark).count());
	}

	private void partners() throws IOException {
		if (covered.partners().isEmpty()) {
			return;
		}
		heading("Clauses by partner");
		Table table = new Table(Column.left("Partner"), Column.right("met"), Column.right("missed"),
				Column.right("waived"), Column.left("Missed"));
		for (PartnerCoverage partner : covered.partners()) {
			table.row(Names.title(partner.partner()), String.valueOf(partner.count(CoverageStatus.MET)),
					String.valueOf(partner.count(CoverageStatus.MISSED)),
					String.valueOf(partner.count(CoverageStatus.WAIVED)),
					partner.clauses().stream().filter(clause -> clause.status() == CoverageStatus.MISSED)
							.map(clause -> clause.clause().clause().ref().toString()).collect(Collectors.joining(", ")));
		}
		print(table);
	}

	private void heading(String text) throws IOException {
		line("");
		line(page.colours().strong(Texts.line(text)));
	}

	private void print(Table table) throws IOException {
		for (String line : table.lines(INDENT, page.width(), page.colours())) {
			line(line.stripTrailing());
		}
	}

	private void line(String text) throws IOException {
		out.write(text);
		out.write('\n');
	}
}
