package org.pactwright.standards.internal.house;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.pactwright.standards.CheckContext;

/** How long a rule of the house may take on a project, and how many steps its loops may take on one element. */
final class Patience implements BooleanSupplier {
	private static final long LONGEST_RUN_NANOS = 20_000_000_000L;
	/** Loops without end fill the memory first. */
	private static final int MOST_STEPS = 5_000_000;
	private static final int LOOK_EVERY = 1024;

	private final CheckContext context;
	private final long end = System.nanoTime() + LONGEST_RUN_NANOS;
	private int steps;

	Patience(CheckContext context) {
		this.context = context;
	}

	/** Begins with another element. */
	void again() {
		steps = 0;
	}

	/** Whether the time is over. */
	boolean isOver() {
		return System.nanoTime() > end;
	}

	/** Whether an evaluation should stop; counts as a step. */
	@Override
	public boolean getAsBoolean() {
		steps++;
		return steps > MOST_STEPS || steps % LOOK_EVERY == 0 && (isOver() || isCancelled());
	}

	/** The rule itself says so again, where it may throw. */
	private boolean isCancelled() {
		try {
			context.stopIfCancelled();
			return false;
		} catch (CancellationException notWanted) {
			return true;
		}
	}
}
