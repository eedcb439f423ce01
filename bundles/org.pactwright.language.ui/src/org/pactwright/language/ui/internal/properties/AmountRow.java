package org.pactwright.language.ui.internal.properties;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.pactwright.language.ide.sheet.Choice;
import org.pactwright.language.ide.sheet.Field;
import org.pactwright.language.ide.sheet.FieldKind;

/** An amount and its unit: a length of time, or a sum of money. */
final class AmountRow extends FieldRow {

	private static final int NARROW = 60;
	/** What most sums are in stands first. */
	private static final List<String> USUAL = List.of("EUR", "SEK", "NOK", "DKK", "GBP", "USD", "CHF", "PLN");

	private Text amount;
	private Combo unit;
	private boolean filling;

	AmountRow(Composite page, Field field, SheetArea.Host host) {
		super(page, field, host, 2);
	}

	@Override
	void createWidgets(Composite parent) {
		amount = new Text(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(NARROW, SWT.DEFAULT)
				.applyTo(amount);
		equip(amount, field().label());
		unit = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		unit.setItems(units());
		equip(unit, field().label() + (isMoney() ? ", currency" : ", unit"));
		amount.addListener(SWT.Modify, event -> typed());
		amount.addListener(SWT.FocusOut, event -> commit());
		amount.addListener(SWT.DefaultSelection, event -> commit());
		unit.addListener(SWT.Selection, event -> {
			typed();
			commit();
		});
	}

	private boolean isMoney() {
		return field().kind() == FieldKind.MONEY;
	}

	private String[] units() {
		return isMoney() ? Stream.concat(USUAL.stream(), Currency.getAvailableCurrencies().stream()
				.map(Currency::getCurrencyCode).filter(code -> !USUAL.contains(code)).sorted()).toArray(String[]::new)
				: field().choices().stream().map(Choice::word).toArray(String[]::new);
	}

	private void typed() {
		if (!filling) {
			modified();
		}
	}

	/** A unit that is typed counts more than the one beside it. */
	@Override
	List<String> words() {
		String typed = amount.getText().strip();
		boolean hasUnit = !typed.isEmpty() && Character.isLetter(typed.charAt(typed.length() - 1));
		return typed.isEmpty() ? List.of() : List.of(hasUnit ? typed : typed + " " + unit.getText());
	}

	@Override
	void fill(List<String> words, boolean mixed) {
		filling = true;
		String value = words.isEmpty() ? "" : words.getFirst();
		int space = value.lastIndexOf(' ');
		amount.setText(space < 0 ? value : value.substring(0, space));
		amount.setMessage(mixed ? TextRow.DIFFERS : "");
		String symbol = space < 0 ? "" : value.substring(space + 1);
		int index = unit.indexOf(symbol) >= 0 ? unit.indexOf(symbol) : unit.indexOf(symbol + "s");
		if (index >= 0) {
			unit.select(index);
		} else if (unit.getSelectionIndex() < 0) {
			unit.select(isMoney() ? 0 : 1);
		}
		filling = false;
	}
}
