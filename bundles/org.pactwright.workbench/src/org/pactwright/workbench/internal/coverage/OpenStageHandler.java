package org.pactwright.workbench.internal.coverage;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pactwright.workbench.internal.check.Selection;

/** {@code Open Next Stage...} for the project that is selected or edited. */
public final class OpenStageHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<IProject> projects = Selection.projects(event);
		if (projects.size() == 1) {
			OpenStageWizard.open(HandlerUtil.getActiveShell(event), projects.getFirst(), Optional.empty());
		} else {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "Open Next Stage",
					"Select one project, or open one of its files.");
		}
		return null;
	}
}
