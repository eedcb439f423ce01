package org.pactwright.viewpoint.internal.tool;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.pactwright.viewpoint.description.ExpressionText;
import org.pactwright.viewpoint.description.ToolBasics;
import org.pactwright.viewpoint.tool.Availability;
import org.pactwright.viewpoint.tool.Spot;

/** Evaluates preconditions. Their variables have fixed names, whatever those of the tool are called. */
final class Preconditions {

	private final Run run;
	private final Map<String, Object> variables = new LinkedHashMap<>();

	Preconditions(Run run) {
		this.run = run;
	}

	Preconditions with(String name, Object value) {
		variables.put(name, value);
		return this;
	}

	/** The precondition of most tools: on the element that is shown where it is used. */
	static Availability at(Spot spot, ToolBasics tool, Run run) {
		return new Preconditions(run).with("containerView", spot.view()).with("container", spot.target())
				.check(tool.precondition(), spot.target());
	}

	/** Evaluates a condition; the variables are forgotten afterwards. */
	Availability check(ExpressionText condition, EObject self) {
		if (condition.isBlank()) {
			return Availability.YES;
		}
		variables.forEach(run.variables()::push);
		try {
			return run.evaluator().holds(condition, self) ? Availability.YES
					: Availability.no("The condition of the tool does not hold: " + condition.text());
		} finally {
			variables.keySet().forEach(run.variables()::pop);
		}
	}
}
