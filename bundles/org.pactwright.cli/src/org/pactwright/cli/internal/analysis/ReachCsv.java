package org.pactwright.cli.internal.analysis;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.pactwright.analysis.reach.Holder;
import org.pactwright.analysis.reach.Hop;
import org.pactwright.analysis.reach.ItemReach;
import org.pactwright.language.Names;
import org.pactwright.model.InformationItem;
import org.pactwright.language.ide.table.Csv;

/** Whom information reaches, for spreadsheets: one line for each item and actor. */
public final class ReachCsv {

	private final Csv csv;

	public ReachCsv(Writer out) throws IOException {
		csv = new Csv(out);
		csv.line("item", "item_title", "tlp", "level", "actor", "kind", "actor_title", "basis", "allowed", "hops", "way",
				"bar", "reason");
	}

	/** One item with some of those whom it reaches. */
	public void item(InformationItem item, List<Holder> holders) throws IOException {
		for (Holder holder : holders) {
			csv.line(Elements.id(item), Names.title(item), blank(Ways.label(item)),
					blank(Ways.level(item)), Elements.id(holder.actor()), Elements.kind(holder.actor()),
					Names.title(holder.actor()), holder.basis().word(), holder.allowed() ? "yes" : "no", holder.path().size(),
					Ways.text(holder),
					holder.forbidden().flatMap(Hop::obstacle).map(obstacle -> obstacle.bar().word()).orElse(""),
					Ways.reason(holder));
		}
	}

	/** Where tables for people have a dash, a cell stays empty. */
	private static String blank(String text) {
		return text.equals("-") ? "" : text;
	}

	/** All items. */
	public void items(List<ItemReach> all) throws IOException {
		for (ItemReach reach : all) {
			item(reach.item(), reach.holders());
		}
	}
}
