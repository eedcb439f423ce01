package org.pactwright.language.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.pactwright.language.ide.sheet.Field;
import org.pactwright.language.ide.sheet.SheetSession;
import org.pactwright.language.ide.sheet.SheetView;
import org.pactwright.language.ide.sheet.SheetView.Tab;

/** What one sees of a property sheet: head, tabs with fields, and what the metamodel says about the field at hand. */
public final class SheetArea extends Composite {

	/** Fields stand beside each other when each gets so many pixels. */
	private static final int COLUMN = 430;

	private final SheetHead head;
	private final CTabFolder folder;
	private final SheetFoot foot;
	private final List<FieldRow> rows = new ArrayList<>();
	private Optional<SheetSession> session = Optional.empty();
	private SheetView view = SheetView.NOTHING;

	public SheetArea(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		head = new SheetHead(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		folder = new CTabFolder(this, SWT.TOP | SWT.FLAT);
		folder.setSimple(true);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		foot = new SheetFoot(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
		folder.addListener(SWT.Selection, event -> foot.show(view.documentation()));
		show(SheetView.NOTHING);
	}

	/** Who is told what the user enters. */
	public void setSession(SheetSession newSession) {
		session = Optional.of(newSession);
	}

	/** Shows another state; widgets stay when the fields do, with focus and with what is typed in them. */
	public void show(SheetView newView) {
		boolean same = fields(newView).equals(fields(view)) && newView.elements().equals(view.elements());
		boolean sameFields = fields(newView).equals(fields(view));
		view = newView;
		head.show(view);
		if (!sameFields) {
			rebuild();
		}
		folder.setVisible(!view.tabs().isEmpty());
		foot.setVisible(!view.elements().isEmpty());
		for (FieldRow row : rows) {
			view.entry(row.field().id()).ifPresent(entry -> row.show(entry, !same));
		}
		if (!same) {
			foot.show(view.documentation());
		}
		layout();
	}

	private static List<List<Field>> fields(SheetView view) {
		return view.tabs().stream().map(tab -> tab.entries().stream().map(SheetView.Entry::field).toList()).toList();
	}

	private void rebuild() {
		String chosen = folder.getSelection() == null ? "" : folder.getSelection().getText();
		setRedraw(false);
		rows.clear();
		for (CTabItem item : folder.getItems()) {
			item.getControl().dispose();
			item.dispose();
		}
		for (Tab tab : view.tabs()) {
			CTabItem item = new CTabItem(folder, SWT.NONE);
			item.setText(tab.title());
			item.setControl(page(tab));
			if (tab.title().equals(chosen) || folder.getSelection() == null) {
				folder.setSelection(item);
			}
		}
		setRedraw(true);
	}

	private ScrolledComposite page(Tab tab) {
		ScrolledComposite scroll = new ScrolledComposite(folder, SWT.V_SCROLL);
		Composite page = new Composite(scroll, SWT.NONE);
		GridLayout layout = GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(10, 6).create();
		page.setLayout(layout);
		FieldRows made = new FieldRows(page, new Host());
		tab.entries().forEach(entry -> rows.add(made.row(entry.field())));
		scroll.setContent(page);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.addControlListener(ControlListener.controlResizedAdapter(event -> {
			int columns = Math.max(1, Math.min(tab.entries().size(), scroll.getClientArea().width / COLUMN));
			if (layout.numColumns != 2 * columns) {
				layout.numColumns = 2 * columns;
				page.layout(true, true);
			}
			fit(scroll, page);
		}));
		return scroll;
	}

	private static void fit(ScrolledComposite scroll, Composite page) {
		Point size = page.computeSize(Math.max(1, scroll.getClientArea().width), SWT.DEFAULT);
		scroll.setMinSize(new Point(0, size.y));
	}

	/** Takes back what is typed in the field at hand and was not entered. */
	public boolean revert() {
		return rows.stream().filter(FieldRow::hasFocus).anyMatch(FieldRow::revert);
	}

	/** Tells that something went wrong. */
	public void failed(String message) {
		foot.show(message);
		foot.setVisible(true);
	}

	@Override
	public boolean setFocus() {
		CTabItem chosen = folder.getSelection();
		return chosen != null && chosen.getControl().setFocus() || super.setFocus();
	}

	/** What rows ask of the sheet. */
	final class Host {

		/** Sets a field; the answer comes on the UI thread. */
		void set(FieldRow row, List<String> words) {
			SheetView meant = view;
			session.ifPresent(it -> it.set(meant.elements(), row.field(), words,
					wrong -> later(() -> {
						if (view.elements().equals(meant.elements())) {
							row.answered(words, wrong);
						}
					})));
		}

		/** Checks a field; the answer comes on the UI thread. */
		void check(FieldRow row, List<String> words) {
			session.ifPresent(it -> it.check(row.field(), words, wrong -> later(() -> row.checked(words, wrong))));
		}

		/** Lets the user choose among other elements. */
		void choose(FieldRow row) {
			session.ifPresent(it -> it.candidates(row.field(),
					choices -> later(() -> ChoiceDialog.open(getShell(), row.field(), choices, row.words())
							.ifPresent(row::enter))));
		}

		/** The field that the user is at. */
		void explain(String text) {
			foot.show(text);
		}

		/** A message came or went. */
		void sizeChanged(Composite page) {
			page.layout(true, true);
			if (page.getParent() instanceof ScrolledComposite scroll) {
				fit(scroll, page);
			}
		}

		private void later(Runnable task) {
			if (!isDisposed()) {
				getDisplay().asyncExec(() -> {
					if (!isDisposed()) {
						task.run();
					}
				});
			}
		}
	}
}
