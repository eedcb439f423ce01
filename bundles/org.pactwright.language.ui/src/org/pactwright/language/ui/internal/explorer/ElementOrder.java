package org.pactwright.language.ui.internal.explorer;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Elements stand in the explorer as in the text. */
public final class ElementOrder extends ViewerComparator {

	@Override
	public void sort(Viewer viewer, Object[] elements) {
		// The content provider gives them in order.
	}

	@Override
	public int compare(Viewer viewer, Object a, Object b) {
		return a instanceof ElementNode left && b instanceof ElementNode right
				? Integer.compare(left.node().range().offset(), right.node().range().offset())
				: 0;
	}
}
