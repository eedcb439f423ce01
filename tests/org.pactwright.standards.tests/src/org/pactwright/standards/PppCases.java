package org.pactwright.standards;

import java.util.List;

/** Models that trip the rules on the operational partnership, and models that nearly do. */
final class PppCases {

	private PppCases() {
	}

	static List<RuleCase> all() {
		return List.of(
				RuleCase.of("PPP-def-a")
						.trips("a partnership of two companies",
								sample -> sample.replace("competence Leading",
												"partnership Other operational contract at "
												+ "provincial { scope \"Other\" journey "
												+ "ideas_and_motives member Ministry lead invited "
												+ "member Grid partner engaged member Port partner "
												+ "engaged } competence Leading"),
								"\"Other\" has no public member; it is not a public-private "
								+ "partnership.")
						.spares("one of each",
								sample -> sample.replace("competence Leading",
												"partnership Other operational contract at "
												+ "provincial { scope \"Other\" journey "
												+ "ideas_and_motives member Ministry lead engaged "
												+ "member Port partner engaged } competence Leading")),
				RuleCase.of("PPP-lead-a")
						.trips("a company leads",
								sample -> sample.replace("competence Leading",
												"partnership Another operational contract at "
												+ "provincial { scope \"Another\" journey "
												+ "ideas_and_motives member Ministry partner "
												+ "engaged member Port lead engaged } competence "
												+ "Leading"),
								"The engagement of \"Another\" is not led by a public body.")
						.spares("a public body leads",
								sample -> sample.replace("competence Leading",
												"partnership Other operational contract at "
												+ "provincial { scope \"Other\" journey "
												+ "ideas_and_motives member Ministry lead engaged "
												+ "member Port partner engaged } competence Leading")),
				RuleCase.of("PPP-scope-a")
						.trips("a blank scope",
								sample -> sample.replace("scope \"Keep power and shipping running on both "
												+ "shores\"",
												"scope \" \""),
								"\"Strait Net\" does not say what it covers: its scope is blank.")
						.spares("a scope of one word",
								sample -> sample.replace("scope \"Keep power and shipping running on both "
												+ "shores\"",
												"scope \"Power\"")),
				RuleCase.of("PPP-motive-a")
						.trips("a committed member without motive",
								sample -> sample.replace("member Port partner committed motives market",
												"member Port partner committed"),
								"No motive is recorded for Strait Port; why does it take part?")
						.spares("an engaged member without motive",
								sample -> sample.replace("member Helpers observer engaged motives "
												+ "social_responsibility",
												"member Helpers observer engaged")),
				RuleCase.of("PPP-facil-a")
						.trips("no facilitator",
								sample -> sample.replace("role Mediator \"Facilitator\" facilitator",
												"role Mediator \"Facilitator\" secretary"),
								"\"Strait Net\" engages partners without a facilitator.")
						.spares("a member that facilitates",
								sample -> sample
										.replace("role Mediator \"Facilitator\" facilitator",
												"role Mediator \"Facilitator\" secretary")
										.replace("member Helpers observer", "member Helpers facilitator")),
				RuleCase.of("PPP-case-a")
						.trips("no analysis",
								sample -> sample.replace("Sipoc \"Who supplies whom\" sipoc",
												"Sipoc \"Who supplies whom\" pestle"),
								"No SIPOC or business impact analysis shows which service needs "
								+ "securing.")
						.spares("a business impact analysis",
								sample -> sample.replace("Sipoc \"Who supplies whom\" sipoc",
												"Sipoc \"Who supplies whom\" bia")),
				RuleCase.of("PPP-sia-a")
						.trips("an analysis by one",
								sample -> sample
										.replace("by Ministry, Agency, Grid, Port covers", "by Grid covers"),
								"No societal impact analysis was made jointly in stage \"expand "
								+ "and commit\".")
						.spares("an analysis by two",
								sample -> sample.replace("by Ministry, Agency, Grid, Port covers",
												"by Ministry, Grid covers")),
				RuleCase.of("PPP-commit-a")
						.trips("a committed member that is no party",
								sample -> sample.replace("member Helpers observer engaged",
												"member Helpers observer committed"),
								"Sea Rescue Volunteers counts as committed but has signed nothing.")
						.spares("an engaged member that is no party",
								sample -> sample),
				RuleCase.of("PPP-equal-a")
						.trips("a member without vote",
								sample -> sample
										.replace("seat Port as SerPort\n", "seat Port as SerPort non_voting\n"),
								"Strait Port is a member but has no vote anywhere.")
						.spares("a member that is represented",
								sample -> sample.replace("seat Port as SerPort\n",
												"seat Grid for Port seat Port as SerPort "
												+ "non_voting\n")),
				RuleCase.of("PPP-phase-a")
						.trips("no procedure after a crisis",
								sample -> sample
										.replace("recovery in post_crisis", "recovery in in_crisis")
										.replace("lessons in post_crisis", "lessons in in_crisis")
										.replace("disengagement in pre_crisis, post_crisis",
												"disengagement in pre_crisis"),
								"No procedure covers the post crisis phase.")
						.spares("one procedure is enough",
								sample -> sample
										.replace("recovery in post_crisis", "recovery in in_crisis")
										.replace("lessons in post_crisis", "lessons in in_crisis")),
				RuleCase.of("PPP-modus-a")
						.trips("no interoperability function",
								sample -> sample
										.replace("interop Board \"Interoperability board\" "
												+ "governance in_place between Grid, Ministry "
												+ "owner Interop",
												"")
										.replace("interop Right \"Right to share\" legal in_place "
												+ "between Grid, Ministry {\n\t\t\tenables "
												+ "OutageFlow, StockFlow, ThreatFlow, NumberFlow "
												+ "regulations SupplyLaw\n\t\t}\n\t\tinterop "
												+ "Routine \"Who reports what\" organisational "
												+ "in_place between Grid, Ministry "
												+ "{\n\t\t\tenables OutageFlow, StockFlow, "
												+ "ThreatFlow, NumberFlow\n\t\t}\n\t\tinterop "
												+ "Codes \"Common codes\" semantic in_place "
												+ "between Grid, Ministry {\n\t\t\tenables "
												+ "OutageFlow, StockFlow, ThreatFlow, "
												+ "NumberFlow\n\t\t}\n\t\tinterop Lines \"Common "
												+ "lines\" technical in_place between Grid, "
												+ "Ministry {\n\t\t\tenables OutageFlow, "
												+ "StockFlow, ThreatFlow, NumberFlow\n\t\t}",
												""),
								"The common modus operandi lacks interoperability functions.")
						.spares("a partnership that is not stable",
								sample -> sample
										.replace("journey stabilise_and_mature", "journey expand_and_commit")
										.replace("over Portal }", "}")),
				RuleCase.of("PPP-ex-a")
						.trips("an exercise two years and a day ago",
								sample -> sample.replace("held 2026-03-10", "held 2024-10-31"),
								"\"Strait Net\" counts as stable but nothing was exercised since "
								+ "2024-10-31.")
						.spares("an exercise two years ago",
								sample -> sample.replace("held 2026-03-10", "held 2024-11-01")),
				RuleCase.of("PPP-actors-a")
						.trips("no assessment of stakeholders",
								sample -> sample.replace("Actors \"Who matters\" stakeholder",
												"Actors \"Who matters\" pestle"),
								"Nobody looked at who matters to \"Strait Net\" and what they want.")
						.spares("during the first talks",
								sample -> sample
										.replace("Actors \"Who matters\" stakeholder",
												"Actors \"Who matters\" pestle")
										.replace("journey stabilise_and_mature", "journey engage_and_explore")),
				RuleCase.of("PPP-cap-a")
						.trips("a committed member without means",
								sample -> sample
										.replace("capability Cutter \"Patrol cutter\" equipment 1 \"cutter\"", ""),
								"Nothing is recorded that Maritime Agency can put in.")
						.spares("an engaged member without means",
								sample -> sample),
				RuleCase.of("PPP-lesson-a")
						.trips("no procedure for lessons",
								sample -> sample.replace("lessons in post_crisis", "recovery in post_crisis"),
								"\"Strait Net\" has no procedure for learning lessons.")
						.spares("before the last stage",
								sample -> sample
										.replace("lessons in post_crisis", "recovery in post_crisis")
										.replace("journey stabilise_and_mature", "journey expand_and_commit")),
				RuleCase.of("PPP-tech-a")
						.trips("no technology after a crisis",
								sample -> sample
										.replace("{ A Operator R Grid over Phone }", "{ A Operator R Grid }"),
								"No technology helps in the post crisis phase.")
						.spares("one step in each phase",
								sample -> sample.replace("R Agency I Grid over Phone", "R Agency I Grid")),
				RuleCase.of("PPP-assure-a")
						.trips("no review",
								sample -> sample.replace("review Yearly \"Yearly review\" "
												+ "management_review on 2026-09-01 held 2026-09-01 "
												+ "by Sponsors",
												""),
								"Nobody looks at how \"Strait Net\" keeps its own rules: no "
								+ "review is planned or was held.")
						.spares("a planned review",
								sample -> sample
										.replace("on 2026-09-01 held 2026-09-01 by Sponsors", "on 2027-03-01")));
	}
}
