package org.pactwright.viewpoint.internal;

import java.io.IOException;

import org.pactwright.viewpoint.SpecificationProblem;

/** A file that is not read, and why; carries the problem to report. */
final class Refusal extends IOException {

	private static final long serialVersionUID = 1L;

	private final transient SpecificationProblem problem;

	Refusal(SpecificationProblem problem) {
		super(problem.message());
		this.problem = problem;
	}

	SpecificationProblem problem() {
		return problem;
	}
}
