package org.pactwright.language.ui.internal.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.pactwright.language.ide.sheet.Field;
import org.pactwright.language.ide.sheet.SheetView.Entry;
import org.pactwright.language.ui.internal.Widgets;

/**
 * A field of the property sheet: its name, its widgets, and beneath them what is wrong with what was typed. The text of
 * the model changes when a value is entered that has nothing wrong with it, and not before.
 */
abstract class FieldRow {

	private static final int NARROW = 160;
	private static final int NAME = 125;

	private final Field field;
	private final SheetArea.Host host;
	private final Composite page;
	private final Composite area;
	private final Label message;
	private Entry shown;
	private boolean dirty;
	/** What was entered and not answered yet. */
	private Optional<List<String>> sent = Optional.empty();
	/** What is wrong, empty if nothing is. */
	private String said = "";

	/** @param columns of the widgets in the area */
	FieldRow(Composite page, Field field, SheetArea.Host host, int columns) {
		this.field = field;
		this.host = host;
		this.page = page;
		this.shown = new Entry(field, List.of(), false);
		Label name = new Label(page, SWT.WRAP);
		name.setText(field.label().replace("&", "&&"));
		name.setToolTipText(field.documentation());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).hint(NAME, SWT.DEFAULT).applyTo(name);
		area = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(4, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(area);
		createWidgets(area);
		message = Widgets.message(area);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(NARROW, SWT.DEFAULT).exclude(true)
				.applyTo(message);
		message.setVisible(false);
	}

	/** Makes the widgets; called by the constructor. */
	abstract void createWidgets(Composite parent);

	/** What stands in the widgets. */
	abstract List<String> words();

	/**
	 * Shows a value.
	 *
	 * @param mixed whether the elements differ; then there are no words
	 */
	abstract void fill(List<String> words, boolean mixed);

	final Field field() {
		return field;
	}

	final SheetArea.Host host() {
		return host;
	}

	/** Shows a value, unless the user is about to enter another. */
	final void show(Entry entry, boolean otherElement) {
		if (otherElement) {
			dirty = false;
			say(Optional.empty());
		}
		if (!dirty && (otherElement || !entry.equals(shown))) {
			shown = entry;
			fill(entry.words(), entry.mixed());
		}
		shown = entry;
	}

	/** The user has typed something. */
	final void modified() {
		List<String> words = words();
		dirty = !words.equals(shown.words());
		if (dirty) {
			host.check(this, words);
		} else {
			say(Optional.empty());
		}
	}

	/** The user is done with the field. */
	final void commit() {
		if (dirty) {
			sent = Optional.of(words());
			host.set(this, words());
		}
	}

	/** The user has chosen a value. */
	final void enter(List<String> words) {
		fill(words, false);
		dirty = !words.equals(shown.words());
		commit();
	}

	/** What became of {@link #commit}. */
	final void answered(List<String> words, Optional<String> wrong) {
		sent = Optional.empty();
		if (!area.isDisposed() && words().equals(words)) {
			dirty = wrong.isPresent();
			say(wrong);
			// the text may say something else by now: what came while the value was on its way was not shown
			if (!dirty && !words.equals(shown.words())) {
				fill(shown.words(), shown.mixed());
			}
		}
	}

	/** What became of a check. */
	final void checked(List<String> words, Optional<String> wrong) {
		if (!area.isDisposed() && dirty && words().equals(words)) {
			say(wrong);
		}
	}

	/** Takes back what was not entered; false if there is nothing. */
	final boolean revert() {
		// what is on its way into the text is entered: then Undo is about the text
		boolean was = dirty && !sent.equals(Optional.of(words()));
		if (was) {
			dirty = false;
			fill(shown.words(), shown.mixed());
			say(Optional.empty());
		}
		return was;
	}

	final boolean hasFocus() {
		Control focus = page.getDisplay().getFocusControl();
		while (focus != null && focus != area) {
			focus = focus.getParent();
		}
		return focus == area;
	}

	private void say(Optional<String> wrong) {
		String text = wrong.orElse("");
		if (text.equals(said)) {
			return;
		}
		said = text;
		Widgets.say(message, text);
		message.setVisible(!text.isEmpty());
		((GridData) message.getLayoutData()).exclude = text.isEmpty();
		host.sizeChanged(page);
	}

	/** Gives a widget its name for screen readers, its documentation, and the keys that all fields have. */
	final void equip(Control control, String name) {
		control.setToolTipText(field.documentation());
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name;
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = field.documentation();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = said;
			}
		});
		control.addListener(SWT.FocusIn, event -> host.explain(field.documentation()));
		control.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && revert()) {
				event.doit = false;
			}
		});
	}
}
