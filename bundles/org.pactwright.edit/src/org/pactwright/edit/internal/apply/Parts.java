package org.pactwright.edit.internal.apply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.pactwright.edit.internal.grammar.Unit;
import org.pactwright.edit.internal.plan.Common;
import org.pactwright.edit.internal.plan.Plan;
import org.pactwright.edit.internal.text.Obstacle;
import org.pactwright.edit.internal.text.Piece;
import org.pactwright.edit.internal.text.Piece.Layout;
import org.pactwright.edit.internal.text.Statement;
import org.pactwright.language.Names;
import org.pactwright.language.Places;
import org.pactwright.language.project.Symbols;

/** Changes what the words of a statement say, in its head and its block, without the statements inside. */
final class Parts {

	private final Statement statement;
	private final Plan plan;
	private final UnitWriter writer;
	private final Symbols symbols;
	private final Set<EStructuralFeature> arranged = new HashSet<>();
	private final Set<EStructuralFeature> changed = new HashSet<>();

	/** @param symbols by which the text was linked */
	Parts(Statement statement, Plan plan, UnitWriter writer, Symbols symbols) {
		this.statement = statement;
		this.plan = plan;
		this.writer = writer;
		this.symbols = symbols;
	}

	void edit() {
		for (EStructuralFeature feature : plan.changed()) {
			boolean inline = feature instanceof EReference reference && reference.isContainment();
			if (!inline || isSaidInline(feature)) {
				changed.add(feature);
			}
		}
		if (changed.isEmpty()) {
			return;
		}
		Map<Integer, List<Piece>> units = units();
		Set<EStructuralFeature> homeless = new HashSet<>();
		fixed(units, homeless);
		units.values().forEach(pieces -> part(pieces, homeless));
		homeless.addAll(changed);
		add(homeless);
	}

	private boolean isSaidInline(EStructuralFeature feature) {
		return statement.shape().head().stream().anyMatch(unit -> unit.kind() == Unit.Kind.VALUES && unit.says(feature));
	}

	/** The words of each unit. */
	private Map<Integer, List<Piece>> units() {
		Map<Integer, List<Piece>> units = new LinkedHashMap<>();
		for (Piece piece : statement.pieces()) {
			piece.unit().ifPresent(unit -> units.computeIfAbsent(piece.instance(), key -> new ArrayList<>()).add(piece));
		}
		return units;
	}

	private static Unit unitOf(List<Piece> pieces) {
		return pieces.getFirst().unit().orElseThrow();
	}

	private boolean concerns(Unit unit) {
		return changed.stream().anyMatch(unit::says);
	}

	private void fixed(Map<Integer, List<Piece>> units, Set<EStructuralFeature> homeless) {
		Piece anchor = null;
		for (Unit unit : statement.shape().fixed()) {
			List<Piece> old = units.values().stream().filter(pieces -> unitOf(pieces).element() == unit.element())
					.findFirst().orElse(List.of());
			if (concerns(unit)) {
				boolean wanted = writer.isWanted(unit);
				if (!wanted) {
					delete(unit, old, homeless);
				} else if (old.isEmpty()) {
					anchor = insert(anchor, Merge.text(writer.tokens(unit, saidBesides(unit))));
				} else {
					change(unit, old);
				}
			}
			anchor = old.stream().filter(piece -> !piece.isDeleted()).reduce((one, other) -> other).orElse(anchor);
		}
	}

	private Piece insert(Piece anchor, String text) {
		if (text.isEmpty()) {
			return anchor;
		}
		Piece made = Piece.inserted(text, Layout.WORD);
		if (anchor == null) {
			made.joiningNext();
		}
		statement.insertAfter(anchor, made);
		return made;
	}

	/** The features that other units than this one say. */
	private Set<EStructuralFeature> saidBesides(Unit unit) {
		Set<EStructuralFeature> said = new HashSet<>();
		for (Piece piece : statement.pieces()) {
			if (!piece.isDeleted() && piece.unit().filter(each -> each.element() != unit.element()).isPresent()) {
				piece.feature().filter(feature -> piece.owner() == plan.element()).ifPresent(said::add);
			}
		}
		return said;
	}

	private void part(List<Piece> pieces, Set<EStructuralFeature> homeless) {
		Unit unit = unitOf(pieces);
		if (unit.kind() != Unit.Kind.VALUES || !concerns(unit)) {
			return;
		}
		if (writer.isComplete(unit)) {
			change(unit, pieces);
		} else {
			delete(unit, pieces, homeless);
		}
	}

	/** Takes out a unit; what else it said has to be said in another way. */
	private void delete(Unit unit, List<Piece> pieces, Set<EStructuralFeature> homeless) {
		pieces.forEach(Piece::delete);
		if (!pieces.isEmpty()) {
			unit.features().stream().map(name -> plan.element().eClass().getEStructuralFeature(name)).filter(plan::isSet)
					.forEach(homeless::add);
		}
	}

	private void change(Unit unit, List<Piece> pieces) {
		Optional<EStructuralFeature> list = unit.listOf(plan.element().eClass());
		if (list.isEmpty()) {
			new Merge(statement, changed).merge(pieces, writer.tokens(unit, saidBesides(unit)));
		} else if (changed.contains(list.get()) && arranged.add(list.get())) {
			arrange(list.get());
		}
	}

	/** Changes a list, which may be spread over several units. */
	private void arrange(EStructuralFeature feature) {
		Occurrences old = new Occurrences(statement, feature, symbols);
		List<?> wanted = plan.values(feature);
		List<Object> stay = Common.sequence(old.values(feature.isUnique()), wanted);
		Map<Integer, List<Piece>> slots = new LinkedHashMap<>();
		old.pieces().forEach(piece -> slots.computeIfAbsent(piece.instance(), key -> new ArrayList<>()));
		List<Object> left = new ArrayList<>(stay);
		List<Object> kept = new ArrayList<>();
		int written = 0;
		int instance = old.pieces().getFirst().instance();
		for (Piece piece : old.pieces()) {
			Optional<Object> value = old.valueOf(piece);
			boolean again = value.isPresent() && feature.isUnique() && kept.contains(value.get());
			boolean next = value.isPresent() && !left.isEmpty() && left.getFirst().equals(value.get());
			if (value.isPresent() && !again && !next) {
				continue; // goes
			}
			if (next && !again) {
				int index = indexOf(wanted, value.get(), written);
				while (written < index) {
					slots.get(piece.instance()).add(made(feature, written++, piece));
				}
				written++;
				kept.add(left.removeFirst());
			}
			slots.get(piece.instance()).add(piece);
			instance = piece.instance();
		}
		while (written < wanted.size()) {
			slots.get(instance).add(made(feature, written++, old.pieces().getFirst()));
		}
		slots.forEach((unit, values) -> arrange(unit, values));
	}

	private static int indexOf(List<?> wanted, Object value, int from) {
		int index = from;
		while (!wanted.get(index).equals(value)) {
			index++;
		}
		return index;
	}

	private Piece made(EStructuralFeature feature, int index, Piece like) {
		Token token = writer.token((AbstractElement) like.terminal(), feature, index);
		return Piece.inserted(token.text(), Layout.WORD).inBlock(like.isInBlock());
	}

	private void arrange(int instance, List<Piece> slots) {
		List<Piece> all = statement.pieces().stream()
				.filter(piece -> piece.unit().isPresent() && piece.instance() == instance).toList();
		if (slots.isEmpty()) {
			all.forEach(Piece::delete);
			return;
		}
		int first = 0;
		while (all.get(first).feature().isEmpty()) {
			first++;
		}
		Lines.arrange(statement, all.subList(first, all.size()), slots, first == 0 ? null : all.get(first - 1));
	}

	/** Writes what is to be said and is not yet. */
	private void add(Set<EStructuralFeature> features) {
		Set<EStructuralFeature> said = said();
		List<EStructuralFeature> open = new ArrayList<>(features.stream()
				.filter(feature -> plan.isSet(feature) && !said.contains(feature)).toList());
		open.sort(Comparator.comparingInt(this::order));
		while (!open.isEmpty()) {
			EStructuralFeature feature = open.getFirst();
			Unit unit = choose(feature, said, !goesIntoBlock(feature, said))
					.or(() -> choose(feature, said, goesIntoBlock(feature, said))).orElseThrow(() -> cannotBeSaid(feature));
			String text = Merge.text(writer.tokens(unit, said));
			Placement placement = new Placement(statement);
			if (statement.shape().block().contains(unit)) {
				placement.intoBlock(unit, text);
			} else {
				placement.intoHead(unit, text);
			}
			unit.features().stream().map(name -> plan.element().eClass().getEStructuralFeature(name)).filter(plan::isSet)
					.forEach(each -> {
						said.add(each);
						open.remove(each);
					});
		}
	}

	private boolean goesIntoBlock(EStructuralFeature feature, Set<EStructuralFeature> said) {
		Optional<Unit> head = choose(feature, said, true);
		Optional<Unit> block = choose(feature, said, false);
		int width = head.map(unit -> Merge.text(writer.tokens(unit, said)).length()).orElse(0);
		return new Placement(statement).goesIntoBlock(feature, head.isPresent(), block.isPresent(), width);
	}

	private Optional<Unit> choose(EStructuralFeature feature, Set<EStructuralFeature> said, boolean inHead) {
		return statement.shape().saying(feature, !inHead).stream().filter(unit -> unit.kind() == Unit.Kind.VALUES)
				.filter(writer::isComplete).filter(unit -> unit.needs().stream()
						.noneMatch(need -> said.contains(plan.element().eClass().getEStructuralFeature(need))))
				.findFirst();
	}

	private int order(EStructuralFeature feature) {
		return statement.shape().head().stream().filter(unit -> unit.says(feature)).findFirst()
				.or(() -> statement.shape().block().stream().filter(unit -> unit.says(feature)).findFirst())
				.map(Unit::order).orElse(Integer.MAX_VALUE);
	}

	/** What the statement says by now. */
	private Set<EStructuralFeature> said() {
		Set<EStructuralFeature> said = new HashSet<>();
		for (Piece piece : statement.pieces()) {
			if (!piece.isDeleted() && piece.owner() == plan.element()) {
				piece.feature().ifPresent(said::add);
			}
		}
		arranged.stream().filter(plan::isSet).forEach(said::add);
		statement.shape().fixed().stream().filter(unit -> concerns(unit) && writer.isWanted(unit))
				.forEach(unit -> writer.tokens(unit, saidBesides(unit)).stream().map(Token::feature)
						.filter(java.util.Objects::nonNull).forEach(said::add));
		// a unit of the head says its default without a word
		statement.shape().fixed().stream().filter(unit -> !unit.isOptional())
				.forEach(unit -> unit.features().forEach(
						name -> said.add(plan.element().eClass().getEStructuralFeature(name))));
		return said;
	}

	private Obstacle cannotBeSaid(EStructuralFeature feature) {
		return new Obstacle(Names.sentence(Names.kind(plan.element().eClass())) + " '" + Names.label(plan.element())
				+ "' cannot be written: its " + feature.getName() + " cannot be said without something else.",
				Places.of(plan.element()));
	}
}
