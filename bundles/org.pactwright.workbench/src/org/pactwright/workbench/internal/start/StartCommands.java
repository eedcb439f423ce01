package org.pactwright.workbench.internal.start;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pactwright.workbench.internal.Errors;

/** What the start page starts, and how it is opened itself. */
public final class StartCommands {

	static final String NEW_PROJECT = "org.eclipse.ui.newWizard(newWizardId=org.pactwright.workbench.newProject)";
	static final String OPEN_FOLDER = "org.eclipse.ui.file.import(importWizardId=org.eclipse.e4.ui.importer.wizard)";

	private StartCommands() {
	}

	/** Runs a command written as {@code id(parameter=value)}; tells the user when it does not run. */
	static void run(IWorkbenchWindow window, String command) {
		try {
			ParameterizedCommand parsed = window.getService(ICommandService.class).deserialize(command);
			window.getService(IHandlerService.class).executeCommand(parsed, null);
		} catch (CommandException e) {
			StatusManager.getManager().handle(
					Errors.status("This does not open: " + Errors.message(e) + " Use the File menu instead.", e),
					StatusManager.SHOW);
		}
	}

	/** Opens the start page, or brings it to the front. */
	public static void show(IWorkbenchWindow window) {
		if (window == null || window.getActivePage() == null) {
			return;
		}
		try {
			window.getActivePage().openEditor(new StartInput(), StartPage.ID);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
		}
	}
}
