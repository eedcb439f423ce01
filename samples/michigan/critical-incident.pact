/*
 * A community in Michigan plans for critical incidents the way the Critical Incident Protocol teaches it.
 *
 * What is real: Michigan State University researched joint planning of public bodies and businesses from 1998 and
 * wrote the booklet "Critical Incident Protocol: a public and private partnership" (2000, project director Radford
 * W. Jones). Its Community Facilitation Program (2002 to 2010) held two to four workshops over six to nine months with
 * police, fire, emergency medical services, health and emergency management, with businesses and non-profit
 * organisations, for all hazards. 31 communities had taken part by May 2007, 50 in 24 states by 2010.
 *
 * What is invented: Harbor County, every party but the university, every office, date, number and agreement here,
 * what the university did for this county, and what its workshops decided.
 */
model CriticalIncident "Critical incident planning in Harbor County" {
	version "1.0"  date 2007-06-01
	// Rules of standards that came later, or that look at countries and alliances, are left out.
	profiles GOV, RACI, PPP, SOC, ISO22320, ISO22398, ISO22361
	about "A critical incident is whatever threatens people, homes, businesses or the community."

	// ------------------------------------------------------------------ who is at the table

	organisation County "Harbor County" public county at provincial in US {
		contact CountyDispatch "County dispatch, 911" single h24 via CountyRadio
		capability CommandVan "Van with desks, maps and radios" equipment 1 "van" within 1 h in in_crisis
	}
	organisation CityHall "City of Harbor" public municipality at municipal in US {
		contact CityDesk "City manager on call" on_call via CountyRadio
		capability Buses "City buses" transport 22 "buses" within 2 h in in_crisis
	}
	organisation HealthDepartment "County health department" public agency at provincial in US {
		contact HealthLine "Health officer on call" on_call via CountyRadio
		capability Nurses "Public health nurses" personnel 9 "nurses" within 4 h in in_crisis, post_crisis
	}
	organisation AutoPlant "Harbor Auto Plant" private company at provincial in US {
		industry "car making"  relevance partner
		contact PlantGate "Plant security" h24 via CountyRadio
		capability PlantBrigade "Fire brigade of the plant" personnel 14 "firefighters" within 30 min in in_crisis
			covered by CallUpTerms
	}
	organisation PowerCompany "Harbor Power" private company at provincial in US {
		industry "electricity"  relevance vital_function, partner
		contact PowerDispatch "Power dispatch" h24 via CountyRadio
		capability LineTrucks "Line crews with trucks" personnel 8 "crews" within 1 h in in_crisis, post_crisis
			covered by CallUpTerms
	}
	organisation Hospital "Harbor Hospital" private company at municipal in US {
		industry "hospital"  relevance vital_function, partner
		contact EmergencyRoom "Emergency room" h24 via CountyRadio
		capability SpareBeds "Beds that can be freed in a day" facility 30 "beds" within 1 d in in_crisis
	}
	organisation ReliefChapter "Harbor Relief Chapter" civil_society ngo at municipal in US {
		contact ReliefLine "Relief duty officer" on_call via CountyRadio
		capability Cots "Cots and blankets" stock 600 "cots" within 4 h in in_crisis
	}
	organisation MichiganState "Michigan State University" academia university at provincial in US {
		contact ProgramOffice "Program office" office_hours
		about "Sends the facilitators of the Community Facilitation Program."
	}

	person Sheriff "Sheriff" of County
	person EmergencyManager "Emergency manager" of County
	person CountyOfficer "Public information officer" of County
	person CityManager "City manager" of CityHall
	person FireChief "Fire chief" of CityHall
	person HealthOfficer "Health officer" of HealthDepartment
	person SecurityManager "Security manager" of AutoPlant
	person DispatchManager "Dispatch manager" of PowerCompany
	person WorkshopLeader "Workshop facilitator" of MichiganState

	// ------------------------------------------------------------------ what is at stake, and what may happen

	service PublicSafety "Help when 911 is called" provided by County, CityHall {
		baseline government  tolerates 1 h  restored in 30 min
		depends on GridPower physical high buffer 24 h
	}
	service GridPower "Electricity" provided by PowerCompany {
		baseline energy  tolerates 12 h  restored in 8 h
	}
	service HospitalCare "Care of the injured" provided by Hospital, HealthDepartment {
		baseline mass_casualties  tolerates 4 h  restored in 2 h
		depends on GridPower physical high buffer 48 h
	}

	scenario ChemicalSpill "A tank car leaks beside the plant" large_accident accidental
		affects PublicSafety, HospitalCare
	scenario Tornado "A tornado crosses the town" natural_disaster natural
		affects GridPower, HospitalCare

	scenario GateThreat "Somebody threatens the plant and its people" violent_crime_sabotage deliberate
		affects PublicSafety

	technology CountyRadio "County radio" communication provider County {
		in pre_crisis, in_crisis, post_crisis  offline  fallback RunnerCars
	}
	technology RunnerCars "Patrol cars that carry messages" backup provider County {
		in in_crisis  offline  fallback CountyRadio
	}

	// ------------------------------------------------------------------ the partnership

	partnership CountyTable "Harbor County critical incident group" operational memorandum voluntary at provincial {
		scope "Plan together, so that help from both sides fits together in the first hours of any incident"
		journey stabilise_and_mature

		member County lead committed since 2006-10-05 motives legal_duty, resource_sharing
		member CityHall partner committed since 2006-10-05 motives legal_duty, resource_sharing
		member HealthDepartment partner committed since 2006-10-05 motives legal_duty, security
		member AutoPlant partner committed since 2006-10-05 motives continuity_of_own_business, dependence_on_community
		member PowerCompany partner committed since 2006-10-05 motives reputation, continuity_of_own_business
		member Hospital partner committed since 2006-10-05 motives social_responsibility, security
		member ReliefChapter partner committed since 2006-10-05 motives social_responsibility
		member MichiganState facilitator engaged since 2006-08-15 motives other
			because "teaches and studies joint planning"

		role Chairperson "Emergency manager" operational_lead of County {
			held by EmergencyManager from 2006-08-15
		}
		role WorkshopFacilitator "Workshop facilitator" facilitator of MichiganState {
			held by WorkshopLeader from 2006-08-15
		}
		role IncidentCommander "Incident commander" incident_command of CityHall {
			held by FireChief from 2006-10-05
			deputy Sheriff from 2006-10-05
		}
		role PlanningSection "Planning section" planning of County {
			held by EmergencyManager from 2006-10-05
			deputy HealthOfficer from 2006-10-05
		}
		role OperationsSection "Operations section" operations of PowerCompany {
			held by DispatchManager from 2006-10-05
			deputy SecurityManager from 2006-10-05
		}
		role LogisticsSection "Logistics section" logistics of AutoPlant {
			held by SecurityManager from 2006-10-05
			deputy CityManager from 2006-10-05
		}
		role InformationOfficer "Public information officer" spokesperson of County {
			held by CountyOfficer from 2006-10-05
			deputy CityManager from 2006-10-05
		}

		// Leadership begins at the top: the heads of all seven meet first.
		body TopTable "Heads of the member organisations" executive_sponsors strategic by consensus else majority {
			chair Chairperson  quorum 4  meets every 6 months  in pre_crisis, in_crisis, post_crisis
			seat County as Chairperson
			seat CityHall
			seat HealthDepartment
			seat AutoPlant
			seat PowerCompany
			seat Hospital
			seat ReliefChapter
			seat MichiganState as WorkshopFacilitator non_voting
		}
		body CommandPost "Joint command post" crisis_team operational by chair_decides {
			chair IncidentCommander  in in_crisis  reports to TopTable
			seat CityHall as IncidentCommander
			seat County as PlanningSection
			seat PowerCompany as OperationsSection
			seat AutoPlant as LogisticsSection
			seat County as InformationOfficer non_voting
			seat Hospital
			seat ReliefChapter
		}

		decision OpenPost "Open the joint command post" in in_crisis within 30 min at CommandPost {
			A IncidentCommander  R PlanningSection  I TopTable
		}
		escalation from CommandPost to TopTable after 4 h when "the incident outgrows the county" by TalkItOver

		agreement Understanding "Understanding of the critical incident group" mou non_binding {
			parties County, CityHall, HealthDepartment, AutoPlant, PowerCompany, Hospital, ReliefChapter
			covers roles, objectives, confidentiality, neutrality, dispute, exit, change
			signed 2006-10-05  expires 2009-12-31  review 2007-10-05  reviewed 2007-05-22
			signature County by Chairperson on 2006-10-05
			signature CityHall by IncidentCommander on 2006-10-05
			signature HealthDepartment on 2006-10-05
			signature AutoPlant by LogisticsSection on 2006-10-05
			signature PowerCompany by OperationsSection on 2006-10-05
			signature Hospital on 2006-10-05
			signature ReliefChapter on 2006-10-05
		}
		agreement CallUpTerms "Terms for borrowed crews" contract binding {
			parties County, AutoPlant, PowerCompany
			covers call_up, pricing, liability, insurance
			signed 2007-01-15  expires 2009-12-31  reviewed 2007-05-22
			signature County by Chairperson on 2007-01-15
			signature AutoPlant by LogisticsSection on 2007-01-15
			signature PowerCompany by OperationsSection on 2007-01-15
		}

		procedure PlanTogether "Plan together" planning in pre_crisis owner Chairperson {
			step ListMeans "List what each can put in" {
				A Chairperson  R County, CityHall, HealthDepartment, AutoPlant, PowerCompany, Hospital, ReliefChapter
				then FitTogether
			}
			step FitTogether "See what is missing and what is there twice" {
				A Chairperson  R PlanningSection  C WorkshopFacilitator
				over CountyRadio
			}
		}
		procedure SeeItComing "Tell each other early" early_warning in pre_crisis owner IncidentCommander {
			step PassWord "Pass on what looks wrong, before it is sure" within 15 min {
				A IncidentCommander  R AutoPlant, PowerCompany, Hospital  I County
				over CountyRadio
			}
		}
		procedure FirstHours "The first hours" response in in_crisis owner IncidentCommander {
			protects PublicSafety, HospitalCare
			step MakeSafe "Make the scene safe and call the post" within 30 min {
				A IncidentCommander  R CityHall, AutoPlant  I TopTable
				decides OpenPost  uses PlantBrigade  over CountyRadio
				then CareFirst
			}
			step CareFirst "Care for people: hospital, shelter, power" within 4 h {
				A IncidentCommander  R Hospital, ReliefChapter, PowerCompany  C HealthDepartment
				uses LineTrucks, Cots, Buses  over CountyRadio, RunnerCars
			}
		}
		procedure BackToNormal "Back to normal" recovery in post_crisis owner OperationsSection {
			step RepairFirst "Repair what others wait for" within 14 d {
				A OperationsSection  R PowerCompany, CityHall  C Hospital
				uses LineTrucks  over CountyRadio
			}
			step GiveBack "Give back what was lent, and pay" within 30 d {
				A Chairperson  R LogisticsSection, County  I TopTable
			}
		}
		procedure TellPeople "Speak with one voice" crisis_communication in in_crisis owner InformationOfficer {
			step OneMessage "One message for press, staff and families" within 1 h {
				A IncidentCommander  R InformationOfficer  C LogisticsSection
			}
		}
		procedure LookBack "Look back and repair the plan" lessons in post_crisis owner Chairperson {
			step WriteDown "Write down what worked and what did not" within 14 d {
				A Chairperson  R PlanningSection, LogisticsSection  C CommandPost
			}
		}
		procedure TalkItOver "Talk it over, then take it to the top" issue_resolution {
			in pre_crisis, in_crisis, post_crisis  owner Chairperson
			step AskTop "Take it to the heads" within 1 d {
				A TopTable  R Chairperson
			}
		}

		interop SameWords "Same words for the same thing on the radio" semantic exercised
			between County, CityHall, AutoPlant {
			owner PlanningSection  maturity 3
		}
	}
}
