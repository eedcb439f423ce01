package org.pactwright.standards;

import java.util.List;

/** Models that trip the rules on the family of ISO 223xx, and models that nearly do. */
final class Iso223Cases {

	private Iso223Cases() {
	}

	static List<RuleCase> all() {
		return List.of(
				RuleCase.of("ISO22397-plan-a")
						.trips("neither",
								sample -> sample.replace("competence Leading",
												"partnership Third operational contract at "
												+ "provincial { scope \"Third\" journey "
												+ "ideas_and_motives member Ministry lead engaged "
												+ "member Port partner engaged } competence Leading"),
								"\"Third\" names neither the events nor the services it is for.")
						.spares("an event is enough",
								sample -> sample
										.replace("protects Power, Shipping\n\t\tmeasure", "\n\t\tmeasure")),
				RuleCase.of("ISO22397-dev-a")
						.trips("a member that does nothing",
								sample -> sample
										.replace("member Helpers observer engaged",
												"member Helpers observer committed")
										.replace("C Helpers over", "over"),
								"Sea Rescue Volunteers has no responsibility in the arrangement.")
						.spares("a member that is asked",
								sample -> sample.replace("member Helpers observer engaged",
												"member Helpers observer committed")),
				RuleCase.of("ISO22397-impl-a")
						.trips("changed after the review",
								sample -> sample.replace("changed 2026-08-01", "changed 2026-09-02"),
								"\"Respond\" changed after \"Charter\" was last reviewed.")
						.spares("changed on that day",
								sample -> sample.replace("changed 2026-08-01", "changed 2026-09-01")),
				RuleCase.of("ISO22396-cls-a")
						.trips("above its level",
								sample -> sample.replace("information Outages \"Areas without power\" "
												+ "owner Grid classified Restricted",
												"information Outages \"Areas without power\" "
												+ "owner Grid classified Secret"),
								"Strait Grid may not handle \"Areas without power\" (Secret).",
								"Crisis team may not handle \"Areas without power\" (Secret).")
						.trips("no level",
								sample -> sample.replace("information Numbers \"Duty numbers\" owner "
												+ "Ministry classified Open",
												"information Numbers \"Duty numbers\" owner "
												+ "Ministry"),
								"\"Duty numbers\" has no classification.")
						.spares("an equivalent level of another scheme",
								sample -> sample.replace("information Stocks \"Stocks of fuel\" owner "
												+ "Port classified Restricted",
												"information Stocks \"Stocks of fuel\" owner "
												+ "Port classified Internal")),
				RuleCase.of("ISO22396-agr-a")
						.trips("no agreement",
								sample -> sample.replace("items Outages in in_crisis under Sharing",
												"items Outages in in_crisis"),
								"Exchange \"Outages\" rests on no agreement.")
						.spares("within one organisation",
								sample -> sample
										.inNet("exchange Inside \"Inside\" from Grid to SerGrid items Outages "
								+ "in in_crisis over Phone")),
				RuleCase.of("ISO22396-tlp-a")
						.trips("red to an organisation",
								sample -> sample.replace("owner Port classified Restricted tlp amber",
												"owner Port classified Restricted tlp red"),
								"RED is for named recipients; \"Ministry of Supply\" is not one, "
								+ "so \"Stocks of fuel\" may not go there.")
						.spares("red to a role",
								sample -> sample.replace("tlp amber_strict", "tlp red")),
				RuleCase.of("ISO22396-tlp-b")
						.trips("a receiver passes it on",
								sample -> sample
										.inNet("exchange Onward \"Onward\" from SerGrid to Port items Threats "
								+ "in in_crisis under Sharing over Phone"),
								"Executive, grid passes \"Threats at sea\" on to Strait Port; "
								+ "its label forbids that.")
						.trips("amber goes outside",
								sample -> sample
										.inNet("exchange Onward \"Onward\" from Ministry to Press items Outages "
								+ "in in_crisis under Sharing over Phone")
										.replace("competence Leading",
												"organisation Press \"Press\" private media at "
												+ "national in SE handles Restricted competence "
												+ "Leading"),
								"Ministry of Supply passes \"Areas without power\" on to Press; "
								+ "its label forbids that.")
						.spares("amber stays among the members",
								sample -> sample
										.inNet("exchange Onward \"Onward\" from Ministry to Port items Outages "
								+ "in in_crisis under Sharing over Phone"))
						.spares("the owner sends it twice",
								sample -> sample
										.inNet("exchange Onward \"Onward\" from Agency to Port items Threats in "
								+ "in_crisis under Sharing over Phone")),
				RuleCase.of("ISO22396-own-a")
						.trips("an item of nobody",
								sample -> sample
										.replace("\"Duty numbers\" owner Ministry", "\"Duty numbers\""),
								"Nobody owns \"Duty numbers\", so nobody can say who may read it.")
						.spares("one that nobody sends",
								sample -> sample.replace("competence Leading",
												"information Spare \"Spare\" competence Leading")),
				RuleCase.of("ISO22320-str-a")
						.trips("no logistics",
								sample -> sample.replace("seat Port as Supplier", "seat Port"),
								"Crisis team \"Crisis team\" has no logistics function.")
						.spares("another body needs none",
								sample -> sample.replace("seat Ministry as Lead\n\t\t\tseat Grid",
												"seat Ministry as Lead")),
				RuleCase.of("ISO22320-joint-a")
						.trips("nobody directs",
								sample -> sample
										.replace("crisis_team operational", "working_group operational"),
								"Several organisations act in \"Respond\" without common direction.")
						.spares("the steering group directs",
								sample -> sample
										.replace("crisis_team operational", "working_group operational")
										.replace("by majority {\n\t\t\tchair Lead meets every 1 "
												+ "month in pre_crisis",
												"by majority {\n\t\t\tchair Lead meets every 1 "
												+ "month in pre_crisis, in_crisis")),
				RuleCase.of("ISO22301-8.2-a")
						.trips("too late",
								sample -> sample.replace("restored in 8 h", "restored in 12 h"),
								"\"Electricity\": restore time 12 h against tolerable outage 12 h.")
						.trips("not given",
								sample -> sample.replace("tolerates 24 h restored in 6 h", "restored in 6 h"),
								"\"Shipping\": restore time 6 h against tolerable outage not given.")
						.spares("just in time",
								sample -> sample.replace("restored in 8 h", "restored in 11 h"))
						.spares("a service that nobody protects",
								sample -> sample.replace("competence Leading",
												"service Spare \"Spare\" baseline energy "
												+ "competence Leading")),
				RuleCase.of("ISO22301-8.2-b")
						.trips("longer than both",
								sample -> sample
										.replace("physical total buffer 24 h", "physical total buffer 24 h")
										.replace("tolerates 12 h restored in 8 h",
												"tolerates 60 h restored in 49 h"),
								"\"Shipping\" tolerates 24 h plus 24 h, but \"Electricity\" "
								+ "needs 49 h to return.")
						.spares("as long as both",
								sample -> sample.replace("tolerates 12 h restored in 8 h",
												"tolerates 60 h restored in 48 h")),
				RuleCase.of("ISO22398-6-a")
						.trips("no lesson",
								sample -> sample.replace("due 2026-12-01 from Table", "due 2026-12-01"),
								"\"Table-top\" left no lessons at work.")
						.trips("overdue",
								sample -> sample
										.replace("due 2026-12-01 from Table", "due 2026-10-31 from Table"),
								"Lesson \"Duty list on paper\" from \"Table-top\" has no owner "
								+ "or is overdue.")
						.spares("sixty days ago",
								sample -> sample
										.replace("due 2026-12-01 from Table", "due 2026-12-01")
										.replace("held 2026-03-10", "held 2026-09-02")),
				RuleCase.of("ISO22361-8-a")
						.trips("no spokesperson",
								sample -> sample
										.replace("\"Spokesperson\" spokesperson", "\"Spokesperson\" other"),
								"Nobody speaks to the public in a crisis: no spokesperson.")
						.trips("no procedure",
								sample -> sample.replace("crisis_communication in", "response in"),
								"Nobody speaks to the public in a crisis: no procedure of crisis "
								+ "communication.")
						.spares("no crisis to speak of",
								sample -> sample
										.replace("\"Spokesperson\" spokesperson", "\"Spokesperson\" other")
										.replace("response in in_crisis", "recovery in post_crisis")
										.replace("crisis_communication in in_crisis",
												"crisis_communication in post_crisis")));
	}
}
