package org.pactwright.language.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.pactwright.language.project.Progress;

/** Shows the steps of a long task in a progress monitor, and passes its cancellation on. */
public record MonitorProgress(IProgressMonitor monitor) implements Progress {

	@Override
	public void step(String what) {
		monitor.subTask(what);
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled();
	}
}
