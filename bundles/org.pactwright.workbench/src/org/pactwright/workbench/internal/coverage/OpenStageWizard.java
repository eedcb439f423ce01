package org.pactwright.workbench.internal.coverage;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.pactwright.language.ide.FixChange;
import org.pactwright.language.ide.LiveProject;
import org.pactwright.language.ui.MonitorProgress;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.language.ui.PlaceOpener;
import org.pactwright.language.ui.TextChange;

/** Opens the next stage of a plan: which, what the texts will say, and what people have to write then. */
public final class OpenStageWizard extends Wizard {

	private static final String TITLE = "Open Next Stage";

	private final IProject project;
	private final List<GateRow> gates;
	private final Optional<String> plan;
	private StagePlanPage choice;
	private StagePreviewPage preview;

	private OpenStageWizard(IProject project, List<GateRow> gates, Optional<String> plan) {
		this.project = project;
		this.gates = gates;
		this.plan = plan;
		setWindowTitle(TITLE);
		setNeedsProgressMonitor(true);
		ResourceLocator.imageDescriptorFromBundle("org.pactwright.workbench", "icons/wizard.svg")
				.ifPresent(this::setDefaultPageImageDescriptor);
	}

	/**
	 * Opens the wizard.
	 *
	 * @param plan the id of the plan that is proposed
	 */
	public static void open(Shell shell, IProject project, Optional<String> plan) {
		Optional<LiveProject> live = PactWorkspace.get().projectOf(project);
		if (live.isEmpty()) {
			return;
		}
		List<GateRow> gates = new ArrayList<>();
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				MonitorProgress progress = new MonitorProgress(monitor);
				gates.addAll(live.get().fixes().look(copy -> GateRow.of(copy, progress), progress));
			});
		} catch (InvocationTargetException e) {
			if (!(e.getCause() instanceof CancellationException)) {
				throw new IllegalStateException(e.getCause());
			}
			return;
		} catch (InterruptedException cancelled) {
			return;
		}
		WizardDialog dialog = new WizardDialog(shell, new OpenStageWizard(project, gates, plan));
		dialog.setMinimumPageSize(640, 420);
		dialog.open();
	}

	@Override
	public void addPages() {
		choice = new StagePlanPage(gates, plan);
		preview = new StagePreviewPage(project, choice);
		addPage(choice);
		addPage(preview);
	}

	@Override
	public boolean canFinish() {
		return preview.change().isPresent();
	}

	@Override
	public boolean performFinish() {
		Optional<FixChange> change = preview.change();
		if (change.isEmpty()) {
			return false;
		}
		try {
			change.get().edits().byFile().keySet().forEach(PlaceOpener::open);
			if (TextChange.apply(change.get())) {
				return true;
			}
			preview.work("The text has changed meanwhile; look at the difference again.");
			return false;
		} catch (CoreException e) {
			MessageDialog.openError(getShell(), TITLE, "The stage could not be opened: " + e.getStatus().getMessage());
			return false;
		}
	}
}
