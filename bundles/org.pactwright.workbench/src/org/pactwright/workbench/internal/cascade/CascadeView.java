package org.pactwright.workbench.internal.cascade;

import java.util.Optional;
import java.util.function.Function;

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
import org.pactwright.workbench.internal.cascade.CascadeRows.Row;
import org.pactwright.workbench.internal.coverage.StatusIcons;

/** What fails with an element, hour by hour; a click leads to what is meant. */
public final class CascadeView extends ViewPart {

	/** Id in plugin.xml. */
	public static final String ID = "org.pactwright.workbench.cascade";

	private TableViewer table;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().applyTo(parent);
		StatusIcons icons = new StatusIcons(parent);
		table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.getControl());
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column("When", 90, Row::when, row -> icons.image(row.icon()));
		column("What happens", 210, Row::what, row -> null);
		column("To", 360, Row::element, row -> null);
		column("Because", 360, Row::because, row -> null);
		table.addOpenListener(event -> open(table.getStructuredSelection().getFirstElement()));
		table.getTable().addListener(SWT.MouseUp, event -> {
			TableItem item = table.getTable().getItem(new Point(event.x, event.y));
			if (event.button == 1 && item != null) {
				open(item.getData());
			}
		});
		setContentDescription("Choose \"Show What Fails With This\" on a service, asset, supply, technology or scenario.");
	}

	private void column(String title, int width, Function<Row, String> text, Function<Row, Image> image) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Row) element);
			}

			// null is the platform's way of saying that there is no image
			@Override
			public Image getImage(Object element) {
				return image.apply((Row) element);
			}
		});
	}

	private static void open(Object row) {
		Optional.ofNullable(row).map(Row.class::cast).map(Row::place).ifPresent(PlaceOpener::open);
	}

	void show(CascadeRows rows) {
		if (!table.getControl().isDisposed()) {
			setContentDescription(rows.title());
			table.setInput(rows.rows());
		}
	}

	/** For tests. */
	public TableViewer table() {
		return table;
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
	}
}
