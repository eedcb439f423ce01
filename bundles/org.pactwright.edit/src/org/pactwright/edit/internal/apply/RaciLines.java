package org.pactwright.edit.internal.apply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.edit.internal.grammar.Unit;
import org.pactwright.edit.internal.plan.Common;
import org.pactwright.edit.internal.plan.Plan;
import org.pactwright.edit.internal.plan.Plan.Raci;
import org.pactwright.edit.internal.text.Piece;
import org.pactwright.edit.internal.text.Piece.Layout;
import org.pactwright.edit.internal.text.Statement;
import org.pactwright.model.PactwrightPackage.Literals;
import org.pactwright.model.ResponsibilityAssignment;

/** Changes who has which part in something. Every line has one letter, for all actors in it. */
final class RaciLines {

	/** A line that was there and was not given to others yet. */
	private static final int NEW = -1;
	/** The rest of a line that is split. */
	private static final int SPLIT = -2;

	private final Statement statement;
	private final Plan plan;
	private final Map<ResponsibilityAssignment, Piece> actors = new IdentityHashMap<>();
	private final List<ResponsibilityAssignment> old = new ArrayList<>();
	private final List<Piece> all;
	private final Set<Integer> claimed = new HashSet<>();
	private final List<Line> lines = new ArrayList<>();

	/** A line as it shall be. */
	private static final class Line {
		private final String letter;
		private final List<Piece> slots = new ArrayList<>();
		private int home = NEW;

		Line(String letter) {
			this.letter = letter;
		}
	}

	RaciLines(Statement statement, Plan plan) {
		this.statement = statement;
		this.plan = plan;
		this.all = statement.pieces().stream()
				.filter(piece -> piece.unit().filter(unit -> unit.kind() == Unit.Kind.RACI).isPresent()).toList();
		for (Piece piece : all) {
			if (isActor(piece)) {
				old.add((ResponsibilityAssignment) piece.owner());
				actors.put((ResponsibilityAssignment) piece.owner(), piece);
			}
		}
	}

	private static boolean isActor(Piece piece) {
		return piece.feature().filter(feature -> feature == Literals.RESPONSIBILITY_ASSIGNMENT__ACTOR).isPresent();
	}

	private static boolean isLetter(Piece piece) {
		return piece.feature().filter(feature -> feature == Literals.RESPONSIBILITY_ASSIGNMENT__LETTER).isPresent();
	}

	void edit() {
		if (!plan.changed().contains(Literals.RACI_TARGET__ASSIGNMENTS)) {
			return;
		}
		Map<EObject, Raci> wanted = new IdentityHashMap<>();
		plan.raci().forEach(raci -> wanted.put(raci.assignment(), raci));
		List<ResponsibilityAssignment> same = old.stream().filter(each -> wanted.containsKey(each)
				&& wanted.get(each).letter().equals(each.getLetter().getLiteral())).toList();
		Set<Object> stay = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
		stay.addAll(Common.sequence(same, plan.raci().stream().map(Raci::assignment).toList()));
		plan.raci().forEach(raci -> place(raci, stay.contains(raci.assignment())));
		write();
	}

	/** Gives an assignment to the line before it or to a new one. */
	private void place(Raci raci, boolean stays) {
		Line current = lines.isEmpty() ? null : lines.getLast();
		boolean fits = current != null && current.letter.equals(raci.letter());
		if (!stays) {
			boolean block = !all.isEmpty() && all.getFirst().isInBlock();
			(fits ? current : begin(raci.letter(), NEW)).slots
					.add(Piece.inserted(raci.name(), Layout.WORD).inBlock(block));
			return;
		}
		Piece piece = actors.get(raci.assignment());
		if (raci.assignment().getActor() != raci.actor()) {
			piece.replace(raci.name());
		}
		int home = piece.instance();
		if (!fits || current.home != home && current.home != NEW) {
			current = begin(raci.letter(), claimed.add(home) ? home : SPLIT);
		} else if (current.home == NEW) {
			current.home = claimed.add(home) ? home : SPLIT;
		}
		current.slots.add(piece);
	}

	private Line begin(String letter, int home) {
		Line line = new Line(letter);
		line.home = home;
		lines.add(line);
		return line;
	}

	private void write() {
		Set<Piece> used = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
		lines.forEach(line -> used.addAll(line.slots));
		for (Piece piece : all) {
			boolean gone = isActor(piece) && !used.contains(piece);
			if (gone || isLetter(piece) && !claimed.contains(piece.instance())) {
				piece.delete();
			}
		}
		all.stream().filter(piece -> statement.is(piece, ",") && isBeforeDeleted(piece)).forEach(Piece::delete);
		Piece last = null;
		for (Line line : lines) {
			if (line.home == NEW) {
				last = writeNew(line, last);
			} else {
				arrange(line, used);
				last = line.slots.getLast();
			}
		}
	}

	private boolean isBeforeDeleted(Piece comma) {
		int next = all.indexOf(comma) + 1;
		return next < all.size() && all.get(next).isDeleted();
	}

	private void arrange(Line line, Set<Piece> used) {
		Piece firstOld = line.slots.stream().filter(piece -> !piece.isNew()).findFirst().orElseThrow();
		Piece letter;
		if (line.home == SPLIT) {
			letter = Piece.inserted(line.letter, firstOld.isInBlock() ? Layout.PART : Layout.WORD)
					.inBlock(firstOld.isInBlock());
			statement.insertBefore(commaOr(firstOld), letter);
		} else {
			letter = all.stream().filter(piece -> isLetter(piece) && piece.instance() == line.home).findFirst()
					.orElseThrow();
		}
		List<Piece> mine = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			Piece piece = all.get(i);
			Piece next = i + 1 < all.size() ? all.get(i + 1) : piece;
			Piece actor = statement.is(piece, ",") ? next : piece;
			boolean inLine = piece.instance() == firstOld.instance() && !isLetter(piece);
			if (inLine && (line.slots.contains(actor) || !used.contains(actor))) {
				mine.add(piece);
			}
		}
		Lines.arrange(statement, mine, line.slots, letter);
	}

	private Piece commaOr(Piece actor) {
		int index = all.indexOf(actor);
		return index > 0 && statement.is(all.get(index - 1), ",") ? all.get(index - 1) : actor;
	}

	/** A line of which nothing was there. */
	private Piece writeNew(Line line, Piece last) {
		StringBuilder text = new StringBuilder(line.letter);
		for (Piece slot : line.slots) {
			text.append(slot == line.slots.getFirst() ? " " : ", ").append(slot.newText().orElseThrow());
		}
		Placement placement = new Placement(statement);
		Piece near = last != null ? last
				: lines.stream().flatMap(each -> each.slots.stream()).filter(piece -> !piece.isNew()).findFirst().orElse(null);
		if (near == null) {
			return writeFirst(text.toString(), placement);
		}
		boolean block = near.isInBlock();
		Layout layout = block ? placement.layoutBehind(near, text.toString(), false) : Layout.WORD;
		Piece made = Piece.inserted(text.toString(), layout).inBlock(block);
		if (last != null) {
			statement.insertAfter(last, made);
		} else {
			Piece letter = all.stream().filter(piece -> isLetter(piece) && piece.instance() == near.instance()).findFirst()
					.orElse(near);
			statement.insertBefore(letter, made.joiningNext());
		}
		return made;
	}

	private Piece writeFirst(String text, Placement placement) {
		boolean block = placement.goesIntoBlock(Literals.RACI_TARGET__ASSIGNMENTS, true, true, text.length());
		Unit unit = (block ? statement.shape().block() : statement.shape().head()).stream()
				.filter(each -> each.kind() == Unit.Kind.RACI).findFirst().orElseThrow();
		List<Piece> before = List.copyOf(statement.pieces());
		if (block) {
			placement.intoBlock(unit, text);
		} else {
			placement.intoHead(unit, text);
		}
		return statement.pieces().stream().filter(piece -> !before.contains(piece))
				.filter(piece -> piece.newText().filter(text::equals).isPresent()).findFirst().orElseThrow();
	}
}
