package org.pactwright.viewpoint.internal.tool;

import java.util.List;

import org.pactwright.viewpoint.tool.ToolProblem;

/** A tool cannot go on: all that it did is taken back. Cheap: it has no stack trace. */
final class ToolFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<ToolProblem> problems;

	ToolFailure(List<ToolProblem> problems) {
		super(String.valueOf(problems), null, false, false);
		this.problems = List.copyOf(problems);
	}

	/** Why, at least one. */
	List<ToolProblem> problems() {
		return problems;
	}
}
