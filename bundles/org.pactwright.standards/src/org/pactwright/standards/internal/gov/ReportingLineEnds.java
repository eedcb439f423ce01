package org.pactwright.standards.internal.gov;

import static org.pactwright.model.PactwrightPackage.Literals.GOVERNANCE_BODY__REPORTS_TO;

import java.util.stream.Collectors;

import org.pactwright.language.Names;
import org.pactwright.model.GovernanceBody;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;
import org.pactwright.standards.internal.Graph;

/** GOV-body-c: reporting lines lead upwards, never in a circle. Each circle is reported at its first body. */
final class ReportingLineEnds implements Rule {

	@Override
	public String id() {
		return "GOV-body-c";
	}

	@Override
	public void check(CheckContext context, Report report) {
		Graph<GovernanceBody> lines = new Graph<>();
		for (GovernanceBody body : context.all(GovernanceBody.class)) {
			if (body.getReportsTo() != null) {
				lines.add(body, body.getReportsTo());
			}
		}
		lines.circles().forEach(circle -> report.on(circle.getFirst()).at(GOVERNANCE_BODY__REPORTS_TO)
				.fill("path", circle.stream().map(Names::title).collect(Collectors.joining(" > "))).add());
	}
}
