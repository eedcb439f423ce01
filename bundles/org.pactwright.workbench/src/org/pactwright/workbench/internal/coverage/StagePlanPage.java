package org.pactwright.workbench.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.pactwright.standards.coverage.StageGate.Mark;
import org.pactwright.standards.coverage.StageGate.State;

/** Which plan, which stage comes next, and what the stages under way still miss. */
final class StagePlanPage extends WizardPage {

	private final List<GateRow> gates;
	private final List<GateRow> next;
	private final Optional<String> proposed;
	private Combo plans;
	private Label stage;
	private Button close;
	private Table missing;
	private StatusIcons icons;

	/** @param gates the checklists of the project */
	StagePlanPage(List<GateRow> gates, Optional<String> proposed) {
		super("plan", "Open the next stage of a plan", null);
		this.proposed = proposed;
		this.gates = gates;
		next = gates.stream().filter(GateRow::next).toList();
		setDescription("The stage gets its entry, lines for the outputs that are due, and what follows from the model.");
	}

	/** The id of the plan; empty when there is none whose next stage can be opened. */
	Optional<String> plan() {
		return chosen().flatMap(GateRow::planId);
	}

	/** Whether the stages that are under way are to be marked as complete. */
	boolean close() {
		return close.getSelection();
	}

	private Optional<GateRow> chosen() {
		int index = plans.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(next.get(index));
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(body);
		new Label(body, SWT.NONE).setText("&Plan:");
		plans = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(plans);
		next.forEach(gate -> plans.add(gate.owner()));
		plans.addListener(SWT.Selection, event -> show());
		new Label(body, SWT.NONE).setText("Next stage:");
		stage = new Label(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(stage);
		close = new Button(body, SWT.CHECK);
		close.setText("&Close the stages that are under way");
		GridDataFactory.fillDefaults().span(2, 1).applyTo(close);
		Label label = new Label(body, SWT.NONE);
		label.setText("What the stages under way still miss:");
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(label);
		icons = new StatusIcons(body);
		missing = new Table(body, SWT.BORDER | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(missing);
		setControl(body);
		plans.select(Math.max(0, next.stream().map(GateRow::planId).toList().indexOf(proposed)));
		show();
	}

	private void show() {
		missing.removeAll();
		stage.setText(chosen().map(GateRow::stage).orElse(""));
		List<GateRow> open = new ArrayList<>(gates.stream().filter(gate -> gate.state() == State.UNDER_WAY
				&& gate.planId().isPresent() && gate.planId().equals(plan())).toList());
		for (GateRow gate : open) {
			for (GateRow.Item item : gate.items()) {
				if (item.mark() == Mark.MISSING) {
					TableItem row = new TableItem(missing, SWT.NONE);
					row.setText(gate.stage() + ": " + item.text());
					row.setImage(icons.image(item.mark()));
				}
			}
		}
		close.setEnabled(!open.isEmpty());
		close.setSelection(!open.isEmpty() && open.stream().allMatch(GateRow::mayBeClosed));
		setPageComplete(plan().isPresent());
		if (next.isEmpty()) {
			setErrorMessage("No plan of this project has a stage that could be opened.");
		} else if (open.stream().anyMatch(gate -> !gate.mayBeClosed())) {
			setMessage("Something is missing that is an error once the stage is closed.", WARNING);
		} else {
			setMessage(null);
		}
	}
}
