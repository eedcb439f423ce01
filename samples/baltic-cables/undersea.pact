/*
 * Critical undersea infrastructure between Nordic and Baltic countries: owners of power and data cables, the maritime
 * authorities of three countries and a joint naval watch see threats early, tell each other, and repair faster.
 *
 * What is real: the region has a dense network of privately owned undersea infrastructure under hybrid threat;
 * companies watch their own lines but cannot answer threats alone, while states can act but may lack the information
 * (report of the NATO Civil Protection Group seminar of 2024). Ten countries and the EU signed a memorandum on the
 * protection of critical undersea infrastructure in Vihula on 16 May 2025. A power cable between Finland and Estonia
 * was damaged on 25 December 2024.
 *
 * What is invented: everything in this model. The partnership, every party and office, every cable, ship, date, number,
 * agreement and law, and who does what. The people are offices, so that the model holds no personal data.
 */
model Undersea "Undersea infrastructure of the northern sea" {
	version "1.0"  date 2026-11-01
	profiles GOV, RACI, PPP, SOC, ISO44001, ISO22397, ISO22396, ISO22320, ISO22301, ISO22398, ISO22361, NATO, EIF, UNECE
	about "Who owns, watches, protects and repairs the cables, who may know what, and what fails with them."

	// ------------------------------------------------------------------ how secret is what

	// Two schemes that meet: states have four levels, companies two.
	scheme StateLevels "Levels of the states" {
		level StateOpen "Open" 0
		level StateRestricted "Restricted" 1
		level StateConfidential "Confidential" 2
		level StateSecret "Secret" 3
	}
	scheme CompanyLevels "Levels of the companies" {
		level CompanyInternal "Internal" 1 equals StateRestricted
		level CompanyStrict "Strictly internal" 2 equals StateConfidential
	}

	// ------------------------------------------------------------------ public side, three countries

	organisation CoastAuthorityFi "Coast and Sea Authority, Finland" public agency at national in FI {
		regulates at national  handles StateSecret
		contact SeaDeskFi "National undersea desk, Finland" single h24 via SecureLine, SeaRadio person WatchChiefFi
		capability CutterFi "Offshore patrol vessel" equipment 2 "vessels" within 6 h in in_crisis dual_use
	}
	organisation CoastAuthorityEe "Coast and Sea Authority, Estonia" public agency at national in EE {
		regulates at national  handles StateSecret
		contact SeaDeskEe "National undersea desk, Estonia" single h24 via SecureLine, SeaRadio person WatchChiefEe
		capability CutterEe "Fast patrol boat" equipment 3 "boats" within 2 h in in_crisis
	}
	organisation CoastAuthoritySe "Coast and Sea Authority, Sweden" public agency at national in SE {
		regulates at national  handles StateSecret
		contact SeaDeskSe "National undersea desk, Sweden" single h24 via SecureLine, SeaRadio person WatchChiefSe
		capability PlaneSe "Maritime patrol aircraft" equipment 1 "aircraft" within 2 h in pre_crisis, in_crisis dual_use
	}
	organisation EnergyAgencyFi "Energy preparedness agency, Finland" public agency at national in FI {
		regulates at national  handles StateConfidential
		contact EnergyDeskFi "Energy duty officer" on_call via SecureLine
		capability ReservePlants "Reserve power plants" facility 900 "MW" within 12 h in in_crisis
	}
	organisation NavalWatch "Joint naval watch" military armed_forces at international {
		handles StateSecret
		contact NavalDesk "Watch officer" h24 via SecureLine, SeaRadio person WatchOfficer
		capability Drones "Naval drones" equipment 12 "drones" within 4 h in pre_crisis, in_crisis dual_use
		about "Ships, aircraft and drones of several navies under one command."
	}

	// ------------------------------------------------------------------ private side

	organisation LinkFi "Gulf Link Transmission, Finland" private state_company at national in FI {
		ownership state  industry "power transmission, north shore"  relevance vital_function, target, partner
		handles CompanyStrict
		contact LinkDeskFi "Power control room, north" h24 via SecureLine person ControllerFi
		capability CableTeam "Cable jointing team" personnel 14 "jointers" within 3 d in post_crisis covered by RepairPool
	}
	organisation LinkEe "Gulf Link Transmission, Estonia" private state_company at national in EE {
		ownership state  industry "power transmission, south shore"  relevance vital_function, target, partner
		handles CompanyStrict
		contact LinkDeskEe "Power control room, south" h24 via SecureLine person ControllerEe
		capability SpareCable "Spare cable, 8 km" stock 8 "km" within 5 d in post_crisis covered by RepairPool
	}
	organisation DataCable "Northern Data Cable" private company at international in FI {
		ownership foreign  industry "data cables"  relevance vital_function, target, partner
		handles CompanyStrict
		contact DataDesk "Network operations centre" h24 via SecureLine, Satellite person NetworkChief
		capability LandRoutes "Capacity over land routes" service 400 "Gbit/s" within 1 h in in_crisis
			covered by RouteSharing
	}
	organisation OpenFibre "Island Fibre" private company at international in SE {
		ownership private  industry "data cables"  relevance vital_function, target, partner
		handles CompanyInternal
		contact FibreDesk "Fault desk" on_call via Satellite person FibreChief
		capability IslandRoute "Capacity over the islands" service 200 "Gbit/s" within 2 h in in_crisis
			covered by RouteSharing
	}
	organisation RepairShips "Cable Repair Ships" private company at european in SE {
		ownership private  industry "cable repair"  relevance partner
		handles CompanyInternal
		contact ShipDesk "Fleet office" h24 via Satellite person FleetChief
		capability RepairShip "Cable repair ship" equipment 1 "ship" within 7 d in in_crisis, post_crisis dual_use
			covered by RepairPool
		about "One ship for the whole sea: the scarcest thing in this model."
	}
	organisation GasPipe "Gulf Gas Pipe" private company at international in EE {
		ownership mixed  industry "gas transport"  relevance vital_function, target, partner
		handles CompanyInternal
		contact PipeDesk "Dispatch centre" h24 via SecureLine person PipeChief
		capability PressureLog "Pressure measurements of the pipe" information 24 "hours" within 15 min
			in pre_crisis, in_crisis
	}

	// ------------------------------------------------------------------ around them

	organisation ShipOwners "Association of Ship Owners" private association at international in SE {
		handles StateOpen
		contact OwnersDesk "Secretariat" office_hours via Portal
	}
	organisation SeaUniversity "University of the Sea" academia university at national in EE {
		handles StateRestricted
		contact LabDesk "Acoustics laboratory" office_hours via Portal
		capability HydrophoneLab "Analysis of sounds under water" expertise 1 "laboratory" within 1 d in pre_crisis
	}
	organisation SeaRescue "Volunteer sea rescue" civil_society volunteer_body at national in FI {
		handles StateOpen
		contact RescueDesk "Rescue coordinator" on_call via SeaRadio
		capability RescueBoats "Rescue boats" equipment 40 "boats" within 1 h in in_crisis
	}
	organisation TableHost "Neutral Table" private company at national in SE {
		industry "facilitation"
		handles StateOpen
		contact HostDesk "Project desk" office_hours via Portal
	}

	// ------------------------------------------------------------------ people, by office

	competence CrossBorder "Working across borders" collaborative
	competence CrisisLead "Leading at sea in a crisis" leadership
	competence CableEngineering "Cable engineering" technical

	person DirectorFi "Director, coast authority, Finland" of CoastAuthorityFi holds CrossBorder 4, CrisisLead 4
	person WatchChiefFi "Chief of watch, Finland" of CoastAuthorityFi holds CrisisLead 4
	person PlannerFi "Planner, Finland" of CoastAuthorityFi holds CrossBorder 4, CrisisLead 3
	person DirectorEe "Director, coast authority, Estonia" of CoastAuthorityEe holds CrossBorder 4
	person WatchChiefEe "Chief of watch, Estonia" of CoastAuthorityEe holds CrisisLead 4
	person DirectorSe "Director, coast authority, Sweden" of CoastAuthoritySe holds CrossBorder 3
	person WatchChiefSe "Chief of watch, Sweden" of CoastAuthoritySe holds CrisisLead 3
	person PressSe "Press officer, Sweden" of CoastAuthoritySe
	person EnergyDirector "Director, energy agency" of EnergyAgencyFi holds CrossBorder 3
	person Commander "Commander of the naval watch" of NavalWatch holds CrossBorder 3, CrisisLead 5
	person WatchOfficer "Watch officer of the naval watch" of NavalWatch holds CrisisLead 4
	person ChiefLinkFi "Managing director, north link" of LinkFi holds CrossBorder 4
	person ControllerFi "Chief controller, north" of LinkFi holds CableEngineering 4
	person ChiefLinkEe "Managing director, south link" of LinkEe holds CrossBorder 4
	person ControllerEe "Chief controller, south" of LinkEe holds CableEngineering 4
	person ChiefData "Managing director, data cable" of DataCable holds CrossBorder 3
	person NetworkChief "Head of network operations" of DataCable holds CableEngineering 3
	person ChiefFibre "Managing director, island fibre" of OpenFibre holds CrossBorder 3
	person FibreChief "Head of faults" of OpenFibre
	person ChiefShips "Managing director, repair ships" of RepairShips holds CrossBorder 3
	person FleetChief "Fleet manager" of RepairShips holds CableEngineering 5
	person ChiefPipe "Managing director, gas pipe" of GasPipe holds CrossBorder 3
	person PipeChief "Chief dispatcher" of GasPipe
	person SoundExpert "Head of acoustics" of SeaUniversity
	person HostPerson "Facilitator" of TableHost

	// ------------------------------------------------------------------ rules of three countries

	regulation SeaActFi "Act on protection at sea, Finland" law at national in FI citation "FI 2025:11"
	regulation SeaActEe "Act on protection at sea, Estonia" law at national in EE citation "EE 2025:7"
	regulation SeaActSe "Act on protection at sea, Sweden" law at national in SE citation "SE 2025:42"
	regulation PrivacyRule "Protection of personal data" regulation at european in FI, EE, SE citation "EU 2016/679"
	regulation SharedUnderstanding "Regional understanding on undersea infrastructure" policy at sub_regional in FI, EE, SE
		citation "Understanding of 2025"

	// ------------------------------------------------------------------ what is at stake

	service PowerExchange "Exchange of power across the gulf" provided by LinkFi, LinkEe {
		baseline energy  at sub_regional  criticality 5  tolerates 10 d  restored in 7 d  minimum 35 %
		depends on PowerCableOne physical high across_border alternatives PowerCableTwo
		depends on ControlData cyber high buffer 10 d
	}
	service DataTraffic "Data traffic between the shores" provided by DataCable, OpenFibre {
		baseline communications  at sub_regional  criticality 4  tolerates 4 h  restored in 2 h  minimum 50 %
		depends on DataCableOne physical high across_border alternatives LandLine, IslandLine
	}
	service ControlData "Data that controls the power link" provided by DataCable, LinkFi {
		baseline communications, energy  at sub_regional  criticality 5  tolerates 2 h  restored in 1 h
		depends on DataCableOne cyber total across_border alternatives SatelliteLink
	}
	service GasTransport "Transport of gas" provided by GasPipe, EnergyAgencyFi {
		baseline energy  at sub_regional  criticality 3  tolerates 30 d  restored in 21 d
		depends on Pipe physical total across_border alternatives GasTerminal
	}
	service SeaTransport "Ships in the fairways" provided by CoastAuthorityFi, CoastAuthorityEe {
		baseline transport, food_water  at sub_regional  criticality 4  tolerates 3 d  restored in 1 d
		depends on PositionSignal cyber medium alternatives CoastRadar
	}
	service CableRepair "Repair of cables at sea" provided by RepairShips, LinkFi {
		baseline energy, communications  at sub_regional  criticality 5  tolerates 21 d  restored in 14 d
		depends on RepairVessel physical total buffer 21 d
		depends on JointParts supply high buffer 60 d
	}

	asset PowerCableOne "Power cable one" provided by LinkFi, LinkEe criticality 5 location "Gulf, west"
	asset PowerCableTwo "Power cable two" provided by LinkFi, LinkEe criticality 5 location "Gulf, east"
	asset DataCableOne "Data cable one" provided by DataCable criticality 4 location "Gulf, west"
	asset IslandLine "Fibre over the islands" provided by OpenFibre criticality 3 location "Islands"
	asset LandLine "Fibre around the gulf" provided by DataCable, OpenFibre criticality 3 location "Shore"
	asset SatelliteLink "Satellite link" provided by DataCable criticality 3
	asset Pipe "Gas pipe" provided by GasPipe criticality 4 location "Gulf, east"
	asset GasTerminal "Floating gas terminal" provided by EnergyAgencyFi criticality 3 location "North shore"
	asset PositionSignal "Position signals" provided by CoastAuthoritySe criticality 4
	asset CoastRadar "Radar along the coast" provided by CoastAuthorityFi, CoastAuthorityEe criticality 4
	asset RepairVessel "Repair ship" provided by RepairShips criticality 5 location "Wherever it is needed"

	supply JointParts "Parts for cable joints" provided by RepairShips, LinkEe criticality 4 origin DE, NO top_share 70 %
	supply ShipFuel "Fuel for ships" provided by RepairShips, CoastAuthorityFi criticality 3 origin FI top_share 45 %

	// ------------------------------------------------------------------ what we prepare for

	scenario DraggedAnchor "A ship drags its anchor across several cables" hybrid_attack deliberate transboundary
		affects PowerCableOne, DataCableOne, PowerExchange, DataTraffic
	scenario FishingNet "A trawl tears a cable" infrastructure_breakdown accidental
		affects DataCableOne, DataTraffic
	scenario JammedSignals "Position signals are jammed for weeks" hybrid_attack deliberate transboundary
		affects PositionSignal, SeaTransport
	scenario IceWinter "Ice keeps the repair ship in port" natural_disaster natural transboundary
		affects CableRepair, RepairVessel
	scenario PipeLeak "The pipe leaks" large_accident unknown transboundary affects Pipe, GasTransport

	// ------------------------------------------------------------------ tools

	technology SecureLine "Cleared conference line" communication {
		provider CoastAuthorityFi  in pre_crisis, in_crisis, post_crisis
		users CoastAuthorityEe, CoastAuthoritySe, NavalWatch, LinkFi, LinkEe, DataCable, GasPipe
		offline  accredited for StateSecret  fallback SeaRadio  availability 99.5 %  maturity 9
	}
	technology SeaRadio "Coded sea radio" communication {
		provider CoastAuthoritySe  in in_crisis
		offline  accredited for StateConfidential  fallback Satellite  maturity 9
	}
	technology Satellite "Satellite telephones" communication {
		provider DataCable  in in_crisis
		offline  accredited for StateRestricted  fallback SeaRadio  depends on SatelliteLink  maturity 9
	}
	technology Portal "Portal for disruption notices" data_exchange {
		provider CoastAuthorityEe  in pre_crisis, in_crisis, post_crisis
		offline  accredited for StateRestricted  fallback Satellite  depends on LandLine
		protocols "HTTPS"  formats "CAP 1.2", "GeoJSON"  open_standards  maturity 8
		about "Each member keeps the last notices on its own machine."
	}
	technology SeaPicture "Recognised undersea picture" situation_picture {
		provider NavalWatch  in pre_crisis, in_crisis
		offline  accredited for StateSecret  fallback SecureLine  depends on CoastRadar
		formats "GeoJSON"  maturity 7
	}
	technology CableSensing "Listening along the fibre" monitoring {
		provider DataCable  in pre_crisis, in_crisis
		offline  accredited for CompanyStrict  fallback SeaPicture  depends on DataCableOne  maturity 6
		about "New: the fibre itself hears anchors. Tried in the exercise Deep Listening."
	}
	technology TableRoom "Online room for facilitated talks" group_engagement {
		provider TableHost  in pre_crisis, post_crisis
		accredited for StateOpen  fallback Portal  maturity 8
	}

	// ------------------------------------------------------------------ what is known, and who may know it

	information ThreatWarning "Warning of a threat to cables" {
		owner NavalWatch  classified StateConfidential  tlp amber  policy can  vocabulary "threat codes"
	}
	information ShipTracks "Ships that behave oddly" {
		owner CoastAuthorityFi  classified StateConfidential  tlp amber_strict  policy can  format "GeoJSON"
	}
	information DisruptionNotice "Notice of a disruption" {
		owner LinkFi  classified StateRestricted  tlp amber  policy can  format "CAP 1.2"  vocabulary "fault codes"
	}
	information DataNotice "Notice of a fault in a data cable" {
		owner DataCable  classified CompanyInternal  tlp amber  policy can  format "CAP 1.2"  vocabulary "fault codes"
	}
	information CableSounds "What the fibre hears" {
		owner DataCable  classified CompanyStrict  tlp amber_strict  policy could  commercial  format "sound events"
	}
	information WeakSections "Sections of the power cables that lie open" {
		owner LinkFi  classified CompanyStrict  tlp red  policy could  vocabulary "section names"
	}
	information ShipPosition "Where the repair ship is" {
		owner RepairShips  classified CompanyInternal  tlp green  policy can  commercial  format "position report"
	}
	information SeaPictureItem "Recognised undersea picture" {
		owner NavalWatch  classified StateConfidential  tlp amber  policy can  format "GeoJSON"
	}
	information NeedsOfStates "What the states need and lack" {
		owner CoastAuthorityFi  classified StateRestricted  tlp amber  policy can  format "list of needs"
	}
	information DutyNumbers "Who is on duty, with numbers" {
		owner CoastAuthorityEe  classified StateRestricted  tlp amber  policy can  personal_data  format "duty table"
	}
	information AdviceToShips "Advice to ships" {
		owner CoastAuthoritySe  classified StateOpen  tlp clear  policy can  format "navigational warning"
	}
	information RepairPrices "Day rates of the repair ship" {
		owner RepairShips  classified CompanyInternal  policy cannot  commercial
	}

	// ================================================================== the partnership

	partnership CableNet "Undersea Watch" supply_security memorandum voluntary at sub_regional {
		scope "See threats to cables and pipes early, act together when one is cut, and repair in half the time"
		journey stabilise_and_mature

		// -------------------------------------------------------------- members and why they are in it

		member CoastAuthorityFi lead committed since 2025-06-10 motives legal_duty, security
			because "has ships and the law, but hears of a cut last"
		member CoastAuthorityEe partner committed since 2025-06-10 motives legal_duty, security
			because "stands on the other shore of the same cables"
		member CoastAuthoritySe partner committed since 2025-06-10 motives legal_duty, resource_sharing
			because "has the aircraft"
		member EnergyAgencyFi partner committed since 2025-09-01 motives legal_duty, risk_sharing
			because "has to replace what the cables do not bring"
		member NavalWatch partner committed since 2025-09-01 motives security
			because "can deter, if it knows where to look"
		member LinkFi partner committed since 2025-06-10 motives continuity_of_own_business, security
			because "its cable was cut twice"
		member LinkEe partner committed since 2025-06-10 motives continuity_of_own_business, security
			because "shares the cables and the loss"
		member DataCable partner committed since 2025-06-10 motives continuity_of_own_business, reputation
			because "customers ask who guards the cable"
		member OpenFibre partner committed since 2025-09-01 motives market, risk_sharing
			because "carries the traffic when the other cable is cut"
		member RepairShips partner committed since 2025-09-01 motives market, investment_sharing
			because "a second ship pays only if all book it"
		member GasPipe partner committed since 2025-09-01 motives continuity_of_own_business, security
			because "lies beside the cables"
		member ShipOwners observer engaged since 2025-11-01 motives reputation
			because "does not want its ships suspected"
		member SeaUniversity domain_expert engaged since 2025-03-01 motives other
			because "research on sound under water"
		member SeaRescue observer engaged since 2025-11-01 motives social_responsibility
			because "is on the water first"
		member TableHost facilitator engaged since 2025-01-20 motives market
			because "hired to keep states and rivals talking"

		// -------------------------------------------------------------- one senior executive for every member

		role SerCoastFi "Senior executive, coast authority, Finland" ser of CoastAuthorityFi needs CrossBorder 3 {
			held by DirectorFi from 2025-03-01
		}
		role SerCoastEe "Senior executive, coast authority, Estonia" ser of CoastAuthorityEe needs CrossBorder 3 {
			held by DirectorEe from 2025-03-01
		}
		role SerCoastSe "Senior executive, coast authority, Sweden" ser of CoastAuthoritySe needs CrossBorder 3 {
			held by DirectorSe from 2025-03-01
		}
		role SerEnergy "Senior executive, energy agency" ser of EnergyAgencyFi needs CrossBorder 3 {
			held by EnergyDirector from 2025-09-01
		}
		role SerNaval "Senior executive, naval watch" ser of NavalWatch needs CrossBorder 3 {
			held by Commander from 2025-09-01
		}
		role SerLinkFi "Senior executive, north link" ser of LinkFi needs CrossBorder 3 {
			held by ChiefLinkFi from 2025-03-01
		}
		role SerLinkEe "Senior executive, south link" ser of LinkEe needs CrossBorder 3 {
			held by ChiefLinkEe from 2025-03-01
		}
		role SerData "Senior executive, data cable" ser of DataCable needs CrossBorder 3 {
			held by ChiefData from 2025-03-01
		}
		role SerFibre "Senior executive, island fibre" ser of OpenFibre needs CrossBorder 3 {
			held by ChiefFibre from 2025-09-01
		}
		role SerShips "Senior executive, repair ships" ser of RepairShips needs CrossBorder 3 {
			held by ChiefShips from 2025-09-01
		}
		role SerPipe "Senior executive, gas pipe" ser of GasPipe needs CrossBorder 3 {
			held by ChiefPipe from 2025-09-01
		}

		// -------------------------------------------------------------- those who run it, and those who act

		role NetLead "Manager of the watch" operational_lead of CoastAuthorityFi needs CrossBorder 4 {
			held by PlannerFi from 2025-06-10
		}
		role Mediator "Facilitator" facilitator of TableHost { held by HostPerson from 2025-01-20 }
		role SoundAnalyst "Analyst of sounds" domain_expert of SeaUniversity clearance StateRestricted {
			held by SoundExpert from 2025-03-01
		}
		role LabelKeeper "Keeper of the labels" data_steward of CoastAuthorityEe clearance StateSecret {
			held by WatchChiefEe from 2025-06-10
		}
		role LinkArchitect "Interoperability lead" interoperability_lead of DataCable {
			held by NetworkChief from 2025-06-10
		}
		role SeaCommand "Incident commander" incident_command of CoastAuthorityFi clearance StateSecret {
			needs CrisisLead 4
			held by WatchChiefFi from 2025-06-10
			deputy DirectorFi from 2025-06-10
		}
		role SeaPlanning "Head of planning" planning of CoastAuthorityEe clearance StateSecret needs CrisisLead 3 {
			held by WatchChiefEe from 2025-06-10
			deputy PlannerFi from 2025-06-10
		}
		role SeaOperations "Head of operations" operations of LinkFi clearance CompanyStrict {
			needs CableEngineering 4
			held by ControllerFi from 2025-06-10
			deputy ControllerEe from 2025-06-10
		}
		role SeaLogistics "Head of logistics" logistics of RepairShips {
			held by FleetChief from 2025-09-01
			deputy ChiefShips from 2025-09-01
		}
		role SeaVoice "Spokesperson" spokesperson of CoastAuthoritySe {
			held by PressSe from 2025-06-10
			deputy WatchChiefSe from 2025-06-10
		}
		role NavalLiaison "Liaison of the naval watch" liaison of NavalWatch clearance StateSecret {
			held by WatchOfficer from 2025-09-01
			deputy Commander from 2025-09-01
		}
		role DataLiaison "Liaison of the data cables" liaison of DataCable clearance CompanyStrict {
			held by NetworkChief from 2025-06-10
			deputy ChiefData from 2025-06-10
		}

		// -------------------------------------------------------------- three tiers

		body SeaSponsors "Executive sponsors" executive_sponsors strategic by consensus else qualified_majority {
			mandate "Sets the aims, admits members, settles what crosses borders"
			chair SerCoastFi  deputy SerLinkEe  quorum 7  meets every 3 months
			in pre_crisis, in_crisis, post_crisis  charter SeaCharter
			seat CoastAuthorityFi as SerCoastFi
			seat CoastAuthorityEe as SerCoastEe
			seat CoastAuthoritySe as SerCoastSe
			seat EnergyAgencyFi as SerEnergy
			seat NavalWatch as SerNaval
			seat LinkFi as SerLinkFi
			seat LinkEe as SerLinkEe
			seat DataCable as SerData
			seat OpenFibre as SerFibre
			seat RepairShips as SerShips
			seat GasPipe as SerPipe
			seat TableHost as Mediator non_voting
		}
		body SeaSteering "Steering group" steering tactical by majority else chair_decides {
			mandate "Runs the plan between the meetings of the sponsors"
			chair NetLead  quorum 4  meets every 1 month  in pre_crisis, post_crisis  reports to SeaSponsors
			baseline energy, communications  charter SeaCharter
			seat CoastAuthorityFi as NetLead
			seat CoastAuthorityEe as LabelKeeper
			seat LinkFi as SeaOperations
			seat DataCable as LinkArchitect
			seat RepairShips as SeaLogistics
			seat SeaRescue non_voting
		}
		body FairwayGroup "Group on fairways and supplies" working_group tactical by consensus {
			mandate "Keeps ships, fuel and food moving when signals fail"
			chair SeaPlanning  meets every 2 months  in pre_crisis  baseline transport, food_water
			reports to SeaSteering
			seat CoastAuthorityEe as SeaPlanning
			seat CoastAuthoritySe
			seat EnergyAgencyFi
			seat GasPipe
			seat ShipOwners
			seat SeaRescue
		}
		body WatchTeam "Undersea watch team" crisis_team operational by chair_decides {
			mandate "Decides and acts from the first alarm until the cable is handed to the repairers"
			chair SeaCommand  deputy SeaPlanning  quorum 4  in in_crisis  reports to SeaSponsors  charter SeaCharter
			seat CoastAuthorityFi as SeaCommand
			seat CoastAuthorityEe as SeaPlanning
			seat LinkFi as SeaOperations
			seat RepairShips as SeaLogistics
			seat NavalWatch as NavalLiaison
			seat DataCable as DataLiaison
			seat CoastAuthoritySe as SeaVoice non_voting
		}

		// -------------------------------------------------------------- who may decide what

		decision AdmitMember "Admit a member" in pre_crisis at SeaSponsors {
			A SerCoastFi  R NetLead  C SeaSteering  I FairwayGroup
		}
		decision ReleaseSounds "Release what the fibre hears" in pre_crisis, in_crisis within 1 h at SeaSteering {
			A LabelKeeper  R LinkArchitect  C DataLiaison
		}
		decision BoardShip "Ask the navy to escort or board a ship" in in_crisis within 30 min at WatchTeam {
			A SeaCommand  R NavalLiaison  C SeaPlanning  I SeaSponsors
		}
		decision CutLoad "Take load off the remaining cable" in in_crisis within 15 min at WatchTeam {
			A SeaOperations  R LinkFi, LinkEe  C EnergyAgencyFi  I SeaCommand
		}
		decision SendRepairShip "Send the repair ship" in in_crisis, post_crisis within 4 h limit 2000000 EUR at WatchTeam {
			A SeaLogistics  R RepairShips  C SeaOperations, DataLiaison  I SeaSponsors
		}
		decision CallNavy "Turn to the Alliance" in in_crisis within 2 h at SeaSponsors {
			A SerCoastFi  R SerNaval  C SerCoastEe, SerCoastSe  I WatchTeam
		}
		decision EndNet "Close the watch or carry on" in pre_crisis, post_crisis at SeaSponsors {
			A SeaSponsors  R NetLead  C SeaSteering
		}

		// From the operator to the national desk to the sponsors, who can turn to the Alliance.
		escalation from DataLiaison to WatchTeam after 15 min when "a cable is silent and nobody knows why" by AlarmPath
		escalation from SeaOperations to WatchTeam after 15 min when "a power cable trips" by AlarmPath
		escalation from WatchTeam to SeaSponsors after 2 h when "a ship does not answer or a second cable is cut"
			by SeaIssues
		escalation from SeaSteering to SeaSponsors after 10 d when "the group cannot agree" by SeaIssues
		escalation from FairwayGroup to SeaSteering after 10 d when "a need has no owner" by SeaIssues

		// -------------------------------------------------------------- what is agreed in writing

		agreement SeaCharter "Memorandum of the undersea watch" mou non_binding {
			parties CoastAuthorityFi, CoastAuthorityEe, CoastAuthoritySe, EnergyAgencyFi, NavalWatch, LinkFi, LinkEe,
				DataCable, OpenFibre, RepairShips, GasPipe
			covers roles, objectives, neutrality, dispute, exit, change  conditions peacetime, crisis, war
			signed 2025-09-15  effective 2025-09-15  expires 2029-12-31  review 2027-09-15  reviewed 2026-09-15
			legal_basis SeaActFi, SeaActEe, SeaActSe, SharedUnderstanding
			signature CoastAuthorityFi by SerCoastFi on 2025-09-15
			signature CoastAuthorityEe by SerCoastEe on 2025-09-15
			signature CoastAuthoritySe by SerCoastSe on 2025-09-15
			signature EnergyAgencyFi by SerEnergy on 2025-09-15
			signature NavalWatch by SerNaval on 2025-09-15
			signature LinkFi by SerLinkFi on 2025-09-15
			signature LinkEe by SerLinkEe on 2025-09-15
			signature DataCable by SerData on 2025-09-15
			signature OpenFibre by SerFibre on 2025-09-15
			signature RepairShips by SerShips on 2025-09-15
			signature GasPipe by SerPipe on 2025-09-15
		}
		agreement SeaSharing "Agreement on sharing what is known" information_sharing binding {
			parties CoastAuthorityFi, CoastAuthorityEe, CoastAuthoritySe, NavalWatch, LinkFi, LinkEe, DataCable, OpenFibre,
				RepairShips, GasPipe
			covers confidentiality, information_handling, intellectual_property, change
			conditions peacetime, crisis, war
			signed 2025-10-01  expires 2029-12-31  reviewed 2026-09-15  legal_basis SeaActFi, SeaActEe, SeaActSe
			signature CoastAuthorityFi on 2025-10-01
			signature CoastAuthorityEe on 2025-10-01
			signature CoastAuthoritySe on 2025-10-01
			signature NavalWatch on 2025-10-01
			signature LinkFi on 2025-10-01
			signature LinkEe on 2025-10-01
			signature DataCable on 2025-10-01
			signature OpenFibre on 2025-10-01
			signature RepairShips on 2025-10-01
			signature GasPipe on 2025-10-01
		}
		agreement RepairPool "Contract on pooled repair" contract binding {
			parties CoastAuthorityFi, LinkFi, LinkEe, DataCable, RepairShips
			covers call_up, pricing, liability, insurance, dispute, change  conditions peacetime, crisis, war
			signed 2026-01-20  expires 2030-12-31  reviewed 2026-09-15
			signature CoastAuthorityFi by SerCoastFi on 2026-01-20
			signature LinkFi by SerLinkFi on 2026-01-20
			signature LinkEe by SerLinkEe on 2026-01-20
			signature DataCable by SerData on 2026-01-20
			signature RepairShips by SerShips on 2026-01-20
			about "Everybody pays a share each year so that a ship with jointers is never more than a week away."
		}
		agreement RouteSharing "Contract on shared routes for data" contract binding {
			parties CoastAuthorityFi, DataCable, OpenFibre
			covers call_up, pricing, liability, insurance, change  conditions peacetime, crisis, war
			signed 2026-01-20  expires 2030-12-31
			signature CoastAuthorityFi by SerCoastFi on 2026-01-20
			signature DataCable by SerData on 2026-01-20
			signature OpenFibre by SerFibre on 2026-01-20
		}
		agreement MemberRules "Notice to ships" information_sharing non_binding {
			parties CoastAuthoritySe, ShipOwners
			covers information_handling, change  conditions peacetime, crisis, war
			signed 2026-02-01
			signature CoastAuthoritySe on 2026-02-01
			signature ShipOwners on 2026-02-01
		}

		// -------------------------------------------------------------- procedures

		procedure ThreatReview "Look at threats together" risk_analysis in pre_crisis owner NetLead {
			changed 2026-06-01  protects PowerExchange, DataTraffic, GasTransport
			step CompareSigns "Compare what each has seen" within 5 d {
				A NetLead  R CoastAuthorityEe, LinkFi, DataCable  C NavalLiaison, SeaUniversity, SeaRescue
				over SecureLine, TableRoom
				then RankSections
			}
			step RankSections "Rank the open sections" within 10 d {
				A SeaOperations  R LinkFi, LinkEe  C SoundAnalyst
				over SecureLine  sends WeakFlow
			}
		}
		procedure ListenAndWarn "Listen and warn" early_warning in pre_crisis owner SeaCommand {
			changed 2026-05-01
			step HearSign "Hear or see a sign" within 15 min {
				A DataLiaison  R DataCable, GasPipe  I SeaCommand
				over CableSensing, SeaPicture  sends SoundFlow
				then WarnAll
			}
			step WarnAll "Warn all who own what lies there" within 15 min {
				A SeaCommand  R NavalLiaison  I SeaOperations, DataLiaison
				over SecureLine  sends WarningFlow
			}
		}
		procedure AlarmPath "From silence to alarm" activation in in_crisis owner SeaCommand {
			when "a cable or pipe fails without known cause"  changed 2026-05-01
			step ReportLoss "Report the loss" within 15 min {
				A SeaOperations  R LinkFi, LinkEe, DataCable, OpenFibre  I SeaCommand
				over Portal, SecureLine  sends NoticeFlow, DataNoticeFlow
				then CallTeam
			}
			step CallTeam "Call the watch team" within 30 min {
				A SeaCommand  R SeaPlanning  I SeaSponsors
				over SecureLine, SeaRadio
				then FindShip
			}
			step FindShip "Find who was there" within 1 h {
				A SeaCommand  R NavalLiaison, CoastAuthoritySe  C SeaPlanning
				uses CutterFi, CutterEe, PlaneSe, Drones  over SeaPicture, SeaRadio  sends TrackFlow
				decides BoardShip
			}
		}
		procedure KeepFlowing "Keep power and data flowing" response in in_crisis owner SeaOperations {
			when "one cable is lost"  changed 2026-05-01  protects PowerExchange, DataTraffic, ControlData, SeaTransport
			step LowerLoad "Take load off and start reserves" within 15 min {
				A SeaOperations  R LinkFi, LinkEe, EnergyAgencyFi  I WatchTeam
				decides CutLoad  uses ReservePlants  over SecureLine
				then MoveTraffic
			}
			step MoveTraffic "Move traffic to other routes" within 1 h {
				A DataLiaison  R DataCable, OpenFibre  I SeaOperations
				uses LandRoutes, IslandRoute  over Portal, Satellite
				then HoldArea
			}
			step HoldArea "Keep ships out of the area" within 2 h {
				A SeaCommand  R CoastAuthorityFi, CoastAuthorityEe, SeaRescue  I ShipOwners
				uses RescueBoats  over SeaRadio  sends ShipAdvice
			}
		}
		procedure BringShip "Bring the repair ship" resource_call_up in in_crisis, post_crisis owner SeaLogistics {
			when "a cable is cut"  changed 2026-05-01  protects CableRepair
			step BookShip "Decide and book" within 4 h {
				A SeaLogistics  R RepairShips  C SeaOperations, DataLiaison
				decides SendRepairShip  over Satellite  sends PositionFlow
				then EscortShip
			}
			step EscortShip "Load parts and escort the ship" within 7 d {
				A SeaLogistics  R RepairShips, CoastAuthorityEe  I SeaSponsors
				uses RepairShip  over SeaRadio
			}
		}
		procedure SpeakAsOne "Speak with one voice in three countries" crisis_communication in in_crisis owner SeaVoice {
			changed 2026-03-01
			step AgreeWords "Agree three sentences" within 30 min {
				A SeaVoice  R CoastAuthoritySe  C SeaCommand
				over SecureLine
				then TellPublic
			}
			step TellPublic "Tell the public in all languages" within 1 h {
				A SeaVoice  R CoastAuthorityFi, CoastAuthorityEe, CoastAuthoritySe  I SeaSponsors
				over Portal
			}
		}
		procedure Repair "Repair and hand back" recovery in post_crisis owner SeaOperations {
			changed 2026-05-01  protects PowerExchange, DataTraffic
			step SecureTraces "Secure what shows who did it" within 2 d {
				A SeaCommand  R CoastAuthorityFi, NavalWatch  I SeaOperations
				over SecureLine
				then JointCable
			}
			step JointCable "Joint the cable" within 14 d {
				A SeaOperations  R LinkFi, LinkEe, RepairShips  I EnergyAgencyFi
				uses CableTeam, SpareCable, RepairShip
				then SettleBill
			}
			step SettleBill "Settle the bill from the pool" within 60 d {
				A SerLinkFi  R SeaLogistics  C SerShips
			}
		}
		procedure SeaLessons "Learn from each event" lessons in post_crisis owner NetLead {
			step LookBack "Look back without blame" within 21 d {
				A NetLead  R Mediator  C WatchTeam, SeaUniversity
				over TableRoom
			}
		}
		procedure SeaIssues "Settle issues" issue_resolution in pre_crisis, in_crisis, post_crisis owner NetLead {
			step SettleLow "Those who disagree talk" within 5 d {
				A NetLead  R Mediator
				then SettleHigh when "still open"
			}
			step SettleHigh "The sponsors decide" within 10 d { A SeaSponsors  R SerCoastFi }
		}
		procedure SeaChange "Change what was agreed" change in pre_crisis, post_crisis owner NetLead {
			step ProposeChange "Propose, ask all, enter it" within 30 d {
				A NetLead  R LinkArchitect  C SeaSteering  I SeaSponsors
				over Portal
			}
		}
		procedure SeaLeave "Leave without leaving a hole" disengagement in pre_crisis, post_crisis owner NetLead {
			protects CableRepair, PowerExchange
			step GiveNotice "Give notice and hand over" within 6 months {
				A SeaSponsors  R NetLead  I SeaSteering
				decides EndNet
			}
		}

		// -------------------------------------------------------------- what flows to whom

		exchange WarningFlow "Warnings" from NavalLiaison to SeaCommand, SeaOperations, DataLiaison {
			items ThreatWarning  in pre_crisis, in_crisis  delay 15 min  under SeaSharing  over SecureLine
			purpose "owners look at the right place at the right time"
		}
		exchange TrackFlow "Odd ships" from CoastAuthorityFi to SeaPlanning, NavalLiaison {
			items ShipTracks  in pre_crisis, in_crisis  every 1 h  delay 10 min  under SeaSharing  over SeaPicture
		}
		exchange NoticeFlow "Loss of a power cable" from LinkFi to WatchTeam {
			items DisruptionNotice  in in_crisis  delay 15 min  under SeaSharing  over Portal
		}
		exchange DataNoticeFlow "Loss of a data cable" from DataCable to WatchTeam, SeaVoice {
			items DataNotice  in in_crisis  delay 15 min  under SeaSharing  over Portal
		}
		exchange SoundFlow "Sounds from the fibre" from DataCable to SeaCommand, NavalLiaison {
			items CableSounds  in pre_crisis, in_crisis  delay 5 min  under SeaSharing  over SecureLine
		}
		// Spoken on the cleared line, to two named persons.
		exchange WeakFlow "Open sections" from SeaOperations to SeaCommand, NavalLiaison {
			items WeakSections  in pre_crisis  every 12 months  under SeaSharing  over SecureLine
		}
		exchange PositionFlow "Where the ship is" from RepairShips to SeaPlanning, SeaOperations {
			items ShipPosition  in pre_crisis, in_crisis  every 1 d  under SeaSharing  over Satellite
		}
		exchange PictureFlow "The undersea picture" from NavalWatch to SeaCommand, SeaPlanning, SerCoastSe {
			items SeaPictureItem  in in_crisis  every 1 h  under SeaSharing  over SeaPicture
		}
		exchange NeedsFlow "What the states need" from CoastAuthorityFi to LinkFi, DataCable, RepairShips, GasPipe {
			items NeedsOfStates  in pre_crisis  every 6 months  under SeaSharing  over Portal
		}
		exchange DutyFlow "Who is on duty" from CoastAuthorityEe to WatchTeam {
			items DutyNumbers  in pre_crisis, in_crisis  every 1 week  under SeaSharing  over Portal
			legal_basis PrivacyRule
		}
		exchange ShipAdvice "Advice to ships" from SeaVoice to ShipOwners {
			items AdviceToShips  in in_crisis  delay 30 min  under MemberRules  over Portal
		}

		// -------------------------------------------------------------- what makes the links work, layer by layer

		interop SeaBoard "Rules for changing links" governance in_place between CoastAuthorityEe, DataCable, LinkFi {
			owner LinkArchitect  maturity 3  agreements SeaSharing
		}
		interop ThreeLaws "Right to share in three countries" legal in_place
			between CoastAuthorityFi, CoastAuthorityEe, CoastAuthoritySe, NavalWatch {
			enables WarningFlow, TrackFlow, NoticeFlow, DataNoticeFlow, SoundFlow, WeakFlow, PositionFlow, PictureFlow,
				NeedsFlow, DutyFlow, ShipAdvice
			owner LabelKeeper  maturity 3  agreements SeaSharing  regulations SeaActFi, SeaActEe, SeaActSe, PrivacyRule
		}
		interop WatchRoutine "Who tells whom, how fast" organisational exercised
			between WatchTeam, LinkFi, LinkEe, DataCable, NavalWatch {
			enables WarningFlow, TrackFlow, NoticeFlow, DataNoticeFlow, SoundFlow, WeakFlow, PositionFlow, PictureFlow,
				NeedsFlow, DutyFlow, ShipAdvice
			owner SeaPlanning  maturity 3
		}
		interop FaultCodes "Fault and threat codes" semantic exercised between LinkFi, DataCable, NavalWatch {
			enables WarningFlow, NoticeFlow, DataNoticeFlow, SoundFlow, WeakFlow  owner LinkArchitect  maturity 4
		}
		interop CommonForms "Forms for tracks, positions, needs and duty" semantic in_place
			between CoastAuthorityFi, CoastAuthorityEe, RepairShips {
			enables TrackFlow, PositionFlow, PictureFlow, NeedsFlow, DutyFlow, ShipAdvice  owner LabelKeeper  maturity 3
		}
		interop ClearedLine "Cleared line and picture" technical exercised
			between CoastAuthorityFi, NavalWatch, LinkFi, DataCable {
			enables WarningFlow, TrackFlow, SoundFlow, WeakFlow, PictureFlow  over SecureLine, SeaPicture
			owner LinkArchitect  maturity 4
		}
		interop NoticePortal "Portal and satellite" technical in_place between CoastAuthorityEe, DataCable, RepairShips {
			enables NoticeFlow, DataNoticeFlow, PositionFlow, NeedsFlow, DutyFlow, ShipAdvice  over Portal, Satellite
			owner LinkArchitect  maturity 3
		}
	}
}
