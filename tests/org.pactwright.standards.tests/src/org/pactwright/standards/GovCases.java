package org.pactwright.standards;

import java.util.List;

/** Models that trip the rules on governance hygiene, and models that nearly do. */
final class GovCases {

	private GovCases() {
	}

	static List<RuleCase> all() {
		return List.of(
				RuleCase.of("GOV-id-a")
						.trips("a scenario that has the id of a person",
								sample -> sample
										.replace("scenario Storm \"Storm\"", "scenario Dag \"Storm\"")
										.replace("scenario Storm {", "scenario Dag {"),
								"Id \"Dag\" is used 2 times (full.pact:39, full.pact:54); give "
								+ "each element its own.")
						.spares("ids that differ in case only",
								sample -> sample
										.replace("scenario Anchor \"An", "scenario storm \"An")
										.replace("scenario Anchor\n", "scenario storm\n")),
				RuleCase.of("GOV-body-a")
						.trips("a body without chair",
								sample -> sample.replace("chair Lead meets", "meets"),
								"Body \"Steering group\" has no chair.")
						.spares("a chair without a deputy chair",
								sample -> sample.replace("chair Lead meets every 1 month", "chair Lead")),
				RuleCase.of("GOV-body-b")
						.trips("a quorum above the votes",
								sample -> sample.replace("quorum 3", "quorum 5"),
								"Body \"Sponsors\" needs 5 votes for a quorum but has 4 voting "
								+ "seats.")
						.spares("a quorum of all",
								sample -> sample.replace("quorum 3", "quorum 4")),
				RuleCase.of("GOV-body-c")
						.trips("two bodies that report to each other",
								sample -> sample.replace("chair SerMinistry quorum",
												"reports to Steering chair SerMinistry quorum"),
								"Reporting line runs in a circle: Sponsors > Steering group > "
								+ "Sponsors.")
						.spares("a line that ends",
								sample -> sample.replace("chair Command in in_crisis reports to Sponsors",
												"chair Command in in_crisis reports to Steering")),
				RuleCase.of("GOV-body-e")
						.trips("a chair without a seat",
								sample -> sample.replace("seat Ministry as Lead", "seat Ministry"),
								"The chair of \"Steering group\" does not sit on it.")
						.spares("a chair whose seat has no vote",
								sample -> sample
										.replace("seat Ministry as Lead", "seat Ministry as Lead non_voting")),
				RuleCase.of("GOV-role-a")
						.trips("an appointment that is over",
								sample -> sample.replace("{ held by Dag deputy Cia }",
												"{ held by Dag to 2026-10-31 deputy Cia to "
												+ "2026-10-31 }"),
								"Role \"Head of logistics\" is held by nobody on 2026-11-01.")
						.spares("an appointment that ends today",
								sample -> sample.replace("{ held by Dag deputy Cia }",
												"{ held by Dag to 2026-11-01 deputy Cia }")),
				RuleCase.of("GOV-role-b")
						.trips("a crisis role without deputy",
								sample -> sample.replace("{ held by Dag deputy Cia }", "{ held by Dag }"),
								"Crisis role \"Head of logistics\" has no deputy.")
						.spares("another role without deputy",
								sample -> sample.replace("role Lead \"Manager",
												"role Lead2 secretary { held by Bo } role Lead "
												+ "\"Manager")),
				RuleCase.of("GOV-dec-a")
						.trips("a decision of nobody",
								sample -> sample
										.inNet("decision Loose \"Spend\" in pre_crisis { R Grid C Port }"),
								"Nobody may take decision \"Spend\".")
						.spares("a decision of a body",
								sample -> sample.inNet("decision Loose \"Spend\" in pre_crisis at Sponsors")),
				RuleCase.of("GOV-dec-b")
						.trips("a crisis decision by consensus without time limit",
								sample -> sample
										.inNet("decision Slow \"Wait\" in in_crisis at Sponsors { A SerPort R "
								+ "SerPort }"),
								"Decision \"Wait\" must be taken in a crisis by consensus and "
								+ "has no time limit or fallback.")
						.spares("with a time limit and a fallback",
								sample -> sample
										.inNet("decision Slow \"Wait\" in in_crisis within 1 h at Sponsors { A "
								+ "SerPort R SerPort }")),
				RuleCase.of("GOV-esc-a")
						.trips("an escalation back",
								sample -> sample
										.inNet("escalation from Sponsors to Team when \"they pass it back\" by "
								+ "Ladder"),
								"Escalation runs in a circle: Sponsors > Crisis team > Sponsors.")
						.spares("two ways up",
								sample -> sample
										.inNet("escalation from Steering to Sponsors when \"no majority\" by "
								+ "Ladder")),
				RuleCase.of("GOV-esc-b")
						.trips("a ladder that ends in the middle",
								sample -> sample
										.inNet("escalation from Lead to Steering when \"it is stuck\" by Ladder"),
								"Escalation from \"Manager of the net\" ends at \"Steering "
								+ "group\", which cannot settle it at the top level.")
						.spares("a ladder that goes on",
								sample -> sample
										.inNet("escalation from Lead to Steering when \"it is stuck\" by Ladder "
								+ "escalation from Steering to Sponsors when \"still\" by Ladder")),
				RuleCase.of("GOV-obj-a")
						.trips("a joint objective without owner",
								sample -> sample.replace("owner Lead validated by", "validated by"),
								"Joint objective \"Power and ships are back within a day\" has "
								+ "no owner.")
						.spares("an individual one without owner",
								sample -> sample.replace("individual objective Fair \"Fair prices\" of Port",
												"individual objective Fair \"Fair prices\" of Port")),
				RuleCase.of("GOV-obj-b")
						.trips("a joint objective without measure",
								sample -> sample
										.inNetPlan("joint objective Vague \"Be nice\" owner Lead validated by "
								+ "Sponsors protects Power"),
								"Joint objective \"Be nice\" cannot be measured.")
						.spares("an individual one without measure",
								sample -> sample),
				RuleCase.of("GOV-obj-c")
						.trips("a measure without unit",
								sample -> sample.replace("in \"h\" minimise", "minimise"),
								"Measure \"Hours to restore\" lacks a unit.")
						.spares("a target that is to be kept",
								sample -> sample.replace("minimise from 36 to 8", "reach from 8 to 8")),
				RuleCase.of("GOV-agr-a")
						.trips("an exchange under an agreement that is over",
								sample -> sample
										.replace("charter binding {", "charter binding { expires 2026-10-31"),
								"\"Charter\" ended on 2026-10-31 but governance body "
								+ "\"Sponsors\" still rests on it.")
						.spares("an agreement that ends today",
								sample -> sample
										.replace("charter binding {", "charter binding { expires 2026-11-01")),
				RuleCase.of("GOV-agr-b")
						.trips("a party that has not signed",
								sample -> sample.replace("signature Port on "
												+ "2026-03-01\n\t\t}\n\t\tagreement Sharing",
												"}\n\t\tagreement Sharing"),
								"\"Charter\" is marked signed but Strait Port has not signed.")
						.spares("an agreement that nobody signed yet",
								sample -> sample
										.inNet("agreement Draft \"Draft\" nda binding { parties Grid, Port "
								+ "conditions peacetime, crisis, war }")),
				RuleCase.of("GOV-waiver-a")
						.trips("a waiver that nothing needs",
								sample -> sample.inNetPlan("waive GOV-body-a on Team \"for now\""),
								"The waiver of GOV-body-a on \"Crisis team\" is not needed: the "
								+ "rule finds nothing there.")
						.spares("a waiver that is needed",
								sample -> sample
										.inNetPlan("waive GOV-body-a on Steering \"for now\"")
										.replace("chair Lead meets", "meets")),
				RuleCase.of("GOV-waiver-b")
						.trips("a waiver that is over",
								sample -> sample
										.inNetPlan("waive GOV-body-a on Team \"for now\" until 2026-10-31"),
								"The waiver of GOV-body-a on \"Crisis team\" expired on "
								+ "2026-10-31 and no longer counts.")
						.spares("a waiver on its last day",
								sample -> sample
										.inNetPlan("waive GOV-body-a on Steering \"for now\" until 2026-11-01")
										.replace("chair Lead meets", "meets")),
				RuleCase.of("GOV-waiver-c")
						.trips("a waiver of a rule that is not known",
								sample -> sample.inNetPlan("waive GOV-body-z on Team \"for now\""),
								"There is no rule GOV-body-z, so this waiver has no effect.")
						.spares("a rule of a pack that is on",
								sample -> sample
										.inNetPlan("waive GOV-body-a on Steering \"for now\"")
										.replace("chair Lead meets", "meets")),
				RuleCase.of("GOV-waiver-d")
						.trips("a waiver with a blank reason",
								sample -> sample.inNetPlan("waive GOV-body-a on Team \" \""),
								"The waiver of GOV-body-a on \"Crisis team\" gives no reason and "
								+ "does not count.")
						.spares("a waiver with a short reason",
								sample -> sample
										.inNetPlan("waive GOV-body-a on Steering \"x\"")
										.replace("chair Lead meets", "meets")));
	}
}
