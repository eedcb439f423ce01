package org.pactwright.standards;

import java.util.List;

/** Models that trip the rules on ISO 44001, clause 8, and models that nearly do. */
final class Iso44001StageCases {

	private Iso44001StageCases() {
	}

	static List<RuleCase> all() {
		return List.of(
				RuleCase.of("ISO44001-8-a")
						.trips("a stage is missing",
								sample -> sample.replace("stage exit_activation not_started", ""),
								"Stage exit activation is missing from the plan.")
						.trips("a stage is there twice",
								sample -> sample.replace("stage exit_activation not_started",
												"stage exit_activation not_started stage "
												+ "exit_activation not_started"),
								"Stage exit activation is in the plan more than once.")
						.spares("a stage that does not apply",
								sample -> sample.replace("stage exit_activation not_started",
												"stage exit_activation not_applicable because "
												+ "\"never\"")),
				RuleCase.of("ISO44001-8-b")
						.trips("a stage was skipped",
								sample -> sample.replace("stage value_creation in_progress",
												"stage value_creation not_started"),
								"Staying together runs although value creation was never started.")
						.spares("a stage that was met before",
								sample -> sample.replace("stage value_creation in_progress",
												"stage value_creation not_started already_met "
												+ "because \"elsewhere\"")),
				RuleCase.of("ISO44001-8-c")
						.trips("no reason",
								sample -> sample.replace("stage value_creation in_progress",
												"stage value_creation in_progress already_met"),
								"Value creation is left out without a reason.")
						.spares("a reason",
								sample -> sample.replace("stage value_creation in_progress",
												"stage value_creation in_progress already_met "
												+ "because \"elsewhere\"")),
				RuleCase.of("ISO44001-8-d")
						.trips("an output is missing",
								sample -> sample.replace("output value_analysis -> Robust", ""),
								"Operational awareness is closed without value analysis.")
						.trips("an output shows nothing",
								sample -> sample
										.replace("output value_analysis -> Robust", "output value_analysis"),
								"The output value analysis of operational awareness shows "
								+ "nothing: no evidence, no address.")
						.spares("a stage that is under way",
								sample -> sample
										.replace("stage working_together complete",
												"stage working_together in_progress")
										.replace("output issue_process -> Ladder", "")),
				RuleCase.of("ISO44001-8.1-a")
						.trips("no change procedure",
								sample -> sample.replace("\"Change what was agreed\" change",
												"\"Change what was agreed\" planning"),
								"\"Strait Net\" has no procedure for changing what was agreed.")
						.spares("before they work together",
								sample -> sample
										.replace("\"Change what was agreed\" change",
												"\"Change what was agreed\" planning")
										.replace("stage working_together complete",
												"stage working_together in_progress")
										.replace("stage value_creation in_progress",
												"stage value_creation not_started")
										.replace("stage staying_together in_progress",
												"stage staying_together not_started")),
				RuleCase.of("ISO44001-8.2-a")
						.trips("no such risk",
								sample -> sample.replace("risk Leak \"A weak point becomes public\" "
												+ "collaboration",
												"risk Leak \"A weak point becomes public\" security"),
								"No risk of working together was assessed in stage 1.")
						.spares("one that weighs little",
								sample -> sample.replace("collaboration 3 x 4", "collaboration 1 x 1")),
				RuleCase.of("ISO44001-8.2-b")
						.trips("weights that do not add up",
								sample -> sample
										.replace("\"Known people\" weight 40 %", "\"Known people\" weight 39.5 %"),
								"The value drivers weigh 99.5 % together; it should be 100 %.")
						.trips("no value drivers",
								sample -> sample
										.replace("value Robust resilience \"Fewer outages\" "
												+ "weight 60 % measured by Hours",
												"")
										.replace("value Known skills \"Known people\" weight 40 % "
												+ "measured by Hours",
												"")
										.replace("output value_analysis -> Robust",
												"output value_analysis "
												+ "\"https://strait.example/value\""),
								"No value analysis: nothing says what the relationship should be "
								+ "worth.")
						.spares("weights with fractions",
								sample -> sample
										.replace("\"Known people\" weight 40 %", "\"Known people\" weight 39.5 %")
										.replace("weight 60 %", "weight 60.5 %")),
				RuleCase.of("ISO44001-8.3-a")
						.trips("no outcome",
								sample -> sample.replace("cost 100000 EUR outcome proceed", "cost 100000 EUR"),
								"The business case was not decided.")
						.trips("no case",
								sample -> sample
										.replace("business case Together \"Together or alone\" "
												+ "cost 100000 EUR outcome proceed {\n\t\tbenefit "
												+ "\"fewer disputes\" for Grid\n\t\tbenefit \"paid "
												+ "cranes\" for Port\n\t}",
												"")
										.replace("output business_case -> Together",
												"output business_case "
												+ "\"https://strait.example/case\""),
								"There is no business case to decide on.")
						.spares("a case that was put off",
								sample -> sample.replace("outcome proceed", "outcome defer")),
				RuleCase.of("ISO44001-8.3-b")
						.trips("state none",
								sample -> sample.replace("\"How we part\" agreed", "\"How we part\" none"),
								"There is no initial exit strategy.")
						.spares("a first draft",
								sample -> sample.replace("\"How we part\" agreed", "\"How we part\" initial")),
				RuleCase.of("ISO44001-8.3-c")
						.trips("undecided",
								sample -> sample.replace("classified Restricted tlp amber policy can "
												+ "format \"table\"\n\tinformation Stocks",
												"classified Restricted tlp amber format "
												+ "\"table\"\n\tinformation Stocks"),
								"Nobody decided whether \"Areas without power\" can be shared.")
						.spares("an item that nobody sends",
								sample -> sample.replace("competence Leading",
												"information Spare \"Spare\" owner Grid "
												+ "competence Leading")),
				RuleCase.of("ISO44001-8.3-d")
						.trips("no such risk",
								sample -> sample.replace("\"No ship comes\" supply_chain",
												"\"No ship comes\" operational"),
								"No risk of the supply chain was looked at in stage 2.")
						.spares("one in the corporate plan",
								sample -> sample
										.replace("\"No ship comes\" supply_chain",
												"\"No ship comes\" operational")
										.replace("risk TooMuch",
												"risk Late2 \"Late\" supply_chain 2 x 2 owner "
												+ "SerMinistry risk TooMuch")),
				RuleCase.of("ISO44001-8.4-a")
						.trips("of another",
								sample -> sample.replace("maturity on 2025-02-05 of Ministry",
												"maturity on 2025-02-05 of Grid"),
								"The lead did not assess its own ability to collaborate.")
						.spares("in the corporate plan",
								sample -> sample
										.replace("maturity on 2025-02-05 of Ministry",
												"maturity on 2025-02-05 of Grid")
										.replace("risk TooMuch",
												"assessment Own2 \"Own\" maturity of Ministry by "
												+ "Ministry risk TooMuch")),
				RuleCase.of("ISO44001-8.4-b")
						.trips("ninety percent",
								sample -> sample
										.replace("\"Wants to\" weight 30 %", "\"Wants to\" weight 20 %"),
								"Partner selection criteria add up to 90 %.")
						.trips("none",
								sample -> sample
										.replace("criterion Means \"Has means\" weight 70 %", "")
										.replace("criterion Will \"Wants to\" weight 30 %", "")
										.replace("output selection_criteria -> Means",
												"output selection_criteria "
												+ "\"https://strait.example/criteria\""),
								"The plan has no criteria for choosing partners.")
						.spares("hundred percent with fractions",
								sample -> sample
										.replace("\"Wants to\" weight 30 %", "\"Wants to\" weight 30.0 %")),
				RuleCase.of("ISO44001-8.4-c")
						.trips("no lead",
								sample -> sample.replace("\"Manager of the net\" operational_lead",
												"\"Manager of the net\" other"),
								"Nobody leads the collaboration day to day.")
						.spares("a second one",
								sample -> sample
										.inNet("role Lead2 \"Second\" operational_lead of Port { held by Dag }")),
				RuleCase.of("ISO44001-8.4-d")
						.trips("no such assessment",
								sample -> sample.replace("\"Strengths and weaknesses\" swot",
												"\"Strengths and weaknesses\" pestle"),
								"Strengths and weaknesses were not assessed in stage 3.")
						.spares("one in the corporate plan",
								sample -> sample
										.replace("\"Strengths and weaknesses\" swot",
												"\"Strengths and weaknesses\" pestle")
										.replace("risk TooMuch",
												"assessment Own2 \"Own\" swot of Ministry by "
												+ "Ministry risk TooMuch")),
				RuleCase.of("ISO44001-8.5-a")
						.trips("a partner without evaluation",
								sample -> sample.replace("evaluated Port score 85 % preferred by "
												+ "Mediator, SerMinistry \"has the cranes\"",
												""),
								"Strait Port was taken on without evaluation.")
						.spares("the lead needs none",
								sample -> sample),
				RuleCase.of("ISO44001-8.5-b")
						.trips("a strategic plan only",
								sample -> sample.replace("joint plan NetPlan", "strategic plan NetPlan"),
								"No joint relationship management plan was started with the "
								+ "chosen partner.")
						.spares("a draft of a joint plan",
								sample -> sample
										.replace("joint plan NetPlan", "strategic plan NetPlan")
										.with("joint.rmp",
								"joint plan Draft { version \"0\" status draft partnership Net "
								+ "based on NetPlan }")),
				RuleCase.of("ISO44001-8.5-c")
						.trips("not preferred",
								sample -> sample.replace("evaluated Port score 85 % preferred",
												"evaluated Port score 85 %"),
								"Strait Port was taken on although its evaluation does not "
								+ "prefer it.")
						.spares("a candidate that was not preferred",
								sample -> sample
										.inNetPlan("evaluated Helpers score 20 % by Mediator, SerMinistry \"late\"")),
				RuleCase.of("ISO44001-8.6-a")
						.trips("a member is missing",
								sample -> sample
										.replace("seat Port as SerPort\n\t\t}", "}")
										.inNet("body Forum \"Forum\" advisory strategic by majority { chair "
								+ "SerPort in pre_crisis seat Port as SerPort }"),
								"The executive sponsors lack Strait Port.")
						.trips("no sponsors",
								sample -> sample.replace("executive_sponsors strategic", "steering strategic"),
								"\"Strait Net\" has no executive sponsors.")
						.spares("a member is represented",
								sample -> sample
										.replace("seat Port as SerPort\n\t\t}", "seat Agency for Port }")),
				RuleCase.of("ISO44001-8.6-b")
						.trips("nobody validated it",
								sample -> sample.replace("owner Lead validated by Sponsors protects",
												"owner Lead protects"),
								"Joint objective \"Power and ships are back within a day\" was "
								+ "not validated.")
						.spares("an individual one",
								sample -> sample),
				RuleCase.of("ISO44001-8.6-c")
						.trips("escalations without the procedure",
								sample -> sample.replace("\"it takes longer than a day\" by Ladder",
												"\"it takes longer than a day\" by Amend"),
								"There is no way to settle issues.")
						.spares("one of two has it",
								sample -> sample.inNet("escalation from Steering to Sponsors when \"stuck\"")),
				RuleCase.of("ISO44001-8.6-d")
						.trips("no trigger",
								sample -> sample
										.replace("when objectives_met \"the objective held for two years\"", ""),
								"The joint exit strategy has no trigger.")
						.trips("not agreed",
								sample -> sample
										.replace("\"How we part\" agreed", "\"How we part\" joint_draft"),
								"The joint exit strategy is not agreed.")
						.spares("one trigger",
								sample -> sample),
				RuleCase.of("ISO44001-8.6-e")
						.trips("no owner",
								sample -> sample.replace("\"No ship comes\" supply_chain 2 x 3 owner "
												+ "Supplier",
												"\"No ship comes\" supply_chain 2 x 3"),
								"Joint risk \"No ship comes\" has no owner.")
						.trips("no treatment",
								sample -> sample.replace("\"No ship comes\" supply_chain 2 x 3",
												"\"No ship comes\" supply_chain 2 x 5"),
								"Joint risk \"No ship comes\" has no treatment.")
						.spares("just below",
								sample -> sample.replace("\"No ship comes\" supply_chain 2 x 3",
												"\"No ship comes\" supply_chain 3 x 3")),
				RuleCase.of("ISO44001-8.6-f")
						.trips("none",
								sample -> sample
										.replace("communicate Note \"members\" by \"letter\" "
												+ "every 3 months owner Lead",
												"")
										.replace("output communication_plan -> Note",
												"output communication_plan "
												+ "\"https://strait.example/talk\""),
								"No communications plan.")
						.trips("no owner",
								sample -> sample.replace("every 3 months owner Lead\n", "every 3 months\n"),
								"Nobody sees to it that members hear from us.")
						.spares("one row",
								sample -> sample),
				RuleCase.of("ISO44001-8.6-g")
						.trips("no clause on exit",
								sample -> sample.replace("roles, objectives, dispute, exit, neutrality",
												"roles, objectives, dispute, neutrality"),
								"No agreement covers exit.")
						.spares("another agreement has it",
								sample -> sample
										.replace("roles, objectives, dispute, exit, neutrality",
												"roles, objectives, dispute, neutrality")
										.replace("call_up, pricing", "exit, call_up, pricing")),
				RuleCase.of("ISO44001-8.6-h")
						.trips("a working group only",
								sample -> sample.replace("steering tactical", "working_group tactical"),
								"\"Strait Net\" has no body that manages it between the meetings "
								+ "of its sponsors.")
						.spares("an operations office",
								sample -> sample
										.replace("steering tactical", "operational_management tactical")),
				RuleCase.of("ISO44001-8.7-a")
						.trips("an improvement without measure",
								sample -> sample.replace("due 2027-03-01 measured by Hours", "due 2027-03-01"),
								"Value creation has no target to watch.")
						.spares("before it is under way",
								sample -> sample
										.replace("due 2027-03-01 measured by Hours", "due 2027-03-01")
										.replace("stage value_creation in_progress",
												"stage value_creation complete { output "
												+ "improvement_targets -> Hours }")),
				RuleCase.of("ISO44001-8.7-b")
						.trips("a value without measure",
								sample -> sample.replace("weight 40 % measured by Hours", "weight 40 %"),
								"Nothing measures whether \"Known people\" comes true.")
						.spares("when it is over",
								sample -> sample
										.replace("weight 40 % measured by Hours", "weight 40 %")
										.replace("stage value_creation in_progress",
												"stage value_creation complete { output "
												+ "improvement_targets -> Hours }")),
				RuleCase.of("ISO44001-8.8-a")
						.trips("observed a year and a day ago",
								sample -> sample
										.replace("observed 4 on 2026-06-01", "observed 4 on 2025-10-31"),
								"Trust and behaviour are not watched.")
						.spares("observed a year ago",
								sample -> sample
										.replace("observed 4 on 2026-06-01", "observed 4 on 2025-11-01")),
				RuleCase.of("ISO44001-8.8-b")
						.trips("reviewed a year and a day ago",
								sample -> sample.replace("owner Lead reviewed 2026-09-01",
												"owner Lead reviewed 2025-10-31"),
								"The exit strategy was not reviewed since 2025-10-31.")
						.trips("never",
								sample -> sample.replace("owner Lead reviewed 2026-09-01", "owner Lead"),
								"The exit strategy was never reviewed.")
						.spares("reviewed a year ago",
								sample -> sample.replace("owner Lead reviewed 2026-09-01",
												"owner Lead reviewed 2025-11-01")),
				RuleCase.of("ISO44001-8.8-c")
						.trips("ninety-one days old",
								sample -> sample.replace("raised 2026-10-01", "raised 2026-08-02"),
								"Issue \"Reports come late\" is open since 2026-08-02.")
						.trips("held by nobody",
								sample -> sample
										.replace("raised 2026-10-01 held by Steering", "raised 2026-10-01"),
								"Issue \"Reports come late\" is in nobody's hands.")
						.spares("ninety days old",
								sample -> sample.replace("raised 2026-10-01", "raised 2026-08-03"))
						.spares("resolved",
								sample -> sample.replace("raised 2026-10-01 held by Steering",
												"raised 2026-01-01 resolved 2026-01-05")),
				RuleCase.of("ISO44001-8.8-d")
						.trips("no rhythm",
								sample -> sample.replace("meets every 3 months", ""),
								"Nothing says how often \"Sponsors\" meets.")
						.spares("another body without rhythm",
								sample -> sample.replace("meets every 1 month", "")),
				RuleCase.of("ISO44001-8.9-a")
						.trips("a service is left alone",
								sample -> sample
										.replace("\"How we part\" agreed", "\"How we part\" activated")
										.replace("keep Shipping \"the port keeps the berths\" by Port", ""),
								"Nobody keeps \"Shipping\" going after the exit.")
						.spares("both are kept",
								sample -> sample
										.replace("\"How we part\" agreed", "\"How we part\" activated")),
				RuleCase.of("ISO44001-8.9-b")
						.trips("no evaluation",
								sample -> sample.replace("stage exit_activation not_started",
												"stage exit_activation complete { output "
												+ "exit_evaluation \"https://strait.example/end\" "
												+ "output lessons \"https://strait.example/end\" }"),
								"The relationship ended without evaluation or lessons.")
						.spares("an evaluation with an action",
								sample -> sample
										.replace("stage exit_activation not_started",
												"stage exit_activation complete { output "
												+ "exit_evaluation -> Last output lessons -> Next }")
										.inNetPlan("review Last \"Last\" exit_evaluation held 2026-10-01 action "
								+ "Next \"Tell others\" by Lead due 2026-12-31 from Last")),
				RuleCase.of("ISO44001-8.9-c")
						.trips("no procedure",
								sample -> sample
										.replace("\"How we part\" agreed", "\"How we part\" activated")
										.replace("procedure Leave\n", "\n"),
								"The exit runs and follows no procedure.")
						.spares("not yet",
								sample -> sample.replace("procedure Leave\n", "\n")));
	}
}
