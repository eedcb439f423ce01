package org.pactwright.language.ui.internal.properties;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.pactwright.language.ide.sheet.Field;
import org.pactwright.language.ui.internal.Widgets;

/** A text with a button that helps to find what to write; Alt+Down in the text presses it. */
final class PickRow extends TextRow {

	private Button button;

	/**
	 * @param title of the button, for people who do not see it
	 * @param pick called with this row when the button is pressed
	 */
	PickRow(Composite page, Field field, SheetArea.Host host, String title, Consumer<PickRow> pick) {
		super(page, field, host, 1);
		button.setToolTipText(title);
		Widgets.name(button, title);
		button.addListener(SWT.Selection, event -> pick.accept(this));
		text().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
				event.doit = false;
				pick.accept(this);
			}
		});
	}

	@Override
	void createWidgets(Composite parent) {
		super.createWidgets(parent);
		button = new Button(parent, SWT.PUSH);
		button.setText("\u2026");
	}
}
