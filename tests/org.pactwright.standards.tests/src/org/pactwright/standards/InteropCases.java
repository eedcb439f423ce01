package org.pactwright.standards;

import java.util.List;

/** Models that trip the rules on interoperability and good governance, and models that nearly do. */
final class InteropCases {

	private InteropCases() {
	}

	static List<RuleCase> all() {
		return List.of(
				RuleCase.of("EIF-25-a")
						.trips("no owner",
								sample -> sample
										.replace("between Grid, Ministry owner Interop", "between Grid, Ministry"),
								"Nobody governs interoperability in \"Strait Net\".")
						.spares("planned, with an owner",
								sample -> sample
										.replace("governance in_place between", "governance planned between")),
				RuleCase.of("EIF-26-a")
						.trips("a layer is missing",
								sample -> sample.replace("interop Codes \"Common codes\" semantic in_place",
												"interop Codes \"Common codes\" semantic missing"),
								"Exchange \"Outages\" has no semantic footing.",
								"Exchange \"Stocks\" has no semantic footing.",
								"Exchange \"Threats\" has no semantic footing.",
								"Exchange \"Numbers\" has no semantic footing.")
						.spares("a layer is planned",
								sample -> sample.replace("interop Codes \"Common codes\" semantic in_place",
												"interop Codes \"Common codes\" semantic planned")),
				RuleCase.of("EIF-26-b")
						.trips("no clause",
								sample -> sample
										.replace("information_handling, change", "information_handling"),
								"\"Sharing agreement\" has no change procedure.")
						.spares("an agreement without exchanges",
								sample -> sample),
				RuleCase.of("EIF-sem-a")
						.trips("neither",
								sample -> sample.replace("tlp green policy can personal_data format \"list\"",
												"tlp green policy can personal_data"),
								"Meaning and form of \"Duty numbers\" are not agreed.")
						.spares("within one organisation",
								sample -> sample
										.replace("competence Leading",
												"information Spare \"Spare\" owner Grid "
												+ "classified Open policy can competence Leading")
										.inNet("exchange Inside \"Inside\" from Grid to SerGrid items Spare in "
								+ "in_crisis over Phone under Sharing")
										.replace("semantic in_place between Grid, Ministry "
												+ "{\n\t\t\tenables",
												"semantic in_place between Grid, Ministry "
												+ "{\n\t\t\tenables Inside,")),
				RuleCase.of("EIF-tech-a")
						.trips("not cleared",
								sample -> sample.replace("post_crisis offline accredited for Restricted "
												+ "fallback",
												"post_crisis offline accredited for Open fallback"),
								"Channel \"Crisis telephone\" is not cleared for Restricted.",
								"Channel \"Crisis telephone\" is not cleared for Restricted.")
						.trips("no channel",
								sample -> sample.replace("under Sharing over Portal {", "under Sharing {"),
								"Exchange \"Numbers\" has no channel.")
						.spares("open to all needs no clearance",
								sample -> sample.replace("in pre_crisis accredited for Restricted maturity",
												"in pre_crisis accredited for Internal maturity")),
				RuleCase.of("EIF-tech-b")
						.trips("no fallback",
								sample -> sample.replace("for Restricted fallback Courier", "for Restricted"),
								"If \"Crisis telephone\" fails, 2 exchanges fail with it: it has "
								+ "no fallback.")
						.trips("it falls with the same",
								sample -> sample
										.replace("fallback Courier maturity 9",
												"fallback Courier maturity 9 depends on Power")
										.replace("offline fallback Phone",
												"offline fallback Phone depends on Power"),
								"If \"Crisis telephone\" fails, 2 exchanges fail with it: its "
								+ "fallback depends on the same.",
								"A crisis relies on \"Courier\": its fallback depends on the same.")
						.spares("not for a crisis",
								sample -> sample),
				RuleCase.of("EIF-priv-a")
						.trips("no basis",
								sample -> sample.replace("legal_basis SupplyLaw\n\t\t}\n\n\t\tinterop",
												"}\n\n\t\tinterop"),
								"Personal data (\"Duty numbers\") flows in \"Numbers\" without a "
								+ "legal basis.")
						.spares("no personal data",
								sample -> sample
										.replace("policy can personal_data", "policy can")
										.replace("legal_basis SupplyLaw\n\t\t}\n\n\t\tinterop",
												"}\n\n\t\tinterop")),
				RuleCase.of("UNECE-risk-a")
						.trips("borne by nobody",
								sample -> sample.replace("owner Operator borne by Grid", "owner Operator"),
								"Nobody bears joint risk \"Run as an island\".")
						.spares("a risk of one",
								sample -> sample.inNetPlan("risk Own3 \"Own\" operational 1 x 1 owner Lead")),
				RuleCase.of("UNECE-select-a")
						.trips("one alone",
								sample -> sample.replace("evaluated Port score 85 % preferred by "
												+ "Mediator, SerMinistry",
												"evaluated Port score 85 % preferred by Mediator"),
								"The choice of Strait Port cannot be followed.")
						.trips("no reason",
								sample -> sample.replace("by Mediator, SerMinistry \"has the cranes\"",
												"by Mediator, SerMinistry"),
								"The choice of Strait Port cannot be followed.")
						.spares("three of them",
								sample -> sample.replace("evaluated Port score 85 % preferred by "
												+ "Mediator, SerMinistry",
												"evaluated Port score 85 % preferred by "
												+ "Mediator, SerMinistry, Lead")));
	}
}
