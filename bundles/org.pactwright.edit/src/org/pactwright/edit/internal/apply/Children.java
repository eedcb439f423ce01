package org.pactwright.edit.internal.apply;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.pactwright.edit.internal.grammar.Unit;
import org.pactwright.edit.internal.plan.Plan;
import org.pactwright.edit.internal.text.NodeParts;
import org.pactwright.edit.internal.text.Obstacle;
import org.pactwright.edit.internal.text.Piece;
import org.pactwright.edit.internal.text.Piece.Layout;
import org.pactwright.edit.internal.text.Source;
import org.pactwright.edit.internal.text.Statement;
import org.pactwright.language.Names;
import org.pactwright.model.PactwrightPackage.Literals;

/** Puts statements into a block, takes them out, and changes their order. */
final class Children {

	private static final String BROKEN = "This statement cannot be read to its end, so it can be neither moved nor deleted "
			+ "safely. Correct the mistake first.";

	/** Says how an element is written here. */
	interface Texts {
		/** @param indent the indentation of its line */
		String of(EObject child, String indent);
	}

	private final Statement statement;
	private final Plan plan;
	private final Texts texts;

	Children(Statement statement, Plan plan, Texts texts) {
		this.statement = statement;
		this.plan = plan;
		this.texts = texts;
	}

	void edit() {
		for (EStructuralFeature feature : plan.element().eClass().getEAllStructuralFeatures()) {
			if (plan.changed().contains(feature) && feature instanceof EReference reference && reference.isContainment()) {
				unitOf(feature).ifPresent(unit -> edit(feature, unit));
			}
		}
		removeEmptyBlock();
	}

	private Optional<Unit> unitOf(EStructuralFeature feature) {
		return statement.shape().saying(feature, true).stream().filter(unit -> unit.kind() == Unit.Kind.CHILD).findFirst()
				.or(() -> statement.shape().saying(feature, false).stream()
						.filter(unit -> unit.kind() == Unit.Kind.CHILD).findFirst());
	}

	private void edit(EStructuralFeature feature, Unit unit) {
		List<?> wanted = plan.values(feature);
		Map<Object, Boolean> stay = new IdentityHashMap<>();
		wanted.forEach(value -> stay.put(value, !plan.isMoved((EObject) value)));
		Map<Object, Piece> old = new IdentityHashMap<>();
		for (Piece piece : List.copyOf(statement.pieces())) {
			if (!piece.isNew() && piece.child().isPresent() && piece.feature().filter(each -> each == feature).isPresent()) {
				if (stay.getOrDefault(piece.child().get(), false)) {
					old.put(piece.child().get(), piece);
				} else {
					checkSound(piece.child().get());
					piece.delete();
				}
			}
		}
		Piece before = null;
		for (int i = 0; i < wanted.size(); i++) {
			Piece piece = old.get(wanted.get(i));
			before = piece != null ? piece : insert((EObject) wanted.get(i), unit, before, next(wanted, i, old));
		}
	}

	private void checkSound(EObject child) {
		Source source = statement.source();
		if (source.hasSyntaxErrors()) {
			Optional<INode> broken = NodeParts.of(child).flatMap(NodeParts::brokenIn);
			if (broken.isPresent()) {
				throw new Obstacle(BROKEN, source.place(broken.get().getOffset(), broken.get().getLength()));
			}
		}
	}

	private static Optional<Piece> next(List<?> wanted, int from, Map<Object, Piece> old) {
		return wanted.stream().skip(from).map(old::get).filter(java.util.Objects::nonNull).findFirst();
	}

	private Piece insert(EObject child, Unit unit, Piece before, Optional<Piece> next) {
		boolean block = statement.shape().block().contains(unit);
		Piece near = before != null ? before : next.orElse(null);
		if (near != null ? !near.isInBlock() : !block) {
			return insertInHead(child, unit, before, near);
		}
		String indent = near != null && !near.isNew() && statement.source().beginsLine(near.start())
				? statement.source().indentAt(near.start())
				: statement.indents().members();
		String text = texts.of(child, indent);
		Placement placement = new Placement(statement);
		if (placement.newBlock(text)) {
			return statement.pieces().stream().filter(piece -> piece.isNew() && piece.isInBlock()).findFirst().orElseThrow();
		}
		Piece anchor = before != null ? before : next.isPresent() ? null : placement.behindNew(anchorFor(unit));
		Piece style = near != null ? near : anchor;
		boolean first = style.isNew() && near != null;
		Layout layout = first && style.layout() != Layout.WORD ? style.layout()
				: placement.layoutBehind(style, text, isStatement(child.eClass()));
		if (layout == Layout.PART && text.indexOf('\n') >= 0) {
			layout = Layout.LINE;
		}
		Piece made = Piece.inserted(text, layout).inBlock(true).indented(indent)
				.withBlankLine(isSetApart(style, near != null));
		if (anchor != null) {
			statement.insertAfter(anchor, made);
		} else {
			statement.insertBefore(next.orElseThrow(), made.joiningNext());
		}
		return made;
	}

	private Piece insertInHead(EObject child, Unit unit, Piece before, Piece near) {
		String text = texts.of(child, statement.indents().own());
		Piece made = Piece.inserted(text, Layout.WORD).inBlock(false);
		if (before != null) {
			statement.insertAfter(before, made);
		} else if (near != null) {
			statement.insertBefore(near, made.joiningNext());
		} else {
			new Placement(statement).intoHead(unit, text);
			return statement.pieces().stream().filter(piece -> piece.newText().filter(text::equals).isPresent()).findFirst()
					.orElseThrow();
		}
		return made;
	}

	/** What the first of its kind goes behind: what the grammar has before it, or else the parts of the block. */
	private Piece anchorFor(Unit unit) {
		Piece open = statement.open().orElseThrow();
		Piece anchor = open;
		Piece lastPart = open;
		for (Piece piece : statement.pieces()) {
			if (!piece.isInBlock() || piece.isDeleted()) {
				continue;
			}
			boolean part = piece.unit().filter(each -> each.kind() != Unit.Kind.CHILD).isPresent();
			boolean earlier = piece.unit().filter(each -> each.order() < unit.order()).isPresent();
			lastPart = part || piece.isNew() ? piece : lastPart;
			anchor = earlier && !part ? piece : anchor;
		}
		List<Piece> order = statement.pieces();
		Piece found = order.indexOf(anchor) > order.indexOf(lastPart) ? anchor : lastPart;
		int index = order.indexOf(found);
		while (index + 1 < order.size() && order.get(index + 1).kind() == Piece.Kind.COMMENT
				&& !statement.source().hasBreak(found.isNew() ? 0 : found.end(), order.get(index + 1).start())) {
			found = order.get(++index);
		}
		return found;
	}

	private static boolean isStatement(EClass type) {
		return type != Literals.TRANSITION && type != Literals.OBSERVATION;
	}

	/**
	 * Whether its author puts blank lines between statements like this.
	 *
	 * @param near another one of its kind, or what it follows where there is none
	 */
	private boolean isSetApart(Piece near, boolean sameKind) {
		if (near.isNew() || near.kind() != Piece.Kind.CHILD) {
			return false;
		}
		List<Piece> old = statement.pieces().stream().filter(piece -> !piece.isNew()).toList();
		int index = old.indexOf(near);
		return isSetApart(old, index - 1, near, sameKind) || isSetApart(old, index + 1, near, sameKind);
	}

	private boolean isSetApart(List<Piece> old, int index, Piece near, boolean sameKind) {
		if (index < 0 || index >= old.size() || old.get(index).kind() != Piece.Kind.CHILD) {
			return false;
		}
		Piece other = old.get(index);
		if (sameKind != (other.feature().equals(near.feature()))) {
			return false;
		}
		String gap = statement.source().text().substring(Math.min(other.end(), near.end()),
				Math.max(other.start(), near.start()));
		return gap.chars().filter(c -> c == '\n').count() > 1;
	}

	/** Braces around nothing go, unless the statement cannot be without. */
	private void removeEmptyBlock() {
		Optional<Piece> open = statement.open();
		Optional<Piece> close = statement.close();
		if (open.isEmpty() || close.isEmpty() || statement.shape().isBlockRequired()) {
			return;
		}
		List<Piece> order = statement.pieces();
		List<Piece> inside = order.subList(order.indexOf(open.get()) + 1, order.indexOf(close.get()));
		boolean emptied = inside.stream().anyMatch(Piece::isDeleted) && inside.stream().allMatch(Piece::isDeleted);
		if (emptied) {
			open.get().delete();
			close.get().delete();
		}
	}

	/** A message for what cannot be there. */
	static Obstacle misplaced(EObject child, org.pactwright.language.Place place) {
		return new Obstacle(Names.sentence(Names.kind(child.eClass())) + " '" + Names.label(child)
				+ "' cannot be written there.", place);
	}
}
