package org.pactwright.diagram.ui.internal.editor;

import org.eclipse.ui.PlatformUI;

/** Runs things on the UI thread. */
final class PlatformRun {

	private PlatformRun() {
	}

	/** When the UI thread has time. */
	static void later(Runnable task) {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(task);
		}
	}
}
