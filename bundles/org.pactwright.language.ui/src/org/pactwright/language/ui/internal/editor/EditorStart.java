package org.pactwright.language.ui.internal.editor;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.pactwright.language.ui.PactWorkspace;
import org.pactwright.language.ui.internal.analysis.WorkspaceAnalysis;
import org.pactwright.language.ui.internal.unsaved.UnsavedOffer;
import org.pactwright.language.ui.internal.unsaved.UnsavedTexts;

/**
 * After the window is up: starts the analysis of the workspace, gives editors of the language their keys, and offers
 * what a crash left unsaved.
 */
public final class EditorStart implements IStartup {

	@Override
	public void earlyStartup() {
		UnsavedTexts texts = WorkspaceAnalysis.unsavedTexts();
		texts.sweep();
		PactWorkspace.get();
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			if (!workbench.isClosing() && workbench.getWorkbenchWindowCount() > 0) {
				new EditorKeys().follow(workbench);
				workbench.getService(ICommandService.class).addExecutionListener(new FormatOnSave());
				UnsavedOffer.make(texts, workbench.getWorkbenchWindows()[0].getShell());
			}
		});
	}
}
