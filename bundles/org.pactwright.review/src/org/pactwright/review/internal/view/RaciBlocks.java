package org.pactwright.review.internal.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.pactwright.edit.raci.RaciGroup;
import org.pactwright.language.Names;
import org.pactwright.model.Actor;
import org.pactwright.model.Partnership;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.RelationshipManagementPlan;
import org.pactwright.model.ResponsibilityAssignment;

/**
 * Decides which groups of rows share a matrix. All of them do if the matrix stays readable; else decisions, procedures
 * and each plan get their own, and procedures or stages are spread over several where that is still too wide. So most
 * columns of a matrix are used, and the report grows in line with the model.
 */
final class RaciBlocks {

	/** So many columns fit on a landscape page and a wide screen. */
	static final int COMFORTABLE = 30;

	private RaciBlocks() {
	}

	/** Rows that belong together: the decisions, a procedure, a stage of a plan. */
	record Group(String title, List<RaciTarget> targets) {
	}

	/** Groups that share a matrix, and the actors with a letter in it in the order of their first. */
	record Block(String title, List<Group> groups, Set<Actor> actors) {
	}

	/** A kind of rows. */
	private record Kind(String title, List<Group> groups) {
	}

	/** The blocks of a partnership with the plans that belong to it; none if no letter is given. */
	static List<Block> of(Partnership partnership, List<RelationshipManagementPlan> plans) {
		List<RaciGroup> groups = RaciGroup.of(partnership);
		List<Kind> kinds = new ArrayList<>();
		kinds.add(new Kind("Decisions", groups(groups, RaciGroup.Kind.DECISION)));
		kinds.add(new Kind("Procedures", groups(groups, RaciGroup.Kind.STEP)));
		plans.forEach(plan -> kinds.add(activities(plan)));
		return blocks(kinds);
	}

	/** The blocks of a plan that belongs to no partnership. */
	static List<Block> of(RelationshipManagementPlan plan) {
		return blocks(List.of(activities(plan)));
	}

	private static Kind activities(RelationshipManagementPlan plan) {
		return new Kind("Activities: " + Names.title(plan), groups(RaciGroup.of(plan), RaciGroup.Kind.ACTIVITY));
	}

	/** Groups of a kind, with the rows that have a letter only. */
	private static List<Group> groups(List<RaciGroup> groups, RaciGroup.Kind kind) {
		return groups.stream().filter(group -> group.kind() == kind)
				.map(group -> new Group(group.title(),
						group.targets().stream().filter(each -> !each.getAssignments().isEmpty()).toList()))
				.filter(group -> !group.targets().isEmpty()).toList();
	}

	private static List<Block> blocks(List<Kind> kinds) {
		List<Group> all = kinds.stream().flatMap(kind -> kind.groups().stream()).toList();
		if (all.isEmpty()) {
			return List.of();
		}
		Set<Actor> actors = new LinkedHashSet<>();
		all.forEach(group -> actors.addAll(actors(group)));
		if (actors.size() <= COMFORTABLE) {
			return List.of(new Block("", all, actors));
		}
		return kinds.stream().flatMap(kind -> split(kind).stream()).toList();
	}

	/** As many neighbouring groups together as stay readable. */
	private static List<Block> split(Kind kind) {
		List<List<Group>> parts = new ArrayList<>();
		List<Set<Actor>> actors = new ArrayList<>();
		for (Group group : kind.groups()) {
			Set<Actor> own = actors(group);
			Set<Actor> together = new LinkedHashSet<>(actors.isEmpty() ? Set.of() : actors.getLast());
			together.addAll(own);
			if (actors.isEmpty() || together.size() > COMFORTABLE) {
				parts.add(new ArrayList<>());
				actors.add(own);
			} else {
				actors.set(actors.size() - 1, together);
			}
			parts.getLast().add(group);
		}
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			String title = parts.size() == 1 ? kind.title() : kind.title() + ", " + (i + 1) + " of " + parts.size();
			blocks.add(new Block(title, parts.get(i), actors.get(i)));
		}
		return blocks;
	}

	/** A reference that is not there has no column; the problems of the texts list it. */
	private static Set<Actor> actors(Group group) {
		Set<Actor> actors = new LinkedHashSet<>();
		group.targets().stream().flatMap(target -> target.getAssignments().stream())
				.map(ResponsibilityAssignment::getActor).filter(Objects::nonNull).forEach(actors::add);
		return actors;
	}
}
