package org.pactwright.language.ui.internal.raci;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pactwright.language.ide.raci.RaciSession;
import org.pactwright.language.ide.raci.RaciView;

/** What is to be said of the cell at hand, what the rules find in its row, and why something was refused. */
final class RaciDetails extends Composite {

	private static final int LINES = 3;

	private final Label text;
	private String shown = "";
	private Optional<String> notice = Optional.empty();

	RaciDetails(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 5).applyTo(this);
		text = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false)
				.hint(200, LINES * text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y).applyTo(text);
	}

	void show(RaciView view, Optional<RaciSession.Cell> cell) {
		shown = cell.map(it -> RaciTexts.spoken(view, it, letters(view, it)))
				.orElse("No decision, step or activity is shown. Change the filters above, or write one in the text.");
		update(shown);
	}

	private static String letters(RaciView view, RaciSession.Cell cell) {
		int row = view.matrix().rows().indexOf(cell.row());
		int column = view.matrix().columns().indexOf(cell.column());
		return row < 0 || column < 0 ? "" : view.matrix().text(row, column);
	}

	/** Something about the texts as a whole. */
	void notice(Optional<String> newNotice) {
		notice = newNotice;
		update(shown);
	}

	/** Something was not done. */
	void refused(String message) {
		update("Not done. " + message);
	}

	private void update(String words) {
		String all = notice.map(it -> it + "\n").orElse("") + words;
		text.setText(all.replace("&", "&&"));
		text.setToolTipText(all);
	}
}
