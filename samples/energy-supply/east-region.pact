/*
 * Energy supply in the East Region: six municipalities, fourteen companies and the county board keep power, heat
 * and water running together.
 *
 * What is real: a Swedish project of six municipalities and fourteen private companies with this aim, facilitated
 * from outside (Wettergren, "Societal security through partnership"); and Styrel, the planning that steers power to
 * priority users in a short shortage. It was made by the Swedish Energy Agency with MSB, Svenska kraftnät and the
 * Energy Markets Inspectorate, and was tried in nine steps in Dalarna in 2009.
 *
 * What is invented: everything else. The region, every party, every office, date, number, agreement and measure,
 * and who does what in which step. The people are offices, so that the model holds no personal data.
 */
model EastRegion "Energy supply in the East Region" {
	version "1.2"  date 2026-11-01
	profiles GOV, RACI, PPP, SOC, ISO44001, ISO22397, ISO22396, ISO22320, ISO22301, ISO22398, ISO22361,
		NATO, EIF, UNECE
	about "Who takes part in the East Energy Net, who decides, what is protected and what flows to whom."

	// ------------------------------------------------------------------ how secret is what

	// A classification says who may handle a thing. The traffic light label of an item says who may get it next.
	scheme Handling "Common handling levels" {
		level Open "Open to all" 0
		level Internal "Members only" 1
		level Restricted "Named duties only" 2
		level Secret "Cleared persons only" 3
	}

	// ------------------------------------------------------------------ municipalities

	organisation MuniNorth "North Municipality" public municipality at municipal in SE {
		regulates at municipal
		handles Secret
		contact NorthDesk "Duty officer, North" h24 via Radio, SatPhones person NorthDuty
		capability ReliefCentres "Warm rooms with own power" facility 9 "rooms" within 4 h in in_crisis
			covered by MunicipalAid
		about "Had the idea, asked the others, and leads the net for the six municipalities."
	}

	organisation MuniLake "Lake Municipality" public municipality at municipal in SE {
		regulates at municipal
		handles Restricted
		contact LakeDesk "Duty officer, Lake" h24 via Radio, SatPhones person LakeDuty
		capability FieldKitchen "Field kitchens" equipment 3 "kitchens" within 6 h in in_crisis
			covered by MunicipalAid
	}

	organisation MuniCoast "Coast Municipality" public municipality at municipal in SE {
		regulates at municipal
		handles Restricted
		contact CoastDesk "Duty officer, Coast" h24 via Radio
		capability HarbourYard "Harbour yard for fuel and generators" facility 12000 "m2" within 2 h in in_crisis
			covered by MunicipalAid
	}

	organisation MuniForest "Forest Municipality" public municipality at municipal in SE {
		regulates at municipal
		handles Restricted
		contact ForestDesk "Duty officer, Forest" h24 via Radio
		capability ClearanceTeams "Teams that clear fallen trees" personnel 6 "teams" within 2 h
			in in_crisis, post_crisis
			covered by MunicipalAid
	}

	organisation MuniRiver "River Municipality" public municipality at municipal in SE {
		regulates at municipal
		handles Restricted
		contact RiverDesk "Duty officer, River" on_call via Radio
		capability HomeVisitors "Home care staff who visit people at risk" personnel 45 "staff" within 3 h in in_crisis
			covered by MunicipalAid
	}

	organisation MuniHills "Hills Municipality" public municipality at municipal in SE {
		regulates at municipal
		handles Restricted
		contact HillsDesk "Duty officer, Hills" on_call via Radio
		capability SnowPloughs "Ploughs with drivers" transport 14 "ploughs" within 2 h in in_crisis
			covered by MunicipalAid
	}

	// ------------------------------------------------------------------ county and state

	organisation CountyBoard "County Administrative Board, East" public county at provincial in SE {
		regulates at provincial
		handles Secret
		// The one number for everybody who does not know whom to call.
		contact CountyDesk "County duty desk" single h24 via Radio, SatPhones, AlertApp person CountyDuty
		capability SituationRoom "Situation room for 25 people" facility 1 "room" within 1 h in in_crisis
	}

	organisation HealthRegion "East Region Health Care" public county at provincial in SE {
		handles Restricted
		contact HealthDesk "Medical duty officer" h24 via Radio
	}

	// Named for its part in the planning only; see the note on Styrel at the top.
	organisation StateAgency "State energy agency" public agency at national in SE {
		regulates at national
		handles Restricted
		contact AgencyDesk "Officer on call" on_call via MemberMail
	}

	organisation TransmissionOperator "National transmission operator" public agency at national in SE {
		handles Restricted
		contact TransmissionDesk "National control room" h24 via SatPhones
	}

	// ------------------------------------------------------------------ the fourteen companies

	organisation GridCo "East Regional Grid" private company at provincial in SE {
		ownership private  industry "electricity grid"  relevance vital_function, partner
		handles Secret
		contact GridDesk "Grid control room" h24 via Radio, SatPhones person GridDutyEngineer
		capability LineCrews "Line repair crews" personnel 12 "crews" within 2 h in in_crisis, post_crisis
			covered by CallUpContract
		capability MobileSubstation "Substation on wheels" equipment 1 "unit" within 1 d in in_crisis
			covered by CallUpContract
	}

	organisation TownGrid "Town and Coast Networks" private company at municipal in SE {
		ownership mixed  industry "electricity grid"  relevance vital_function, partner
		handles Restricted
		contact TownGridDesk "Network control" h24 via Radio person TownGridDuty
		capability TownCrews "Cable and network crews" personnel 5 "crews" within 1 h in in_crisis, post_crisis
			covered by CallUpContract
	}

	organisation HeatCo "East District Heating" private company at municipal in SE {
		ownership mixed  industry "district heating"  relevance vital_function, partner
		handles Restricted
		contact HeatDesk "Heat control room" h24 via Radio person HeatDuty
		capability HeatTrailers "Boilers on trailers" equipment 2 "boilers" within 12 h in in_crisis
			covered by CallUpContract
	}

	organisation HydroCo "River Hydro Power" private company at provincial in SE {
		ownership foreign  industry "electricity generation"  relevance vital_function, partner
		handles Restricted
		contact HydroDesk "Hydro dispatcher" h24 via Radio
		capability BlackStart "Start of an island grid" service 1 "start" within 1 h in in_crisis
			covered by CallUpContract
	}

	organisation WaterCo "Lakeside Water" private company at municipal in SE {
		ownership mixed  industry "water"  relevance vital_function, partner
		handles Restricted
		contact WaterDesk "Water duty engineer" h24 via Radio person WaterDuty
		capability WaterTankers "Drinking water tankers" equipment 8 "tankers" within 4 h in in_crisis
			covered by CallUpContract
	}

	organisation TelecomCo "Eastern Mobile" private company at national in SE {
		ownership foreign  industry "telecommunications"  relevance vital_function, partner
		handles Restricted
		contact TelecomDesk "Network operations centre" h24 via SatPhones person TelecomDuty
		capability MastTrailers "Mobile masts on trailers" equipment 4 "masts" within 6 h in in_crisis
			covered by CallUpContract
	}

	organisation FibreCo "Open Fibre East" private company at provincial in SE {
		ownership private  industry "fibre networks"  relevance vital_function, partner
		handles Restricted
		contact FibreDesk "Fibre fault desk" on_call via Radio
		capability SpliceTeams "Fibre splicing teams" personnel 3 "teams" within 4 h in in_crisis, post_crisis
			covered by CallUpContract
	}

	organisation FuelCo "Harbour Fuel" private company at provincial in SE {
		ownership foreign  industry "fuel"  relevance vital_function, partner
		handles Restricted
		contact FuelDesk "Terminal shift leader" h24 via Radio
		capability EmergencyFuel "Diesel set aside for priority users" stock 400 "m3" within 3 h in in_crisis
			covered by CallUpContract, FuelPriority
	}

	organisation FoodCo "East Food Logistics" private company at provincial in SE {
		ownership private  industry "food wholesale"  relevance vital_function, partner
		handles Restricted
		contact FoodDesk "Dispatch office" on_call via AlertApp
		capability MealStock "Meals that need no cooking" stock 30000 "meals" within 12 h in in_crisis
			covered by CallUpContract
	}

	organisation PharmaCo "Regional Pharmacy Supply" private company at provincial in SE {
		ownership private  industry "medicines"  relevance vital_function, partner
		handles Internal
		contact PharmaDesk "Pharmacist on call" on_call via AlertApp
		capability MedicineReserve "Reserve of critical medicines" stock 21 "days" within 6 h in in_crisis
			covered by CallUpContract
	}

	organisation CareCo "Private Care Homes East" private company at municipal in SE {
		ownership private  industry "care homes"  relevance vital_function, partner
		handles Internal
		contact CareDesk "Nurse in charge" h24 via AlertApp
		capability CareBeds "Beds in homes with own power" facility 40 "beds" within 6 h in in_crisis
			covered by CallUpContract
	}

	organisation HaulCo "East Haulage" private company at provincial in SE {
		ownership private  industry "road transport"  relevance vital_function, partner
		handles Restricted
		contact HaulDesk "Traffic office" h24 via Radio person TransportChief
		capability TruckFleet "Lorries with drivers" transport 35 "lorries" within 3 h in in_crisis, post_crisis
			dual_use covered by CallUpContract
	}

	organisation PowerHire "Power Hire East" private company at provincial in SE {
		ownership private  industry "machine hire"  relevance partner
		handles Internal
		contact HireDesk "Hire desk" on_call via AlertApp
		capability MobileGenerators "Generators, 50 to 500 kVA" equipment 25 "units" within 6 h in in_crisis
			covered by CallUpContract
	}

	organisation PaperMill "East Paper Mill" private company at provincial in SE {
		ownership foreign  industry "paper"  relevance part_of_problem, partner
		handles Internal
		contact MillDesk "Shift manager" h24 via AlertApp
		capability LoadShedding "Load the mill can drop" service 60 "MW" within 15 min in pre_crisis, in_crisis
			covered by CallUpContract
		about "The largest user of power in the region: in a shortage it is part of the problem and of the answer."
	}

	// ------------------------------------------------------------------ those around the net

	organisation Chamber "East Chamber of Commerce" private association at provincial in SE {
		handles Internal
		contact ChamberDesk "Secretariat" office_hours via MemberMail
		about "Sits with the sponsors for the seven companies that are too small to send somebody every time."
	}

	organisation FacilitatorFirm "Common Ground Facilitation" private company at national in SE {
		industry "facilitation"
		handles Internal
		contact FacilitatorDesk "Project desk" office_hours via MemberMail
	}

	organisation University "East University College" academia university at provincial in SE {
		handles Restricted
		contact UniversityDesk "Department of energy systems" office_hours via MemberMail
		capability GridModel "Model of the regional grid" expertise 1 "model" within 1 d in pre_crisis, post_crisis
	}

	organisation VolunteerBody "East Voluntary Relief" civil_society volunteer_body at provincial in SE {
		handles Internal
		contact VolunteerDesk "Coordinator on call" on_call via AlertApp
		capability DoorKnockers "Volunteers who knock on doors" personnel 150 "volunteers" within 6 h in in_crisis
			covered by VolunteerNote
	}

	organisation RegionalRadio "East Regional Radio" private media at provincial in SE {
		industry "broadcasting"
		handles Open
		contact RadioDesk "News desk" h24 via SatPhones
	}

	// ------------------------------------------------------------------ people, by office

	competence Collaborating "Working across organisations" collaborative
	competence CrisisLeading "Leading in a crisis" leadership
	competence GridOperation "Running a power grid" technical
	competence RiskWork "Risk and impact analysis" technical
	competence PlainSpeaking "Speaking to the public" collaborative

	person ChiefNorth "Chief executive, North Municipality" of MuniNorth holds Collaborating 4
	person ChiefLake "Chief executive, Lake Municipality" of MuniLake holds Collaborating 4
	person ChiefCoast "Chief executive, Coast Municipality" of MuniCoast holds Collaborating 3
	person ChiefForest "Chief executive, Forest Municipality" of MuniForest holds Collaborating 3
	person ChiefRiver "Chief executive, River Municipality" of MuniRiver holds Collaborating 3
	person ChiefHills "Chief executive, Hills Municipality" of MuniHills holds Collaborating 3
	person CountyDirector "Director of preparedness, county" of CountyBoard holds Collaborating 4, CrisisLeading 4
	person ChiefGrid "Managing director, East Regional Grid" of GridCo holds Collaborating 4
	person ChiefTownGrid "Managing director, Town and Coast Networks" of TownGrid holds Collaborating 3
	person ChiefHeat "Managing director, East District Heating" of HeatCo holds Collaborating 3
	person ChiefHydro "Country manager, River Hydro Power" of HydroCo holds Collaborating 3
	person ChiefWater "Managing director, Lakeside Water" of WaterCo holds Collaborating 4
	person ChiefTelecom "Regional director, Eastern Mobile" of TelecomCo holds Collaborating 3
	person ChiefFibre "Managing director, Open Fibre East" of FibreCo holds Collaborating 3
	person ChiefFuel "Terminal director, Harbour Fuel" of FuelCo holds Collaborating 3
	person ChiefFood "Managing director, East Food Logistics" of FoodCo holds Collaborating 3
	person ChiefPharma "Managing director, Regional Pharmacy Supply" of PharmaCo holds Collaborating 3
	person ChiefCare "Managing director, Private Care Homes East" of CareCo holds Collaborating 3
	person ChiefHaul "Managing director, East Haulage" of HaulCo holds Collaborating 3
	person ChiefHire "Managing director, Power Hire East" of PowerHire holds Collaborating 3
	person ChiefMill "Mill director, East Paper Mill" of PaperMill holds Collaborating 3

	person NetManager "Manager of the Energy Net" of MuniNorth email "net@north.example"
		holds Collaborating 5, RiskWork 3
	person PlannerNorth "Preparedness planner, North" of MuniNorth holds CrisisLeading 3, RiskWork 3
	person PlannerLake "Preparedness planner, Lake" of MuniLake holds CrisisLeading 3, RiskWork 3, Collaborating 4
	person ControllerNorth "Financial controller, North" of MuniNorth
	person ClerkNorth "Clerk of the Energy Net" of MuniNorth
	person RecordsLake "Information security officer, Lake" of MuniLake
	person ExerciseCoast "Training officer, Coast" of MuniCoast
	person NorthDuty "Duty officer, North" of MuniNorth phone "+46 00 000 01 01" holds CrisisLeading 3
	person LakeDuty "Duty officer, Lake" of MuniLake phone "+46 00 000 01 02" holds CrisisLeading 3
	person CountyDuty "Duty officer, county" of CountyBoard phone "+46 00 000 01 00"
		holds CrisisLeading 5 assessed 2026-05-20
	person CountyDutySecond "Second duty officer, county" of CountyBoard holds CrisisLeading 4 assessed 2026-05-20
	person CountyPlanner "Energy planner, county" of CountyBoard holds RiskWork 4
	person CountyPress "Press officer, county" of CountyBoard holds PlainSpeaking 5
	person NorthPress "Press officer, North" of MuniNorth holds PlainSpeaking 4
	person GridOperationsChief "Head of operations, regional grid" of GridCo holds GridOperation 5
	person GridDutyEngineer "Duty engineer, regional grid" of GridCo holds GridOperation 5
	person GridEngineer "Second duty engineer, regional grid" of GridCo holds GridOperation 4
	person GridArchitect "Systems architect, regional grid" of GridCo holds Collaborating 3
	person TownGridDuty "Duty engineer, town networks" of TownGrid holds GridOperation 4
	person TownGridEngineer "Second duty engineer, town networks" of TownGrid holds GridOperation 4
	person HeatDuty "Duty engineer, heat" of HeatCo
	person HeatEngineer "Second duty engineer, heat" of HeatCo
	person WaterDuty "Duty engineer, water" of WaterCo
	person WaterEngineer "Second duty engineer, water" of WaterCo
	person WaterTrainer "Training manager, water" of WaterCo
	person TelecomDuty "Shift leader, mobile network" of TelecomCo
	person TelecomEngineer "Second shift leader, mobile network" of TelecomCo
	person TransportChief "Head of traffic, haulage" of HaulCo
	person TransportSecond "Traffic controller, haulage" of HaulCo
	person SuppliesManager "Supply manager, food" of FoodCo
	person ChamberDirector "Director of the chamber" of Chamber
	person FacilitatorSenior "Senior facilitator" of FacilitatorFirm holds Collaborating 5
	person EnergyProfessor "Professor of energy systems" of University holds RiskWork 5
	person VolunteerLeader "Leader of the volunteers" of VolunteerBody

	// ------------------------------------------------------------------ rules it all rests on

	regulation PriorityPlanning "Planning of power for priority users" guidance at national in SE {
		citation "Styrel: Swedish Energy Agency with MSB, Svenska kraftnät and the Energy Markets Inspectorate"
	}
	regulation SharingGuide "Guidelines for information exchange" standard at international {
		citation "ISO 22396:2020"
	}
	regulation InteropFramework "European Interoperability Framework" guidance at european {
		citation "COM(2017) 134"
	}
	regulation SecrecyLaw "Secrecy in public bodies" law at national in SE {
		citation "invented placeholder: name the secrecy law in force"
	}
	regulation PrivacyLaw "Protection of personal data" law at european in SE {
		citation "invented placeholder: name the data protection law in force"
	}
	regulation PreparednessLaw "Duties of municipalities before and in a crisis" law at national in SE {
		citation "invented placeholder: name the preparedness law in force"
	}

	// ------------------------------------------------------------------ services to be kept going

	// "tolerates" is how long people can do without; "restored in" is how soon the minimum is back.
	service PowerSupply "Electricity to priority users" {
		provided by GridCo, TownGrid  criticality 5  baseline energy  at provincial
		tolerates 12 h  restored in 8 h  minimum 60 %
		depends on MainSubstation physical high alternatives WestFeed
		depends on HydroStation physical medium buffer 2 h
		depends on MobileNet cyber medium buffer 8 h
		depends on TransformerSpares supply medium buffer 3 d across_border
	}
	service DistrictHeat "District heating" {
		provided by HeatCo  criticality 4  baseline energy  at municipal
		tolerates 36 h  restored in 12 h  minimum 50 %
		depends on PowerSupply physical total buffer 4 h
		depends on HeatPlant physical high alternatives BackupBoiler
		depends on WoodChips supply high buffer 5 d
	}
	service DrinkingWater "Drinking water" {
		provided by WaterCo  criticality 5  baseline food_water  at municipal
		tolerates 24 h  restored in 6 h  minimum 40 %
		depends on PowerSupply physical total buffer 12 h
		depends on Waterworks physical high alternatives ReserveWells
		depends on WaterChemicals supply medium buffer 14 d across_border
	}
	service MobileNet "Mobile calls and data" {
		provided by TelecomCo, FibreCo  criticality 5  baseline communications  at provincial
		tolerates 8 h  restored in 4 h  minimum 70 %
		depends on PowerSupply physical high buffer 4 h
		depends on CoreSite cyber high alternatives SecondSite
	}
	service FuelSupply "Fuel for priority users" {
		provided by FuelCo, HaulCo  criticality 4  baseline energy, transport  at provincial
		tolerates 48 h  restored in 24 h  minimum 30 %
		depends on PowerSupply physical high buffer 24 h
		depends on FuelDepot physical high alternatives InlandTanks
		depends on DieselFuel supply high buffer 10 d across_border
	}
	service FoodSupply "Food to shops and kitchens" {
		provided by FoodCo, HaulCo  criticality 4  baseline food_water  at provincial
		tolerates 72 h  restored in 24 h  minimum 40 %
		depends on ColdStore physical high alternatives SchoolKitchens
		depends on PowerSupply physical medium buffer 24 h
		depends on FuelSupply supply medium buffer 2 d
	}
	service MedicineSupply "Medicines to hospitals and pharmacies" {
		provided by PharmaCo, HealthRegion  criticality 5  baseline mass_casualties  at provincial
		tolerates 48 h  restored in 12 h  minimum 80 %
		depends on PowerSupply physical medium buffer 24 h
		depends on RoadTransport logical high buffer 48 h
		depends on CriticalMedicines supply high buffer 21 d across_border
	}
	service CareAtHome "Care homes and care at home" {
		provided by CareCo, MuniNorth, MuniLake, MuniCoast, MuniForest, MuniRiver, MuniHills
		criticality 5  baseline mass_casualties  at municipal
		tolerates 8 h  restored in 4 h  minimum 90 %
		depends on PowerSupply physical high buffer 6 h
		depends on DistrictHeat physical high buffer 12 h
		depends on DrinkingWater physical high buffer 24 h
	}
	service RoadTransport "Clear roads and goods on them" {
		provided by HaulCo, MuniNorth, MuniHills  criticality 3  baseline transport  at provincial
		tolerates 48 h  restored in 12 h  minimum 50 %
		depends on FuelSupply supply high buffer 3 d
	}
	service MunicipalCommand "Crisis management of the municipalities" {
		provided by MuniNorth, MuniLake, MuniCoast, MuniForest, MuniRiver, MuniHills
		criticality 5  baseline government  at municipal
		tolerates 4 h  restored in 1 h  minimum 100 %
		depends on PowerSupply physical high buffer 72 h
		depends on MobileNet cyber medium buffer 4 h
	}

	// ------------------------------------------------------------------ what the services stand on

	asset MainSubstation "Main substation" provided by GridCo criticality 5 location "outside North"
	asset WestFeed "Feed line from the west" provided by GridCo criticality 4
	asset GridControlRoom "Control room of the regional grid" provided by GridCo criticality 5
	asset HydroStation "Hydro station that can run alone" provided by HydroCo criticality 4 location "River"
	asset HeatPlant "Heat plant" provided by HeatCo criticality 4 location "North"
	asset BackupBoiler "Backup boiler house" provided by HeatCo criticality 3 location "Lake"
	asset Waterworks "Waterworks at the lake" provided by WaterCo criticality 5 location "Lake"
	asset ReserveWells "Reserve wells" provided by WaterCo, MuniForest criticality 3 location "Forest"
	asset CoreSite "Core site of the mobile network" provided by TelecomCo criticality 5
	asset SecondSite "Second core site" provided by TelecomCo criticality 4
	asset FuelDepot "Fuel depot in the harbour" provided by FuelCo criticality 4 location "Coast"
	asset InlandTanks "Tanks inland" provided by FuelCo, HaulCo criticality 3 location "Hills"
	asset ColdStore "Cold store" provided by FoodCo criticality 3 location "Coast"
	asset SchoolKitchens "School kitchens with cold rooms" provided by MuniNorth, MuniLake, MuniCoast criticality 2
	asset RadioMasts "Masts of the public safety radio" provided by CountyBoard criticality 4

	supply DieselFuel "Diesel" provided by FuelCo criticality 4 origin NO, FI top_share 55 %
	supply WoodChips "Wood chips" provided by HeatCo, MuniForest criticality 3 origin SE top_share 40 %
	supply WaterChemicals "Chemicals for water treatment" provided by WaterCo criticality 3 origin DE top_share 70 %
	supply TransformerSpares "Spare parts for transformers" provided by GridCo, TownGrid criticality 4 origin DE, SE
		top_share 60 %
	supply CriticalMedicines "Critical medicines" provided by PharmaCo, HealthRegion criticality 5 origin DE, FR
		top_share 35 %

	// ------------------------------------------------------------------ what we prepare for

	scenario IceStorm "Ice storm takes down lines for days" natural_disaster natural
		affects PowerSupply, MobileNet, RoadTransport, CareAtHome
	scenario SubstationFire "Fire in the main substation" infrastructure_breakdown accidental
		affects MainSubstation, PowerSupply, DistrictHeat, DrinkingWater
	scenario PowerShortage "Too little power in the country for some hours" energy_disruption unknown transboundary
		affects PowerSupply
	scenario GridIntrusion "Intruders in the control systems of the grid" cyber_collapse deliberate transboundary
		affects PowerSupply, GridControlRoom
	scenario FuelStop "No tanker reaches the harbour for two weeks" hybrid_attack deliberate transboundary
		affects FuelSupply, DieselFuel, FoodSupply
	scenario LineSabotage "Lines are cut on purpose" violent_crime_sabotage deliberate
		affects WestFeed, PowerSupply

	// ------------------------------------------------------------------ tools

	// Whatever is used in a crisis works without the mains for a while and has a fallback on another footing.
	technology Radio "Public safety radio" communication {
		provider CountyBoard  in pre_crisis, in_crisis, post_crisis
		offline  accredited for Restricted  fallback SatPhones
		depends on RadioMasts  availability 99.5 %  maturity 9
	}
	technology SatPhones "Satellite telephones" communication {
		provider CountyBoard  in in_crisis
		offline  accredited for Restricted  fallback Radio  availability 98 %  maturity 9
	}
	technology OutageBus "Outage data exchange" data_exchange {
		provider GridCo  in pre_crisis, in_crisis, post_crisis
		users TownGrid, CountyBoard, MuniNorth, MuniLake, MuniCoast, MuniForest, MuniRiver, MuniHills
		offline  accredited for Restricted  fallback Radio  depends on GridControlRoom
		protocols "HTTPS"  formats "CAP 1.2", "GeoJSON"  open_standards  maturity 7
		about "Every receiver keeps the last picture and can read it without a network."
	}
	technology PictureMap "Common situation picture" situation_picture {
		provider CountyBoard  in in_crisis, post_crisis
		offline  accredited for Restricted  fallback CrisisBinder  depends on MobileNet
		formats "GeoJSON", "PDF"  open_standards  maturity 7
	}
	technology Workspace "Shared secure workspace" collaboration {
		provider MuniNorth  in pre_crisis, in_crisis, post_crisis
		offline  accredited for Restricted  fallback CrisisBinder  depends on MobileNet  availability 99 %  maturity 8
	}
	technology CrisisBinder "Sealed binder and memory stick at every duty desk" backup {
		provider CountyBoard  in in_crisis
		offline  accredited for Restricted  fallback Radio  maturity 9
	}
	technology AlertApp "Alert chain by app and text message" alerting {
		provider CountyBoard  in pre_crisis, in_crisis
		offline  accredited for Internal  fallback Radio  depends on MobileNet  maturity 8
		about "Offline it shows the last alerts and the telephone chain."
	}
	technology Broadcast "Broadcast of the regional radio" communication {
		provider RegionalRadio  in in_crisis
		offline  accredited for Open  fallback SpeakerVans  depends on PowerSupply  maturity 9
	}
	technology SpeakerVans "Loudspeaker vans" communication {
		provider MuniNorth  in in_crisis
		offline  accredited for Open  fallback Broadcast  depends on DieselFuel  maturity 9
	}
	technology SecureRoom "Room for secret talks at the county board" other {
		provider CountyBoard  in pre_crisis
		offline  accredited for Secret  fallback CrisisBinder
	}
	technology GroupRoom "Online room for facilitated talks" group_engagement {
		provider FacilitatorFirm  in pre_crisis, post_crisis
		accredited for Internal  fallback MemberMail  maturity 8
		about "Everybody types at the same time and votes without names, so that the loudest does not win."
	}
	technology MemberMail "Encrypted mail" communication {
		provider MuniNorth  in pre_crisis, post_crisis
		accredited for Internal  fallback Workspace  maturity 9
	}

	// ------------------------------------------------------------------ what is known, and who may know it

	information OutagePicture "Areas without power, regional grid" {
		owner GridCo  classified Restricted  tlp amber  policy can  format "CAP 1.2"  vocabulary "common outage codes"
	}
	information TownOutages "Areas without power, town networks" {
		owner TownGrid  classified Restricted  tlp amber  policy can  format "CAP 1.2"  vocabulary "common outage codes"
	}
	information HeatStatus "Where heat is down" {
		owner HeatCo  classified Internal  tlp green  policy can  vocabulary "four-colour status"
	}
	information WaterStatus "Where water is down or must be boiled" {
		owner WaterCo  classified Internal  tlp green  policy can  vocabulary "four-colour status"
	}
	information MobileStatus "Where phones do not work" {
		owner TelecomCo  classified Internal  tlp amber  policy can  vocabulary "four-colour status"
	}
	information MunicipalNeeds "What the municipalities need" {
		owner MuniNorth  classified Internal  tlp amber  policy can  vocabulary "four-colour status"
	}
	information CommonPicture "Common situation picture" {
		owner CountyBoard  classified Restricted  tlp amber  policy can  format "GeoJSON"
	}
	information PriorityUsers "List of priority users" {
		owner CountyBoard  classified Restricted  tlp amber_strict  policy could  format "county table 3"
		about "Shows who gets power first. Each grid company and municipality sees it and hands it to nobody."
	}
	information WeakPoints "Weak points of the regional grid" {
		owner GridCo  classified Secret  tlp red  policy could  commercial  vocabulary "grid asset names"
	}
	information FuelStock "Fuel in the depot, by day" {
		owner FuelCo  classified Restricted  tlp amber  policy could  commercial  format "stock table"
	}
	information FoodStock "Food in store, by day" {
		owner FoodCo  classified Restricted  tlp amber  policy could  commercial  format "stock table"
	}
	information PowerForecast "Forecast of power in the country" {
		owner TransmissionOperator  classified Internal  tlp amber  policy can  format "forecast table"
	}
	information DutyList "Who is on duty, with numbers" {
		owner MuniNorth  classified Internal  tlp amber  policy can  personal_data  format "duty table"
	}
	information PublicAdvice "Advice to the public" {
		owner CountyBoard  classified Open  tlp clear  policy can  format "CAP 1.2"
	}
	information LessonNotes "What an exercise or event has taught" {
		owner MuniNorth  classified Internal  tlp green  policy can  format "lesson sheet"
	}
	// Written down so that everybody knows it stays at home.
	information TradeTerms "Prices and contracts of the producers" {
		owner HydroCo  classified Restricted  policy cannot  commercial
	}

	// ================================================================== the partnership

	partnership EnergyNet "East Energy Net" operational contract voluntary at provincial {
		scope "Keep power, heat and water running in six municipalities; in a shortage restore priority users first"
		journey stabilise_and_mature

		// -------------------------------------------------------------- members and why they are in it

		member MuniNorth lead committed since 2025-11-20 motives legal_duty, continuity_of_own_business
			because "answers for its people and cannot do it alone"
		member MuniLake partner committed since 2025-11-20 motives legal_duty, resource_sharing
			because "has the waterworks, but no crews of its own"
		member MuniCoast partner committed since 2025-11-20 motives legal_duty, risk_sharing
			because "lives with the fuel depot in its harbour"
		member MuniForest partner committed since 2025-11-20 motives legal_duty, resource_sharing
			because "has the longest lines and the fewest people"
		member MuniRiver partner committed since 2025-11-20 motives legal_duty, risk_sharing
			because "many of its old people live alone"
		member MuniHills partner committed since 2025-11-20 motives legal_duty, resource_sharing
			because "is cut off first when roads close"
		member CountyBoard partner committed since 2025-11-20 motives legal_duty, security
			because "has to compile the plan of priority users"
		member GridCo partner committed since 2025-11-20 motives social_responsibility, reputation
			because "a named list makes hard choices fair"
		member TownGrid partner committed since 2025-11-20 motives social_responsibility, resource_sharing
			because "can lend crews and borrow them"
		member HeatCo partner committed since 2025-11-20 motives continuity_of_own_business, dependence_on_community
			because "no power, no heat"
		member HydroCo partner committed since 2025-11-20 motives reputation, security
			because "wants its island start to be part of a plan"
		member WaterCo partner committed since 2025-11-20 motives continuity_of_own_business, social_responsibility
			because "pumps stop twelve hours after the power"
		member TelecomCo partner committed since 2025-11-20 motives continuity_of_own_business, reputation
			because "knows in time which masts go dark"
		member FibreCo partner committed since 2026-02-12 motives continuity_of_own_business, resource_sharing
			because "gets to its broken fibres together with the line crews"
		member FuelCo partner committed since 2025-11-20 motives social_responsibility, security
			because "wants an order of delivery before the queue"
		member FoodCo partner committed since 2026-02-12 motives continuity_of_own_business, dependence_on_community
			because "its cold store is on the priority list"
		member PharmaCo partner committed since 2026-02-12 motives social_responsibility, continuity_of_own_business
			because "medicines cannot wait for the roads"
		member CareCo partner committed since 2026-02-12 motives continuity_of_own_business, security
			because "its residents cannot leave"
		member HaulCo partner committed since 2025-11-20 motives market, social_responsibility
			because "is called by contract and paid by contract"
		member PowerHire partner committed since 2026-02-12 motives market, reputation
			because "its generators are booked before the storm"
		member PaperMill partner committed since 2025-11-20 motives investment_sharing, reputation
			because "drops load against notice and pay"
		member Chamber partner engaged since 2025-04-10 motives dependence_on_community
			because "speaks for smaller companies"
		member HealthRegion beneficiary engaged since 2025-06-01 motives security
			because "hospitals are the first of the priority users"
		member StateAgency observer engaged since 2025-03-01 motives legal_duty
			because "directs the planning and learns from it"
		member TransmissionOperator observer engaged since 2025-03-01 motives security
			because "gives the warning when power runs short"
		member FacilitatorFirm facilitator engaged since 2024-10-01 motives market
			because "hired to keep the talks open and fair"
		member University domain_expert engaged since 2025-01-15 motives other
			because "research on outages"
		member VolunteerBody observer engaged since 2025-06-01 motives social_responsibility
			because "reaches those whom no app reaches"
		member RegionalRadio supplier engaged since 2026-01-10 motives social_responsibility
			because "people trust it when the phones are silent"

		// -------------------------------------------------------------- one senior executive for every member

		role SerMuniNorth "Senior executive, North" ser of MuniNorth needs Collaborating 3 {
			held by ChiefNorth from 2024-09-01
		}
		role SerMuniLake "Senior executive, Lake" ser of MuniLake needs Collaborating 3 {
			held by ChiefLake from 2024-09-01
		}
		role SerMuniCoast "Senior executive, Coast" ser of MuniCoast needs Collaborating 3 {
			held by ChiefCoast from 2024-09-01
		}
		role SerMuniForest "Senior executive, Forest" ser of MuniForest needs Collaborating 3 {
			held by ChiefForest from 2024-09-01
		}
		role SerMuniRiver "Senior executive, River" ser of MuniRiver needs Collaborating 3 {
			held by ChiefRiver from 2024-09-01
		}
		role SerMuniHills "Senior executive, Hills" ser of MuniHills needs Collaborating 3 {
			held by ChiefHills from 2024-09-01
		}
		role SerCounty "Senior executive, county board" ser of CountyBoard needs Collaborating 3 {
			held by CountyDirector from 2025-09-01
		}
		role SerGrid "Senior executive, regional grid" ser of GridCo needs Collaborating 3 {
			held by ChiefGrid from 2025-10-01
		}
		role SerTownGrid "Senior executive, town networks" ser of TownGrid needs Collaborating 3 {
			held by ChiefTownGrid from 2025-10-01
		}
		role SerHeat "Senior executive, heating" ser of HeatCo needs Collaborating 3 {
			held by ChiefHeat from 2025-10-01
		}
		role SerHydro "Senior executive, hydro power" ser of HydroCo needs Collaborating 3 {
			held by ChiefHydro from 2025-10-01
		}
		role SerWater "Senior executive, water" ser of WaterCo needs Collaborating 3 {
			held by ChiefWater from 2025-10-01
		}
		role SerTelecom "Senior executive, mobile" ser of TelecomCo needs Collaborating 3 {
			held by ChiefTelecom from 2025-10-01
		}
		role SerFibre "Senior executive, fibre" ser of FibreCo needs Collaborating 3 {
			held by ChiefFibre from 2026-01-15
		}
		role SerFuel "Senior executive, fuel" ser of FuelCo needs Collaborating 3 {
			held by ChiefFuel from 2025-10-01
		}
		role SerFood "Senior executive, food" ser of FoodCo needs Collaborating 3 {
			held by ChiefFood from 2026-01-15
		}
		role SerPharma "Senior executive, medicines" ser of PharmaCo needs Collaborating 3 {
			held by ChiefPharma from 2026-01-15
		}
		role SerCare "Senior executive, care homes" ser of CareCo needs Collaborating 3 {
			held by ChiefCare from 2026-01-15
		}
		role SerHaul "Senior executive, haulage" ser of HaulCo needs Collaborating 3 {
			held by ChiefHaul from 2025-10-01
		}
		role SerHire "Senior executive, machine hire" ser of PowerHire needs Collaborating 3 {
			held by ChiefHire from 2026-01-15
		}
		role SerMill "Senior executive, paper mill" ser of PaperMill needs Collaborating 3 {
			held by ChiefMill from 2025-10-01
		}

		// -------------------------------------------------------------- those who run the net day to day

		role OperationalLead "Manager of the Energy Net" operational_lead of MuniNorth needs Collaborating 4 {
			held by NetManager from 2025-03-01
			deputy PlannerLake from 2025-09-01
		}
		role Facilitator "Facilitator" facilitator of FacilitatorFirm needs Collaborating 4 {
			held by FacilitatorSenior from 2024-10-01
		}
		role AnalysisLead "Lead analyst" domain_expert of University clearance Restricted needs RiskWork 4 {
			held by EnergyProfessor from 2025-01-15
		}
		role DataSteward "Keeper of the labels" data_steward of MuniLake clearance Restricted {
			held by RecordsLake from 2025-02-01
		}
		role InteropLead "Interoperability lead" interoperability_lead of GridCo needs Collaborating 3 {
			held by GridArchitect from 2025-10-01
		}
		role RiskCoordinator "Risk and priority planner" risk_owner of CountyBoard needs RiskWork 3 {
			held by CountyPlanner from 2025-03-01
		}
		role ExerciseLead "Exercise lead, public side" exercise_lead of MuniCoast {
			held by ExerciseCoast from 2025-10-01
		}
		role ExerciseColead "Exercise lead, business side" exercise_lead of WaterCo {
			held by WaterTrainer from 2025-10-01
		}
		role SuppliesLead "Chair of the supplies group" chair of FoodCo {
			held by SuppliesManager from 2026-02-12
		}
		role Secretary "Clerk of the net" secretary of MuniNorth {
			held by ClerkNorth from 2025-09-01
		}
		// Open on purpose, see the waiver in the joint plan.
		role AuditLead "Internal auditor of the net" assurance_lead of MuniForest
		role ChamberEnvoy "Speaker of the smaller companies" other of Chamber {
			held by ChamberDirector from 2025-04-10
		}
		role VolunteerEnvoy "Speaker of the volunteers" other of VolunteerBody {
			held by VolunteerLeader from 2025-06-01
		}

		// -------------------------------------------------------------- those who act in a crisis, each with a deputy

		role CrisisLead "Crisis lead" incident_command of CountyBoard clearance Secret needs CrisisLeading 4 {
			held by CountyDuty from 2025-12-01
			deputy CountyDutySecond from 2025-12-01
		}
		role PlanningHead "Head of planning" planning of MuniNorth clearance Secret needs CrisisLeading 3 {
			held by PlannerNorth from 2025-12-01
			deputy PlannerLake from 2025-12-01
		}
		role OperationsHead "Head of operations" operations of GridCo clearance Restricted needs GridOperation 4 {
			held by GridOperationsChief from 2025-12-01
			deputy GridEngineer from 2025-12-01
		}
		role LogisticsHead "Head of logistics" logistics of HaulCo clearance Restricted {
			held by TransportChief from 2025-12-01
			deputy TransportSecond from 2025-12-01
		}
		role FinanceHead "Head of finance" finance_admin of MuniNorth {
			held by ControllerNorth from 2025-12-01
			deputy ClerkNorth from 2025-12-01
		}
		role Spokesperson "Spokesperson" spokesperson of CountyBoard needs PlainSpeaking 4 {
			held by CountyPress from 2025-12-01
			deputy NorthPress from 2025-12-01
		}
		role MuniLiaison "Liaison of the municipalities" liaison of MuniNorth clearance Restricted
			needs CrisisLeading 3 {
			held by NorthDuty from 2025-12-01
			deputy LakeDuty from 2025-12-01
		}
		role GridLiaison "Liaison of the regional grid" liaison of GridCo clearance Restricted needs GridOperation 4 {
			held by GridDutyEngineer from 2025-12-01
			deputy GridEngineer from 2025-12-01
		}
		role TownGridLiaison "Liaison of the town networks" liaison of TownGrid clearance Restricted {
			needs GridOperation 3
			held by TownGridDuty from 2025-12-01
			deputy TownGridEngineer from 2025-12-01
		}
		role HeatLiaison "Liaison of the heating company" liaison of HeatCo clearance Restricted {
			held by HeatDuty from 2025-12-01
			deputy HeatEngineer from 2025-12-01
		}
		role WaterLiaison "Liaison of the water company" liaison of WaterCo clearance Restricted {
			held by WaterDuty from 2025-12-01
			deputy WaterEngineer from 2025-12-01
		}
		role TelecomLiaison "Liaison of the mobile company" liaison of TelecomCo clearance Restricted {
			held by TelecomDuty from 2025-12-01
			deputy TelecomEngineer from 2025-12-01
		}

		// -------------------------------------------------------------- strategic tier

		body Sponsors "Executive sponsors" executive_sponsors strategic by consensus else majority {
			mandate "Sets the aims, admits members, settles what nobody else could"
			chair SerMuniNorth  deputy SerGrid  quorum 8  meets every 3 months
			in pre_crisis, in_crisis, post_crisis  charter Charter
			seat MuniNorth as SerMuniNorth
			seat MuniLake as SerMuniLake
			seat MuniCoast as SerMuniCoast
			seat MuniForest as SerMuniForest
			seat MuniRiver as SerMuniRiver
			seat MuniHills as SerMuniHills
			seat CountyBoard as SerCounty
			seat GridCo as SerGrid
			seat TownGrid as SerTownGrid
			seat HeatCo as SerHeat
			seat HydroCo as SerHydro
			seat WaterCo as SerWater
			seat TelecomCo as SerTelecom
			seat FuelCo as SerFuel
			// One vote for seven smaller companies.
			seat Chamber as ChamberEnvoy for FibreCo, FoodCo, PharmaCo, CareCo, HaulCo, PowerHire, PaperMill
			seat StateAgency non_voting
		}
		body AssuranceRound "Assurance round" assurance strategic by majority {
			mandate "Looks at how the net keeps its own rules and tells the sponsors"
			chair SerMuniLake  quorum 2  meets every 6 months  in pre_crisis, post_crisis  reports to Sponsors
			charter Charter
			seat MuniLake as SerMuniLake
			seat WaterCo as SerWater
			seat MuniForest as AuditLead non_voting
		}
		body AdvisoryRound "Advisory round" advisory strategic by consensus {
			mandate "State, science and civil society say what the net does not see"
			chair SerCounty  meets every 6 months  in pre_crisis, post_crisis  reports to Sponsors
			seat CountyBoard as SerCounty
			seat StateAgency
			seat TransmissionOperator
			seat HealthRegion
			seat University as AnalysisLead
			seat VolunteerBody as VolunteerEnvoy
			seat Chamber as ChamberEnvoy
		}

		// -------------------------------------------------------------- tactical tier

		body SteeringGroup "Steering group" steering tactical by majority else chair_decides {
			mandate "Runs the plan, owns procedures and budget between the meetings of the sponsors"
			chair OperationalLead  deputy InteropLead  quorum 5  meets every 1 month
			in pre_crisis, in_crisis, post_crisis  reports to Sponsors  charter Charter
			seat MuniNorth as OperationalLead
			seat MuniLake as DataSteward
			seat MuniCoast as ExerciseLead
			seat CountyBoard as RiskCoordinator
			seat GridCo as InteropLead
			seat WaterCo as ExerciseColead
			seat Chamber as ChamberEnvoy for FibreCo, FoodCo, PharmaCo, CareCo, HaulCo, PowerHire, PaperMill
			seat HealthRegion
			seat FacilitatorFirm as Facilitator non_voting
			seat University as AnalysisLead non_voting
			seat MuniNorth as Secretary non_voting
		}
		body MunicipalLeaders "Round of the six chief executives" working_group tactical
			by consensus else qualified_majority {
			mandate "Agrees which users come first"
			chair SerMuniNorth  deputy SerMuniLake  quorum 4  meets every 3 months  in pre_crisis, post_crisis
			baseline government  reports to Sponsors  charter LeadMandate
			seat MuniNorth as SerMuniNorth
			seat MuniLake as SerMuniLake
			seat MuniCoast as SerMuniCoast
			seat MuniForest as SerMuniForest
			seat MuniRiver as SerMuniRiver
			seat MuniHills as SerMuniHills
		}
		body AnalysisGroup "Analysis group" working_group tactical by consensus {
			mandate "Finds weak points and what follows from them"
			chair AnalysisLead  meets every 2 months  in pre_crisis, post_crisis  baseline energy
			reports to SteeringGroup
			seat University as AnalysisLead
			seat GridCo as GridLiaison
			seat HeatCo as HeatLiaison
			seat WaterCo as WaterLiaison
			seat HydroCo
			seat PaperMill
			seat MuniRiver
			seat CountyBoard as RiskCoordinator
		}
		body SuppliesGroup "Supplies group" working_group tactical by consensus {
			mandate "Keeps fuel, food, medicines and care within reach"
			chair SuppliesLead  meets every 2 months  in pre_crisis, post_crisis
			baseline food_water, mass_casualties, transport  reports to SteeringGroup
			seat FoodCo as SuppliesLead
			seat FuelCo
			seat PharmaCo
			seat CareCo
			seat HaulCo as LogisticsHead
			seat PowerHire
			seat MuniHills
			seat HealthRegion
			seat VolunteerBody as VolunteerEnvoy
		}
		body InteropGroup "Interoperability group" working_group tactical by consensus {
			mandate "Keeps words, forms and links in step"
			chair InteropLead  meets every 2 months  in pre_crisis, post_crisis
			baseline communications  reports to SteeringGroup
			seat GridCo as InteropLead
			seat TownGrid as TownGridLiaison
			seat TelecomCo as TelecomLiaison
			seat FibreCo
			seat MuniLake as DataSteward
			seat CountyBoard
		}

		// -------------------------------------------------------------- operational tier

		body OperationsOffice "Operations office" operational_management operational by chair_decides {
			mandate "Keeps the net going from day to day"
			chair OperationalLead  meets every 1 week  in pre_crisis, post_crisis  reports to SteeringGroup
			seat MuniNorth as OperationalLead
			seat MuniNorth as Secretary
			seat MuniCoast as ExerciseLead
			seat GridCo as InteropLead
		}
		body CrisisTeam "Crisis team" crisis_team operational by chair_decides {
			mandate "Decides and acts for the region from alarm to stand-down"
			chair CrisisLead  deputy PlanningHead  quorum 4  in in_crisis  reports to Sponsors
			charter Charter
			seat CountyBoard as CrisisLead
			seat MuniNorth as PlanningHead
			seat GridCo as OperationsHead
			seat HaulCo as LogisticsHead
			seat MuniNorth as FinanceHead
			seat CountyBoard as Spokesperson non_voting
			seat MuniNorth as MuniLiaison for MuniLake, MuniCoast, MuniForest, MuniRiver, MuniHills
			seat GridCo as GridLiaison
			seat TownGrid as TownGridLiaison
			seat HeatCo as HeatLiaison
			seat WaterCo as WaterLiaison
			seat TelecomCo as TelecomLiaison
		}

		// -------------------------------------------------------------- who may decide what

		// In quiet times.
		decision AdmitMember "Admit a member" in pre_crisis at Sponsors {
			A SerMuniNorth  R OperationalLead  C SteeringGroup  I MunicipalLeaders
		}
		decision ApproveBudget "Approve the yearly budget" in pre_crisis limit 1500000 SEK at Sponsors {
			A Sponsors  R FinanceHead  C SteeringGroup
		}
		decision AgreePriorities "Agree the priority users" in pre_crisis within 30 d at MunicipalLeaders {
			A SerMuniNorth  R MunicipalLeaders  C GridCo, TownGrid  I Sponsors
		}
		decision ReleaseInformation "Release an item to a new reader" in pre_crisis, in_crisis within 1 h
			at SteeringGroup {
			A DataSteward  R Secretary  C GridLiaison  I OperationalLead
		}
		decision ChangeProcedure "Change a procedure" in pre_crisis, post_crisis at SteeringGroup {
			A OperationalLead  R InteropLead  C CrisisLead  I Sponsors
		}
		decision CloseOrExtend "Close the net or carry on" in pre_crisis, post_crisis at Sponsors {
			A Sponsors  R OperationalLead  C MunicipalLeaders, AdvisoryRound
		}

		// In a crisis. Whoever decides has a time limit.
		decision ActivateTeam "Call the crisis team" in in_crisis within 30 min at CrisisTeam {
			A CrisisLead  R MuniLiaison, GridLiaison  I Sponsors
		}
		decision DisconnectArea "Disconnect an area" in in_crisis within 30 min at CrisisTeam {
			A CrisisLead  R OperationsHead  C MuniLiaison  I Sponsors, HealthRegion
		}
		decision SetOrder "Set the order of restoring" in in_crisis within 30 min at CrisisTeam {
			A CrisisLead  R PlanningHead  C GridLiaison, TownGridLiaison  I MunicipalLeaders
		}
		decision CallUpMeans "Call up means of the companies" in in_crisis within 1 h limit 500000 SEK at CrisisTeam {
			A LogisticsHead  R FinanceHead  C OperationsHead  I Sponsors
		}
		decision SpendMore "Spend more than the crisis team may" in in_crisis within 4 h limit 3000000 SEK at Sponsors {
			A SerMuniNorth  R FinanceHead  C SerCounty, SerGrid
		}
		decision SpeakOut "Speak to the public" in in_crisis within 30 min at CrisisTeam {
			A CrisisLead  R Spokesperson  C PlanningHead  I Sponsors
		}
		decision StandDown "Stand the crisis team down" in in_crisis, post_crisis within 2 h at CrisisTeam {
			A CrisisLead  R PlanningHead  C OperationsHead  I Sponsors
		}

		// -------------------------------------------------------------- when it does not move, who is next

		escalation from GridLiaison to CrisisTeam after 30 min when "an outage touches a priority user"
			by ActivateCrisis
		escalation from TownGridLiaison to CrisisTeam after 30 min when "an outage touches a priority user"
			by ActivateCrisis
		escalation from CrisisTeam to Sponsors after 2 h when "an area stays dark longer than planned" by IssueLadder
		escalation from OperationsOffice to SteeringGroup after 5 d when "an issue is still open" by IssueLadder
		escalation from AnalysisGroup to SteeringGroup after 10 d when "a weak point has no owner" by IssueLadder
		escalation from SuppliesGroup to SteeringGroup after 5 d when "a stock falls below its buffer" by IssueLadder
		escalation from InteropGroup to SteeringGroup after 10 d when "a link fails its test" by IssueLadder
		escalation from SteeringGroup to Sponsors after 10 d when "the group cannot agree" by IssueLadder
		escalation from MunicipalLeaders to Sponsors after 30 d when "no list of priority users is agreed"
			by IssueLadder

		// -------------------------------------------------------------- what is agreed in writing

		agreement Charter "Charter of the Energy Net" charter binding {
			parties MuniNorth, MuniLake, MuniCoast, MuniForest, MuniRiver, MuniHills, CountyBoard, GridCo, TownGrid,
				HeatCo, HydroCo, WaterCo, TelecomCo, FibreCo, FuelCo, FoodCo, PharmaCo, CareCo, HaulCo, PowerHire,
				PaperMill
			covers roles, objectives, neutrality, confidentiality, intellectual_property, dispute, change, exit
			conditions peacetime, crisis, war
			signed 2026-02-12  effective 2026-02-12  expires 2029-12-31  review 2027-09-30  reviewed 2026-09-30
			legal_basis PreparednessLaw, PriorityPlanning
			about "Joining is free; who has joined is bound. Sixteen signed in November, the others in February."
			signature MuniNorth by SerMuniNorth on 2025-11-20
			signature MuniLake by SerMuniLake on 2025-11-20
			signature MuniCoast by SerMuniCoast on 2025-11-20
			signature MuniForest by SerMuniForest on 2025-11-20
			signature MuniRiver by SerMuniRiver on 2025-11-20
			signature MuniHills by SerMuniHills on 2025-11-20
			signature CountyBoard by SerCounty on 2025-11-20
			signature GridCo by SerGrid on 2025-11-20
			signature TownGrid by SerTownGrid on 2025-11-20
			signature HeatCo by SerHeat on 2025-11-20
			signature HydroCo by SerHydro on 2025-11-20
			signature WaterCo by SerWater on 2025-11-20
			signature TelecomCo by SerTelecom on 2025-11-20
			signature FuelCo by SerFuel on 2025-11-20
			signature HaulCo by SerHaul on 2025-11-20
			signature PaperMill by SerMill on 2025-11-20
			signature FibreCo by SerFibre on 2026-02-12
			signature FoodCo by SerFood on 2026-02-12
			signature PharmaCo by SerPharma on 2026-02-12
			signature CareCo by SerCare on 2026-02-12
			signature PowerHire by SerHire on 2026-02-12
		}
		agreement InfoAgreement "Agreement on sharing information" information_sharing binding {
			parties MuniNorth, MuniLake, MuniCoast, MuniForest, MuniRiver, MuniHills, CountyBoard, HealthRegion,
				StateAgency, TransmissionOperator, GridCo, TownGrid, HeatCo, HydroCo, WaterCo, TelecomCo, FibreCo,
				FuelCo, FoodCo, HaulCo, University, VolunteerBody, Chamber, FacilitatorFirm
			covers information_handling, confidentiality, liability, dispute, change, exit
			conditions peacetime, crisis, war
			signed 2026-02-12  effective 2026-02-12  expires 2029-12-31  review 2027-09-30  reviewed 2026-09-30
			legal_basis SecrecyLaw, PrivacyLaw, SharingGuide
			signature MuniNorth by SerMuniNorth on 2026-02-12
			signature MuniLake by SerMuniLake on 2026-02-12
			signature MuniCoast by SerMuniCoast on 2026-02-12
			signature MuniForest by SerMuniForest on 2026-02-12
			signature MuniRiver by SerMuniRiver on 2026-02-12
			signature MuniHills by SerMuniHills on 2026-02-12
			signature CountyBoard by SerCounty on 2026-02-12
			signature HealthRegion on 2026-02-12
			signature StateAgency on 2026-02-12
			signature TransmissionOperator on 2026-02-12
			signature GridCo by SerGrid on 2026-02-12
			signature TownGrid by SerTownGrid on 2026-02-12
			signature HeatCo by SerHeat on 2026-02-12
			signature HydroCo by SerHydro on 2026-02-12
			signature WaterCo by SerWater on 2026-02-12
			signature TelecomCo by SerTelecom on 2026-02-12
			signature FibreCo by SerFibre on 2026-02-12
			signature FuelCo by SerFuel on 2026-02-12
			signature FoodCo by SerFood on 2026-02-12
			signature HaulCo by SerHaul on 2026-02-12
			signature University by AnalysisLead on 2026-02-12
			signature VolunteerBody by VolunteerEnvoy on 2026-02-12
			signature Chamber by ChamberEnvoy on 2026-02-12
			signature FacilitatorFirm by Facilitator on 2026-02-12
		}
		// Pay, liability and insurance are settled before anybody is called.
		agreement CallUpContract "Contract on calling up means" contract binding {
			parties MuniNorth, CountyBoard, GridCo, TownGrid, HeatCo, HydroCo, WaterCo, TelecomCo, FibreCo, FuelCo,
				FoodCo, PharmaCo, CareCo, HaulCo, PowerHire, PaperMill
			covers call_up, pricing, liability, insurance, dispute, change, exit
			conditions peacetime, crisis, war
			signed 2026-03-12  effective 2026-04-01  expires 2029-12-31  review 2027-09-30  reviewed 2026-09-30
			legal_basis PreparednessLaw
			signature MuniNorth by SerMuniNorth on 2026-03-12
			signature CountyBoard by SerCounty on 2026-03-12
			signature GridCo by SerGrid on 2026-03-12
			signature TownGrid by SerTownGrid on 2026-03-12
			signature HeatCo by SerHeat on 2026-03-12
			signature HydroCo by SerHydro on 2026-03-12
			signature WaterCo by SerWater on 2026-03-12
			signature TelecomCo by SerTelecom on 2026-03-12
			signature FibreCo by SerFibre on 2026-03-12
			signature FuelCo by SerFuel on 2026-03-12
			signature FoodCo by SerFood on 2026-03-12
			signature PharmaCo by SerPharma on 2026-03-12
			signature CareCo by SerCare on 2026-03-12
			signature HaulCo by SerHaul on 2026-03-12
			signature PowerHire by SerHire on 2026-03-12
			signature PaperMill by SerMill on 2026-03-12
		}
		agreement InteropAgreement "Agreement on interoperability" interoperability binding {
			parties MuniNorth, MuniLake, CountyBoard, GridCo, TownGrid, HeatCo, WaterCo, TelecomCo
			covers roles, information_handling, change, liability
			conditions peacetime, crisis, war
			signed 2026-03-12  effective 2026-04-01  expires 2029-12-31  review 2027-09-30  reviewed 2026-09-30
			legal_basis InteropFramework
			signature MuniNorth by SerMuniNorth on 2026-03-12
			signature MuniLake by SerMuniLake on 2026-03-12
			signature CountyBoard by SerCounty on 2026-03-12
			signature GridCo by SerGrid on 2026-03-12
			signature TownGrid by SerTownGrid on 2026-03-12
			signature HeatCo by SerHeat on 2026-03-12
			signature WaterCo by SerWater on 2026-03-12
			signature TelecomCo by SerTelecom on 2026-03-12
		}
		agreement LeadMandate "Mandate to lead for the six municipalities" mandate binding {
			parties MuniNorth, MuniLake, MuniCoast, MuniForest, MuniRiver, MuniHills
			covers roles, pricing, exit, change
			signed 2025-03-01  effective 2025-03-01  expires 2029-12-31  review 2027-03-01  reviewed 2026-09-30
			legal_basis PreparednessLaw
			signature MuniNorth by SerMuniNorth on 2025-03-01
			signature MuniLake by SerMuniLake on 2025-03-01
			signature MuniCoast by SerMuniCoast on 2025-03-01
			signature MuniForest by SerMuniForest on 2025-03-01
			signature MuniRiver by SerMuniRiver on 2025-03-01
			signature MuniHills by SerMuniHills on 2025-03-01
		}
		agreement MunicipalAid "Mutual aid of the municipalities" mutual_aid binding {
			parties MuniNorth, MuniLake, MuniCoast, MuniForest, MuniRiver, MuniHills
			covers call_up, pricing, liability, insurance, change
			conditions peacetime, crisis
			signed 2025-11-20  effective 2026-01-01  expires 2029-12-31  review 2027-09-30  reviewed 2026-09-30
			legal_basis PreparednessLaw
			signature MuniNorth by SerMuniNorth on 2025-11-20
			signature MuniLake by SerMuniLake on 2025-11-20
			signature MuniCoast by SerMuniCoast on 2025-11-20
			signature MuniForest by SerMuniForest on 2025-11-20
			signature MuniRiver by SerMuniRiver on 2025-11-20
			signature MuniHills by SerMuniHills on 2025-11-20
		}
		agreement FuelPriority "Service level for fuel" sla binding {
			parties FuelCo, HaulCo, MuniNorth
			covers call_up, pricing, liability, insurance, change, dispute
			conditions peacetime, crisis, war
			signed 2026-03-12  effective 2026-04-01  expires 2028-12-31  review 2027-09-30  reviewed 2026-09-30
			signature FuelCo by SerFuel on 2026-03-12
			signature HaulCo by SerHaul on 2026-03-12
			signature MuniNorth by SerMuniNorth on 2026-03-12
		}
		agreement BroadcastNote "Understanding on public messages" mou non_binding {
			parties CountyBoard, RegionalRadio
			covers roles, change, information_handling
			conditions peacetime, crisis, war
			signed 2026-01-10  effective 2026-01-10  expires 2029-12-31  review 2027-09-30  reviewed 2026-09-30
			signature CountyBoard by SerCounty on 2026-01-10
			signature RegionalRadio on 2026-01-10
		}
		agreement VolunteerNote "Understanding with the volunteers" mou non_binding {
			parties MuniNorth, VolunteerBody
			covers roles, call_up, insurance, liability, change
			signed 2026-01-20  effective 2026-01-20  expires 2029-12-31  review 2027-09-30  reviewed 2026-09-30
			signature MuniNorth by SerMuniNorth on 2026-01-20
			signature VolunteerBody by VolunteerEnvoy on 2026-01-20
		}
		agreement FacilitationContract "Contract on facilitation" contract binding {
			parties MuniNorth, FacilitatorFirm
			covers roles, pricing, confidentiality, exit, change
			signed 2024-10-01  effective 2024-10-01  expires 2027-06-30  review 2027-03-31  reviewed 2026-09-30
			signature MuniNorth by SerMuniNorth on 2024-10-01
			signature FacilitatorFirm by Facilitator on 2024-10-01
		}

		// -------------------------------------------------------------- procedures before a crisis

		// The nine steps follow those reported from the Dalarna trial; the parties, limits and letters are ours.
		procedure PriorityPlan "Choose the priority users, in nine steps" planning in pre_crisis {
			when "the agency asks for a new plan"  changed 2026-06-15  owner RiskCoordinator
			protects PowerSupply, DrinkingWater, CareAtHome
			step DirectPlanning "The state agency asks for a plan" within 30 d {
				A StateAgency  R StateAgency  I CountyBoard
				then ConvenePlanning
			}
			step ConvenePlanning "The county board starts and calls everybody together" within 30 d {
				A CountyBoard  R RiskCoordinator  I MunicipalLeaders, GridCo, TownGrid
				over GroupRoom
				then NameUsers
			}
			step NameUsers "Each municipality says which users come first" within 60 d {
				A MunicipalLeaders  R MuniNorth, MuniLake, MuniCoast, MuniForest, MuniRiver, MuniHills
				C HealthRegion, VolunteerBody
				over Workspace
				then CheckLocally
			}
			step CheckLocally "With the town networks: what can be steered here" within 30 d {
				A TownGridLiaison  R TownGrid  C MuniNorth, MuniCoast
				then CheckRegionally
			}
			step CheckRegionally "With the regional grid: what can be steered in the region" within 30 d {
				A CountyBoard  R GridCo  C RiskCoordinator, AnalysisLead
				then AgreeLocally
			}
			step AgreeLocally "The municipal leaders agree" within 30 d {
				A SerMuniNorth  R MunicipalLeaders  C AnalysisLead
				decides AgreePriorities
				then SumUp
			}
			step SumUp "The county board puts the lists together" within 20 d {
				A CountyBoard  R RiskCoordinator  I MunicipalLeaders
				over Workspace
				then CheckPlan
			}
			step CheckPlan "The grid companies check the plan" within 20 d {
				A GridLiaison  R GridCo, TownGrid  I RiskCoordinator
				then AgreePlan
				then SumUp when "the plan cannot be steered like this"
			}
			step AgreePlan "The leadership of the county agrees" within 20 d {
				A SerCounty  R CountyBoard  I StateAgency, MunicipalLeaders
				sends PriorityFlow
			}
		}
		procedure YearlyRisk "Look at the risks every year" risk_analysis in pre_crisis {
			when "September, or after an event"  changed 2026-04-20  owner RiskCoordinator  protects PowerSupply
			step MapServices "Map services and what they depend on" within 30 d {
				A AnalysisLead  R AnalysisGroup, SuppliesGroup  C GridCo, VolunteerBody
				uses GridModel  over GroupRoom  sends WeakPointFlow
				then RateRisks
			}
			step RateRisks "Rate the risks together" within 10 d {
				A RiskCoordinator  R AnalysisGroup  C SuppliesGroup
				over GroupRoom
				then ReportRisks
			}
			step ReportRisks "Report to the sponsors" within 10 d {
				A RiskCoordinator  R AnalysisLead  I Sponsors
			}
		}
		procedure WatchAhead "Watch and warn" early_warning in pre_crisis {
			when "the forecast shows less than 10 % margin"  changed 2026-05-30  owner RiskCoordinator
			step ReceiveForecast "Receive the forecast" within 15 min {
				A RiskCoordinator  R TransmissionOperator  I GridLiaison
				sends ForecastFlow
				then JudgeForecast
			}
			step JudgeForecast "Judge what it means for the region" within 1 h {
				A GridLiaison  R GridCo, TownGrid  C AnalysisLead
				then WarnMembers when "priority users may be hit"
			}
			step WarnMembers "Warn all members" within 30 min {
				A RiskCoordinator  R CountyBoard  I Sponsors, MunicipalLeaders
				over AlertApp, Radio
			}
		}
		procedure EaseLoad "Ease the load before the lights go out" mitigation in pre_crisis, in_crisis {
			when "a warning is out"  changed 2026-05-30  owner OperationsHead  protects PowerSupply
			step AskSaving "Ask the public to save power" within 1 h {
				A Spokesperson  R CountyBoard  C GridLiaison
				over Broadcast
				then DropLoad
			}
			step DropLoad "Drop large loads against pay" within 15 min {
				A OperationsHead  R PaperMill, HydroCo  I CrisisTeam
				uses LoadShedding  over Radio
			}
		}
		procedure ChangeRoutine "Change a procedure or a link" change in pre_crisis {
			when "a member changes how it works"  changed 2026-02-20  owner OperationalLead
			step ProposeChange "Say what changes" within 10 d {
				A OperationalLead  R InteropLead  I SteeringGroup
				then WeighChange
			}
			step WeighChange "Weigh what follows for others" within 20 d {
				A InteropLead  R InteropGroup  C DataSteward, CrisisLead
				decides ChangeProcedure
				then PublishChange when "nobody objects"
				then ProposeChange when "somebody is hit"
			}
			step PublishChange "Publish and tell all duty desks" within 5 d {
				A OperationalLead  R Secretary  I CrisisTeam, Sponsors
				over Workspace, MemberMail
			}
		}

		// -------------------------------------------------------------- procedures in a crisis

		procedure ActivateCrisis "Call the crisis team" activation in in_crisis {
			when "an outage touches priority users or will last over two hours"  changed 2026-06-15  owner CrisisLead
			step RaiseAlarm "Raise the alarm" within 10 min {
				A GridLiaison  R GridCo, TownGrid  I CountyBoard
				over Radio
				then CheckAlarm
			}
			step CheckAlarm "Ask back and check" within 10 min {
				A CrisisLead  R CountyBoard  C GridLiaison
				decides ActivateTeam  over Radio, SatPhones
				then CallTeam when "the alarm holds"
			}
			step CallTeam "Call the team" within 15 min {
				A CrisisLead  R MuniLiaison  I Sponsors
				uses SituationRoom  over AlertApp, Radio  sends DutyFlow
				then FirstMeeting
			}
			step FirstMeeting "Meet for ten minutes: what do we know, who does what" within 1 h {
				A CrisisLead  R CrisisTeam  I MunicipalLeaders
				over SatPhones, Radio
			}
		}
		procedure Restore "Restore priority users, in nine steps" response in in_crisis {
			when "the crisis team has met"  changed 2026-09-15  owner OperationsHead
			protects PowerSupply, DrinkingWater, CareAtHome, MunicipalCommand
			step ReportOutage "Report which areas are dark" within 15 min {
				A GridLiaison  R GridCo, TownGrid  I CrisisTeam
				over OutageBus, Radio  sends OutageFlow, TownOutageFlow
				then ConfirmUsers
			}
			step ConfirmUsers "See which priority users are in the dark" within 15 min {
				A PlanningHead  R MuniLiaison  C HeatLiaison, WaterLiaison, TelecomLiaison
				over CrisisBinder, Workspace
				then AssessOutage
			}
			step AssessOutage "Assess causes, capacity and time" within 30 min {
				A OperationsHead  R GridLiaison, TownGridLiaison  I CrisisLead
				then ChooseOrder
			}
			step ChooseOrder "Choose the order" within 30 min {
				A CrisisLead  R PlanningHead  C GridLiaison, MuniLiaison  I Sponsors
				decides SetOrder
				then SteerPower when "there is too little power"
				then SendCrews when "lines are down"
			}
			step SteerPower "Disconnect the rest and feed the first" within 30 min {
				A CrisisLead  R OperationsHead  I MuniLiaison, HealthRegion
				decides DisconnectArea  uses BlackStart  over Radio
				then BridgeGap
			}
			step SendCrews "Send the crews and clear the way" within 2 h {
				A OperationsHead  R GridCo, TownGrid, MuniForest, MuniHills  I LogisticsHead
				uses LineCrews, TownCrews, ClearanceTeams, SnowPloughs  over Radio
				then BridgeGap
			}
			step BridgeGap "Bring generators, fuel, heat and water where it takes longer" within 6 h {
				A LogisticsHead  R HaulCo, PowerHire, FuelCo, HeatCo, WaterCo  I MuniLiaison
				decides CallUpMeans  over Radio
				uses MobileGenerators, MobileSubstation, EmergencyFuel, HeatTrailers, WaterTankers, TruckFleet,
					ReliefCentres
				then RestartUsers
			}
			step RestartUsers "Switch the priority users on, one by one" within 8 h {
				A OperationsHead  R GridLiaison, TownGridLiaison  I CrisisTeam
				over OutageBus, Radio
				then ConfirmRestored
			}
			step ConfirmRestored "Every user says: we have power" within 1 h {
				A PlanningHead  R MuniLiaison  I CrisisLead, HealthRegion
				over Radio
				then ReportOutage when "an area is still dark"
			}
		}
		procedure CallResources "Call up means of the companies" resource_call_up in in_crisis {
			when "the crisis team lacks means"  changed 2026-04-20  owner LogisticsHead
			step AskForMeans "Say what is needed, where, until when" within 30 min {
				A MuniLiaison  R MuniNorth, MuniLake, MuniCoast, MuniForest, MuniRiver, MuniHills  I LogisticsHead
				sends NeedsFlow  over PictureMap, Radio
				then FindMeans
			}
			step FindMeans "Find who has it" within 30 min {
				A LogisticsHead  R HaulCo  C FuelCo, FoodCo, PharmaCo, CareCo, PowerHire
				over Workspace, Radio
				then OrderMeans
			}
			step OrderMeans "Order under the contract" within 30 min {
				A LogisticsHead  R FinanceHead  I OperationsHead
				decides CallUpMeans
				then DeliverMeans
				then AskForMore when "it costs more than the team may spend"
			}
			step AskForMore "Ask the sponsors for more" within 4 h {
				A SerMuniNorth  R FinanceHead  C SerCounty, SerGrid  I LogisticsHead
				decides SpendMore  over SatPhones
				then DeliverMeans when "granted"
			}
			step DeliverMeans "Bring it and sign for it" within 12 h {
				A LogisticsHead  R HaulCo, FuelCo, FoodCo, PharmaCo, CareCo, PowerHire, TelecomCo  I MuniLiaison
				uses TruckFleet, EmergencyFuel, MealStock, MedicineReserve, CareBeds, MobileGenerators, MastTrailers,
					FieldKitchen, HarbourYard
				then ReturnMeans
			}
			step ReturnMeans "Give it back and count" within 5 d {
				A LogisticsHead  R FinanceHead  I Secretary
			}
		}
		procedure KeepPicture "Keep one picture" information_sharing in in_crisis {
			when "the crisis team sits"  changed 2026-06-15  owner PlanningHead
			step CollectStatus "Collect the status of every service" within 15 min {
				A PlanningHead  R HeatCo, WaterCo, TelecomCo, FibreCo, GridCo, TownGrid  I CrisisTeam
				over PictureMap, OutageBus  sends HeatFlow, WaterFlow, MobileFlow, OutageFlow, TownOutageFlow
				then MergePicture
			}
			step MergePicture "Put it on one map" within 15 min {
				A PlanningHead  R CountyBoard  C GridLiaison
				over PictureMap
				then SharePicture
			}
			step SharePicture "Share the map" within 10 min {
				A PlanningHead  R CountyBoard  I Sponsors
				decides ReleaseInformation  over PictureMap, CrisisBinder  sends PictureFlow
				then CollectStatus when "the next hour begins"
			}
		}
		procedure TellPublic "Tell the public" crisis_communication in in_crisis {
			when "people feel it"  changed 2026-03-30  owner Spokesperson
			step DraftMessage "Write three sentences: what, how long, what to do" within 20 min {
				A Spokesperson  R CountyBoard  C PlanningHead
				then ApproveMessage
			}
			step ApproveMessage "Approve" within 10 min {
				A CrisisLead  R Spokesperson  I MuniLiaison
				decides SpeakOut
				then BroadcastMessage
			}
			step BroadcastMessage "Broadcast, and drive where nobody hears it" within 30 min {
				A Spokesperson  R RegionalRadio, MuniNorth  I CrisisTeam
				over Broadcast, SpeakerVans  sends PublicFlow
				then ListenBack
			}
			step ListenBack "Listen to what comes back" within 1 h {
				A Spokesperson  R VolunteerBody, MuniRiver  I PlanningHead
				uses DoorKnockers, HomeVisitors
				then DraftMessage when "people ask something else"
			}
		}

		// -------------------------------------------------------------- procedures after a crisis, and at any time

		procedure Recover "Back to normal" recovery in post_crisis {
			when "all priority users have power"  changed 2026-03-30  owner OperationsHead
			protects PowerSupply, MobileNet, DistrictHeat
			step CheckDamage "Look at the damage" within 1 d {
				A OperationsHead  R GridCo, TownGrid, FibreCo  I SteeringGroup
				then RepairRest
			}
			step RepairRest "Repair the rest, grid and fibre in one trip" within 14 d {
				A OperationsHead  R GridCo, TownGrid, FibreCo, TelecomCo  I MuniLiaison
				uses LineCrews, SpliceTeams
				then HandBack
			}
			step HandBack "Hand back to normal operation" within 1 d {
				A CrisisLead  R OperationsHead  I Sponsors
				decides StandDown  over MemberMail
				then SettleCosts
			}
			step SettleCosts "Settle costs under the contract" within 60 d {
				A FinanceHead  R MuniNorth  C LogisticsHead  I Sponsors
			}
		}
		procedure LearnLessons "Learn and apply" lessons in post_crisis {
			when "an exercise or an event is over"  changed 2026-06-15  owner ExerciseLead
			step GatherNotes "Gather notes while they are fresh" within 2 d {
				A ExerciseLead  R ExerciseColead  C CrisisTeam, VolunteerBody
				over Workspace
				then HoldReview
			}
			step HoldReview "Talk it over without blame" within 14 d {
				A ExerciseLead  R Facilitator  C CrisisTeam
				over GroupRoom
				then AssignLessons
			}
			step AssignLessons "Give each lesson an owner and a date" within 21 d {
				A SteeringGroup  R ExerciseLead, ExerciseColead  I Sponsors
				sends LessonFlow
				then CloseLessons
			}
			step CloseLessons "Check that it was done" within 12 months {
				A SteeringGroup  R Secretary  I AssuranceRound
			}
		}
		procedure IssueLadder "Settle issues, step by step" issue_resolution in pre_crisis, in_crisis, post_crisis {
			when "two members see it differently"  changed 2026-02-20  owner OperationalLead
			step RaiseIssue "Say it, in writing" within 1 d {
				A OperationalLead  R Secretary  I OperationsOffice
				over Workspace
				then SettleAtDesk
			}
			step SettleAtDesk "Those who disagree talk, with the facilitator" within 5 d {
				A OperationalLead  R Facilitator  C OperationsOffice
				then SettleInGroup when "still open"
			}
			step SettleInGroup "The steering group decides" within 10 d {
				A SteeringGroup  R OperationalLead  C DataSteward
				then SettleAtTop when "still open"
			}
			step SettleAtTop "The sponsors decide" within 10 d {
				A Sponsors  R SerMuniNorth  C SteeringGroup
			}
		}
		procedure LeaveWell "Leave without leaving a hole" disengagement in pre_crisis, post_crisis {
			when "a member gives notice or the net closes"  changed 2026-02-20  owner OperationalLead
			protects PowerSupply, DrinkingWater, DistrictHeat, CareAtHome
			step GiveNotice "Give notice" within 6 months {
				A Sponsors  R OperationalLead  I MunicipalLeaders, AdvisoryRound
				decides CloseOrExtend
				then HandOver
			}
			step HandOver "Hand over knowledge, lists and keys" within 60 d {
				A OperationalLead  R DataSteward, InteropLead  I SteeringGroup
				over Workspace
				then KeepServices
			}
			step KeepServices "Keep the agreed services going" within 12 months {
				A SerMuniNorth  R GridCo, WaterCo, HeatCo, CountyBoard  I AdvisoryRound
				then CloseBooks
			}
			step CloseBooks "Close the books and write down what we learned" within 60 d {
				A FinanceHead  R Secretary  I Sponsors
			}
		}

		// -------------------------------------------------------------- what flows to whom

		exchange OutageFlow "Outages of the regional grid" from GridCo to CrisisTeam, MuniLiaison {
			items OutagePicture  in in_crisis  every 15 min  delay 5 min
			under InfoAgreement  over OutageBus
			purpose "see who is in the dark"
		}
		exchange TownOutageFlow "Outages of the town networks" from TownGrid to CrisisTeam, MuniLiaison {
			items TownOutages  in in_crisis  every 15 min  delay 5 min
			under InfoAgreement  over OutageBus
			purpose "see who is in the dark"
		}
		exchange HeatFlow "State of the heating" from HeatCo to CrisisTeam {
			items HeatStatus  in in_crisis  every 30 min  delay 10 min  under InfoAgreement  over PictureMap
		}
		exchange WaterFlow "State of the water" from WaterCo to CrisisTeam {
			items WaterStatus  in in_crisis  every 30 min  delay 10 min  under InfoAgreement  over PictureMap
		}
		exchange MobileFlow "State of the mobile network" from TelecomCo to CrisisTeam {
			items MobileStatus  in in_crisis  every 30 min  delay 10 min  under InfoAgreement  over PictureMap
		}
		exchange NeedsFlow "Needs of the municipalities" from MuniLiaison to CrisisTeam {
			items MunicipalNeeds  in in_crisis  every 1 h  delay 15 min  under InfoAgreement  over PictureMap
		}
		exchange PictureFlow "The common picture" from CrisisTeam
			to MuniNorth, MuniLake, MuniCoast, MuniForest, MuniRiver, MuniHills, HealthRegion, StateAgency {
			items CommonPicture  in in_crisis  every 1 h  delay 10 min  under InfoAgreement  over PictureMap
		}
		exchange PriorityFlow "List of priority users" from CountyBoard to GridLiaison, TownGridLiaison, MuniLiaison {
			items PriorityUsers  in pre_crisis  every 12 months  delay 5 d  under InfoAgreement  over Workspace
			legal_basis SecrecyLaw
		}
		// Spoken, not sent: two named persons hear it in a closed room.
		exchange WeakPointFlow "Weak points of the grid" from GridCo to CrisisLead, PlanningHead {
			items WeakPoints  in pre_crisis  every 12 months  under InfoAgreement  over SecureRoom
			legal_basis SecrecyLaw
		}
		exchange FuelFlow "Fuel in stock" from FuelCo to CountyBoard, MuniLiaison {
			items FuelStock  in pre_crisis, in_crisis  every 1 week  delay 1 d  under InfoAgreement  over Workspace
		}
		exchange FoodFlow "Food in stock" from FoodCo to CountyBoard {
			items FoodStock  in pre_crisis, in_crisis  every 1 week  delay 1 d  under InfoAgreement  over Workspace
		}
		exchange ForecastFlow "Forecast and warning" from TransmissionOperator to CountyBoard, GridCo, TownGrid {
			items PowerForecast  in pre_crisis  every 1 d  delay 15 min  when "the margin shrinks below 10 %"
			under InfoAgreement  over Workspace
		}
		exchange DutyFlow "Who is on duty" from MuniNorth to CrisisTeam, OperationsOffice {
			items DutyList  in pre_crisis, in_crisis  every 1 week  delay 1 h  under InfoAgreement  over Workspace
			legal_basis PrivacyLaw
		}
		exchange PublicFlow "Advice to the public" from Spokesperson to RegionalRadio {
			items PublicAdvice  in in_crisis  every 1 h  delay 15 min  under BroadcastNote  over Broadcast
		}
		exchange LessonFlow "Lessons" from ExerciseLead to SteeringGroup, AdvisoryRound {
			items LessonNotes  in post_crisis  delay 21 d  under InfoAgreement  over Workspace
			when "a review was held"
		}

		// -------------------------------------------------------------- what makes the links work, layer by layer

		interop InteropBoard "Rules for changing links" governance exercised between MuniNorth, CountyBoard, GridCo {
			owner InteropLead  maturity 3  agreements InteropAgreement  regulations InteropFramework
		}

		interop SharingLaw "Right to share, duty to keep" legal in_place
			between MuniNorth, CountyBoard, GridCo, TownGrid {
			enables OutageFlow, TownOutageFlow, HeatFlow, WaterFlow, MobileFlow, NeedsFlow, PictureFlow, PriorityFlow,
				WeakPointFlow, FuelFlow, FoodFlow, ForecastFlow, DutyFlow, LessonFlow
			owner DataSteward  maturity 3  agreements InfoAgreement  regulations SecrecyLaw, PrivacyLaw
		}
		interop BroadcastLaw "Right to be heard first" legal in_place between CountyBoard, RegionalRadio {
			enables PublicFlow  owner Spokesperson  maturity 2  agreements BroadcastNote
		}

		interop CrisisRoutine "Who reports what to whom in a crisis" organisational exercised
			between CrisisTeam, GridCo, TownGrid, HeatCo, WaterCo, TelecomCo {
			enables OutageFlow, TownOutageFlow, HeatFlow, WaterFlow, MobileFlow, NeedsFlow, PictureFlow, PublicFlow,
				DutyFlow
			owner PlanningHead  maturity 3
		}
		interop PlanningRoutine "Who reports what to whom in quiet times" organisational in_place
			between CountyBoard, MuniNorth, GridCo, FuelCo, FoodCo {
			enables PriorityFlow, WeakPointFlow, FuelFlow, FoodFlow, ForecastFlow, LessonFlow
			owner OperationalLead  maturity 3
		}

		interop OutageCodes "Common outage codes" semantic exercised between GridCo, TownGrid, CountyBoard {
			enables OutageFlow, TownOutageFlow  owner InteropLead  maturity 4  agreements InteropAgreement
		}
		interop StatusColours "Four colours, one meaning" semantic exercised
			between HeatCo, WaterCo, TelecomCo, CountyBoard, MuniNorth {
			enables HeatFlow, WaterFlow, MobileFlow, NeedsFlow, PictureFlow  owner PlanningHead  maturity 3
		}
		interop PriorityClasses "Classes of priority users" semantic in_place between CountyBoard, GridCo, TownGrid {
			enables PriorityFlow, WeakPointFlow, ForecastFlow  owner RiskCoordinator  maturity 3
			regulations PriorityPlanning
		}
		interop StockTables "One form for stocks" semantic in_place between FuelCo, FoodCo, CountyBoard {
			enables FuelFlow, FoodFlow  owner SuppliesLead  maturity 2
		}
		interop PlainForms "Forms for duty lists, lessons and messages" semantic in_place
			between MuniNorth, CountyBoard, RegionalRadio {
			enables DutyFlow, LessonFlow, PublicFlow  owner Secretary  maturity 2
		}

		interop OutageInterface "Interface for outage data" technical exercised between GridCo, TownGrid, CountyBoard {
			enables OutageFlow, TownOutageFlow  over OutageBus  owner InteropLead  maturity 4
		}
		interop PictureService "Map that everybody can open" technical exercised
			between CountyBoard, MuniNorth, HeatCo, WaterCo, TelecomCo {
			enables HeatFlow, WaterFlow, MobileFlow, NeedsFlow, PictureFlow  over PictureMap  owner InteropLead
			maturity 3
		}
		interop SafeFolder "Folder that only the right people can open" technical in_place
			between MuniNorth, CountyBoard, GridCo, FuelCo, FoodCo {
			enables PriorityFlow, FuelFlow, FoodFlow, ForecastFlow, DutyFlow, LessonFlow
			over Workspace  owner DataSteward  maturity 3
		}
		interop ClosedDoor "Secret talks behind a closed door" technical in_place between GridCo, CountyBoard {
			enables WeakPointFlow  over SecureRoom  owner DataSteward  maturity 3
		}
		interop OnAirLine "Line into the studio" technical exercised between CountyBoard, RegionalRadio {
			enables PublicFlow  over Broadcast  owner Spokesperson  maturity 3
		}
		interop MeterData "Live data from meters at priority users" technical planned between GridCo, MuniNorth {
			over OutageBus  owner InteropLead  maturity 1
			about "Would confirm restored power without telephoning; see the improvements of the joint plan."
		}
	}

	// ================================================================== a second partnership, just begun

	// The county wants more fuel ashore before winter. Those who could help have been asked; nobody is bound yet.
	partnership FuelRound "Fuel reserve on the coast" supply_security informal voluntary at provincial {
		scope "Diesel for two weeks within reach of every municipality"
		journey engage_and_explore

		member CountyBoard lead engaged since 2026-08-20 motives legal_duty
			because "is asked for fuel whenever something fails"
		member MuniCoast partner engaged since 2026-09-02 motives risk_sharing
			because "has the harbour"
		member FuelCo partner engaged since 2026-09-15 motives market
			because "would store more if somebody paid for it"
		member HaulCo partner invited motives market
		member FacilitatorFirm facilitator engaged since 2026-09-01 motives market
		member VolunteerBody observer candidate

		role FuelSponsor "Senior executive, fuel round" ser of CountyBoard { held by CountyDirector from 2026-08-20 }
		role FuelVoice "Spokesperson, fuel round" spokesperson of CountyBoard {
			held by CountyPress from 2026-08-20
			deputy CountyPlanner from 2026-08-20
		}
		body FuelTalks "Round of talks" advisory strategic by consensus {
			chair FuelSponsor  meets every 2 months  in pre_crisis
			seat CountyBoard as FuelSponsor
			seat MuniCoast
			seat FuelCo
		}
		decision InvitePartner "Invite somebody to the talks" in pre_crisis at FuelTalks {
			A FuelSponsor  R CountyBoard  C MuniCoast, FuelCo
		}
		procedure CountTanks "Count what there is" risk_analysis in pre_crisis owner FuelSponsor {
			step AskOwners "Ask every owner of a tank" within 30 d {
				A FuelSponsor  R CountyBoard  C FuelCo, HaulCo
			}
		}
		procedure WatchTanks "See early that fuel gets short" early_warning in pre_crisis owner FuelSponsor {
			step AskForStocks "Ask every week how many days are left" within 7 d {
				A FuelSponsor  R CountyBoard  C FuelCo  I MuniCoast
			}
		}
		// Until there is a reserve, this is all that can be done in a crisis; the Energy Net does the rest.
		procedure AskForFuel "Ask for fuel while there is no reserve" response in in_crisis owner FuelSponsor {
			step CallOwners "Call every owner of a tank that was counted" within 4 h {
				A FuelSponsor  R CountyBoard  I FuelCo, MuniCoast
				then TellTeam
			}
			step TellTeam "Tell the crisis team what can be had, and where" within 1 h {
				A FuelSponsor  R CountyBoard
			}
		}
		procedure SaveFuel "Ask people to save fuel" crisis_communication in in_crisis owner FuelVoice {
			step SayWhatIsShort "Say what is short and who comes first" within 2 h {
				A FuelVoice  R CountyBoard  I MuniCoast
			}
		}
		procedure FillAgain "Fill the tanks again" recovery in post_crisis owner FuelSponsor {
			step OrderFuel "Order what was used, those who care for people first" within 7 d {
				A FuelSponsor  R FuelCo  C MuniCoast
				then CompareCounts
			}
			step CompareCounts "Compare what was counted with what was there" within 30 d {
				A FuelSponsor  R CountyBoard  C FuelCo, MuniCoast
			}
		}
	}
}
