package org.pactwright.viewpoint.internal.replay;

import java.util.ArrayDeque;
import java.util.Deque;

import org.pactwright.viewpoint.tool.ToolStep;

/** What can be undone and redone. Steps that changed nothing count too, as on the command stack of Sirius. */
final class History {

	private final Deque<ToolStep> done = new ArrayDeque<>();
	private final Deque<ToolStep> undone = new ArrayDeque<>();

	void add(ToolStep step) {
		done.push(step);
		undone.clear();
	}

	/** Whether there was something to undo. */
	boolean undo() {
		if (done.isEmpty()) {
			return false;
		}
		ToolStep step = done.pop();
		step.undo();
		undone.push(step);
		return true;
	}

	/** Whether there was something to redo. */
	boolean redo() {
		if (undone.isEmpty()) {
			return false;
		}
		ToolStep step = undone.pop();
		step.redo();
		done.push(step);
		return true;
	}
}
