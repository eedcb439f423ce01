package org.pactwright.workbench.internal.coverage;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.pactwright.language.ide.FixChange;
import org.pactwright.language.ide.FixDesk.StageChange;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.ui.MonitorProgress;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.standards.coverage.CoverageStatus;

/** What the texts will say, and what people have to write then. */
final class StagePreviewPage extends WizardPage {

	private final IProject project;
	private final StagePlanPage choice;
	private StyledText diff;
	private StyledText left;
	private StatusIcons icons;
	private Optional<FixChange> change = Optional.empty();

	StagePreviewPage(IProject project, StagePlanPage choice) {
		super("preview", "What will be written", null);
		this.project = project;
		this.choice = choice;
		setPageComplete(false);
	}

	/** The change, once it is worked out. */
	Optional<FixChange> change() {
		return isCurrentPage() ? change : Optional.empty();
	}

	@Override
	public void createControl(Composite parent) {
		SashForm body = new SashForm(parent, SWT.VERTICAL);
		GridLayoutFactory.swtDefaults().applyTo(body);
		icons = new StatusIcons(body);
		diff = new StyledText(body, SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		diff.setFont(JFaceResources.getTextFont());
		diff.setMargins(6, 6, 6, 6);
		left = new StyledText(body, SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
		left.setMargins(6, 6, 6, 6);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		body.setWeights(65, 35);
		setControl(body);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			getShell().getDisplay().asyncExec(() -> work(""));
		}
	}

	/**
	 * Works the change out anew.
	 *
	 * @param message for the user; may be empty
	 */
	void work(String message) {
		if (diff.isDisposed()) {
			return;
		}
		change = Optional.empty();
		setErrorMessage(null);
		Optional<LiveProject> live = PactWorkspace.get().projectOf(project);
		Optional<String> plan = choice.plan();
		if (live.isEmpty() || plan.isEmpty()) {
			return;
		}
		boolean close = choice.close();
		StageChange[] answer = new StageChange[1];
		try {
			getContainer().run(true, true, monitor -> {
				monitor.beginTask("Working out what the stage needs", org.eclipse.core.runtime.IProgressMonitor.UNKNOWN);
				answer[0] = live.get().fixes().openStage(plan.get(), close, new MonitorProgress(monitor));
			});
			show(answer[0]);
			setMessage(message.isEmpty() ? "One undo in the editor takes it back." : message,
					message.isEmpty() ? NONE : WARNING);
		} catch (InterruptedException e) {
			setErrorMessage("It was cancelled. Go back and forth to try again.");
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof java.util.concurrent.CancellationException) {
				setErrorMessage("It was cancelled. Go back and forth to try again.");
			} else {
				throw new IllegalStateException(e.getCause());
			}
		}
	}

	private void show(StageChange answer) {
		change = answer.change();
		if (change.isEmpty()) {
			setErrorMessage(answer.refusal());
		}
		String text = change.map(FixChange::diff).orElse("");
		diff.setText(text.replace("\t", "    "));
		int offset = 0;
		for (String line : diff.getText().split("\n", -1)) {
			boolean comes = line.startsWith("+");
			if (comes || line.startsWith("-")) {
				diff.setStyleRange(new StyleRange(offset, line.length(), icons.color(comes ? CoverageStatus.MET
						: CoverageStatus.MISSED), null));
			}
			offset += line.length() + 1;
		}
		StringBuilder rest = new StringBuilder();
		change.ifPresent(one -> {
			one.done().forEach(done -> rest.append("\u2713 ").append(done).append('\n'));
			one.left().forEach(open -> rest.append("\u2022 ").append(open).append('\n'));
		});
		left.setText(rest.toString());
		setPageComplete(change.isPresent());
		getContainer().updateButtons();
	}
}
