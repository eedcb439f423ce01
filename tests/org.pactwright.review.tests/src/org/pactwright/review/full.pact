// A small model in which every kind of statement occurs at least once. All names are invented.
model EastRegion "Energy supply in the East Region" {
  version "1.2"  date 2026-11-01
  profiles GOV, RACI, PPP, SOC, ISO44001, ISO22397
  about "Drawn up by the county and the grid company."

  scheme Handling "Common handling levels" {
    level Open 0  level Internal 1  level Restricted 2 equals Guarded
  }
  scheme Grid "Levels of the grid company" { level Guarded "Guarded" 1 }

  organisation MuniNorth "North Municipality" public municipality at municipal in SE {
    regulates at municipal  handles Restricted
    contact NorthDesk "Duty officer" single h24 via Radio person ChiefNorth
  }
  organisation County "East County" public county at provincial in SE
  organisation GridCo "East Grid" private company at provincial in SE {
    industry "electricity"  relevance vital_function, partner  ownership private
    handles Restricted
    capability RepairCrews "Line repair crews" personnel 12 "crews" within 2 h in in_crisis covered by Charter dual_use
  }
  organisation WaterCo "East Water" private company at provincial in SE { part of GridCo }
  organisation Volunteers "Volunteer corps" civil_society volunteer_body at municipal in SE
  organisation College "East College" academia university at provincial in SE
  organisation Regiment "East Regiment" military armed_forces at provincial in SE

  competence Facilitating "Leading open talks" collaborative
  person ChiefNorth "Chief executive, North" of MuniNorth email "chief@north.example" phone "+46 1 23" holds Facilitating 4 assessed 2026-01-10
  person GridBoss "Managing director, East Grid" of GridCo

  regulation SupplyAct "Act on supply" law at national in SE citation "Act 2026:1"

  technology Radio "National public safety radio" communication {
    provider MuniNorth  users GridCo  offline  open_standards  accredited for Restricted  fallback SatPhones
    depends on PowerSupply  protocols "TETRA"  formats "CAP 1.2"  availability 99.9 %  maturity 9  in in_crisis
  }
  technology SatPhones "Satellite phones" communication

  service PowerSupply "Electricity to priority users" {
    provided by GridCo  baseline energy  at provincial  tolerates 12 h  restored in 8 h  minimum 60 %  criticality 5
  }
  service DrinkingWater "Drinking water" {
    provided by WaterCo  baseline food_water  tolerates 24 h  restored in 6 h
    depends on PowerSupply physical total buffer 12 h across_border alternatives ReservePlant
  }
  asset ReservePlant "Reserve power plant" location "North harbour" provided by GridCo
  supply Transformers "Large transformers" origin DE, SE top_share 70 %

  scenario IceStorm "Ice storm" natural_disaster natural transboundary affects PowerSupply

  information OutagePicture "Areas without power" {
    owner GridCo  classified Restricted  tlp amber_strict  policy can  commercial  personal_data
    vocabulary "Grid terms"  format "CAP 1.2"
  }

  partnership EnergyNet "East Energy Net" operational contract voluntary at provincial {
    scope "Keep power, heat and water running; restore priority users first"
    journey expand_and_commit

    member MuniNorth lead    committed since 2025-09-01 motives legal_duty, continuity_of_own_business
    member GridCo    partner committed since 2026-03-01 until 2030-12-31 motives social_responsibility because "grid users live here"

    role SerNorth "Chief executive, North" ser of MuniNorth clearance Restricted needs Facilitating 3 { held by ChiefNorth from 2025-09-01 to 2028-09-01 deputy GridBoss }
    role SerGrid "Managing director" ser of GridCo { held by GridBoss from 2025-09-01 }
    role CrisisLead "Crisis lead" incident_command of MuniNorth
    role GridLiaison "Grid liaison" liaison of GridCo

    body Sponsors "Executive sponsors" executive_sponsors strategic by consensus else chair_decides {
      chair SerNorth  deputy SerGrid  quorum 4  meets every 3 months  in pre_crisis, post_crisis  charter Charter
      baseline energy  mandate "Decides on aims and money"
      seat MuniNorth as SerNorth
      seat GridCo    as SerGrid for WaterCo
      seat Volunteers non_voting
    }
    body CrisisTeam "Crisis team" crisis_team operational by chair_decides {
      chair CrisisLead  in in_crisis  reports to Sponsors
    }

    decision Disconnect "Disconnect an area" in in_crisis within 30 min limit 400000 SEK at CrisisTeam {
      A CrisisLead  R GridLiaison  C MuniNorth, WaterCo  I Sponsors
    }
    escalation from CrisisTeam to Sponsors after 2 h when "an area stays dark longer than planned" by Restore

    agreement Charter "Charter of the Energy Net" charter binding {
      parties MuniNorth, GridCo  covers roles, objectives, dispute, exit  conditions peacetime, crisis
      signed 2026-06-30  effective 2026-07-01  expires 2031-06-30  review 2027-06-30  reviewed 2026-09-01
      legal_basis SupplyAct
      signature MuniNorth by SerNorth on 2026-06-30
      signature GridCo by SerGrid
    }
    procedure Restore "Restore priority users" response in in_crisis when "power fails" changed 2026-05-01 {
      owner CrisisLead  protects PowerSupply
      step Report "Report the outage" within 15 min {
        A GridLiaison  R GridCo  I CrisisTeam
        over Radio  sends OutageFlow  uses RepairCrews  decides Disconnect  then Assess when "a picture is there"
      }
      step Assess "Assess and choose" within 30 min { A CrisisLead  R CrisisTeam }
    }
    exchange OutageFlow "Outage picture" from GridCo to CrisisTeam, MuniNorth {
      items OutagePicture  in in_crisis  every 15 min  delay 5 min  under Charter  over Radio
      purpose "One picture"  when "more than 100 users are dark"  legal_basis SupplyAct
    }
    interop OutageCodes "Common outage codes" semantic in_place between GridCo, MuniNorth {
      enables OutageFlow  owner GridLiaison  maturity 3  agreements Charter  regulations SupplyAct  over Radio
    }
  }
  partnership Watch "County watch" information_exchange informal mandatory at provincial {
    scope "Tell each other early"  journey ideas_and_motives
    member County lead engaged
  }
}
