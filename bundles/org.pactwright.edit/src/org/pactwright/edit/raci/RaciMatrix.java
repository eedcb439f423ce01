package org.pactwright.edit.raci;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.pactwright.edit.ElementKey;
import org.pactwright.language.Names;
import org.pactwright.language.project.Project;
import org.pactwright.model.Actor;
import org.pactwright.model.RaciLetter;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.ResponsibilityAssignment;

/**
 * Who has which letter of RACI in what, of a whole project, as it was at one moment. Rows are decisions, steps and
 * activities, columns all actors: organisations, then bodies, then roles, each kind in the order of the text.
 */
public final class RaciMatrix {

	private static final List<RaciLetter> ORDER = List.of(RaciLetter.A, RaciLetter.R, RaciLetter.C, RaciLetter.I);

	private final List<Row> rows;
	private final List<Column> columns;
	/** By row and column, a bit for each letter. */
	private final byte[][] cells;

	/**
	 * A row.
	 *
	 * @param scope the title of the partnership or plan it belongs to
	 * @param group see {@link RaciGroup}
	 */
	public record Row(ElementKey key, RaciGroup.Kind kind, String scope, String group, String id, String title) {
	}

	/** An actor. */
	public record Column(ElementKey key, ActorKind kind, String id, String title) {
	}

	private RaciMatrix(List<Row> rows, List<Column> columns, byte[][] cells) {
		this.rows = List.copyOf(rows);
		this.columns = List.copyOf(columns);
		this.cells = cells;
	}

	/** Reads the matrix off a project. */
	public static RaciMatrix of(Project project) {
		List<Actor> actors = new ArrayList<>(project.all(Actor.class).stream().filter(each -> !Names.id(each).isEmpty())
				.toList());
		actors.sort(Comparator.comparing(ActorKind::of));
		Map<Actor, Integer> at = new HashMap<>();
		List<Column> columns = new ArrayList<>();
		for (Actor actor : actors) {
			at.put(actor, at.size());
			columns.add(new Column(ElementKey.of(actor), ActorKind.of(actor), Names.id(actor), Names.title(actor)));
		}
		List<Row> rows = new ArrayList<>();
		List<byte[]> cells = new ArrayList<>();
		scopes(project).forEach(scope -> {
			for (RaciGroup group : scope.groups()) {
				for (RaciTarget target : group.targets()) {
					if (!Names.id(target).isEmpty()) {
						rows.add(new Row(ElementKey.of(target), group.kind(), scope.title(), group.title(),
								Names.id(target), Names.title(target)));
						cells.add(letters(target, at));
					}
				}
			}
		});
		return new RaciMatrix(rows, columns, cells.toArray(byte[][]::new));
	}

	private record Scope(String title, List<RaciGroup> groups) {
	}

	private static Stream<Scope> scopes(Project project) {
		return Stream.concat(
				project.models().stream().flatMap(model -> model.getPartnerships().stream())
						.map(each -> new Scope(Names.title(each), RaciGroup.of(each))),
				project.plans().stream().map(plan -> new Scope(Names.title(plan), RaciGroup.of(plan))));
	}

	private static byte[] letters(RaciTarget target, Map<Actor, Integer> at) {
		byte[] row = new byte[at.size()];
		for (ResponsibilityAssignment each : target.getAssignments()) {
			Integer column = each.getActor() == null ? null : at.get(each.getActor());
			if (column != null) {
				row[column] |= (byte) (1 << each.getLetter().ordinal());
			}
		}
		return row;
	}

	public List<Row> rows() {
		return rows;
	}

	public List<Column> columns() {
		return columns;
	}

	/** The letters of a cell. */
	public Set<RaciLetter> letters(int row, int column) {
		byte bits = cells[row][column];
		Set<RaciLetter> letters = EnumSet.noneOf(RaciLetter.class);
		for (RaciLetter letter : ORDER) {
			if ((bits & 1 << letter.ordinal()) != 0) {
				letters.add(letter);
			}
		}
		return letters;
	}

	/** The letters of a cell in the order A, R, C, I; empty for none. */
	public String text(int row, int column) {
		byte bits = cells[row][column];
		if (bits == 0) {
			return "";
		}
		StringBuilder text = new StringBuilder(4);
		for (RaciLetter letter : ORDER) {
			text.append((bits & 1 << letter.ordinal()) == 0 ? "" : letter.getLiteral());
		}
		return text.toString();
	}

	/** Whether an actor has a letter anywhere. */
	public boolean isUsed(int column) {
		for (byte[] row : cells) {
			if (row[column] != 0) {
				return true;
			}
		}
		return false;
	}

	/** The partnerships and plans that have rows, in order. */
	public List<String> scopes() {
		Set<String> scopes = new LinkedHashSet<>();
		rows.forEach(row -> scopes.add(row.scope()));
		return List.copyOf(scopes);
	}
}
