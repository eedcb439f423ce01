package org.pactwright.workbench.internal.help;

import org.eclipse.help.IContext;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.pactwright.language.ui.PactFiles;

/** What F1 and Help Contents open: the Help view, at the page that fits where the user is. No browser is involved. */
public final class HelpUi extends AbstractHelpUI {

	private static final String LANGUAGE_PAGE = "language.md";

	@Override
	public void displayHelp() {
		open("");
	}

	@Override
	public void displayHelpResource(String href) {
		open(href);
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		displayDynamicHelp();
	}

	@Override
	public void displaySearch() {
		open("");
		// The view that was just opened is the active part.
		if (PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
				.getActivePart() instanceof HelpView view) {
			view.focusSearch();
		}
	}

	@Override
	public void displayDynamicHelp() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		boolean inText = window != null && window.getActivePage() != null
				&& window.getActivePage().getActivePart() instanceof IEditorPart editor
				&& PactFiles.isPact(editor.getEditorInput().getName());
		open(inText ? LANGUAGE_PAGE : "");
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	/** Opens the Help view. @param address page and anchor; empty to leave it where it is */
	public static void open(String address) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			if (page.showView(HelpView.ID) instanceof HelpView view) {
				view.open(address);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}
