package org.pactwright.workbench.internal.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pactwright.analysis.reach.Holder;
import org.pactwright.analysis.reach.Hop;
import org.pactwright.analysis.reach.ItemReach;
import org.pactwright.analysis.reach.Obstacle;
import org.pactwright.analysis.reach.Reach;
import org.pactwright.language.Names;
import org.pactwright.language.project.Project;
import org.pactwright.model.InformationItem;
import org.pactwright.model.NamedElement;
import org.pactwright.pictures.AnalysisPaint;
import org.pactwright.workbench.internal.analysis.ResultRows.Row;

/** Whom a piece of information reaches, as rows of a table and as a painting. */
final class ReachRows {

	/** The elements that can be asked about. */
	static final List<Class<? extends NamedElement>> TYPES = List.of(InformationItem.class);

	private ReachRows() {
	}

	/**
	 * The reach of the item at a place.
	 *
	 * @param offset of its id, or of something in its statement
	 */
	static ResultRows at(Project project, Path file, int offset) {
		Optional<NamedElement> element = Subjects.at(project, file, offset, TYPES);
		if (element.isEmpty()) {
			return ResultRows.nothing("There is no piece of information here. Put the caret on one, or select one in the"
					+ " explorer or a diagram.");
		}
		return of(project, element.get());
	}

	/** The reach of an item; empty when it is gone. */
	static Optional<ResultRows> named(Project project, String name) {
		return Subjects.named(project, name, TYPES).map(item -> of(project, item));
	}

	private static ResultRows of(Project project, NamedElement item) {
		ItemReach reach = Reach.of(project).of((InformationItem) item);
		return new ResultRows(AnalysisPaint.of(reach).title(), reach.holders().stream().map(ReachRows::row).toList(),
				Optional.of(Names.qualified(item)));
	}

	/** The reach of an item, to be painted on diagrams; empty when the item is gone. */
	static Optional<AnalysisPaint> paint(Project project, String name) {
		return Subjects.named(project, name, TYPES)
				.map(item -> AnalysisPaint.of(Reach.of(project).of((InformationItem) item)));
	}

	private static Row row(Holder holder) {
		return new Row(List.of(holder.allowed() ? "yes" : "no",
				Names.title(holder.actor()) + " (" + Names.kind(holder.actor().eClass()) + ")", way(holder),
				holder.forbidden().flatMap(Hop::obstacle).map(Obstacle::reason).orElse("")),
				holder.allowed() ? "status_met" : "status_missed", ResultRows.placeOf(holder.actor()));
	}

	private static String way(Holder holder) {
		if (holder.path().isEmpty()) {
			return holder.basis() == Holder.Basis.OWNER ? "owns it" : "sends it, and nobody brings it there";
		}
		Hop last = holder.last().orElseThrow();
		String hop = switch (last.kind()) {
			case SENDS -> "from " + Names.title(last.from()) + last.exchange()
					.map(exchange -> " by \"" + Names.title(exchange) + '"').orElse("");
			case TELLS_MEMBER -> "sits on " + Names.title(last.from());
			case WORKS_FOR -> "hears it from " + Names.title(last.from());
			case SPEAKS_THROUGH -> "speaks for " + Names.title(last.from());
		};
		int hops = holder.path().size();
		return hop + (hops == 1 ? "" : ", " + hops + " hops in all");
	}
}
