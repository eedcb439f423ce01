package org.pactwright.language.ui.internal.properties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.pactwright.language.ide.sheet.Choice;
import org.pactwright.language.ide.sheet.Field;
import org.pactwright.language.ui.PactIcons;
import org.pactwright.language.ui.internal.Widgets;

/** Finds elements or words by parts of id and title; several of them where the field may have several. */
final class ChoiceDialog extends Dialog {

	private static final int WIDTH = 420;
	private static final int HEIGHT = 300;

	private final Field field;
	private final List<Choice> choices;
	/** In the order in which they were chosen. */
	private final Set<String> chosen;
	private TableViewer list;
	private Label meaning;
	private String pattern = "";

	private ChoiceDialog(Shell shell, Field field, List<Choice> choices, List<String> words) {
		super(shell);
		this.field = field;
		this.choices = choices;
		this.chosen = new LinkedHashSet<>(words);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The words that the user has chosen; empty when he gave up. */
	static Optional<List<String>> open(Shell shell, Field field, List<Choice> choices, List<String> words) {
		ChoiceDialog dialog = new ChoiceDialog(shell, field, choices, words);
		return dialog.open() == IDialogConstants.OK_ID ? Optional.of(List.copyOf(dialog.chosen)) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(field.label());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label head = new Label(area, SWT.NONE);
		head.setText(field.wanted().isEmpty() ? "Find:" : "Find " + field.wanted() + " by id or title:");
		Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		search.addListener(SWT.Modify, event -> filter(search.getText()));
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				event.doit = false;
				list.getTable().setFocus();
			}
		});
		list = field.kind().isMany() ? checked(area) : new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list.getTable());
		list.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		list.setContentProvider(ArrayContentProvider.getInstance());
		Widgets.name(list.getTable(), field.label());
		Widgets.name(search, head.getText());
		list.addSelectionChangedListener(event -> selected(event.getStructuredSelection().getFirstElement()));
		list.addDoubleClickListener(event -> doubleClicked(event.getSelection()));
		meaning = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 2 * meaning.computeSize(-1, -1).y).applyTo(meaning);
		filter("");
		return area;
	}

	private CheckboxTableViewer checked(Composite area) {
		CheckboxTableViewer viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
		viewer.addCheckStateListener(event -> {
			String word = ((Choice) event.getElement()).word();
			if (event.getChecked()) {
				chosen.add(word);
			} else {
				chosen.remove(word);
			}
		});
		return viewer;
	}

	private void filter(String typed) {
		pattern = typed.strip().toLowerCase(Locale.ROOT);
		List<Choice> found = new ArrayList<>(choices.stream().filter(this::fits).toList());
		list.setInput(found);
		if (list instanceof CheckboxTableViewer viewer) {
			viewer.setCheckedElements(found.stream().filter(each -> chosen.contains(each.word())).toArray());
		} else {
			found.stream().filter(each -> !pattern.isEmpty() || chosen.contains(each.word())).findFirst()
					.ifPresent(each -> list.setSelection(new StructuredSelection(each), true));
		}
	}

	private boolean fits(Choice choice) {
		return pattern.isEmpty() || choice.word().toLowerCase(Locale.ROOT).contains(pattern)
				|| choice.label().toLowerCase(Locale.ROOT).contains(pattern);
	}

	private void selected(Object element) {
		if (element instanceof Choice choice) {
			meaning.setText(choice.documentation().replace("&", "&&"));
			if (!field.kind().isMany()) {
				chosen.clear();
				chosen.add(choice.word());
			}
		}
	}

	private void doubleClicked(org.eclipse.jface.viewers.ISelection selection) {
		if (!field.kind().isMany() && !selection.isEmpty()) {
			okPressed();
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (!field.kind().isMany() && !field.required()) {
			createButton(parent, IDialogConstants.NO_ID, "None", false);
		}
		super.createButtonsForButtonBar(parent);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == IDialogConstants.NO_ID) {
			chosen.clear();
			okPressed();
		} else {
			super.buttonPressed(button);
		}
	}

	private static final class Labels extends ColumnLabelProvider implements IStyledLabelProvider {

		@Override
		public StyledString getStyledText(Object element) {
			if (!(element instanceof Choice choice)) {
				return new StyledString();
			}
			return choice.icon().isEmpty() ? new StyledString(choice.label())
					: new StyledString(choice.word()).append(" \u2013 " + choice.label(), StyledString.QUALIFIER_STYLER);
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof Choice choice && !choice.icon().isEmpty() ? PactIcons.image(choice.icon()) : null;
		}
	}
}
