package org.pactwright.cli.internal.analysis;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

import org.pactwright.analysis.cascade.CascadeEvent;
import org.pactwright.analysis.cascade.CascadeResult;
import org.pactwright.analysis.cascade.Ranking;
import org.pactwright.analysis.cascade.SinglePoint;
import org.pactwright.language.Names;
import org.pactwright.model.Dependency;
import org.pactwright.language.ide.table.Csv;

/** A cascade for spreadsheets: one line for each event, or for each single point of failure. */
public final class CascadeCsv {

	private static final double TENTHS = 10;

	private final Csv csv;

	public CascadeCsv(Writer out) {
		this.csv = new Csv(out);
	}

	/** What happens when; times in minutes, outputs in percent. */
	public void write(CascadeResult result) throws IOException {
		csv.line("minute", "id", "kind", "title", "change", "condition", "output", "because", "dependency", "strength",
				"crosses_border");
		for (CascadeEvent event : result.events()) {
			csv.line(event.minute(), Elements.id(event.element()), Elements.kind(event.element()),
					Names.title(event.element()), event.change().word(), event.condition().word(), event.output() / TENTHS,
					event.because().map(CascadeEvent::element).map(Elements::id).orElse(""), kind(event.through()),
					event.through().map(need -> need.getStrength().getLiteral()).orElse(""),
					event.crossesBorder() ? "yes" : "no");
		}
	}

	private static String kind(Optional<Dependency> through) {
		return through.map(need -> need.getKind().getLiteral()).orElse("");
	}

	/** The single points of failure; the loss in minutes times criticality. */
	public void write(Ranking ranking) throws IOException {
		csv.line("rank", "id", "kind", "title", "weighted_loss", "services_down", "intolerable", "elements_down",
				"technologies", "exchanges", "organisations", "bodies", "procedures", "crosses_border");
		int rank = 0;
		for (SinglePoint point : ranking.points()) {
			csv.line(++rank, Elements.id(point.element()), Elements.kind(point.element()), Names.title(point.element()),
					point.weightedLoss(), point.servicesDown(), point.intolerable(), point.criticalsDown(),
					point.technologies(), point.exchanges(), point.organisations(), point.bodies(), point.procedures(),
					point.crossesBorder() ? "yes" : "no");
		}
	}
}
