package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** Statements that say what there is: rules, services, technology, information. */
class ThingStatementsTest {

	@Test
	void aRegulationHasALevelAndCountries() {
		Sample.MODEL.reads("""
				Regulation
				  id: Law2
				  name: Act on Preparedness
				  description: Revised.
				  citation: Act 2003:778
				  kind: law
				  level: national
				  jurisdictions: SE, NO
				""", """
				regulation Law2 "Act on Preparedness" law at national in SE, NO citation "Act 2003:778" { about
						"Revised." }
				""", """
				regulation Law2 "Act on Preparedness" law { citation "Act 2003:778" about "Revised." in SE, NO at
						national }
				""");
	}

	@Test
	void aVitalServiceHasTimesAndDependencies() {
		Sample.MODEL.reads("""
				VitalService
				  id: Supply
				  name: Electricity
				  description: To priority users.
				  criticality: 5
				  providers: Grid, Muni
				  dependencies:
				    Dependency
				      kind: physical
				      strength: total
				      buffer: 12 h
				      crossBorder: true
				      on: Water
				      alternatives: Dam, Power
				    Dependency
				      kind: logical
				      strength: low
				      on: Power
				  baseline: energy, government
				  level: provincial
				  mtpd: 12 h
				  rto: 8 h
				  minimumLevel: 60
				""", """
				service Supply "Electricity" provided by Grid, Muni criticality 5 baseline energy, government at
						provincial tolerates 12 h restored in 8 h minimum 60 % {
					about "To priority users."
					depends on Water physical total buffer 12 h across_border alternatives Dam, Power
					depends on Power logical low
				}
				""", """
				service Supply "Electricity" {
					depends on Water physical total alternatives Dam, Power across_border buffer 12 h
					minimum 60% restored in 8h tolerates 12  h at provincial baseline energy, government
							criticality 5 provided by Grid, Muni
					depends on Power logical low about "To priority users." }
				""");
	}

	@Test
	void anAssetHasALocation() {
		Sample.MODEL.reads("""
				Asset
				  id: Dam2
				  name: Upper dam
				  description: Old.
				  criticality: 4
				  providers: Muni
				  dependencies:
				    Dependency
				      kind: supply
				      strength: medium
				      on: Power
				  location: North valley
				""", """
				asset Dam2 "Upper dam" location "North valley" provided by Muni criticality 4 { depends on Power
						supply medium  about "Old." }
				""", """
				asset Dam2 "Upper dam" { criticality 4 provided by Muni about "Old." location "North valley"
						depends on Power supply medium }
				""");
	}

	@Test
	void aSupplyHasOriginsAndATopShare() {
		Sample.MODEL.reads("""
				SupplyItem
				  id: Fuel
				  name: Diesel
				  description: Winter.
				  criticality: 1
				  providers: Grid
				  dependencies:
				    Dependency
				      kind: people
				      strength: high
				      on: Dam
				  origin: SE, NO, FI
				  topShare: 40.5
				""", """
				supply Fuel "Diesel" origin SE, NO, FI top_share 40.5 % provided by Grid criticality 1 { depends on
						Dam people high about "Winter." }
				""", """
				supply Fuel "Diesel" { criticality 1 provided by Grid top_share 40.5 % origin SE, NO, FI about
						"Winter." depends on Dam people high }
				""");
	}

	@Test
	void aScenarioAffectsElements() {
		Sample.MODEL.reads("""
				Scenario
				  id: Storm2
				  name: Winter storm
				  description: Ice.
				  hazard: energy_disruption
				  origin: unknown
				  transboundary: true
				  affects: Power, Dam
				""", """
				scenario Storm2 "Winter storm" energy_disruption unknown transboundary affects Power, Dam { about
						"Ice." }
				""", """
				scenario Storm2 "Winter storm" energy_disruption unknown affects Power, Dam { transboundary about
						"Ice." }
				""");
	}

	@Test
	void aTechnologyHasProvidersUsersAndFormats() {
		Sample.MODEL.reads("""
				TechnologyService
				  id: Sat
				  name: Satellite phones
				  description: Twelve handsets.
				  kind: communication
				  phases: in_crisis, post_crisis
				  availability: 99.9
				  offlineCapable: true
				  maturity: 9
				  provider: Grid
				  users: Muni, Guild
				  accreditedFor: Handling.Secret
				  fallback: Radio
				  dependsOn: Power, Dam
				  protocols: SIP, RTP
				  formats: CAP 1.2, CAP 1.2
				  openStandards: true
				""", """
				technology Sat "Satellite phones" communication in in_crisis, post_crisis availability 99.9 %
						offline open_standards maturity 9
					provider Grid users Muni, Guild accredited for Secret fallback Radio depends on Power, Dam
					protocols "SIP", "RTP" formats "CAP 1.2", "CAP 1.2" { about "Twelve handsets." }
				""", """
				technology Sat "Satellite phones" communication {
					formats "CAP 1.2", "CAP 1.2" protocols "SIP" , "RTP" depends on Power, Dam fallback Radio
							accredited for Handling.Secret
					users Muni, Guild provider Grid maturity 9 open_standards offline availability 99.9 % in
							in_crisis, post_crisis
					about "Twelve handsets." }
				""");
	}

	@Test
	void anInformationItemHasLabels() {
		Sample.MODEL.reads("""
				InformationItem
				  id: Picture
				  name: Areas without power
				  description: Every hour.
				  sharing: amber_strict
				  policy: could
				  personalData: true
				  commercial: true
				  vocabulary: Outage codes
				  format: CAP 1.2
				  classification: Handling.Secret
				  owner: Grid
				""", """
				information Picture "Areas without power" owner Grid classified Secret tlp amber_strict policy
						could personal_data commercial
					vocabulary "Outage codes" format "CAP 1.2" { about "Every hour." }
				""", """
				information Picture "Areas without power" {
					format "CAP 1.2" vocabulary "Outage codes" commercial personal_data policy could tlp
							amber_strict classified Secret owner Grid
					about "Every hour." }
				""");
	}

	@Test
	void aWaiverNamesARuleAndWhatItIsAbout() {
		Sample.MODEL.reads("""
				RuleWaiver
				  ruleId: SOC-tri-a
				  reason: join with the 2027 charter
				  expiresOn: 2027-06-30
				  target: Net
				  approvedBy: Net.Boss
				""", """
				waive SOC-tri-a on Net "join with the 2027 charter" until 2027-06-30 approved by Boss
				""", """
				waive SOC-tri-a on Net "join with the 2027 charter" approved by Net.Boss until 2027-06-30
				""");
	}

	@Test
	void aWaiverMayTakeEveryFormOfRuleId() {
		Sample.MODEL.reads("""
				RuleWaiver
				  ruleId: ISO44001-8.5-a
				  reason: later
				  target: Net
				""", """
				waive ISO44001-8.5-a on Net "later"
				""");
	}
}
