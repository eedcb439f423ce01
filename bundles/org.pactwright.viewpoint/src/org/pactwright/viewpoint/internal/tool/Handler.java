package org.pactwright.viewpoint.internal.tool;

import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.ToolCall;

/**
 * How one kind of tool is used.
 *
 * @param <C> the call
 */
interface Handler<C extends ToolCall> {

	/**
	 * Whether a user interface should offer the call: whether the tool is meant for what it is used on. A call that is
	 * not offered can be run all the same.
	 */
	default Availability fits(C call, Run run) {
		return Availability.YES;
	}

	/** Whether the tool can be used: its precondition, above all. May name variables. */
	Availability allows(C call, Run run);

	/** Uses it. */
	void run(C call, Run run);
}
