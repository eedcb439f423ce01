package org.pactwright.workbench.internal.coverage;

import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.pactwright.language.ide.Location;
import org.pactwright.language.ui.PlaceOpener;

/** What the trees of coverage and stages have in common. */
final class RowLabels {

	private RowLabels() {
	}

	/** Adds a column; what is cut off is in the tooltip. */
	static void column(TreeViewer tree, String title, int width, Function<Object, String> text,
			Function<Object, Image> image) {
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply(element);
			}

			// null is the platform's way of saying that there is no image
			@Override
			public Image getImage(Object element) {
				return image.apply(element);
			}

			@Override
			public String getToolTipText(Object element) {
				String whole = text.apply(element);
				return whole.isEmpty() ? null : whole;
			}
		});
	}

	/** A click on a row, or Enter, leads to its place. */
	static void open(TreeViewer tree, Function<Object, java.util.Optional<Location>> place) {
		tree.addOpenListener(event -> place.apply(tree.getStructuredSelection().getFirstElement())
				.ifPresent(PlaceOpener::open));
		tree.getTree().addListener(SWT.MouseUp, event -> {
			var item = tree.getTree().getItem(new org.eclipse.swt.graphics.Point(event.x, event.y));
			if (event.button == 1 && event.count == 1 && item != null && item.getItemCount() == 0) {
				place.apply(item.getData()).ifPresent(PlaceOpener::open);
			}
		});
	}
}
