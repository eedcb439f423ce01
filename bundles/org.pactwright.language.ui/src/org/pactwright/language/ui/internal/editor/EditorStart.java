package org.pactwright.language.ui.internal.editor;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.pactwright.language.ui.PactWorkspace;

/** After the window is up: starts the analysis of the workspace, and gives editors of the language their keys. */
public final class EditorStart implements IStartup {

	@Override
	public void earlyStartup() {
		PactWorkspace.get();
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			if (!workbench.isClosing()) {
				new EditorKeys().follow(workbench);
				workbench.getService(ICommandService.class).addExecutionListener(new FormatOnSave());
			}
		});
	}
}
