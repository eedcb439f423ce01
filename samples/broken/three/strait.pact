/* Broken on purpose: partnerships that are none, and members that nothing ties. See the README beside. */
model Strait "The Strait" {
	version "1.0"  date 2026-11-01
	profiles GOV, RACI, PPP, SOC, ISO44001, ISO22397, ISO22396, ISO22320, ISO22301, ISO22398, ISO22361, NATO, EIF, UNECE

	scheme Levels "Handling levels" {
		level Open "Open" 0
		level Restricted "Restricted" 2
		level Secret "Secret" 3
	}
	scheme Company "Levels of the companies" {
		level Internal "Internal" 1 equals Restricted
	}

	organisation Ministry "Ministry of Supply" public ministry at national in SE handles Secret {
		contact MinistryDesk "Duty officer" single h24 via Phone
		capability Depots "State depots" stock 40 "depots"
	}
	organisation Agency "Maritime Agency" public agency at national in FI handles Restricted {
		contact AgencyDesk "Officer on call" single on_call via Phone
		capability Cutter "Patrol cutter" equipment 1 "cutter"
	}
	organisation Grid "Strait Grid" private company at national in SE handles Restricted {
		industry "electricity"
		contact GridDesk "Control room" h24 via Phone
		capability Crews "Repair crews" personnel 12 "crews" covered by CallUp
	}
	organisation Port "Strait Port" private company at national in FI handles Internal {
		industry "ports"
		contact PortDesk "Harbour master" on_call via Phone
		capability Cranes "Mobile cranes" equipment 3 "cranes" covered by CallUp
	}
	organisation Helpers "Sea Rescue Volunteers" civil_society ngo at national in SE

	partnership Other operational contract at provincial {
		scope "Other"  journey ideas_and_motives
		member Ministry lead invited
		member Grid partner engaged
		member Port partner engaged
	}
	partnership Another operational contract at provincial {
		scope "Another"  journey ideas_and_motives
		member Ministry partner engaged
		member Port lead engaged
	}
	competence Leading "Leading" leadership
	person Anna "Anna" of Ministry holds Leading 4
	person Bo "Bo" of Agency
	person Cia "Cia" of Grid
	person Dag "Dag" of Port

	regulation SupplyLaw "Supply act" law at national in SE citation "2001:1"
	regulation SeaLaw "Sea act" law at national in FI citation "2001:2"

	service Power "Electricity" provided by Grid {
		baseline energy  tolerates 12 h  restored in 8 h
		depends on Fuel supply high buffer 30 d
	}
	service Shipping "Shipping" provided by Port, Agency {
		baseline transport  tolerates 24 h  restored in 6 h
		depends on Power physical total buffer 24 h
	}
	supply Fuel "Fuel" provided by Port origin NO top_share 70 %

	scenario Storm "Storm" natural_disaster natural affects Power
	scenario Anchor "An anchor cuts the cable" hybrid_attack deliberate transboundary affects Power

	technology Phone "Crisis telephone" communication {
		in pre_crisis, in_crisis, post_crisis  offline  accredited for Restricted  fallback Courier  maturity 9
	}
	technology Courier "Courier" backup in in_crisis offline fallback Phone
	technology Portal "Portal" data_exchange in pre_crisis accredited for Restricted maturity 8

	information Outages "Areas without power" owner Grid classified Restricted tlp amber policy can format "table"
	information Stocks "Stocks of fuel" owner Port classified Restricted tlp amber policy can commercial format "table"
	information Threats "Threats at sea" owner Agency classified Restricted tlp amber_strict policy can vocabulary "codes"
	information Numbers "Duty numbers" owner Ministry classified Open tlp green policy can personal_data format "list"

	partnership Net "Strait Net" supply_security contract voluntary at national {
		scope "Keep power and shipping running on both shores"
		journey stabilise_and_mature
		exchange Onward "Onward" from SerGrid to Port items Threats in in_crisis under Sharing over Phone
		decision Loose "Spend" in pre_crisis { R Grid  C Port }

		member Ministry lead committed motives legal_duty
		member Agency partner committed motives legal_duty
		member Grid partner committed motives reputation
		member Port partner committed motives market
		member Helpers observer committed motives social_responsibility

		role SerMinistry "Executive, ministry" ser of Ministry needs Leading 3 { held by Anna }
		role SerAgency "Executive, agency" ser of Agency { held by Bo }
		role SerGrid "Executive, grid" ser of Grid { held by Cia }
		role SerPort "Executive, port" ser of Port { held by Dag }
		role Lead "Manager of the net" operational_lead of Ministry { held by Anna }
		role Mediator "Facilitator" facilitator { held by Bo }
		role Command "Incident commander" incident_command of Agency clearance Restricted {
			held by Bo
			deputy Anna
		}
		role Planner "Head of planning" planning of Ministry clearance Restricted {
			held by Anna
			deputy Bo
		}
		role Operator "Head of operations" operations of Grid {
			held by Cia
			deputy Dag
		}
		role Supplier "Head of logistics" logistics of Port {
			held by Dag
			deputy Cia
		}
		role Voice "Spokesperson" spokesperson of Ministry {
			held by Anna
			deputy Bo
		}
		role Interop "Interoperability lead" interoperability_lead of Grid { held by Cia }

		body Sponsors "Sponsors" executive_sponsors strategic by consensus else majority {
			chair SerMinistry  quorum 3  meets every 3 months  in pre_crisis, in_crisis, post_crisis  charter Charter
			seat Ministry as SerMinistry
			seat Agency as SerAgency
			seat Grid as SerGrid non_voting
			seat Port as SerPort non_voting
		}
		body Steering "Steering group" steering tactical by majority {
			chair Lead  meets every 1 month  in pre_crisis  baseline energy, transport  reports to Sponsors
			seat Ministry as Lead
			seat Grid
		}
		body Team "Crisis team" crisis_team operational by chair_decides {
			chair Command  in in_crisis  reports to Sponsors
			seat Agency as Command
			seat Ministry as Planner
			seat Grid as Operator
			seat Port as Supplier
		}

		decision Close "Close the strait" in in_crisis within 30 min at Team { A Command  R SerPort  C Grid }
		escalation from Team to Sponsors when "it takes longer than a day" by Ladder

		agreement Charter "Charter" charter binding {
			parties Ministry, Agency, Grid, Port  covers roles, objectives, dispute, exit, neutrality
			conditions peacetime, crisis, war  signed 2026-03-01  reviewed 2026-09-01  legal_basis SupplyLaw, SeaLaw
			signature Ministry on 2026-03-01
			signature Agency on 2026-03-01
			signature Grid on 2026-03-01
			signature Port on 2026-03-01
		}
		agreement Sharing "Sharing agreement" information_sharing binding {
			parties Ministry, Agency, Grid, Port  covers confidentiality, information_handling, change
			conditions peacetime, crisis, war  signed 2026-03-01
			signature Ministry on 2026-03-01
			signature Agency on 2026-03-01
			signature Grid on 2026-03-01
			signature Port on 2026-03-01
		}
		agreement CallUp "Call-up contract" contract binding {
			parties Ministry, Grid, Port  covers call_up, pricing, liability
			conditions peacetime, crisis, war  signed 2026-03-01
			signature Ministry on 2026-03-01
			signature Grid on 2026-03-01
			signature Port on 2026-03-01
		}

		procedure Prepare "Prepare the winter" planning in pre_crisis owner Lead {
			step List "List what is needed" { A Lead  R Ministry  C Helpers  over Portal }
		}
		procedure Watch "Watch the sea" early_warning in pre_crisis owner Command {
			step Tell "Tell what looks wrong" { A Command  R Agency  I Grid  over Phone }
		}
		procedure Respond "Respond" response in in_crisis owner Command changed 2026-08-01 protects Power, Shipping {
			step Report "Report" within 15 min { A Operator  R Grid, Port  I Team  over Phone  sends OutageFlow }
			step Repair "Repair" { A Operator  R Grid, Port  uses Crews, Cranes  over Courier }
		}
		procedure Speak "Speak to the public" crisis_communication in in_crisis owner Voice {
			step Say "Say it" { A Voice  R Ministry  over Phone }
		}
		procedure Recover "Recover" recovery in post_crisis owner Operator {
			step Restore "Restore" { A Operator  R Grid  over Phone }
		}
		procedure Learn "Learn" lessons in post_crisis owner Lead {
			step Notes "Write it down" { A Lead  R Planner }
		}
		procedure Ladder "Settle issues" issue_resolution in pre_crisis owner Lead {
			step Raise "Raise it" { A Lead  R Planner }
		}
		procedure Amend "Change what was agreed" change in pre_crisis owner Lead {
			step Propose "Propose it" { A Lead  R Interop  C Grid  I Grid }
		}
		procedure Leave "Leave" disengagement in pre_crisis, post_crisis owner Lead {
			step Notice "Give notice" { A Lead  R Planner }
		}

		exchange OutageFlow "Outages" from Grid to Team, Ministry items Outages in in_crisis under Sharing over Phone
		exchange StockFlow "Stocks" from Port to Ministry items Stocks in pre_crisis under Charter over Portal
		exchange ThreatFlow "Threats" from Agency to Operator items Threats in in_crisis under Sharing over Phone
		exchange NumberFlow "Numbers" from Ministry to Grid items Numbers in pre_crisis under Sharing over Portal {
			legal_basis SupplyLaw
		}
	}
}
