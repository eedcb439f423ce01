package org.pactwright.language.ui.internal.properties;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The documentation of what the user is at, in two lines; all of it as a tooltip. */
final class SheetFoot extends Composite {

	private static final int LINES = 2;

	private final Label text;

	SheetFoot(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 5).spacing(0, 4).applyTo(this);
		Label line = new Label(this, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		text = new Label(this, SWT.WRAP);
		int height = LINES * text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		GridDataFactory.fillDefaults().grab(true, false).hint(200, height).applyTo(text);
	}

	void show(String documentation) {
		text.setText(documentation.replace("&", "&&"));
		text.setToolTipText(documentation);
	}
}
