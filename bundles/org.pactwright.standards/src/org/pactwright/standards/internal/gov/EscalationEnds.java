package org.pactwright.standards.internal.gov;

import java.util.stream.Collectors;

import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;

/** GOV-esc-a: escalations lead upwards, never in a circle. Each circle is reported at its first step. */
final class EscalationEnds implements Rule {

	@Override
	public String id() {
		return "GOV-esc-a";
	}

	@Override
	public void check(CheckContext context, Report report) {
		Escalations escalations = new Escalations(context);
		escalations.graph().circles().forEach(circle -> report.on(escalations.step(circle.get(0), circle.get(1)))
				.fill("path", circle.stream().map(Escalations.Node::title).collect(Collectors.joining(" > "))).add());
	}
}
