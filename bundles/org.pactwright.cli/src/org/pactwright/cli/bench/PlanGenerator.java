package org.pactwright.cli.bench;

import static org.pactwright.cli.bench.ModelGenerator.MEMBERS;
import static org.pactwright.cli.bench.ModelGenerator.list;

import java.util.Random;

/** Makes the plans for generated partnerships: one joint plan each, and a corporate one for all of a file. */
final class PlanGenerator {
	private final Random random;

	/** @param random decides what is left open */
	PlanGenerator(Random random) {
		this.random = random;
	}

	/** The plan of the organisation that leads the first partnership of a file. */
	String corporate(int first) {
		Text text = new Text();
		text.open("corporate plan Corporate%d \"How we work with others\"", first);
		text.line("version \"1.0\"  status active  next review 2027-05-01  organisation Org%d_0", first);
		text.line("individual objective Own%d \"Others help in time\" of Org%d_0", first, first);
		text.line("risk TooMuch%d \"We promise too much\" collaboration 2 x 3 owner Role%d_0", first, first);
		text.line("review Audit%d \"Audit\" internal_audit on 2027-02-01 by Role%d_0", first, first);
		text.close();
		return text.toString();
	}

	/** The joint plan of a partnership, far enough along that the rules of most stages look at it. */
	String joint(int p, int first) {
		Text text = new Text();
		text.open("joint plan Plan%d \"Plan of network %d\"", p, p);
		text.line("version \"1.0\"  status active  next review 2027-05-01");
		text.line("partnership Net%d  based on Corporate%d", p, first);
		for (int i = 0; i < MEMBERS; i++) {
			text.line("approved by Role%d_%d for Org%d_%d on 2026-09-01", p, i, p, i);
		}
		foundations(text, p);
		objectivesAndRisks(text, p);
		selection(text, p);
		stages(text, p);
		operation(text, p);
		text.close();
		return text.toString();
	}

	private static void foundations(Text text, int p) {
		text.line("value Value%d_0 resilience \"fewer outages\" weight 60 %% measured by Measure%d_0", p, p);
		text.line("value Value%d_1 speed \"known people\" weight 40 %% measured by Measure%d_1", p, p);
		text.line("behaviour Trust%d \"Trust\" target 4 observed 3 on 2026-03-01 observed 4 on 2026-09-01", p);
		text.line("assessment Sipoc%d sipoc on 2025-10-20 by Org%d_0 covers Service%d_0", p, p, p);
		text.line("assessment Actors%d stakeholder on 2025-10-25 by Org%d_0", p, p);
		text.line("assessment Needs%d needs on 2025-11-01 by Org%d_0, Org%d_1", p, p, p);
		text.line("assessment Impact%d sia on 2026-02-01 by %s covers Service%d_0", p, list("Org", p, MEMBERS), p);
		text.line("assessment Strengths%d swot on 2025-10-01 of Org%d_0 by Org%d_0", p, p, p);
		text.line("assessment Maturity%d maturity on 2025-10-01 of Org%d_0 by Org%d_0 grade B", p, p, p);
	}

	private void objectivesAndRisks(Text text, int p) {
		String[] risks = {"joint risk Risk%d_%d \"Risk\" collaboration", "joint risk Risk%d_%d \"Risk\" supply_chain",
				"joint risk Risk%d_%d \"Risk\" interdependence", "joint opportunity Risk%d_%d \"Chance\" operational"};
		for (int i = 0; i < 4; i++) {
			text.open("joint objective Goal%d_%d \"Objective %d\"", p, i, i);
			text.line("owner Role%d_0  validated by Team%d_0  due 2027-12-31  protects Service%d_%d  drivers Value%d_0", p,
					p, p, i, p);
			text.line("measure Measure%d_%d \"time to restore\" in \"h\" minimise from %d to 8 every 3 months "
					+ "source \"outage log\" observed 20 on 2026-09-30", p, i, 24 + random.nextInt(48));
			text.close();
			text.open(risks[i] + " %d x %d", p, i, 1 + random.nextInt(5), 1 + random.nextInt(5));
			text.line("owner Role%d_%d  borne by Org%d_%d  affects Goal%d_%d, Fuel%d  scenario Cut%d", p, i, p, i, p, i, p,
					p);
			text.line("reduce Treat%d_%d \"Treatment\" by Role%d_%d due 2026-12-15", p, i, p, i);
			text.close();
		}
		text.line("individual objective Wish%d \"Fair prices\" of Org%d_1 supports Goal%d_0", p, p, p);
		text.line("obstacle Whom%d \"Nobody knows whom to call\" structural public severity 4 answered by Desk%d_0", p, p);
	}

	private void selection(Text text, int p) {
		text.open("business case Case%d \"Together or alone\" cost 100000 EUR outcome proceed", p);
		for (int i = 1; i < MEMBERS; i += 2) {
			text.line("benefit \"fewer outages\" for Org%d_%d via Value%d_0", p, i, p);
		}
		text.close();
		text.line("criterion Means%d \"Has means\" weight 70 %%", p);
		text.line("criterion Will%d \"Wants to\" weight 30 %%", p);
		for (int i = 2; i < MEMBERS; i++) {
			text.line("evaluated Org%d_%d score %d %% preferred by Role%d_0, Role%d_1 \"has what it takes\"", p, i,
					60 + random.nextInt(40), p, p);
		}
	}

	private static void stages(Text text, int p) {
		text.open("stage operational_awareness complete 2025-09-01 .. 2026-01-31");
		for (int i = 0; i < 6; i++) {
			text.line("activity Act%d_%d \"Activity %d\" A Role%d_%d R Role%d_%d due 2025-10-20 complete", p, i, i, p, i, p,
					i + 1);
		}
		text.line("output scope_and_objectives -> Sipoc%d", p);
		text.line("output value_analysis -> Value%d_0", p);
		text.line("output initial_risks -> Risk%d_0", p);
		text.line("output operational_rmp \"https://net.example/plan\"");
		text.close();
		text.line("stage knowledge complete { output business_case -> Case%d output initial_exit_strategy -> Exit%d "
				+ "output knowledge_map -> Item%d_0 }", p, p, p);
		text.line("stage internal_assessment complete { output strengths_weaknesses -> Strengths%d "
				+ "output maturity_profile -> Maturity%d output selection_criteria -> Means%d }", p, p, p);
		text.line("stage partner_selection complete { output partner_evaluation \"https://net.example/e\" "
				+ "output negotiation_strategy \"https://net.example/n\" output joint_rmp -> Plan%d }", p);
		text.line("stage working_together complete { output joint_governance -> Team%d_0 "
				+ "output joint_objectives -> Goal%d_0 output communication_plan -> Note%d "
				+ "output joint_risks -> Risk%d_0 output measures -> Measure%d_0 output issue_process -> Ladder%d_0 "
				+ "output joint_exit_strategy -> Exit%d output agreements -> Charter%d }", p, p, p, p, p, p, p, p);
		text.line("stage value_creation in_progress");
		text.line("stage staying_together in_progress");
		text.line("stage exit_activation not_started");
	}

	private static void operation(Text text, int p) {
		text.line("exercise Drill%d \"Drill\" tabletop held 2026-03-10 led by Role%d_0, Role%d_1 with %s validates "
				+ "Ladder%d_1 scenario Cut%d", p, p, p, list("Org", p, MEMBERS), p, p);
		text.line("action Lesson%d \"Duty list on paper\" by Role%d_2 due 2026-12-01 from Drill%d", p, p, p);
		text.line("action Better%d \"Measure sooner\" by Role%d_3 due 2027-03-01 measured by Measure%d_0", p, p, p);
		text.line("communicate Note%d \"members\" by \"letter\" every 3 months owner Role%d_0", p, p);
		text.line("review Yearly%d \"Yearly\" management_review on 2026-09-01 held 2026-09-01 by Team%d_0", p, p);
		text.line("issue Late%d \"Reports come late\" severity 2 raised 2026-10-01 held by Team%d_2", p, p);
		text.open("exit strategy Exit%d \"How we part\" agreed", p);
		text.line("owner Role%d_0  reviewed 2026-09-01  procedure Ladder%d_8", p, p);
		text.line("when objectives_met \"the objectives held for two years\"");
		text.line("keep Service%d_0 \"the list is kept\" by Org%d_1", p, p);
		text.close();
	}
}
