package org.pactwright.standards.internal.nato;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.pactwright.model.ContactPoint;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.Partnership;
import org.pactwright.model.Sector;
import org.pactwright.standards.CheckContext;
import org.pactwright.standards.Report;
import org.pactwright.standards.Rule;
import org.pactwright.standards.RuleInfo;

/** NATO-poc-a: each country of the members has exactly one national point of contact, at a public body. */
final class CountryHasOneContact implements Rule {

	@Override
	public String id() {
		return "NATO-poc-a";
	}

	@Override
	public void check(CheckContext context, Report report) {
		for (GovernanceModel model : context.all(GovernanceModel.class)) {
			Map<String, Long> points = model.getOrganisations().stream()
					.filter(organisation -> organisation.getSector() == Sector.PUBLIC
							&& organisation.getJurisdiction() != null)
					.flatMap(organisation -> organisation.getContactPoints().stream()
							.filter(ContactPoint::isSinglePoint).map(point -> organisation.getJurisdiction()))
					.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
			for (Partnership partnership : model.getPartnerships()) {
				context.stopIfCancelled();
				for (String country : Countries.of(partnership, context)) {
					long count = points.getOrDefault(country, 0L);
					if (count != 1) {
						report.on(partnership).fill("country", country).fill("n", count == 0 ? "no" : count)
								.add(count == 0 ? "none" : RuleInfo.USUAL);
					}
				}
			}
		}
	}
}
