package org.pactwright.workbench.internal.start;

import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Opens what the command line named, or the start page whenever a start shows no editor, and gives the first window of
 * a workspace room.
 */
public final class FirstStart implements IStartup {

	private static final String NODE = "org.pactwright.workbench";
	/** Whether this workspace has been open before. */
	private static final String KNOWN = "known";
	private static final int WIDTH = 1440;
	private static final int HEIGHT = 900;

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
		boolean known = preferences.getBoolean(KNOWN, false);
		workbench.getDisplay().asyncExec(() -> window(workbench).ifPresent(window -> {
			// The question mark of a dialog would open the Help view behind the dialog.
			TrayDialog.setDialogHelpAvailable(false);
			if (!known) {
				enlarge(window.getShell());
			}
			OpenFolder.wanted().ifPresent(path -> OpenFolder.run(path, window));
			if (window.getActivePage() != null && window.getActivePage().getEditorReferences().length == 0) {
				StartCommands.show(window);
			}
		}));
		remember(preferences);
	}

	private static Optional<IWorkbenchWindow> window(IWorkbench workbench) {
		if (workbench.isClosing() || workbench.getWorkbenchWindowCount() == 0) {
			return Optional.empty();
		}
		return Optional.ofNullable(workbench.getActiveWorkbenchWindow())
				.or(() -> Optional.of(workbench.getWorkbenchWindows()[0]));
	}

	// The platform's first window is made for screens of long ago.
	private static void enlarge(Shell shell) {
		Rectangle screen = shell.getMonitor().getClientArea();
		int width = Math.min(WIDTH, screen.width);
		int height = Math.min(HEIGHT, screen.height);
		if (!shell.getMaximized() && (shell.getSize().x < width || shell.getSize().y < height)) {
			shell.setBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width,
					height);
		}
	}

	private static void remember(IEclipsePreferences preferences) {
		preferences.putBoolean(KNOWN, true);
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			Platform.getLog(FirstStart.class).warn("The workspace cannot remember that it was open", e);
		}
	}
}
