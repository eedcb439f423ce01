package org.pactwright.language.ui.internal.properties;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.pactwright.language.ide.sheet.Field;
import org.pactwright.language.ui.internal.Widgets;

/** Yes or no; grey where the elements differ. */
final class FlagRow extends FieldRow {

	private Button check;

	FlagRow(Composite page, Field field, SheetArea.Host host) {
		super(page, field, host, 1);
	}

	@Override
	void createWidgets(Composite parent) {
		check = Widgets.check(parent, "yes");
		equip(check, field().label());
		check.addListener(SWT.Selection, event -> {
			check.setGrayed(false);
			modified();
			commit();
		});
	}

	@Override
	List<String> words() {
		return check.getGrayed() ? List.of() : List.of(String.valueOf(check.getSelection()));
	}

	@Override
	void fill(List<String> words, boolean mixed) {
		check.setGrayed(mixed);
		check.setSelection(mixed || words.contains("true"));
	}
}
