package org.pactwright.standards.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Rule;

/** Runs rules one after the other, or side by side: each rule stays in one thread and has a report of its own. */
public final class RuleRunner {
	private static final ThreadFactory DAEMONS = task -> {
		Thread thread = new Thread(task, "pactwright-rules");
		thread.setDaemon(true);
		return thread;
	};

	private final CheckContext context;

	/** A rule and the report it writes. */
	public record Task(Rule rule, RuleReport report) {
	}

	/** @param context what the rules look at */
	public RuleRunner(CheckContext context) {
		this.context = context;
	}

	/**
	 * Runs rules.
	 *
	 * @param tasks the rules; one that fails is noted in its report
	 * @param threads how many threads to use, at least 1
	 * @throws CancellationException when the result is not wanted any more
	 */
	public void run(List<Task> tasks, int threads) {
		if (threads == 1) {
			tasks.forEach(this::run);
			return;
		}
		try (ExecutorService pool = Executors.newFixedThreadPool(threads, DAEMONS)) {
			List<Future<?>> running = new ArrayList<>();
			tasks.forEach(task -> running.add(pool.submit(() -> run(task))));
			for (Future<?> one : running) {
				await(one);
			}
		}
	}

	private void run(Task task) {
		context.stopIfCancelled();
		try {
			task.rule.check(context, task.report);
		} catch (CancellationException notWanted) {
			throw notWanted;
		} catch (RuntimeException | StackOverflowError failure) {
			task.report.failed(failure);
		}
	}

	private static void await(Future<?> one) {
		try {
			one.get();
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			throw (CancellationException) new CancellationException("Interrupted").initCause(interrupted);
		} catch (ExecutionException failure) {
			switch (failure.getCause()) {
				case RuntimeException cause -> throw cause;
				case Error cause -> throw cause;
				default -> throw new IllegalStateException(failure.getCause());
			}
		}
	}
}
