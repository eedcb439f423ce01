package org.pactwright.language.ui.internal.properties;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.pactwright.language.ide.sheet.Field;

/** A value, or several, as text; with buttons beside it where there is something to choose from. */
class TextRow extends FieldRow {

	/** What a field without one value says. */
	static final String DIFFERS = "differs";
	private static final int NARROW = 60;
	private static final int LINES = 3;

	private Text text;
	private boolean filling;

	/** @param extras how many widgets follow the text */
	TextRow(Composite page, Field field, SheetArea.Host host, int extras) {
		super(page, field, host, 1 + extras);
	}

	@Override
	void createWidgets(Composite parent) {
		boolean lines = isMultiLine();
		text = new Text(parent, SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
		int height = lines ? LINES * text.getLineHeight() : SWT.DEFAULT;
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(NARROW, height).applyTo(text);
		equip(text, field().label());
		text.addListener(SWT.Modify, event -> {
			if (!filling) {
				modified();
			}
		});
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
		if (lines) {
			text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
					|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
			text.addListener(SWT.KeyDown, event -> {
				if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
					event.doit = false;
					commit();
				}
			});
		}
	}

	private boolean isMultiLine() {
		return switch (field().kind()) {
			case TEXT, LINES -> true;
			default -> false;
		};
	}

	final Control text() {
		return text;
	}

	@Override
	List<String> words() {
		String typed = text.getText().replace("\r", "");
		return switch (field().kind()) {
			case LINES -> parts(typed, "\n");
			case CHOICES, REFERENCES, WORDS -> parts(typed, ",");
			case TEXT -> typed.isBlank() ? List.of() : List.of(typed);
			default -> typed.isBlank() ? List.of() : List.of(typed.strip());
		};
	}

	private static List<String> parts(String typed, String separator) {
		return Arrays.stream(typed.split(separator)).map(String::strip).filter(part -> !part.isEmpty()).toList();
	}

	@Override
	void fill(List<String> words, boolean mixed) {
		String value = words.stream().collect(Collectors.joining(isMultiLine() ? "\n" : ", "));
		filling = true;
		if (!text.getText().equals(value)) {
			text.setText(value);
		}
		text.setMessage(mixed ? DIFFERS : "");
		filling = false;
	}
}
