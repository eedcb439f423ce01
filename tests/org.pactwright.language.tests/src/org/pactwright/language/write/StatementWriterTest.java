package org.pactwright.language.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.pactwright.language.Sample;
import org.pactwright.language.Texts;
import org.pactwright.language.project.Project;
import org.pactwright.model.Decision;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.Procedure;
import org.pactwright.model.StagePlan;
import org.pactwright.model.VitalService;
import org.pactwright.model.values.TimeSpan;

/** How statements look when they are written. That they are read back the same is tried with {@link RandomModelsTest}. */
class StatementWriterTest {

	private static final PactwrightFactory NEW = PactwrightFactory.eINSTANCE;

	@Test
	void aStatementThatFitsStaysOnOneLine() {
		writes(Sample.MODEL, "service Heat \"District heat\" tolerates 3 h minimum 40 %",
				"service Heat \"District heat\" tolerates 3 h minimum 40 %");
	}

	@Test
	void aStatementThatDoesNotFitKeepsAShortHead() {
		writes(Sample.PARTNERSHIP, """
				body Sponsors "Executive sponsors" executive_sponsors strategic by consensus else chair_decides {
					chair Boss quorum 4 meets every 3 months in pre_crisis, post_crisis reports to Board charter Charter
				}
				""", """
				body Sponsors "Executive sponsors" executive_sponsors strategic by consensus else chair_decides {
					chair Boss
					quorum 4
					meets every 3 months
					in pre_crisis, post_crisis
					reports to Board
					charter Charter
				}""");
	}

	@Test
	void aBlockOfOneShortPartStandsOnTheLineOfItsHead() {
		writes(Sample.PARTNERSHIP, "role Lead ser { held by Anna from 2026-01-01 }",
				"role Lead ser { held by Anna from 2026-01-01 }");
	}

	@Test
	void everyPartOfABlockHasItsLine() {
		writes(Sample.PARTNERSHIP, "role Lead ser of Muni { held by Anna deputy Bo clearance Secret about \"x\" }", """
				role Lead ser of Muni {
					clearance Secret
					about "x"
					held by Anna
					deputy Bo
				}""");
	}

	@Test
	void actorsUnderOneLetterShareItsLine() {
		writes(Sample.PARTNERSHIP, "decision D in in_crisis { about \"x\" A Boss R Grid, Muni I Team R Guild }", """
				decision D in in_crisis {
					A Boss
					R Grid, Muni
					I Team
					R Guild
					about "x"
				}""");
	}

	@Test
	void statementsInsideAreIndented() {
		Project project = Sample.PARTNERSHIP.project(
				"procedure P2 response in in_crisis { step Ask { A Boss about \"x\" then Tell } step Tell }");
		EObject procedure = project.find("P2").orElseThrow();
		assertEquals("""
				procedure P2 response in in_crisis {
						step Ask {
							A Boss
							about "x"
							then Tell
						}
						step Tell
					}""", new StatementWriter(project.symbols()).write(procedure, 1));
	}

	@Test
	void aReferenceIsQualifiedOnlyWhereItHasToBe() {
		Project project = Sample.PARTNERSHIP.project("role Boss ser body B steering strategic by consensus in in_crisis "
				+ "chair Net.Boss deputy Boss");
		EObject body = project.find("B").orElseThrow();
		String plain = "body B steering strategic by consensus chair Boss deputy Boss in in_crisis";
		assertEquals(plain.replace("chair Boss", "chair Net.Boss"), new StatementWriter(project.symbols()).write(body));
		assertEquals(plain, new StatementWriter().write(body));
	}

	@Test
	void idsThatAreKeywordsGetACaret() {
		VitalService service = NEW.createVitalService();
		service.setId("service");
		assertEquals("service ^service", new StatementWriter().write(service));
	}

	@Test
	void textsAreEscaped() {
		VitalService service = NEW.createVitalService();
		service.setId("Heat");
		service.setName("\"a\\b\"\n\tc\r\n");
		assertEquals("service Heat \"\\\"a\\\\b\\\"\\n\\tc\\n\"", new StatementWriter().write(service));
	}

	@Test
	void valuesAreWrittenWithTheirUnits() {
		VitalService service = NEW.createVitalService();
		service.setId("Heat");
		service.setMtpd(TimeSpan.valueOf("1 weeks"));
		service.setMinimumLevel(new BigDecimal("1E+1"));
		assertEquals("service Heat tolerates " + TimeSpan.valueOf("1 weeks") + " minimum 10 %",
				new StatementWriter().write(service));
	}

	@Test
	void anActionWithoutAStrategyIsCalledSo() {
		writes(Sample.PLAN, "action Better \"x\" due 2026-01-01", "action Better \"x\" due 2026-01-01");
	}

	@Test
	void aSignatureOfAPlanIsAnApproval() {
		Project project = Sample.RMP.project("joint plan P { version \"1\" status draft approved by Boss for Muni }");
		EObject approval = project.plans().getFirst().getApprovals().getFirst();
		assertEquals("approved by Boss for Muni", new StatementWriter().write(approval));
	}

	@Test
	void aStatementWithoutItsIdCannotBeWritten() {
		fails(NEW.createVitalService(), "Vital service '' cannot be written without its id");
	}

	@Test
	void anIdThatIsNoneCannotBeWritten() {
		VitalService service = NEW.createVitalService();
		service.setId("two words");
		fails(service, "'two words' cannot be the id of a vital service: it may hold letters, digits and _ only, and no "
				+ "digit first");
	}

	@Test
	void aReferenceToSomethingWithoutAnIdCannotBeWritten() {
		GovernanceBody body = (GovernanceBody) Sample.PARTNERSHIP.project(
				"body B steering strategic by consensus in in_crisis").find("B").orElseThrow();
		body.setChair(NEW.createRole());
		fails(body, "Governance body 'B' refers to something without an id as its chair");
	}

	@Test
	void whatNeedsSomethingElseCannotBeWrittenAlone() {
		StagePlan stage = NEW.createStagePlan();
		stage.setGateOn(LocalDate.of(2026, 1, 1));
		fails(stage, "Stage plan 'stage plan' cannot be written: its gateOn cannot be said without something else");
	}

	@Test
	void aMandatoryReferenceIsAskedFor() {
		Decision decision = NEW.createDecision();
		decision.setId("D");
		decision.getAssignments().add(NEW.createResponsibilityAssignment());
		fails(decision, "Responsibility assignment 'responsibility assignment' refers to something without an id as its "
				+ "actor");
	}

	@Test
	void aProcedureCanBeWrittenBeforeItBelongsToAnything() {
		Procedure procedure = NEW.createProcedure();
		procedure.setId("P2");
		assertEquals("procedure P2 risk_analysis", new StatementWriter().write(procedure));
	}

	private static void writes(Sample sample, String statement, String expected) {
		Project project = sample.project(statement);
		assertEquals("", Texts.problems(project));
		String file = sample == Sample.PLAN ? "sample.rmp" : "sample.pact";
		EObject root = project.file(Texts.path(file)).orElseThrow().resource().getContents().getFirst();
		EObject parent = sample == Sample.PARTNERSHIP ? root.eContents().getLast() : root;
		assertEquals(expected, new StatementWriter(project.symbols()).write(parent.eContents().getLast()));
	}

	private static void fails(EObject element, String message) {
		assertEquals(message,
				assertThrows(IllegalArgumentException.class, () -> new StatementWriter().write(element)).getMessage());
	}
}
