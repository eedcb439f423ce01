package org.pactwright.diagram.ui.internal.editor;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/**
 * A line above a diagram that is not there yet: says that it is being made, when that takes longer than one waits without
 * asking. UI thread only.
 */
public final class Making {

	/** In milliseconds. */
	private static final int LATER = 700;
	private static final int WIDTH = 120;

	private final Composite parent;
	private Optional<Composite> line = Optional.empty();
	private boolean over;

	/** @param parent with a grid layout; the line comes first in it */
	public Making(Composite parent) {
		this.parent = parent;
		parent.getDisplay().timerExec(LATER, () -> {
			if (!over && !parent.isDisposed()) {
				show();
			}
		});
	}

	private void show() {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		new Label(area, SWT.NONE).setText("The diagram is being made…");
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.LEFT, SWT.CENTER)
				.applyTo(new ProgressBar(area, SWT.INDETERMINATE));
		area.moveAbove(null);
		line = Optional.of(area);
		parent.layout(true, true);
	}

	/** The diagram is there, or will not come. */
	public void over() {
		over = true;
		line.ifPresent(shown -> {
			line = Optional.empty();
			if (!shown.isDisposed()) {
				shown.dispose();
				parent.layout(true);
			}
		});
	}
}
