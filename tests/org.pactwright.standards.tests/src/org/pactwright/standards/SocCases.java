package org.pactwright.standards;

import java.util.List;

/** Models that trip the rules on society and its security, and models that nearly do. */
final class SocCases {

	private SocCases() {
	}

	static List<RuleCase> all() {
		return List.of(
				RuleCase.of("SOC-contact-a")
						.trips("an office that closes at night",
								sample -> sample.replace("contact PortDesk \"Harbour master\" on_call",
												"contact PortDesk \"Harbour master\" office_hours"),
								"Strait Port cannot be reached in a crisis.")
						.trips("nobody to call",
								sample -> sample
										.replace("contact PortDesk \"Harbour master\" on_call via Phone", ""),
								"Strait Port has no contact point, so nobody knows whom to call.")
						.spares("somebody on call",
								sample -> sample),
				RuleCase.of("SOC-link-a")
						.trips("a contact point without channel",
								sample -> sample.replace("\"Harbour master\" on_call via Phone",
												"\"Harbour master\" on_call"),
								"Nothing says over which channel Strait Port is reached.")
						.spares("a second one with a channel",
								sample -> sample.replace("\"Harbour master\" on_call via Phone",
												"\"Harbour master\" on_call contact Gate "
												+ "\"Gate\" h24 via Phone")),
				RuleCase.of("SOC-obst-a")
						.trips("a high obstacle without answer",
								sample -> sample.replace("severity 4 answered by MinistryDesk", "severity 4"),
								"Nothing answers obstacle \"Nobody knows whom to call\" "
								+ "(severity 4).")
						.spares("a lower one without answer",
								sample -> sample.replace("severity 4 answered by MinistryDesk", "severity 3")),
				RuleCase.of("SOC-obst-b")
						.trips("no obstacle",
								sample -> sample.replace("obstacle Whom \"Nobody knows whom to call\" "
												+ "structural public severity 4 answered by "
												+ "MinistryDesk",
												""),
								"The plans for \"Strait Net\" name nothing that stands in the way.")
						.spares("one in the plan it is based on",
								sample -> sample
										.replace("obstacle Whom \"Nobody knows whom to call\" "
												+ "structural public severity 4 answered by "
												+ "MinistryDesk",
												"")
										.replace("risk TooMuch",
												"obstacle Whom2 \"Clocks\" human both severity 2 "
												+ "risk TooMuch")),
				RuleCase.of("SOC-conf-a")
						.trips("an agreement without the clause",
								sample -> sample.replace("items Stocks in pre_crisis under Sharing",
												"items Stocks in pre_crisis under Charter"),
								"Business secrets flow to Ministry of Supply without a "
								+ "confidentiality clause.")
						.spares("an item that is no secret",
								sample -> sample.replace("items Outages in in_crisis under Sharing",
												"items Outages in in_crisis under Charter")),
				RuleCase.of("SOC-rival-a")
						.trips("a secret that reaches a rival",
								sample -> sample
										.replace("industry \"ports\"", "industry \"Electricity\"")
										.replace("from Port to Ministry items",
												"from Port to Ministry, SerGrid items"),
								"\"Stocks of fuel\" of Strait Port reaches its rival Strait Grid.")
						.spares("a secret that reaches another industry",
								sample -> sample.replace("from Port to Ministry items",
												"from Port to Ministry, SerGrid items")),
				RuleCase.of("SOC-neutral-a")
						.trips("rivals without a clause",
								sample -> sample
										.replace("industry \"ports\"", "industry \"electricity\"")
										.replace("exit, neutrality", "exit"),
								"Nothing in writing keeps competition among Strait Grid and "
								+ "Strait Port fair.")
						.spares("one company of each industry",
								sample -> sample.replace("exit, neutrality", "exit")),
				RuleCase.of("SOC-callup-a")
						.trips("no insurance",
								sample -> sample.replace("liability, insurance", "liability"),
								"Calling up \"Repair crews\" of Strait Grid is not covered for "
								+ "insurance.",
								"Calling up \"Mobile cranes\" of Strait Port is not covered for "
								+ "insurance.")
						.spares("means that no crisis uses",
								sample -> sample.replace("\"cranes\" covered by CallUp",
												"\"cranes\" covered by CallUp capability Tug "
												+ "\"Tug\" equipment 1 \"tug\"")),
				RuleCase.of("SOC-tri-a")
						.trips("civil society is gone",
								sample -> sample
										.replace("member Helpers observer engaged motives "
												+ "social_responsibility",
												"")
										.replace("C Helpers over", "over"),
								"Civil society has no part in planning \"Strait Net\".")
						.spares("civil society is asked",
								sample -> sample.replace("member Helpers observer engaged motives "
												+ "social_responsibility",
												"")),
				RuleCase.of("SOC-tri-b")
						.trips("companies are only told",
								sample -> sample
										.replace("R Ministry, Port C Helpers", "R Ministry C Helpers")
										.replace("{ A Lead R Interop }", "{ A Lead R Planner }"),
								"Companies have no part in what \"Strait Net\" does before a "
								+ "crisis.")
						.spares("a company is asked",
								sample -> sample
										.replace("R Ministry, Port C Helpers", "R Ministry C Port, Helpers")
										.replace("{ A Lead R Interop }", "{ A Lead R Planner }")),
				RuleCase.of("SOC-haz-a")
						.trips("a storm only",
								sample -> sample
										.replace("affects Fuel scenario Anchor", "affects Fuel scenario Storm"),
								"None of the scenarios that \"Strait Net\" works with is caused "
								+ "on purpose.")
						.spares("one of them on purpose",
								sample -> sample),
				RuleCase.of("SOC-prot-a")
						.trips("a joint objective that protects nothing",
								sample -> sample
										.inNetPlan("joint objective Kind \"Be kind\" owner Lead validated by "
								+ "Sponsors { measure Smiles \"smiles\" in \"n\" maximise from 1 "
								+ "to 9 every 1 month observed 2 on 2026-10-01 }"),
								"Objective \"Be kind\" does not say what it protects.")
						.spares("an individual one",
								sample -> sample),
				RuleCase.of("SOC-risk-a")
						.trips("the state alone",
								sample -> sample.replace("by Ministry, Agency, Grid, Port covers Power",
												"by Ministry, Agency covers Power"),
								"No company helped to find what is vulnerable in \"Strait Net\".")
						.spares("a company took part",
								sample -> sample.replace("by Ministry, Agency, Grid, Port covers Power",
												"by Ministry, Port covers Power")),
				RuleCase.of("SOC-warn-a")
						.trips("no early warning",
								sample -> sample.replace("early_warning in", "planning in"),
								"\"Strait Net\" has nothing that tells it that a crisis is coming.")
						.spares("no crisis to be warned of",
								sample -> sample
										.replace("early_warning in", "planning in")
										.replace("response in in_crisis", "recovery in post_crisis")
										.replace("crisis_communication in in_crisis",
												"crisis_communication in post_crisis")),
				RuleCase.of("SOC-recov-a")
						.trips("no recovery",
								sample -> sample.replace("recovery in", "planning in"),
								"\"Strait Net\" has no procedure for getting back to normal.")
						.spares("recovery before the crisis is over",
								sample -> sample
										.replace("recovery in post_crisis", "recovery in in_crisis, post_crisis")));
	}
}
