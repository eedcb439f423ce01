package org.pactwright.edit.internal.apply;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.edit.internal.grammar.Unit;
import org.pactwright.edit.internal.text.Piece;
import org.pactwright.edit.internal.text.Piece.Layout;
import org.pactwright.edit.internal.text.Source;
import org.pactwright.edit.internal.text.Statement;
import org.pactwright.language.write.HeadParts;

/** Decides where in a statement something new goes, and whether on a line of its own. */
final class Placement {

	/** As wide as the writer lets a line get. */
	private static final int WIDTH = 110;
	/** As wide as the formatter lets a statement with its block on one line get. */
	private static final int LINE = 120;
	private static final int TAB = 4;

	private final Statement statement;

	Placement(Statement statement) {
		this.statement = statement;
	}

	/** Whether a part about a feature goes into the block. */
	boolean goesIntoBlock(EStructuralFeature feature, boolean mayHead, boolean mayBlock, int width) {
		if (!mayHead || !mayBlock) {
			return mayBlock;
		}
		if (statement.open().isPresent()) {
			return !HeadParts.keeps(feature);
		}
		return statement.source().width(statement.end()) + added() + width + 1 > WIDTH;
	}

	/** How much wider what was put into the head so far makes its last line. */
	private int added() {
		return statement.pieces().stream().filter(piece -> piece.isNew() && !piece.isInBlock())
				.mapToInt(piece -> piece.newText().orElse("").length() + 1).sum();
	}

	/** Puts a part into the head, behind what the grammar has before it. */
	void intoHead(Unit unit, String text) {
		Piece anchor = null;
		for (Piece piece : statement.pieces()) {
			if (statement.is(piece, "{") || piece.isInBlock()) {
				break;
			}
			if (!piece.isDeleted() && piece.unit().filter(each -> each.order() <= unit.order()).isPresent()) {
				anchor = piece;
			}
		}
		statement.insertAfter(behindNew(anchor), Piece.inserted(text, Layout.WORD).inBlock(false));
	}

	/** What was put in directly behind a piece comes first. */
	Piece behindNew(Piece anchor) {
		Piece last = anchor;
		int index = anchor == null ? -1 : statement.pieces().indexOf(anchor);
		while (index + 1 < statement.pieces().size() && statement.pieces().get(index + 1).isNew()
				&& !statement.is(statement.pieces().get(index + 1), "{")
				&& !statement.is(statement.pieces().get(index + 1), "}")) {
			last = statement.pieces().get(++index);
		}
		return last;
	}

	/** Puts a part into the block, behind the parts that the grammar has before it. */
	void intoBlock(Unit unit, String text) {
		if (newBlock(text)) {
			return;
		}
		Piece open = statement.open().orElseThrow();
		Piece anchor = open;
		for (Piece piece : statement.pieces()) {
			if (piece.isInBlock() && !piece.isDeleted() && !piece.isNew() && piece.unit()
					.filter(each -> each.kind() != Unit.Kind.CHILD && each.order() <= unit.order()).isPresent()) {
				anchor = piece;
			}
		}
		if (anchor == open) {
			anchor = behindComments(open);
		}
		Layout layout = layoutBehind(anchor, text, false);
		Piece last = behindNew(layout == Layout.LINE ? endOfLine(anchor) : anchor);
		statement.insertAfter(last, Piece.inserted(text, layout).inBlock(true));
	}

	/** The last part on the line of a part: a line of its own does not divide another one. */
	private Piece endOfLine(Piece anchor) {
		Piece last = anchor;
		for (int i = statement.pieces().indexOf(anchor) + 1; i < statement.pieces().size(); i++) {
			Piece piece = statement.pieces().get(i);
			if (!piece.isNew() && !anchor.isNew()) {
				boolean part = piece.isInBlock() && piece.unit().filter(unit -> unit.kind() != Unit.Kind.CHILD).isPresent();
				if (!part || statement.is(anchor, "{") || statement.source().hasBreak(last.end(), piece.start())) {
					break;
				}
				last = piece;
			}
		}
		return last;
	}

	/** Comments on the line of the brace stay there. */
	private Piece behindComments(Piece open) {
		Piece last = open;
		int index = statement.pieces().indexOf(open);
		for (int i = index + 1; i < statement.pieces().size(); i++) {
			Piece piece = statement.pieces().get(i);
			if (piece.kind() != Piece.Kind.COMMENT || open.isNew()
					|| statement.source().hasBreak(open.end(), piece.start())) {
				break;
			}
			last = piece;
		}
		return last;
	}

	/**
	 * Begins a block for the first thing in it.
	 *
	 * @return whether there was none before
	 */
	boolean newBlock(String text) {
		if (statement.open().isPresent()) {
			return false;
		}
		Piece last = statement.pieces().stream().filter(piece -> !piece.isDeleted()).toList().getLast();
		Piece open = Piece.inserted("{", Layout.WORD);
		int width = statement.source().width(statement.end()) + added() + text.length() + 5;
		boolean oneLine = text.indexOf('\n') < 0 && !text.endsWith("}") && width <= WIDTH
				&& !statement.source().hasBreak(statement.start(), statement.end());
		Piece inner = Piece.inserted(text, oneLine ? Layout.WORD : Layout.LINE).inBlock(true)
				.indented(statement.indents().members());
		Piece close = Piece.inserted("}", oneLine ? Layout.WORD : Layout.LINE).indented(statement.indents().own());
		statement.insertAfter(last, open);
		statement.insertAfter(open, inner);
		statement.insertAfter(inner, close);
		return true;
	}

	/**
	 * How something new in the block is set apart from what is before it: as the author did it there.
	 *
	 * @param isStatement whether it is a statement of its own
	 */
	Layout layoutBehind(Piece anchor, String text, boolean isStatement) {
		boolean single = text.indexOf('\n') < 0;
		if (statement.open().orElseThrow().isNew()) {
			statement.expand();
			separate();
			return Layout.LINE;
		}
		if (statement.hasOneLineBlock()) {
			long statements = statement.pieces().stream().filter(this::isStatement).count();
			boolean room = statement.source().width(statement.end()) + text.length() + 2 <= LINE;
			boolean several = statements > 1;
			if (single && room && !text.endsWith("}") && (several || statements == 0 && !isStatement)) {
				return Layout.PART;
			}
			boolean empty = isEmptyBlock();
			if (single && empty && room && !text.endsWith("}")) {
				return Layout.WORD;
			}
			statement.expand();
			return Layout.LINE;
		}
		return single && !anchor.isNew() && sharesLine(anchor) && (!isStatement || isStatement(anchor))
				&& statement.source().width(anchor.end()) + text.length() + 2 <= WIDTH ? Layout.PART : Layout.LINE;
	}

	/** What was put into a new block on one line gets a line of its own. */
	private void separate() {
		for (Piece piece : java.util.List.copyOf(statement.pieces())) {
			if (piece.isNew() && piece.isInBlock() && piece.layout() == Layout.WORD) {
				int index = statement.pieces().indexOf(piece);
				statement.pieces().set(index, Piece.inserted(piece.newText().orElseThrow(), Layout.LINE).inBlock(true));
			}
			if (piece.isNew() && statement.is(piece, "}")) {
				int index = statement.pieces().indexOf(piece);
				statement.pieces().set(index, Piece.inserted("}", Layout.LINE).indented(statement.indents().own()));
			}
		}
	}

	private boolean isEmptyBlock() {
		return statement.pieces().stream().noneMatch(piece -> piece.isInBlock());
	}

	private boolean isStatement(Piece piece) {
		return piece.unit().filter(unit -> unit.kind() == Unit.Kind.CHILD).isPresent();
	}

	/** Whether another part is before or behind a part on its line. */
	private boolean sharesLine(Piece anchor) {
		if (!anchor.isInBlock()) {
			return false;
		}
		int index = statement.pieces().indexOf(anchor);
		int first = index;
		while (first > 0 && sameUnit(statement.pieces().get(first - 1), anchor)) {
			first--;
		}
		Optional<Piece> before = old(first - 1);
		Optional<Piece> after = old(index + 1);
		Source source = statement.source();
		return before.filter(piece -> piece.isInBlock()
				&& !source.hasBreak(piece.end(), statement.pieces().get(index).start())).isPresent()
				|| after.filter(piece -> piece.isInBlock() && !source.hasBreak(anchor.end(), piece.start())).isPresent();
	}

	private Optional<Piece> old(int index) {
		return index < 0 || index >= statement.pieces().size() ? Optional.empty()
				: Optional.of(statement.pieces().get(index)).filter(piece -> !piece.isNew());
	}

	private static boolean sameUnit(Piece one, Piece other) {
		return one.unit().isPresent() && one.instance() == other.instance() && !one.isNew();
	}

	/** How wide a statement with a block on one line may be at a depth. */
	static int widthAt(int depth) {
		return LINE - depth * TAB;
	}
}
