package org.pactwright.standards;

import java.util.List;

/** Models that trip the rules on ISO 44001, clauses 4 to 7 and 9 to 10, and models that nearly do. */
final class Iso44001OrganisationCases {

	private Iso44001OrganisationCases() {
	}

	static List<RuleCase> all() {
		return List.of(
				RuleCase.of("ISO44001-5.3-a")
						.trips("none",
								sample -> sample.replace("role SerPort \"Executive, port\" ser",
												"role SerPort \"Executive, port\" other"),
								"Strait Port has no senior executive responsible; it needs one.")
						.trips("two",
								sample -> sample.inNet("role SerPort2 \"Second\" ser of Port { held by Dag }"),
								"Strait Port has 2 senior executives responsible; it needs one.")
						.spares("one of a party that is only engaged",
								sample -> sample
										.inNet("role SerHelpers \"Helper\" ser of Helpers { held by Dag }")),
				RuleCase.of("ISO44001-6.1-a")
						.trips("a corporate plan without it",
								sample -> sample.replace("risk TooMuch \"We promise too much\" collaboration",
												"risk TooMuch \"We promise too much\" operational"),
								"\"How the ministry works with others\" does not ask what may go "
								+ "wrong when working with others.")
						.spares("a strategic plan without it",
								sample -> sample
										.replace("corporate plan", "strategic plan")
										.replace("risk TooMuch \"We promise too much\" collaboration",
												"risk TooMuch \"We promise too much\" operational")),
				RuleCase.of("ISO44001-6.1-b")
						.trips("threats only",
								sample -> sample.replace("joint opportunity Island", "joint risk Island"),
								"The risks of \"Plan of the Strait Net\" are all threats; no "
								+ "opportunity is named.")
						.spares("an opportunity in the corporate plan",
								sample -> sample
										.replace("joint opportunity Island", "joint risk Island")
										.replace("risk TooMuch",
												"opportunity More \"More\" operational 2 x 2 "
												+ "owner SerMinistry risk TooMuch")),
				RuleCase.of("ISO44001-6.2-a")
						.trips("a corporate plan without objective",
								sample -> sample.replace("individual objective Helped \"Others help in "
												+ "time\" of Ministry",
												""),
								"\"How the ministry works with others\" does not say what the "
								+ "organisation wants from working with others.")
						.spares("a strategic plan without objective",
								sample -> sample
										.replace("corporate plan", "strategic plan")
										.replace("individual objective Helped \"Others help in "
												+ "time\" of Ministry",
												"")),
				RuleCase.of("ISO44001-6.2-b")
						.trips("an own objective by itself",
								sample -> sample.replace("of Port supports Fast", "of Port"),
								"\"Fair prices\" supports nothing that all want.")
						.spares("an own objective in the corporate plan",
								sample -> sample),
				RuleCase.of("ISO44001-7.2-a")
						.trips("less than needed",
								sample -> sample.replace("holds Leading 4", "holds Leading 2"),
								"Anna lacks Leading at level 3 for role \"Executive, ministry\".")
						.trips("not at all",
								sample -> sample.replace("holds Leading 4", ""),
								"Anna lacks Leading at level 3 for role \"Executive, ministry\".")
						.spares("just enough",
								sample -> sample.replace("holds Leading 4", "holds Leading 3")),
				RuleCase.of("ISO44001-7.5-a")
						.trips("based on nothing",
								sample -> sample
										.replace("partnership Net based on Corporate", "partnership Net"),
								"The joint plan does not say which corporate plan it is built on.")
						.spares("a corporate plan is based on nothing",
								sample -> sample),
				RuleCase.of("ISO44001-7.5-b")
						.trips("one has not approved",
								sample -> sample.replace("approved by SerPort for Port on 2026-09-01", ""),
								"The joint plan counts as approved, but Strait Port did not "
								+ "approve it.")
						.spares("a plan under review",
								sample -> sample
										.replace("approved by SerPort for Port on 2026-09-01", "")
										.replace("status active next review 2027-05-01",
												"status review next review 2027-05-01")),
				RuleCase.of("ISO44001-7.5-c")
						.trips("overdue",
								sample -> sample.replace("next review 2027-05-01", "next review 2026-10-31"),
								"\"Plan of the Strait Net\" should have been reviewed on "
								+ "2026-10-31.")
						.trips("no day",
								sample -> sample
										.replace("status active next review 2027-01-01", "status active"),
								"\"How the ministry works with others\" does not say when it is "
								+ "reviewed next.")
						.spares("due today",
								sample -> sample.replace("next review 2027-05-01", "next review 2026-11-01")),
				RuleCase.of("ISO44001-9-a")
						.trips("too long ago",
								sample -> sample.replace("management_review on 2026-09-01 held 2026-09-01",
												"management_review on 2025-10-30 held 2025-10-31"),
								"No audit or management review in the last year.")
						.spares("an audit in twelve months",
								sample -> sample.replace("management_review on 2026-09-01 held 2026-09-01",
												"internal_audit on 2027-11-01"))
						.spares("a review a year ago",
								sample -> sample.replace("management_review on 2026-09-01 held 2026-09-01",
												"management_review held 2025-11-01")),
				RuleCase.of("ISO44001-9.1-a")
						.trips("measured too long ago",
								sample -> sample
										.replace("observed 12 on 2026-09-01", "observed 12 on 2025-10-31"),
								"\"Hours to restore\" was not measured in the last twelve months.")
						.spares("measured a year ago",
								sample -> sample
										.replace("observed 12 on 2026-09-01", "observed 12 on 2025-11-01")),
				RuleCase.of("ISO44001-10-a")
						.trips("overdue",
								sample -> sample.replace("due 2027-03-01", "due 2026-10-31"),
								"\"Measure sooner\" was due on 2026-10-31 and is not done.")
						.trips("nobody",
								sample -> sample
										.replace("\"Measure sooner\" by Operator", "\"Measure sooner\""),
								"\"Measure sooner\" has no owner.")
						.spares("due today",
								sample -> sample.replace("due 2027-03-01", "due 2026-11-01"))
						.spares("done",
								sample -> sample.replace("due 2027-03-01", "due 2026-10-31 complete")));
	}
}
