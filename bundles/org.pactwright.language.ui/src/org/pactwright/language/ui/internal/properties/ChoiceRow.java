package org.pactwright.language.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.pactwright.language.ide.sheet.Choice;
import org.pactwright.language.ide.sheet.Field;

/** One of some words. What the word means is explained when it is chosen. */
final class ChoiceRow extends FieldRow {

	private final List<Choice> items = new ArrayList<>();
	private Combo combo;

	ChoiceRow(Composite page, Field field, SheetArea.Host host, List<Choice> choices) {
		super(page, field, host, 1);
		if (!field.required()) {
			items.add(new Choice("", "", field.documentation(), ""));
		}
		items.addAll(choices);
		combo.setItems(items.stream().map(Choice::label).toArray(String[]::new));
		combo.setVisibleItemCount(Math.min(items.size(), 20));
	}

	@Override
	void createWidgets(Composite parent) {
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		equip(combo, field().label());
		combo.addListener(SWT.Selection, event -> {
			int index = combo.getSelectionIndex();
			if (index >= 0 && !items.get(index).documentation().isEmpty()) {
				host().explain(items.get(index).documentation());
			}
			modified();
			commit();
		});
	}

	@Override
	List<String> words() {
		int index = combo.getSelectionIndex();
		return index < 0 || items.get(index).word().isEmpty() ? List.of() : List.of(items.get(index).word());
	}

	@Override
	void fill(List<String> words, boolean mixed) {
		String word = words.isEmpty() ? "" : words.getFirst();
		int index = mixed ? -1 : items.stream().map(Choice::word).toList().indexOf(word);
		if (index < 0) {
			combo.deselectAll();
		} else {
			combo.select(index);
		}
		combo.setToolTipText(mixed ? "The elements differ in this." : field().documentation());
	}
}
