package org.pactwright.workbench.internal.wizard;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.pactwright.model.RulePack;
import org.pactwright.workbench.internal.sample.ProjectMaker;
import org.pactwright.workbench.internal.sample.Sample;
import org.pactwright.workbench.internal.sample.Samples;

/** What the project holds, and its name. */
final class NewProjectPage extends WizardPage {

	private static final int WIDTH = 460;
	private static final int INDENT = 20;

	/** @param sample empty for an empty project @param leftOut rule packs that an empty project does without */
	record Choice(String name, Optional<Sample> sample, Set<RulePack> leftOut) {
	}

	private final List<Sample> samples = Samples.all();
	private final List<Button> sampleButtons = new ArrayList<>();
	private Button empty;
	private Button nato;
	private Button unece;
	private Text name;
	private String proposed = "";

	NewProjectPage() {
		super("project", "New Pactwright Project", null);
		setDescription("Start from a sample, or with an empty architecture.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		new Label(area, SWT.NONE).setText("&Project name:");
		name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		addContents(area);
		name.addModifyListener(event -> validate());
		setControl(area);
		propose();
		name.setFocus();
		name.selectAll();
	}

	private void addContents(Composite area) {
		Group group = new Group(area, SWT.NONE);
		group.setText("Content");
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(group);
		GridLayoutFactory.swtDefaults().applyTo(group);
		for (Sample sample : samples) {
			sampleButtons.add(option(group, "Sample: " + sample.title(), sample.about()));
		}
		empty = option(group, "&Empty project",
				"An architecture with a model and a partnership to fill in. All rule packs are on, except for:");
		nato = packOption(group, "Leave out &NATO civil preparedness (for purely local partnerships)");
		unece = packOption(group, "Leave out &UNECE public-private partnerships (for purely local partnerships)");
		(sampleButtons.isEmpty() ? empty : sampleButtons.getFirst()).setSelection(true);
	}

	private Button option(Group group, String label, String about) {
		Button button = new Button(group, SWT.RADIO);
		button.setText(label);
		button.addListener(SWT.Selection, event -> propose());
		Label text = new Label(group, SWT.WRAP);
		text.setText(about);
		GridDataFactory.fillDefaults().indent(INDENT, 0).hint(WIDTH, SWT.DEFAULT).grab(true, false).applyTo(text);
		return button;
	}

	private static Button packOption(Group group, String label) {
		Button button = new Button(group, SWT.CHECK);
		button.setText(label);
		GridDataFactory.fillDefaults().indent(INDENT, 0).applyTo(button);
		return button;
	}

	// A name that the user has typed stays.
	private void propose() {
		nato.setEnabled(empty.getSelection());
		unece.setEnabled(empty.getSelection());
		if (name.getText().equals(proposed)) {
			proposed = ProjectMaker.freeName(sample().map(Sample::project).orElse("Partnership"));
			name.setText(proposed);
		}
		validate();
	}

	private Optional<Sample> sample() {
		for (int i = 0; i < samples.size(); i++) {
			if (sampleButtons.get(i).getSelection()) {
				return Optional.of(samples.get(i));
			}
		}
		return Optional.empty();
	}

	private void validate() {
		String typed = name.getText().strip();
		IWorkspace workspace = ResourcesPlugin.getWorkspace();
		IStatus status = workspace.validateName(typed, IResource.PROJECT);
		String problem = null;
		if (typed.isEmpty()) {
			problem = "Give the project a name.";
		} else if (!status.isOK()) {
			problem = status.getMessage();
		} else if (!ProjectMaker.freeName(typed).equals(typed)) {
			problem = "There is a project or folder of this name already. Choose another name.";
		}
		setErrorMessage(problem);
		setPageComplete(problem == null);
	}

	Choice choice() {
		Set<RulePack> leftOut = EnumSet.noneOf(RulePack.class);
		if (nato.getSelection()) {
			leftOut.add(RulePack.NATO);
		}
		if (unece.getSelection()) {
			leftOut.add(RulePack.UNECE);
		}
		return new Choice(name.getText().strip(), sample(), leftOut);
	}
}
