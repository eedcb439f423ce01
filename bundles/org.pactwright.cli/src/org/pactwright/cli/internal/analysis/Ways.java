package org.pactwright.cli.internal.analysis;

import java.util.List;

import org.pactwright.analysis.reach.Holder;
import org.pactwright.analysis.reach.Hop;
import org.pactwright.language.Names;
import org.pactwright.model.ClassificationLevel;
import org.pactwright.model.InformationItem;

/** How ways of information are written on one line. */
final class Ways {

	private Ways() {
	}

	/** Ids along the way with the exchanges between them: {@code GridCo -OutageFlow-> CrisisTeam > HaulCo}. */
	static String text(Holder holder) {
		List<Hop> path = holder.path();
		if (path.isEmpty()) {
			return holder.basis() == Holder.Basis.OWNER ? "owns it" : "sends it, and nobody brings it there";
		}
		StringBuilder text = new StringBuilder(Names.id(path.getFirst().from()));
		for (Hop hop : path) {
			text.append(hop.exchange().map(flow -> " -" + Names.id(flow) + "-> ").orElse(" > "));
			text.append(Names.id(hop.to()));
		}
		return text.toString();
	}

	/** The reason why an actor may not have it, or nothing. */
	static String reason(Holder holder) {
		return holder.forbidden().flatMap(Hop::obstacle).map(obstacle -> obstacle.reason()).orElse("");
	}

	/** The label as FIRST writes it, or a dash. */
	static String label(InformationItem item) {
		return item.getSharing() == null ? "-" : switch (item.getSharing()) {
			case CLEAR -> "CLEAR";
			case GREEN -> "GREEN";
			case AMBER -> "AMBER";
			case AMBER_STRICT -> "AMBER+STRICT";
			case RED -> "RED";
		};
	}

	/** The id of the classification, or a dash. */
	static String level(InformationItem item) {
		ClassificationLevel level = item.getClassification();
		return level == null ? "-" : Names.id(level);
	}
}
