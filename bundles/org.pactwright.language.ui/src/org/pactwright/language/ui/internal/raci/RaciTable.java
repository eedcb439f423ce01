package org.pactwright.language.ui.internal.raci;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.pactwright.language.ide.raci.RaciFilter;
import org.pactwright.language.ide.raci.RaciSession;
import org.pactwright.language.ide.raci.RaciView;
import org.pactwright.language.ui.internal.raci.RaciGeometry.Cell;

/**
 * The matrix on the screen. Arrows, Page, Home and End move, with Shift they select a block; R, A, C and I give a letter
 * or take it; Delete clears; Enter opens the text. Screen readers hear the cell at hand.
 */
public final class RaciTable extends Canvas {

	/** What the user wants. */
	interface Wishes {
		void toggle(List<RaciSession.Cell> cells, char letter);

		void clear(List<RaciSession.Cell> cells);

		void open(RaciSession.Cell cell);
	}

	private final Wishes wishes;
	private final RaciSelection selection = new RaciSelection();
	private Consumer<Optional<RaciSession.Cell>> moved = cell -> { };
	private Optional<RaciGeometry> geometry = Optional.empty();

	RaciTable(Composite parent, Wishes wishes) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_REDRAW_RESIZE);
		this.wishes = wishes;
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> resized());
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		addListener(SWT.MouseDown, event -> mouse(event, (event.stateMask & SWT.SHIFT) != 0));
		addListener(SWT.MouseMove, this::mouseMoved);
		addListener(SWT.MouseDoubleClick, event -> at(event).ifPresent(cell -> current().ifPresent(wishes::open)));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		getHorizontalBar().addListener(SWT.Selection, event -> redraw());
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		addListener(SWT.MouseHorizontalWheel, event -> scroll(getHorizontalBar(), -event.count));
		speak();
	}

	/** Is told of the cell at hand whenever it or what is in it changes. */
	void onMove(Consumer<Optional<RaciSession.Cell>> listener) {
		moved = listener;
	}

	/** Shows another state. */
	void show(RaciView view, RaciFilter.Page page) {
		GC gc = new GC(this);
		RaciGeometry now = new RaciGeometry(view, page, gc);
		gc.dispose();
		RaciGeometry before = geometry.orElse(now);
		geometry = Optional.of(now);
		selection.follow(before, now);
		setToolTipText(null);
		resized();
		tell();
	}

	/** The cell at hand. */
	public Optional<RaciSession.Cell> current() {
		return geometry.flatMap(it -> selection.cursor()
				.map(cell -> new RaciSession.Cell(it.row(cell.row()), it.column(cell.column()))));
	}

	/** All selected cells. */
	List<RaciSession.Cell> selected() {
		return geometry.map(selection::cells).orElse(List.of());
	}

	/** What a screen reader says of the cell at hand. */
	public String spoken() {
		return geometry.flatMap(it -> current().flatMap(cell -> selection.cursor()
				.map(at -> RaciTexts.spoken(it.view(), cell, it.text(at))))).orElse("RACI matrix");
	}

	/** Where a cell is on this widget; for those who point at it. */
	public Optional<Rectangle> boundsOf(String row, String column) {
		return geometry.flatMap(it -> {
			for (int r = 0; r < it.rows(); r++) {
				for (int c = 0; c < it.columns(); c++) {
					if (it.row(r).id().equals(row) && it.column(c).id().equals(column)) {
						Rectangle bounds = it.bounds(new Cell(r, c));
						return Optional.of(new Rectangle(it.rowHead() + bounds.x - scrolled().x,
								it.columnHead() + bounds.y - scrolled().y, bounds.width, bounds.height));
					}
				}
			}
			return Optional.empty();
		});
	}

	// ------------------------------------------------------------------------------------------ painting, scrolling

	private void paint(GC gc) {
		geometry.ifPresent(it -> new RaciPainter(gc, it, RaciColors.of(this), getClientArea(), scrolled(), selection).paint());
	}

	private Point scrolled() {
		return new Point(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
	}

	private void resized() {
		geometry.ifPresent(it -> {
			Rectangle area = getClientArea();
			adjust(getHorizontalBar(), it.size().x, area.width - it.rowHead(), it.cellWidth());
			adjust(getVerticalBar(), it.size().y, area.height - it.columnHead(), it.lineHeight());
		});
		redraw();
	}

	private static void adjust(ScrollBar bar, int size, int shown, int step) {
		int thumb = Math.max(1, Math.min(size, shown));
		bar.setValues(Math.max(0, Math.min(bar.getSelection(), size - thumb)), 0, Math.max(1, size), thumb, step,
				Math.max(step, thumb - step));
		bar.setEnabled(size > thumb);
	}

	private void scroll(ScrollBar bar, int steps) {
		bar.setSelection(bar.getSelection() + steps * bar.getIncrement());
		redraw();
	}

	private void reveal(RaciGeometry it, Cell cell) {
		Rectangle bounds = it.bounds(cell);
		// the title of the group comes along with its first row
		reveal(getVerticalBar(), cell.row() == 0 ? 0 : bounds.y, bounds.y + bounds.height);
		reveal(getHorizontalBar(), bounds.x, bounds.x + bounds.width);
	}

	private static void reveal(ScrollBar bar, int from, int to) {
		if (from < bar.getSelection()) {
			bar.setSelection(from);
		} else if (to > bar.getSelection() + bar.getThumb()) {
			bar.setSelection(to - bar.getThumb());
		}
	}

	// ------------------------------------------------------------------------------------------ keys, mouse

	private void key(Event event) {
		if (geometry.isEmpty() || selection.cursor().isEmpty()) {
			return;
		}
		Cell at = selection.cursor().get();
		boolean plain = (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0;
		char letter = Character.toUpperCase((char) (event.keyCode & 0xffff));
		if (plain && event.keyCode < SWT.KEYCODE_BIT && "RACI".indexOf(letter) >= 0) {
			wishes.toggle(selected(), letter);
		} else if (plain && (event.keyCode == SWT.DEL || event.keyCode == SWT.BS)) {
			wishes.clear(selected());
		} else if (plain && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
			current().ifPresent(wishes::open);
		} else {
			RaciKeys.target(event, at, geometry.get(), getVerticalBar().getThumb())
					.ifPresent(cell -> moveTo(cell, (event.stateMask & SWT.SHIFT) != 0));
		}
	}

	private void moveTo(Cell cell, boolean extend) {
		selection.moveTo(cell, extend);
		geometry.ifPresent(it -> reveal(it, cell));
		redraw();
		tell();
	}

	private Optional<Cell> at(Event event) {
		return geometry.flatMap(it -> {
			int x = event.x - it.rowHead() + scrolled().x;
			int y = event.y - it.columnHead() + scrolled().y;
			boolean head = event.y < it.columnHead();
			Optional<Integer> column = event.x < it.rowHead() ? selection.cursor().map(Cell::column) : it.columnAt(x);
			return head ? Optional.empty() : it.rowAt(y).flatMap(row -> column.map(c -> new Cell(row, c)));
		});
	}

	private void mouse(Event event, boolean extend) {
		forceFocus();
		boolean keep = event.button != 1 && at(event).filter(selection::contains).isPresent();
		if (!keep) {
			at(event).ifPresent(cell -> moveTo(cell, extend));
		}
	}

	private void mouseMoved(Event event) {
		Optional<Cell> cell = at(event);
		if ((event.stateMask & SWT.BUTTON1) != 0) {
			cell.filter(it -> !selection.cursor().equals(Optional.of(it))).ifPresent(it -> moveTo(it, true));
		}
		String tip = geometry.flatMap(it -> cell.map(at -> RaciTexts.tip(it.view(),
				new RaciSession.Cell(it.row(at.row()), it.column(at.column())), it.text(at), event.x < it.rowHead())))
				.or(() -> geometry.flatMap(it -> it.columnAt(event.x - it.rowHead() + scrolled().x)
						.filter(column -> event.x >= it.rowHead()).map(column -> RaciTexts.tip(it.column(column)))))
				.orElse(null);
		if (!java.util.Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
	}

	// ------------------------------------------------------------------------------------------ screen readers

	private void tell() {
		moved.accept(current());
		getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
	}

	private void speak() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = spoken();
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = "R, A, C or I gives a letter or takes it, Delete clears, Enter opens the text.";
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_TABLE;
			}
		});
	}
}
