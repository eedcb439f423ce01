package org.pactwright.workbench.internal.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.pactwright.language.ui.PactWorkspace;

/** The UI thread, as seen from the thread that measures. */
final class Screen {

	private static final Duration PATIENCE = Duration.ofMinutes(5);
	private static final long LOOK_AGAIN = 20;
	/** How the names of the threads begin in which models are changed and diagrams are made. */
	private static final String MODELS = "edits of ";
	/** How often in a row nothing must be going on. */
	private static final int QUIET = 5;

	private Screen() {
	}

	/** Something that may fail. */
	@FunctionalInterface
	interface Action {
		void run() throws Exception;
	}

	static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** The window of the workbench; UI thread. */
	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	/** Runs something on the UI thread, later. */
	static void start(Runnable action) {
		display().asyncExec(action);
	}

	/** Runs something on the UI thread and hands its failure back. */
	static void run(Action action) {
		get(() -> {
			action.run();
			return "";
		});
	}

	/** Asks something on the UI thread. */
	static <T> T get(Callable<T> question) {
		FutureTask<T> task = new FutureTask<>(question);
		display().syncExec(task);
		try {
			return task.get();
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	/**
	 * How long something took, in milliseconds.
	 *
	 * @param processor time of the UI thread and of the thread of the models: on a machine that does other things too,
	 *        what the whole would take without them, but for waiting
	 */
	record Took(double millis, double processor) {
	}

	/**
	 * Measures from an action to the end of the painting that shows what it leads to.
	 *
	 * @param action gives the control on which that is painted; UI thread
	 * @param shown asked after each painting
	 */
	static Took untilPainted(Callable<? extends Control> action, Callable<Boolean> shown) throws InterruptedException {
		CountDownLatch done = new CountDownLatch(1);
		long[] times = new long[2];
		long[] processor = new long[2];
		Listener painted = event -> {
			if (times[1] == 0 && holds(shown)) {
				times[1] = System.nanoTime();
				processor[1] = processorNanos();
				done.countDown();
			}
		};
		Control control = get(() -> {
			processor[0] = processorNanos();
			times[0] = System.nanoTime();
			Control found = action.call();
			found.addListener(SWT.Paint, painted);
			return found;
		});
		try {
			if (!done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				throw new IllegalStateException("Nothing of it was painted for " + PATIENCE.toSeconds() + " s");
			}
		} finally {
			run(() -> control.removeListener(SWT.Paint, painted));
		}
		return new Took((times[1] - times[0]) / 1e6, (processor[1] - processor[0]) / 1e6);
	}

	private static long processorNanos() {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long sum = threads.getCurrentThreadCpuTime();
		for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
			if (thread != null && thread.getThreadName().startsWith(MODELS)) {
				sum += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
			}
		}
		return sum;
	}

	private static boolean holds(Callable<Boolean> condition) {
		try {
			return condition.call();
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** Waits until something holds, asked on the UI thread. */
	static void until(String what, Callable<Boolean> condition) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!get(condition)) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("Waited " + PATIENCE.toSeconds() + " s in vain until " + what);
			}
			Thread.sleep(LOOK_AGAIN);
		}
	}

	/** Waits until a project is checked and nothing more happens. */
	static void settle(IProject project) throws InterruptedException {
		long end = System.nanoTime() + PATIENCE.toNanos();
		for (int quiet = 0; quiet < QUIET; quiet++) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("The project was not checked within " + PATIENCE.toSeconds() + " s");
			}
			if (!isChecked(project)) {
				quiet = 0;
			}
			get(() -> {
				while (display().readAndDispatch()) {
					// until there is nothing left
				}
				return "";
			});
			Thread.sleep(LOOK_AGAIN);
		}
	}

	private static boolean isChecked(IProject project) {
		return Job.getJobManager().find(PactWorkspace.ANALYSIS).length == 0
				&& PactWorkspace.get().projectOf(project).filter(live -> live.latest()
						.filter(snapshot -> snapshot.version() == live.version()).isPresent()).isPresent();
	}
}
