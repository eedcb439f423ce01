package org.pactwright.diagram.ui.internal.rehearsal;

import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Whether somebody works with keyboard or mouse. Any thread. */
final class UserActivity implements AutoCloseable {

	private static final int[] EVENTS = { SWT.KeyDown, SWT.MouseDown, SWT.MouseMove, SWT.MouseVerticalWheel };

	private final Display display;
	private final Listener listener = event -> noted();
	private volatile long last = System.nanoTime();

	/** Looks from now on. */
	UserActivity(Display display) {
		this.display = display;
		inDisplay(() -> {
			for (int type : EVENTS) {
				display.addFilter(type, listener);
			}
		});
	}

	private void noted() {
		last = System.nanoTime();
	}

	/** Whether there was any within a time. */
	boolean within(long millis) {
		return System.nanoTime() - last < TimeUnit.MILLISECONDS.toNanos(millis);
	}

	private void inDisplay(Runnable task) {
		if (!display.isDisposed()) {
			display.asyncExec(task);
		}
	}

	/** Looks no more. */
	@Override
	public void close() {
		inDisplay(() -> {
			for (int type : EVENTS) {
				display.removeFilter(type, listener);
			}
		});
	}
}
