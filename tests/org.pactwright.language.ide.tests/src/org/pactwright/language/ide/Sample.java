package org.pactwright.language.ide;

import java.nio.file.Path;

/** A small architecture and a plan for it; together they use most of the language. All names are invented. */
final class Sample {

	static final String ARCHITECTURE_FILE = "east-region.pact";
	static final String PLAN_FILE = "energy.rmp";

	static final String ARCHITECTURE = """
			// Energy supply in the East Region.
			model EastRegion "Energy supply in the East Region" {
			  version "1.2"  date 2026-11-01
			  profiles GOV, RACI, PPP, SOC, ISO44001, ISO22397, NATO, EIF

			  scheme Handling "Common handling levels" {
			    level Open 0  level Internal 1  level Restricted 2
			  }
			  organisation MuniNorth "North Municipality" public municipality at municipal in SE {
			    handles Restricted
			    contact NorthDesk "Duty officer" single h24 via Radio person ChiefNorth
			  }
			  organisation GridCo "East Grid" private company at provincial in SE {
			    industry "electricity"  relevance vital_function, partner
			    handles Restricted
			    capability RepairCrews "Line repair crews" personnel 12 "crews" within 2 h in in_crisis
			  }
			  person ChiefNorth "Chief executive, North" of MuniNorth
			  technology Radio "National safety radio" communication { offline  accredited for Restricted }
			  service PowerSupply "Electricity to priority users" {
			    provided by GridCo  baseline energy  tolerates 12 h  restored in 8 h  minimum 60 %
			  }
			  information OutagePicture "Areas without power" {
			    about "Which areas are dark, and since when."
			    owner GridCo  classified Restricted  tlp amber  policy can  format "CAP 1.2"
			  }
			  partnership EnergyNet "East Energy Net" operational contract voluntary at provincial {
			    scope "Keep power, heat and water running"
			    journey expand_and_commit

			    member MuniNorth lead    committed since 2025-09-01 motives legal_duty
			    member GridCo    partner committed since 2026-03-01 motives social_responsibility

			    role SerNorth "Executive, North" ser of MuniNorth { held by ChiefNorth from 2025-09-01 }
			    role CrisisLead "Crisis lead" operational_lead of GridCo
			    body Sponsors "Executive sponsors" executive_sponsors strategic by consensus else chair_decides {
			      chair SerNorth  quorum 2  meets every 3 months  in pre_crisis, post_crisis
			      seat MuniNorth as SerNorth
			      seat GridCo as CrisisLead
			    }
			    body CrisisTeam "Crisis team" crisis_team operational by chair_decides {
			      chair CrisisLead  in in_crisis  reports to Sponsors
			      seat GridCo as CrisisLead
			    }
			    decision Disconnect "Disconnect an area" in in_crisis within 30 min at CrisisTeam {
			      A CrisisLead  R CrisisTeam  C MuniNorth, GridCo  I Sponsors
			    }
			    escalation from CrisisTeam to Sponsors after 2 h when "an area stays dark" by Restore
			    agreement Charter "Charter of the Energy Net" charter binding {
			      parties MuniNorth, GridCo  covers roles, objectives, dispute, exit
			      signed 2026-06-30  review 2027-06-30
			      signature MuniNorth by SerNorth on 2026-06-30
			    }
			    procedure Restore "Restore priority users" response in in_crisis {
			      owner CrisisLead  protects PowerSupply
			      step Report "Report the outage" within 15 min {
			        A CrisisLead  R GridCo  I CrisisTeam
			        over Radio  sends OutageFlow  then Assess
			      }
			      step Assess "Assess and choose" within 30 min { A CrisisLead  R CrisisTeam }
			    }
			    exchange OutageFlow "Outage picture" from GridCo to CrisisTeam, MuniNorth {
			      items OutagePicture  in in_crisis  every 15 min  under EnergyNet.Charter  over Radio
			    }
			  }
			}
			""";

	static final String PLAN = """
			import "east-region.pact"

			joint plan EnergyPlan "Energy supply in the East Region" {
			  version "1.0"  status review  next review 2027-05-01
			  partnership EnergyNet
			  value Robust resilience "fewer outages" weight 50 % measured by HoursToRestore
			  joint objective RestoreFast "Power is back within a working day" {
			    owner CrisisLead  validated by Sponsors  due 2027-12-31  drivers Robust
			    measure HoursToRestore "time to restore" in "h" minimise from 36 to 8 every 3 months
			  }
			  stage knowledge complete 2026-01-15 .. 2026-03-31 {
			    output knowledge_map -> PowerSupply
			  }
			  joint risk Disclosure "a weak point becomes public" collaboration 3 x 4 residual 2 x 4 {
			    owner CrisisLead  affects RestoreFast
			    reduce Labelling "labels in the shared workspace" by CrisisLead due 2026-12-15
			  }
			  exit strategy Leaving agreed  owner SerNorth  notice 6 months {
			    when objectives_met "both objectives held for 24 months" measure HoursToRestore
			  }
			  waive PPP-def-a on EnergyNet "follows with the 2027 charter" until 2027-06-30
			}
			""";

	private Sample() {
	}

	/** A project of both files, which are not on disk. */
	static LiveProject in(LiveWorkspace workspace, Path root) {
		LiveProject project = workspace.project(root);
		project.open(root.resolve(ARCHITECTURE_FILE), ARCHITECTURE);
		project.open(root.resolve(PLAN_FILE), PLAN);
		return project;
	}
}
