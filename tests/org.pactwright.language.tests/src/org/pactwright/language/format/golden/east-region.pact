// Energy supply in the East Region. All names are invented.
model EastRegion "Energy supply in the East Region" {
	version "1.2"  date 2026-11-01
	profiles GOV, RACI, PPP, SOC, ISO44001, ISO22397, NATO, EIF

	scheme Handling "Common handling levels" {
		level Open 0
		level Internal 1
		level Restricted 2
		level Secret 3
	}

	organisation MuniNorth "North Municipality" public municipality at municipal in SE {
		handles Restricted
		contact NorthDesk "Duty officer" single h24 via Radio
	}
	organisation GridCo "East Grid" private company at provincial in SE {
		industry "electricity"  relevance vital_function, partner
		handles Restricted
		capability RepairCrews "Line repair crews" personnel 12 "crews" within 2 h in in_crisis covered by CallUp
	}
	person ChiefNorth "Chief executive, North" of MuniNorth

	technology Radio "National public safety radio" communication {
		provider MuniNorth  offline  accredited for Restricted  fallback SatPhones
	}
	service PowerSupply "Electricity to priority users" {
		provided by GridCo  baseline energy  tolerates 12 h  restored in 8 h  minimum 60 %
	}
	service DrinkingWater "Drinking water" {
		provided by WaterCo  baseline food_water  tolerates 24 h  restored in 6 h
		depends on PowerSupply physical total buffer 12 h
	}
	information OutagePicture "Areas without power" {
		owner GridCo  classified Restricted  tlp amber  policy can  format "CAP 1.2"
	}

	partnership EnergyNet "East Energy Net" operational contract voluntary at provincial {
		scope "Keep power, heat and water running; restore priority users first"
		journey expand_and_commit

		member MuniNorth lead committed since 2025-09-01 motives legal_duty, continuity_of_own_business
		member GridCo partner committed since 2026-03-01 motives social_responsibility

		role SerNorth "Chief executive, North" ser of MuniNorth { held by ChiefNorth from 2025-09-01 }

		body Sponsors "Executive sponsors" executive_sponsors strategic by consensus else chair_decides {
			chair SerNorth  quorum 4  meets every 3 months  in pre_crisis, post_crisis
			seat MuniNorth as SerNorth
			seat GridCo as SerGrid
			seat Association for FoodCo, HeatCo
		}
		body CrisisTeam "Crisis team" crisis_team operational by chair_decides {
			chair CrisisLead  in in_crisis  reports to Sponsors
		}

		decision Disconnect "Disconnect an area" in in_crisis within 30 min at CrisisTeam {
			A CrisisLead  R GridLiaison  C MuniNorth, MuniLake  I Sponsors
		}
		escalation from CrisisTeam to Sponsors after 2 h when "an area stays dark longer than planned" by IssueLadder

		agreement Charter "Charter of the Energy Net" charter binding {
			parties MuniNorth, GridCo  covers roles, objectives, dispute, exit
			signed 2026-06-30  review 2027-06-30
			signature MuniNorth by SerNorth on 2026-06-30
		}
		procedure Restore "Restore priority users" response in in_crisis {
			owner OperationalLead  protects PowerSupply
			step Report "Report the outage" within 15 min {
				A GridLiaison  R GridCo  I CrisisTeam
				over Radio  sends OutageFlow  then Assess
			}
			step Assess "Assess and choose" within 30 min {
				A CrisisLead  R CrisisTeam
				then Restart when "capacity suffices"  then CallCrews when "lines are down"
			}
		}
		exchange OutageFlow "Outage picture" from GridCo to CrisisTeam, MuniNorth {
			items OutagePicture  in in_crisis  every 15 min  delay 5 min  under InfoAgreement  over Radio
		}
		interop OutageCodes "Common outage codes" semantic in_place between GridCo, MuniNorth {
			enables OutageFlow  owner InteropLead  maturity 3
		}
	}
}
