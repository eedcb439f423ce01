package org.pactwright.viewpoint.internal.tool;

import java.util.function.Function;

import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.ToolCall;

/** Handles calls that differ in kind but mean the same: each is read as what both have in common. */
abstract class ReadingHandler<C extends ToolCall> implements Handler<C> {

	/** A call, read. */
	interface Read {
		Availability fits(Run run);

		Availability allows(Run run);

		void run(Run run);
	}

	private final Function<C, Read> reading;

	ReadingHandler(Function<C, Read> reading) {
		this.reading = reading;
	}

	@Override
	public final Availability fits(C call, Run run) {
		return reading.apply(call).fits(run);
	}

	@Override
	public final Availability allows(C call, Run run) {
		return reading.apply(call).allows(run);
	}

	@Override
	public final void run(C call, Run run) {
		reading.apply(call).run(run);
	}
}
