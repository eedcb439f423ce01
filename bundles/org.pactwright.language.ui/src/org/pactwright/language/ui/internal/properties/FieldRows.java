package org.pactwright.language.ui.internal.properties;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pactwright.language.ide.sheet.Choice;
import org.pactwright.language.ide.sheet.Field;

/** Makes the row that fits a field. */
final class FieldRows {

	private static final List<Choice> RATINGS = IntStream.rangeClosed(1, 5).mapToObj(String::valueOf)
			.map(number -> new Choice(number, number.equals("1") ? "1 – lowest" : number.equals("5") ? "5 – highest" : number,
					"", ""))
			.toList();

	private final Composite page;
	private final SheetArea.Host host;

	FieldRows(Composite page, SheetArea.Host host) {
		this.page = page;
		this.host = host;
	}

	FieldRow row(Field field) {
		return switch (field.kind()) {
			case LINE, TEXT, LINES, NUMBER, WORDS -> new TextRow(page, field, host, 0);
			case PERCENT -> percent(field);
			case DATE -> new PickRow(page, field, host, "Choose a day: " + field.label(),
					row -> DatePopup.open(row.text(), row.words(), day -> row.enter(List.of(day))));
			case TIME_SPAN, MONEY -> new AmountRow(page, field, host);
			case RATING -> new ChoiceRow(page, field, host, RATINGS);
			case CHOICE -> new ChoiceRow(page, field, host, field.choices());
			case FLAG -> new FlagRow(page, field, host);
			case CHOICES, REFERENCE, REFERENCES ->
				new PickRow(page, field, host, "Choose: " + field.label(), host::choose);
		};
	}

	private FieldRow percent(Field field) {
		return new TextRow(page, field, host, 1) {
			@Override
			void createWidgets(Composite parent) {
				super.createWidgets(parent);
				new Label(parent, SWT.NONE).setText("%");
			}
		};
	}
}
