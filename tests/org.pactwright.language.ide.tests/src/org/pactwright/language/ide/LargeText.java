package org.pactwright.language.ide;

/** An architecture of any length that parses, links, and uses most kinds of statements. */
final class LargeText {

	private static final int LINES_PER_PARTNERSHIP = 60;

	private final StringBuilder text = new StringBuilder();

	private LargeText() {
	}

	/** A text of at least so many lines. */
	static String ofLines(int lines) {
		LargeText large = new LargeText();
		large.write(Math.max(1, (lines - 12) / LINES_PER_PARTNERSHIP + 1));
		return large.text.toString();
	}

	private void write(int partnerships) {
		text.append("""
				// A large region. All names are invented.
				model LargeRegion "A large region" {
				  version "1.0"  date 2026-11-01
				  profiles GOV, RACI, PPP, SOC, ISO44001, ISO22397, NATO, EIF
				  scheme Handling "Common levels" {
				    level Open 0  level Restricted 1
				  }
				  technology Radio "Safety radio" communication { offline  accredited for Restricted }
				""");
		for (int i = 0; i < partnerships; i++) {
			partnership(i);
		}
		text.append("}\n");
	}

	private void partnership(int number) {
		text.append("""

				  organisation Muni# "Municipality #" public municipality at municipal in SE {
				    handles Restricted
				    contact Desk# "Duty officer #" single h24 via Radio
				  }
				  organisation Grid# "Grid company #" private company at provincial in SE {
				    industry "electricity"  relevance vital_function, partner
				    handles Restricted
				    capability Crews# "Repair crews #" personnel 12 "crews" within 2 h in in_crisis
				  }
				  person Chief# "Chief executive #" of Muni#
				  service Power# "Electricity #" {
				    provided by Grid#  baseline energy  tolerates 12 h  restored in 8 h  minimum 60 %
				  }
				  information Picture# "Areas without power #" {
				    owner Grid#  classified Restricted  tlp amber  policy can  format "CAP 1.2"
				  }
				  // what the members of net # have agreed
				  partnership Net# "Net #" operational contract voluntary at provincial {
				    scope "Keep power running in area #"
				    journey expand_and_commit

				    member Muni# lead    committed since 2025-09-01 motives legal_duty, continuity_of_own_business
				    member Grid# partner committed since 2026-03-01 motives social_responsibility

				    role Ser# "Executive #" ser of Muni# { held by Chief# from 2025-09-01 }
				    role Lead# "Operations #" operational_lead of Grid#
				    body Sponsors# "Executive sponsors #" executive_sponsors strategic by consensus else chair_decides {
				      chair Ser#  quorum 2  meets every 3 months  in pre_crisis, post_crisis
				      seat Muni# as Ser#
				      seat Grid# as Lead#
				    }
				    body Team# "Crisis team #" crisis_team operational by chair_decides {
				      chair Lead#  in in_crisis  reports to Sponsors#
				      seat Grid# as Lead#
				    }
				    decision Cut# "Disconnect area #" in in_crisis within 30 min at Team# {
				      A Lead#  R Team#  C Muni#  I Sponsors#
				    }
				    escalation from Team# to Sponsors# after 2 h when "area # stays dark" by Restore#
				    agreement Charter# "Charter #" charter binding {
				      parties Muni#, Grid#  covers roles, objectives, dispute, exit
				      signed 2026-06-30  review 2027-06-30
				      signature Muni# by Ser# on 2026-06-30
				    }
				    procedure Restore# "Restore users #" response in in_crisis {
				      owner Lead#  protects Power#
				      step Report# "Report #" within 15 min {
				        A Lead#  R Grid#
				        over Radio  sends Flow#  then Assess#
				      }
				      step Assess# "Assess #" within 30 min {
				        A Lead#  R Team#
				      }
				    }
				    exchange Flow# "Picture of area #" from Grid# to Team#, Muni# {
				      items Picture#  in in_crisis  every 15 min  under Charter#  over Radio
				    }
				    interop Codes# "Codes #" semantic in_place between Grid#, Muni# { enables Flow#  maturity 3 }
				  }
				""".replace("#", String.valueOf(number)));
	}
}
