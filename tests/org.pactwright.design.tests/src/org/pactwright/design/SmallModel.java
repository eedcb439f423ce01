package org.pactwright.design;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.pactwright.language.project.Project;
import org.pactwright.model.GovernanceModel;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.Partnership;
import org.pactwright.model.RelationshipManagementPlan;

/** A small architecture with a plan, fresh for every test, on which every kind of diagram has something to show. */
public final class SmallModel {

	private static final String MODEL = """
			model M "Small model" {
				version "1"  date 2026-11-01  profiles GOV
				scheme Handling "Levels" {
					level Open "Open" 0
					level Restricted "Restricted" 2
				}
				organisation Town "North Town" public municipality at municipal in SE {
					handles Restricted
					contact TownDesk "Duty officer" single h24
					capability Crews "Crews" personnel 3 "crews" in in_crisis
				}
				organisation Grid "East Grid" private company at provincial in SE {
					industry "electricity"
					contact GridDesk "Control room" on_call
				}
				organisation Helpers "Helpers" civil_society ngo at municipal in SE
				organisation College "College" academia university at provincial in SE
				person Chief "Chief" of Town
				service Power "Power" {
					provided by Grid  tolerates 12 h  restored in 8 h
					depends on Line physical high alternatives Spare
				}
				service Water "Water" {
					provided by Town  tolerates 24 h  restored in 6 h
					depends on Power physical total buffer 12 h
				}
				service Clinic "Clinic" provided by Helpers {
					depends on Water physical medium buffer 2 d across_border
					depends on Power physical low
				}
				asset Line "Main line" provided by Grid
				asset Spare "Spare line" provided by Grid
				supply Fuel "Fuel" provided by Grid origin NO
				scenario Storm "Storm" natural_disaster natural affects Line, Spare
				technology Radio "Radio" communication {
					provider Town  in in_crisis  fallback Phones
				}
				technology Phones "Phones" communication provider Grid depends on Power
				information Picture "Picture" {
					owner Grid  classified Restricted  tlp amber  policy can
				}
				information Advice "Advice" {
					owner Town  classified Open  tlp clear  policy can
				}
				regulation Law "Law of preparedness" law at national in SE {
					citation "Law 1"
				}
				partnership Net "The Net" operational contract voluntary at provincial {
					scope "Keep things running"  journey stabilise_and_mature
					member Town lead committed since 2025-01-01 motives legal_duty
					member Grid partner committed since 2025-01-01
					member Helpers observer invited
					role Boss "Boss" ser of Town { held by Chief from 2025-01-01 }
					role Liaison "Liaison" liaison of Grid
					body Top "Top table" executive_sponsors strategic by consensus else majority {
						mandate "Sets the aims"  chair Boss  quorum 2  meets every 3 months
						in pre_crisis, in_crisis, post_crisis  charter Charter
						seat Town as Boss
						seat Grid for Helpers, College
					}
					body Advisers "Advisers" advisory tactical by consensus {
						in pre_crisis, post_crisis  reports to Top
						seat Helpers non_voting
					}
					body Crisis "Crisis team" crisis_team operational by chair_decides {
						chair Liaison  in in_crisis  reports to Top
						seat Grid as Liaison
					}
					decision Cut "Cut the power" in in_crisis within 30 min at Crisis { A Liaison R Grid I Top }
					escalation from Liaison to Crisis after 30 min when "the line is down" by Restore
					escalation from Crisis to Top after 2 h when "it takes too long"
					agreement Charter "Charter" charter binding {
						parties Town, Grid  covers roles  signed 2025-01-01  legal_basis Law
						signature Town by Boss on 2025-01-01
						signature Grid on 2025-01-01
					}
					agreement Note "Note" mou non_binding { parties Grid, Helpers }
					procedure Restore "Restore" response in in_crisis {
						when "the line is down"  owner Liaison
						step Report "Report" within 15 min { A Liaison R Grid, Town sends Flow over Radio then Judge }
						step Judge "Judge" within 30 min {
							A Boss R Town  decides Cut  uses Crews
							then Repair when "it can be mended"
							then Report when "unclear"
						}
						step Repair "Repair" { A Liaison R Grid }
					}
					exchange Flow "Outages" from Grid to Crisis, Town {
						items Picture  in in_crisis  every 15 min  delay 5 min  over Radio
					}
					exchange Hints "Hints" from Town to Helpers { items Advice  in pre_crisis }
					interop Board "Board" governance in_place between Town, Grid
					interop Right "Right to share" legal exercised between Town, Grid {
						enables Flow, Hints  agreements Charter  regulations Law  owner Boss  maturity 3
					}
					interop Routine "Routine" organisational planned between Town, Grid { enables Flow }
					interop Codes "Codes" semantic missing between Town, Grid { enables Flow }
					interop Link "Link" technical in_place between Town, Grid { enables Flow, Hints  over Radio }
				}
			}
			""";

	private static final String PLAN = """
			joint plan Plan "Plan" {
				version "1"  status active  partnership Net
				joint objective Fast "Faster" {
					owner Boss
					measure Hours "Hours" in "h" minimise from 36 to 8 every 3 months { observed 17 on 2026-09-30 }
				}
				joint objective Sure "Surer" { owner Boss supports Fast }
				stage operational_awareness complete 2025-01-01 .. 2025-03-01 {
					activity Describe "Describe" { A Boss R Town complete }
					output scope_and_objectives -> Fast
					output value_analysis
					gate proceed by Top on 2025-03-01
				}
				stage knowledge in_progress 2025-03-01 .. 2025-06-01 {
					activity Find "Find partners" { A Boss R Grid in_progress }
					gate defer by Top on 2025-06-01
				}
				stage internal_assessment not_started {
					activity Look "Look inside" { A Boss R Town not_started }
				}
			}
			""";

	private final Project project;

	public SmallModel() {
		Path root = Path.of("small").toAbsolutePath();
		project = Project.of(root, Map.of(root.resolve("m.pact"), MODEL, root.resolve("m.rmp"), PLAN));
	}

	/** The project, to see its problems. */
	public Project project() {
		return project;
	}

	/** The element of an id; fails the test if there is none of the type. */
	public <T> T get(String id, Class<T> type) {
		return project.symbols().ofId(id).stream().filter(type::isInstance).map(type::cast).findFirst()
				.orElseThrow(() -> new AssertionError("there is no " + id));
	}

	/** The only partnership. */
	public Partnership net() {
		return get("Net", Partnership.class);
	}

	/** The architecture. */
	public GovernanceModel model() {
		return project.models().get(0);
	}

	/** The plan. */
	public RelationshipManagementPlan plan() {
		return project.plans().get(0);
	}

	/** The element on which a kind of diagram is made. */
	public EObject target(DiagramKind kind) {
		return kind == DiagramKind.ROADMAP ? plan() : kind.targets(model()).get(0);
	}

	/** A literal of an enumeration of the metamodel, by its name in capitals. */
	public static EEnumLiteral literal(String enumeration, String name) {
		return ((org.eclipse.emf.ecore.EEnum) PactwrightPackage.eINSTANCE.getEClassifier(enumeration))
				.getEEnumLiteral(name);
	}

	/** A class of the metamodel. */
	public static EClass type(String name) {
		return (EClass) PactwrightPackage.eINSTANCE.getEClassifier(name);
	}
}
