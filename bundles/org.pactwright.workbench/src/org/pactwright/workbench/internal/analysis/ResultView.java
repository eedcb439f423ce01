package org.pactwright.workbench.internal.analysis;

import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.pactwright.language.ui.PlaceOpener;
import org.pactwright.workbench.internal.analysis.ResultRows.Row;
import org.pactwright.workbench.internal.coverage.StatusIcons;

/** The result of an analysis as a table; a click leads to what is meant. */
public abstract class ResultView extends ViewPart {

	private final String hint;
	private TableViewer table;
	private StatusIcons icons;
	private ResultRows shown = ResultRows.nothing("");
	private Optional<FollowedResult> followed = Optional.empty();

	/** @param hint how to get something to see here */
	ResultView(String hint) {
		this.hint = hint;
	}

	@Override
	public final void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		icons = new StatusIcons(parent);
		table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getControl());
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		columns();
		table.addOpenListener(event -> open(table.getStructuredSelection().getFirstElement()));
		table.getTable().addListener(SWT.MouseUp, event -> {
			TableItem item = table.getTable().getItem(new Point(event.x, event.y));
			if (event.button == 1 && item != null) {
				open(item.getData());
			}
		});
		setContentDescription(hint);
	}

	/** Adds the columns. */
	abstract void columns();

	/** Adds a column; the first one has the icons. */
	final void column(String title, int width) {
		int index = table.getTable().getColumnCount();
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return ((Row) element).cells().get(index);
			}

			// null is the platform's way of saying that there is no image
			@Override
			public Image getImage(Object element) {
				return index == 0 ? icons.image(((Row) element).icon()) : null;
			}
		});
	}

	private static void open(Object row) {
		Optional.ofNullable(row).map(Row.class::cast).map(Row::place).ifPresent(PlaceOpener::open);
	}

	/** Shows a result; it stays as it is until another is shown. UI thread. */
	final void show(ResultRows rows) {
		stopFollowing();
		update(rows);
	}

	/** From now on what is shown follows the text, as what is painted on diagrams does. */
	final void follow(IProject project, String name, AnalysisHandler.Again again) {
		stopFollowing();
		if (!table.getControl().isDisposed()) {
			followed = Optional.of(new FollowedResult(project, name, again, this::update));
		}
	}

	private void stopFollowing() {
		followed.ifPresent(FollowedResult::stop);
		followed = Optional.empty();
	}

	private void update(ResultRows rows) {
		if (!table.getControl().isDisposed() && !rows.equals(shown)) {
			int selected = table.getTable().getSelectionIndex();
			int top = table.getTable().getTopIndex();
			shown = rows;
			setContentDescription(rows.title());
			table.setInput(rows.rows());
			table.getTable().setTopIndex(top);
			table.getTable().select(selected);
		}
	}

	@Override
	public final void dispose() {
		stopFollowing();
		super.dispose();
	}

	/** For tests. */
	public final TableViewer table() {
		return table;
	}

	@Override
	public final void setFocus() {
		table.getControl().setFocus();
	}
}
