package org.pactwright.standards;

import java.util.List;

/** Models that trip the rules on resilience and cross-border cooperation, and models that nearly do. */
final class NatoCases {

	private NatoCases() {
	}

	static List<RuleCase> all() {
		return List.of(
				RuleCase.of("NATO-poc-a")
						.trips("two in one country",
								sample -> sample
										.replace("contact GridDesk \"Control room\" h24",
												"contact GridDesk \"Control room\" h24")
										.replace("capability Depots",
												"contact Second \"Second\" single h24 via Phone "
												+ "capability Depots"),
								"SE has 2 national points of contact; there must be one.")
						.trips("none in one country",
								sample -> sample.replace("contact AgencyDesk \"Officer on call\" single",
												"contact AgencyDesk \"Officer on call\""),
								"FI has no national point of contact; there must be one.")
						.spares("one at a company does not count",
								sample -> sample.replace("contact GridDesk \"Control room\"",
												"contact GridDesk \"Control room\" single")),
				RuleCase.of("NATO-blr-a")
						.trips("none",
								sample -> sample.replace("baseline transport tolerates", "tolerates"),
								"Service \"Shipping\" is mapped to no baseline requirement.")
						.spares("two",
								sample -> sample.replace("baseline transport tolerates",
												"baseline transport, energy tolerates")),
				RuleCase.of("NATO-blr-b")
						.trips("nobody looks after it",
								sample -> sample
										.replace("baseline energy, transport reports", "baseline energy reports"),
								"No working group looks after transport.")
						.spares("below the national level",
								sample -> sample
										.replace("baseline energy, transport reports", "baseline energy reports")
										.replace("contract voluntary at national",
												"contract voluntary at provincial")),
				RuleCase.of("NATO-need-a")
						.trips("one sector",
								sample -> sample.replace("needs on 2025-03-01 by Ministry, Grid",
												"needs on 2025-03-01 by Ministry, Agency"),
								"Needs were not assessed jointly.")
						.spares("both in the corporate plan",
								sample -> sample
										.replace("needs on 2025-03-01 by Ministry, Grid",
												"needs on 2025-03-01 by Ministry")
										.replace("risk TooMuch",
												"assessment Own2 \"Own\" needs by Ministry, Port "
												+ "risk TooMuch")),
				RuleCase.of("NATO-case-a")
						.trips("nothing for the port",
								sample -> sample
										.replace("benefit \"paid cranes\" for Port", "benefit \"paid cranes\""),
								"The business case shows no benefit for Strait Port.")
						.spares("nothing for the agency",
								sample -> sample),
				RuleCase.of("NATO-cond-a")
						.trips("silent about war",
								sample -> sample.replace("covers call_up, pricing, liability, "
												+ "insurance\n\t\t\tconditions peacetime, crisis, "
												+ "war",
												"covers call_up, pricing, liability, "
												+ "insurance\n\t\t\tconditions peacetime, crisis"),
								"\"Call-up contract\" does not say what holds in war.")
						.spares("another kind of partnership",
								sample -> sample
										.replace("supply_security contract", "operational contract")
										.replace("covers call_up, pricing, liability, "
												+ "insurance\n\t\t\tconditions peacetime, crisis, "
												+ "war",
												"covers call_up, pricing, liability, "
												+ "insurance\n\t\t\tconditions peacetime, crisis")),
				RuleCase.of("NATO-xb-a")
						.trips("one country has no law",
								sample -> sample
										.replace("legal_basis SupplyLaw, SeaLaw", "legal_basis SupplyLaw"),
								"Nothing gives the cooperation a legal basis in FI.")
						.spares("a function brings it",
								sample -> sample
										.replace("legal_basis SupplyLaw, SeaLaw", "legal_basis SupplyLaw")
										.replace("NumberFlow regulations SupplyLaw",
												"NumberFlow regulations SupplyLaw, SeaLaw")),
				RuleCase.of("NATO-xb-b")
						.trips("nothing bridges it",
								sample -> sample
										.replace("provided by Grid {",
												"provided by Grid { depends on Cable physical "
												+ "high across_border")
										.replace("competence Leading",
												"asset Cable \"Cable\" provided by Grid, Port "
												+ "competence Leading"),
								"When the border closes, \"Electricity\" loses \"Cable\" at "
								+ "once: no alternative, no buffer.")
						.spares("a buffer bridges it",
								sample -> sample
										.replace("provided by Grid {",
												"provided by Grid { depends on Cable physical "
												+ "high across_border buffer 1 d")
										.replace("competence Leading",
												"asset Cable \"Cable\" provided by Grid, Port "
												+ "competence Leading")),
				RuleCase.of("NATO-spof-a")
						.trips("one provider, short buffer",
								sample -> sample.replace("supply high buffer 30 d", "supply high buffer 11 h"),
								"\"Electricity\" fails with \"Fuel\": one provider, no "
								+ "alternative, 11 h of slack.")
						.trips("no buffer",
								sample -> sample.replace("supply high buffer 30 d", "supply high"),
								"\"Electricity\" fails with \"Fuel\": one provider, no "
								+ "alternative, no slack.")
						.spares("two providers",
								sample -> sample
										.replace("supply high buffer 30 d", "supply high")
										.replace("supply Fuel \"Fuel\" provided by Port",
												"supply Fuel \"Fuel\" provided by Port, Ministry"))
						.spares("a buffer as long as it tolerates",
								sample -> sample.replace("supply high buffer 30 d", "supply high buffer 12 h"))
						.spares("an alternative",
								sample -> sample
										.replace("supply high buffer 30 d", "supply high alternatives Shipping")),
				RuleCase.of("NATO-conc-a")
						.trips("no risk affects it",
								sample -> sample.replace("affects Fuel scenario", "scenario"),
								"One source gives 70 % of \"Fuel\", and no plan treats that as a "
								+ "risk.")
						.spares("two thirds and less",
								sample -> sample
										.replace("affects Fuel scenario", "scenario")
										.replace("top_share 70 %", "top_share 66 %")),
				RuleCase.of("NATO-gov-a")
						.trips("no company at the top",
								sample -> sample
										.replace("seat Grid as SerGrid\n", "seat Grid as SerGrid non_voting\n")
										.replace("seat Port as SerPort\n", "seat Port as SerPort non_voting\n"),
								"No company has a vote at the top of \"Strait Net\".")
						.spares("one company",
								sample -> sample
										.replace("seat Grid as SerGrid\n", "seat Grid as SerGrid non_voting\n")),
				RuleCase.of("NATO-plan-a")
						.trips("one side plans",
								sample -> sample.replace("R Ministry, Port C Helpers", "R Ministry C Helpers"),
								"\"Strait Net\" has no procedure in which both sides plan in "
								+ "quiet times.")
						.spares("the other is asked",
								sample -> sample.replace("R Ministry, Port C Helpers", "R Ministry C Port")),
				RuleCase.of("NATO-share-a")
						.trips("nothing to business",
								sample -> sample
										.replace("from Ministry to Grid items Numbers",
												"from Ministry to Agency items Numbers")
										.replace("from Agency to Operator items", "from Agency to Planner items"),
								"Nothing flows from the public to the private side.")
						.spares("one each way",
								sample -> sample
										.replace("from Agency to Operator items", "from Agency to Planner items")),
				RuleCase.of("NATO-tech-a")
						.trips("unproven and untried",
								sample -> sample
										.replace("fallback Courier maturity 9", "fallback Courier maturity 5"),
								"A crisis depends on \"Crisis telephone\", which is not proven "
								+ "(maturity 5) and was never exercised.")
						.spares("tried in an exercise",
								sample -> sample
										.replace("fallback Courier maturity 9", "fallback Courier maturity 5")
										.replace("validates Respond", "validates Respond, Phone"))
						.spares("not for a crisis",
								sample -> sample
										.replace("for Restricted maturity 8", "for Restricted maturity 3")),
				RuleCase.of("NATO-ex-a")
						.trips("no company takes part",
								sample -> sample.replace("with Ministry, Agency, Grid, Port validates",
												"with Ministry, Agency validates"),
								"Exercise \"Table-top\" has no private side.")
						.trips("the state leads alone",
								sample -> sample.replace("led by Lead, Operator", "led by Lead, Planner"),
								"Exercise \"Table-top\" is led without the private side.")
						.spares("one of each",
								sample -> sample.replace("with Ministry, Agency, Grid, Port validates",
												"with Ministry, Grid validates")));
	}
}
