package org.pactwright.cli.internal.analysis;

import java.io.IOException;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.pactwright.analysis.reach.Holder;
import org.pactwright.analysis.reach.Hop;
import org.pactwright.analysis.reach.ItemReach;
import org.pactwright.analysis.reach.Reach.Known;
import org.pactwright.cli.internal.analysis.ResultFile.Page;
import org.pactwright.cli.internal.terminal.Table;
import org.pactwright.cli.internal.terminal.Table.Cell;
import org.pactwright.cli.internal.terminal.Table.Column;
import org.pactwright.cli.internal.terminal.Texts;
import org.pactwright.language.Names;
import org.pactwright.language.Severity;
import org.pactwright.model.Actor;

/** Whom information reaches, for people. */
public final class ReachText extends AnalysisText {

	public ReachText(Writer out, Page page) {
		super(out, page);
	}

	/** All items, and every hop at which one goes where it must not. */
	public void overview(List<ItemReach> items) throws IOException {
		if (items.isEmpty()) {
			paragraph("The model names no information.");
			return;
		}
		Table table = new Table(Column.left("Information"), Column.left("Owner"), Column.left("TLP"), Column.left("Level"),
				Column.right("may have it"), Column.right("must not, but get it"));
		Table hops = new Table(Column.left("Information"), Column.left("From"), Column.left("To"), Column.left("Over"),
				Column.right("reached"), Column.left("Why not"));
		for (ItemReach reach : items) {
			int wrong = reach.forbidden().size();
			table.row(Cell.of(Names.id(reach.item())),
					Cell.of(reach.item().getOwner() == null ? "-" : Names.id(reach.item().getOwner())),
					Cell.of(Ways.label(reach.item())), Cell.of(Ways.level(reach.item())),
					Cell.of(String.valueOf(reach.allowed().size())), wrong == 0 ? Cell.of("-") : bad(String.valueOf(wrong)));
			addHops(reach, hops);
		}
		print(table);
		line("");
		if (hops.isEmpty()) {
			paragraph("Nothing goes where policy, label, clearance or agreement forbids it.");
			return;
		}
		paragraph("Where information first goes astray, and how many it then reaches:");
		line("");
		print(hops);
	}

	/** The forbidden hops that leave the allowed part, each with the number of actors behind it. */
	private void addHops(ItemReach reach, Table hops) {
		Map<Hop, Integer> behind = new IdentityHashMap<>();
		reach.forbidden().forEach(holder -> behind.merge(holder.forbidden().orElseThrow(), 1, Integer::sum));
		for (Holder holder : reach.forbidden()) {
			Hop hop = holder.forbidden().orElseThrow();
			if (holder.last().orElseThrow() == hop) {
				hops.row(Cell.of(Names.id(reach.item())), Cell.of(Names.id(hop.from())), Cell.of(Names.id(hop.to())),
						Cell.of(hop.exchange().map(Names::id).orElse("-")), Cell.of(String.valueOf(behind.get(hop))),
						bad(Ways.reason(holder)));
			}
		}
	}

	/** One item and everybody whom it reaches, or one of them. */
	public void item(ItemReach reach, List<Holder> holders) throws IOException {
		line(page.colours().strong(Texts.line(Names.title(reach.item()))) + " (" + Names.id(reach.item()) + "): owner "
				+ (reach.item().getOwner() == null ? "not said" : Texts.line(Names.title(reach.item().getOwner())))
				+ ", TLP " + Ways.label(reach.item()) + ", level " + Ways.level(reach.item()) + ", policy "
				+ reach.item().getPolicy().getLiteral());
		line("");
		if (holders.isEmpty()) {
			paragraph("It does not get there.");
			return;
		}
		Table table = new Table(Column.left("Actor"), Column.left("May have it"), Column.left("Way"));
		for (Holder holder : holders) {
			table.row(Cell.of(Names.title(holder.actor()) + " (" + Names.kind(holder.actor().eClass()) + ")"),
					verdict(holder), Cell.of(Ways.text(holder)));
		}
		print(table);
	}

	/** One actor and everything that reaches it. */
	public void actor(Actor actor, List<Known> known) throws IOException {
		line(page.colours().strong(Texts.line(Names.title(actor))) + " (" + Names.kind(actor.eClass()) + " "
				+ Names.id(actor) + ")");
		line("");
		if (known.isEmpty()) {
			paragraph("No information of the model gets there.");
			return;
		}
		Table table = new Table(Column.left("Information"), Column.left("TLP"), Column.left("Level"),
				Column.left("May see it"), Column.left("Way"));
		for (Known one : known) {
			table.row(Cell.of(Names.title(one.item()) + " (" + Names.id(one.item()) + ")"), Cell.of(Ways.label(one.item())),
					Cell.of(Ways.level(one.item())), verdict(one.holder()), Cell.of(Ways.text(one.holder())));
		}
		print(table);
	}

	private Cell verdict(Holder holder) {
		return holder.allowed() ? Cell.of("yes") : bad("no: " + Ways.reason(holder));
	}

	private Cell bad(String text) {
		return new Cell(text, word -> page.colours().severity(Severity.ERROR, word));
	}
}
