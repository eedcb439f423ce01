package org.pactwright.language.ui.internal.raci;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.pactwright.edit.raci.ActorKind;
import org.pactwright.edit.raci.RaciGroup;
import org.pactwright.language.ide.raci.RaciFilter;
import org.pactwright.language.ui.internal.Widgets;

/** The filters above the matrix. */
final class RaciBar extends Composite {

	private static final int CHOICE = 150;
	private static final int FIELD = 120;

	private final Combo scope;
	private final Combo kind;
	private final Text text;
	private final Combo actors;
	private final Text actor;
	private final Button used;
	private final Button findings;
	private List<String> scopes = List.of();

	/** @param changed called when a filter changes */
	RaciBar(Composite parent, Runnable changed, Runnable export) {
		super(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = 6;
		layout.marginLeft = 8;
		setLayout(layout);
		scope = combo("Partnership or plan", changed);
		kind = combo("Kind of rows", changed);
		kind.setItems("All rows", RaciGroup.Kind.DECISION.title(), RaciGroup.Kind.STEP.title(),
				RaciGroup.Kind.ACTIVITY.title());
		kind.select(0);
		text = field("Find rows", changed);
		actors = combo("Kind of actors", changed);
		actors.setItems("All actors", ActorKind.ORGANISATION.title(), ActorKind.BODY.title(), ActorKind.ROLE.title());
		actors.select(0);
		actor = field("Find actors", changed);
		used = check("With letters", "Only actors that have a letter anywhere", changed);
		findings = check("With findings", "Only rows that the rules find something at", changed);
		Button write = new Button(this, SWT.PUSH);
		write.setText("Export…");
		write.setToolTipText("Write what is shown as a workbook (.xlsx) or as comma-separated values (.csv)");
		write.addListener(SWT.Selection, event -> export.run());
		setScopes(List.of());
	}

	private Combo combo(String name, Runnable changed) {
		Combo combo = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setLayoutData(new RowData(CHOICE, SWT.DEFAULT));
		combo.addListener(SWT.Selection, event -> changed.run());
		equip(combo, name);
		return combo;
	}

	private Text field(String name, Runnable changed) {
		Text field = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
		field.setMessage(name);
		field.setLayoutData(new RowData(FIELD, SWT.DEFAULT));
		field.addListener(SWT.Modify, event -> changed.run());
		equip(field, name + " by id or title");
		return field;
	}

	private Button check(String name, String tip, Runnable changed) {
		Button button = Widgets.check(this, name);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> changed.run());
		return button;
	}

	private static void equip(Control control, String name) {
		control.setToolTipText(name);
		Widgets.name(control, name);
	}

	/** The partnerships and plans that there are. */
	void setScopes(List<String> titles) {
		if (titles.equals(scopes) && scope.getItemCount() > 0) {
			return;
		}
		Optional<String> chosen = chosenScope();
		scopes = titles;
		scope.removeAll();
		scope.add("Whole project");
		titles.forEach(scope::add);
		scope.select(chosen.map(titles::indexOf).orElse(-1) + 1);
		layout(true);
	}

	private Optional<String> chosenScope() {
		return scope.getSelectionIndex() < 1 ? Optional.empty() : Optional.of(scopes.get(scope.getSelectionIndex() - 1));
	}

	/** What is chosen. */
	RaciFilter filter() {
		return new RaciFilter(chosenScope(),
				kind.getSelectionIndex() < 1 ? Optional.empty()
						: Optional.of(RaciGroup.Kind.values()[kind.getSelectionIndex() - 1]),
				actors.getSelectionIndex() < 1 ? Optional.empty()
						: Optional.of(ActorKind.values()[actors.getSelectionIndex() - 1]),
				text.getText(), actor.getText(), used.getSelection(), findings.getSelection());
	}
}
