package org.pactwright.cli.internal.terminal;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.pactwright.language.project.Progress;

/**
 * Shows on one line of a terminal what is going on and for how long, once that takes more than a second; clears it away
 * again. Where messages do not go to a terminal it shows nothing. Safe for several threads.
 */
public final class StatusLine implements Progress, AutoCloseable {

	private static final long FIRST_MILLIS = 1000;
	private static final long NEXT_MILLIS = 200;
	private static final String CLEAR = "\r\u001b[2K";

	private final Output err;
	private final int width;
	private final BooleanSupplier cancelled;
	private final long started = System.nanoTime();
	private final Optional<ScheduledExecutorService> painter;
	private volatile String step = "";
	private boolean painted;

	/**
	 * @param err takes the line
	 * @param terminal whether somebody sees it
	 * @param width columns of the terminal
	 * @param cancelled whether the work is still wanted
	 */
	public StatusLine(Output err, boolean terminal, int width, BooleanSupplier cancelled) {
		this(err, terminal, width, cancelled, FIRST_MILLIS);
	}

	/** @param firstMillis how long the line waits before it shows; for tests */
	StatusLine(Output err, boolean terminal, int width, BooleanSupplier cancelled, long firstMillis) {
		this.err = err;
		this.width = width;
		this.cancelled = cancelled;
		this.painter = terminal ? Optional.of(Executors.newSingleThreadScheduledExecutor(StatusLine::thread))
				: Optional.empty();
		painter.ifPresent(timer -> timer.scheduleWithFixedDelay(this::paint, firstMillis, NEXT_MILLIS,
				TimeUnit.MILLISECONDS));
	}

	@Override
	public void step(String what) {
		step = what;
	}

	@Override
	public boolean cancelled() {
		return cancelled.getAsBoolean();
	}

	/** Makes room for other output. The line comes back with the next step. */
	public synchronized void clear() {
		step = "";
		if (painted) {
			painted = false;
			err.print(CLEAR);
			err.flush();
		}
	}

	@Override
	public void close() {
		painter.ifPresent(ScheduledExecutorService::shutdownNow);
		clear();
	}

	private synchronized void paint() {
		String now = step;
		if (!now.isEmpty() && !painter.orElseThrow().isShutdown()) {
			String line = Texts.line(now) + " … " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started) + " s";
			err.print(CLEAR + (line.length() < width ? line : line.substring(0, width - 1)));
			err.flush();
			painted = true;
		}
	}

	private static Thread thread(Runnable task) {
		Thread thread = new Thread(task, "status line");
		thread.setDaemon(true);
		return thread;
	}
}
