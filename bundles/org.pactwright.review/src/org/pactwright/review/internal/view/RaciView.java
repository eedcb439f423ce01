package org.pactwright.review.internal.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pactwright.edit.raci.ActorKind;
import org.pactwright.model.Actor;
import org.pactwright.model.Partnership;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.ResponsibilityAssignment;
import org.pactwright.review.internal.page.Links;
import org.pactwright.review.internal.page.Ref;
import org.pactwright.review.internal.page.Section;

/**
 * Who does, answers for, advises on and hears of what. Rows are decisions, steps of procedures and activities of plans,
 * in groups; columns are the actors that carry a letter. {@link RaciBlocks} decides what shares a matrix. A group that
 * is too wide for any is listed instead.
 */
public final class RaciView {

	/** Beyond this nobody finds a column any more. */
	static final int MOST_COLUMNS = 60;
	/** The order in which letters stand in a cell, and columns in the list. */
	private static final List<RaciLetter> ORDER = List.of(RaciLetter.A, RaciLetter.R, RaciLetter.C, RaciLetter.I);

	private RaciView() {
	}

	/**
	 * A matrix or a list.
	 *
	 * @param title what is in it
	 * @param spans the kinds of actor over the columns
	 * @param columns one per actor, empty when the rows are listed
	 */
	public record Matrix(String title, List<Span> spans, List<Ref> columns, List<Group> groups) {
	}

	/** A kind of actor and how many columns it has. */
	public record Span(String title, int columns) {
	}

	/** Rows that belong together. */
	public record Group(String title, List<Row> rows) {
	}

	/**
	 * A row.
	 *
	 * @param cells the letters of each column
	 * @param lists the actors of A, R, C and I, when there are no columns
	 */
	public record Row(Ref target, List<List<String>> cells, List<List<Ref>> lists) {
	}

	/** The section of a partnership with the plans that belong to it, unless no letter is given. */
	public static Optional<Section> of(Partnership partnership, List<RelationshipManagementPlan> plans, Links links) {
		return section(links.part(partnership, "raci"), RaciBlocks.of(partnership, plans), links);
	}

	/** The section of a plan that belongs to no partnership. */
	public static Optional<Section> of(RelationshipManagementPlan plan, Links links) {
		return section(links.part(plan, "raci"), RaciBlocks.of(plan), links);
	}

	private static Optional<Section> section(String anchor, List<RaciBlocks.Block> blocks, Links links) {
		return new Section(anchor, "Responsibilities (RACI)", "raci",
				() -> blocks.stream().map(each -> matrix(each, links)).toList()).unlessEmpty(blocks);
	}

	private static Matrix matrix(RaciBlocks.Block block, Links links) {
		List<Actor> columns = block.actors().size() <= MOST_COLUMNS ? sorted(block.actors()) : List.of();
		Map<Actor, Integer> at = new HashMap<>();
		columns.forEach(actor -> at.put(actor, at.size()));
		List<Group> groups = block.groups().stream().map(group -> new Group(group.title(), group.targets().stream()
				.map(target -> columns.isEmpty() ? lists(target, links) : cells(target, at, links)).toList())).toList();
		return new Matrix(block.title(), spans(columns), links.to(columns), groups);
	}

	/** Organisations first, then bodies, then roles, each in the order of their first letter. */
	private static List<Actor> sorted(Collection<Actor> actors) {
		List<Actor> sorted = new ArrayList<>(actors);
		sorted.sort(Comparator.comparing(ActorKind::of));
		return sorted;
	}

	private static List<Span> spans(List<Actor> columns) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		columns.forEach(actor -> counts.merge(ActorKind.of(actor).title(), 1, Integer::sum));
		return counts.entrySet().stream().map(each -> new Span(each.getKey(), each.getValue())).toList();
	}

	private static Row cells(RaciTarget target, Map<Actor, Integer> at, Links links) {
		List<Set<RaciLetter>> letters = new ArrayList<>();
		for (int i = 0; i < at.size(); i++) {
			letters.add(EnumSet.noneOf(RaciLetter.class));
		}
		for (ResponsibilityAssignment each : target.getAssignments()) {
			if (each.getActor() != null) {
				letters.get(at.get(each.getActor())).add(each.getLetter());
			}
		}
		List<List<String>> cells = letters.stream()
				.map(cell -> ORDER.stream().filter(cell::contains).map(RaciLetter::getLiteral).toList()).toList();
		return new Row(links.ref(target), cells, List.of());
	}

	private static Row lists(RaciTarget target, Links links) {
		Map<RaciLetter, List<Ref>> byLetter = new EnumMap<>(RaciLetter.class);
		ORDER.forEach(letter -> byLetter.put(letter, new ArrayList<>()));
		target.getAssignments().forEach(each -> byLetter.get(each.getLetter()).addAll(links.to(each.getActor())));
		return new Row(links.ref(target), List.of(), ORDER.stream().map(byLetter::get).toList());
	}
}
