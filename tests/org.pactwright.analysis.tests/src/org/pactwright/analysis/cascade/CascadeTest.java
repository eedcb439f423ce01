package org.pactwright.analysis.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pactwright.analysis.cascade.Played.play;
import static org.pactwright.analysis.cascade.Played.result;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.pactwright.analysis.ColourRole;
import org.pactwright.analysis.Hours;
import org.pactwright.analysis.Stamp;
import org.pactwright.analysis.Texts;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Project;
import org.pactwright.model.Dependency;

/** Small cascades that one can compute by hand; times are hours. */
class CascadeTest {

	@Test
	void whatFailsAloneFallsAlone() {
		assertEquals(List.of("0 Power falls"), play("asset Power\nservice Water", "Power"));
	}

	@Test
	void aTotalNeedWithoutABufferFallsAtOnce() {
		assertEquals(List.of("0 Power falls", "0 Water falls"),
				play("asset Power\nservice Water { depends on Power physical total }", "Power"));
	}

	@Test
	void aBufferBridgesItsTime() {
		assertEquals(List.of("0 Power falls", "12 Water falls"),
				play("asset Power\nservice Water { depends on Power physical total buffer 12 h }", "Power"));
	}

	@Test
	void aBufferOfZeroIsNone() {
		assertEquals(List.of("0 Power falls", "0 Water falls"),
				play("asset Power\nservice Water { depends on Power physical total buffer 0 h }", "Power"));
	}

	@Test
	void buffersAddUpAlongAChain() {
		assertEquals(List.of("0 Power falls", "4 Pumps falls", "10 Water falls"), play("""
				asset Power
				asset Pumps { depends on Power physical total buffer 4 h }
				service Water { depends on Pumps physical total buffer 6 h }""", "Power"));
	}

	@Test
	void theStrengthSaysHowMuchIsLeft() {
		assertEquals(List.of("0 Power falls", "0 High falls", "0 Total falls", "0 Low degrades 90 %",
				"0 Medium degrades 60 %"), play("""
						asset Power
						service Low { depends on Power physical low }
						service Medium { depends on Power physical medium }
						service High { depends on Power physical high }
						service Total { depends on Power physical total }""", "Power"));
	}

	@Test
	void theMinimumDecidesWhetherLessIsEnough() {
		assertEquals(List.of("0 Power falls", "0 B falls", "0 Ax degrades 60 %", "0 Cx degrades 20 %"), play("""
				asset Power
				service Ax { minimum 60 % depends on Power physical medium }
				service B { minimum 61 % depends on Power physical medium }
				service Cx { minimum 20 % depends on Power physical high }""", "Power"));
	}

	@Test
	void nothingIsNeverEnoughEvenWhereTheMinimumIsZero() {
		assertEquals(List.of("0 Power falls", "0 Ax falls"),
				play("asset Power\nservice Ax { minimum 0 % depends on Power physical total }", "Power"));
	}

	@Test
	void theScarcestNeedDecidesAndNeedsDoNotAddUp() {
		assertEquals(List.of("0 Ax falls", "0 B falls", "0 X degrades 60 %"), play("""
				asset Ax
				asset B
				service X { depends on Ax physical medium depends on B physical medium }""", "Ax", "B"));
	}

	@Test
	void whatIsDegradedStillMeetsTheNeedsOfOthers() {
		assertEquals(List.of("0 Ax falls", "0 B degrades 60 %"), play("""
				asset Ax
				service B { depends on Ax physical medium }
				service Cx { depends on B physical total }""", "Ax"));
	}

	@Test
	void anAlternativeStepsInAtOnce() {
		assertEquals(List.of("0 Main falls"), play("""
				asset Main
				asset Spare
				service Power { depends on Main physical total alternatives Spare }""", "Main"));
	}

	@Test
	void theBufferRunsFromWhenTheLastAlternativeFalls() {
		assertEquals(List.of("0 Fuel falls", "0 Main falls", "5 Spare falls", "8 Power falls"), play("""
				asset Fuel
				asset Main
				asset Spare { depends on Fuel supply total buffer 5 h }
				service Power { depends on Main physical total buffer 3 h alternatives Spare }""", "Main", "Fuel"));
	}

	@Test
	void whatIsTakenOutComesBackAfterItsRestoreTime() {
		assertEquals(List.of("0 Power falls", "8 Power restored"), play("service Power { restored in 8 h }", "Power"));
	}

	@Test
	void whatHasNoRestoreTimeStaysOut() {
		assertEquals(List.of("0 Power falls"), play("service Power", "Power"));
	}

	@Test
	void aRepairThatIsTooLateCountsFromTheFailureNotFromTheRestoreTime() {
		assertEquals(List.of("0 Power falls", "6 Power restored"), play("service Power { restored in 8 h }", "Power=6"));
	}

	@Test
	void whatFellWithItNeedsItsOwnRestoreTimeToo() {
		assertEquals(List.of("0 Power falls", "0 Water falls", "8 Power restored", "14 Water restored"), play("""
				service Power { restored in 8 h }
				service Water { restored in 6 h depends on Power physical total }""", "Power"));
	}

	@Test
	void whatHasNoRestoreTimeIsBackWithWhatItNeeds() {
		assertEquals(List.of("0 Power falls", "0 Pumps falls", "8 Power restored", "8 Pumps restored"), play("""
				service Power { restored in 8 h }
				asset Pumps { depends on Power physical total }""", "Power"));
	}

	@Test
	void aRestartBeginsAnewWhenTheNeedsFailAgain() {
		// power returns at 4, gas is used up at 6, both are there from 10 on
		assertEquals(List.of("0 Power falls", "0 Gas falls", "0 Heat falls", "4 Power restored", "10 Gas restored",
				"18 Heat restored"), play("""
						asset Power
						asset Gas
						service Heat {
							restored in 8 h
							depends on Power physical total
							depends on Gas physical total buffer 6 h
						}""", "Power=4", "Gas=10"));
	}

	@Test
	void whatReturnsInTheMinuteInWhichABufferEndsIsInTime() {
		assertEquals(List.of("0 Power falls", "12 Power restored"),
				play("asset Power\nservice Water { depends on Power physical total buffer 12 h }", "Power=12"));
	}

	@Test
	void whatReturnsAMinuteLaterIsTooLate() {
		Project project = Texts.project("asset Power\nservice Water { depends on Power physical total buffer 12 h }");
		CascadeResult result = Cascade.simulate(project, List.of(Failure.lasting(Texts.element(project, "Power"), 721)),
				4320);
		assertEquals(List.of("0 Power falls", "12 Water falls", "721 min Power restored", "721 min Water restored"),
				result.events().stream().map(Played::text).toList());
		assertEquals(1, result.outcome(Texts.element(project, "Water")).orElseThrow().downMinutes());
	}

	@Test
	void aBufferIsNotFilledUpAgain() {
		// power is out from 0 to 4 and, since oil ends, from 6 on: six of ten hours are left then
		assertEquals(List.of("0 Grid falls", "0 Oil falls", "0 Power falls", "4 Grid restored", "4 Power restored",
				"6 Power falls", "12 Water falls"), play("""
						asset Grid
						asset Oil
						asset Power {
							depends on Grid physical total
							depends on Oil supply total buffer 6 h
						}
						service Water { depends on Power physical total buffer 10 h }""", "Grid=4", "Oil"));
	}

	@Test
	void anOutageIsOutTooLongFromTheMinuteItReachesWhatCanBeBorne() {
		assertEquals(List.of("0 Power falls", "4 Water falls", "28 Water intolerable"),
				play("asset Power\nservice Water { tolerates 24 h depends on Power physical total buffer 4 h }", "Power"));
		assertEquals(List.of("0 Power falls", "8 Power restored"),
				play("service Power { tolerates 8 h }", "Power=8"));
		assertEquals(List.of("0 Power falls", "0 Power intolerable"), play("service Power { tolerates 0 h }", "Power"));
	}

	@Test
	void elementsThatNeedEachOtherFallTogetherAndWaitForEachOther() {
		Project project = Texts.project("""
				service Power { restored in 2 h depends on Phones cyber total buffer 1 h }
				service Phones { depends on Power physical total }
				asset Shop { depends on Phones cyber total }""");
		CascadeResult result = result(project, "Power");
		assertEquals(List.of("0 Power falls", "0 Phones falls", "0 Shop falls"),
				result.events().stream().map(Played::text).toList());
		assertEquals(List.of("Power", "Phones", "Shop"), result.outcomes().stream().filter(Outcome::heldByCircle)
				.map(outcome -> outcome.element().getId()).toList());
	}

	@Test
	void whoWaitsForWhatIsTakenOutIsInNoCircle() {
		Project project = Texts.project("""
				asset Power
				asset Phones { depends on Power physical total depends on Data cyber total }
				asset Data { depends on Phones cyber total }""");
		assertTrue(result(project, "Power").outcomes().stream().noneMatch(Outcome::heldByCircle));
	}

	@Test
	void aBufferLongEnoughBreaksTheCircle() {
		assertEquals(List.of("0 Power falls", "0 Phones falls", "2 Power restored", "2 Phones restored"), play("""
				service Power { restored in 2 h depends on Phones cyber total buffer 3 h }
				service Phones { depends on Power physical total }""", "Power"));
	}

	@Test
	void aNeedOfOneselfIsNone() {
		assertEquals(List.of("0 Power falls", "2 Power restored"),
				play("service Power { restored in 2 h depends on Power physical total }", "Power"));
	}

	@Test
	void whatHappensInTheSameMinuteComesInTheOrderOfCausesAndThenOfTheText() {
		assertEquals(List.of("0 P falls", "0 B falls", "0 Cx falls", "0 Ax falls"), play("""
				asset Ax { depends on B physical total }
				asset B { depends on P physical total }
				asset Cx { depends on P physical total }
				asset P""", "P"));
	}

	@Test
	void nothingIsLookedAtBeyondTheHorizon() {
		Project project = Texts.project("asset P\nasset Ax { depends on P physical total buffer 72 h }"
				+ "\nasset B { depends on P physical total buffer 4321 min }");
		assertEquals(List.of("0 P falls", "72 Ax falls"),
				result(project, "P").events().stream().map(Played::text).toList());
	}

	@Test
	void theChainLeadsFromTheFailureToTheLastConsequence() {
		Project project = Texts.project(CascadeTechnologyTest.NET.formatted("", "chair_decides"));
		CascadeEvent last = result(project, "Mast").events().stream()
				.filter(event -> event.element().getId().equals("Decide")).findFirst().orElseThrow();
		assertEquals(List.of("Mast", "Radio", "Grid", "Team", "Decide"),
				last.chain().stream().map(event -> event.element().getId()).toList());
	}

	@Test
	void whatFallsAfterAnotherWasOutTooLongFallsBecauseThatFell() {
		Project project = Texts.project("""
				service Power { tolerates 12 h }
				service Water { depends on Power physical total buffer 24 h }""");
		CascadeEvent fall = result(project, "Power").events().getLast();
		assertEquals(List.of("0 Power falls", "24 Water falls"), fall.chain().stream().map(Played::text).toList());
	}

	@Test
	void bordersAreCrossedWhereTheTextSaysSoOrTheCountriesDiffer() {
		Project project = Texts.project("""
				organisation North private company at national in NO
				organisation South private company at national in SE
				asset Gas { provided by North }
				asset Heat { provided by South depends on Gas supply total }
				asset Town { provided by South depends on Heat physical total across_border }
				asset Shop { provided by South depends on Town physical total }
				asset Yard { depends on Gas physical total }""");
		assertEquals(List.of("Heat", "Town"),
				result(project, "Gas").crossings().stream().map(event -> event.element().getId()).toList());
	}

	@Test
	void outcomesAddUpWhatWasLost() {
		Project project = Texts.project("""
				service Power { restored in 8 h }
				service Water { restored in 6 h depends on Power physical total buffer 2 h }
				service Food { depends on Power physical medium }""");
		CascadeResult result = result(project, "Power");
		Outcome water = result.outcome(Texts.element(project, "Water")).orElseThrow();
		assertEquals(12 * 60, water.downMinutes());
		assertEquals(12 * 60, water.lostMinutes());
		assertEquals(2 * 60, water.firstFall().orElseThrow());
		assertEquals(14 * 60, water.lastRestored().orElseThrow());
		Outcome food = result.outcome(Texts.element(project, "Food")).orElseThrow();
		assertEquals(0, food.downMinutes());
		assertEquals(8 * 60 * 4 / 10, food.lostMinutes());
	}

	@Test
	void stampsSayWhenAndHowBad() {
		Project project = Texts.project("""
				service Power { restored in 8 h }
				service Water { tolerates 3 h restored in 6 h depends on Power physical total buffer 2 h }
				service Food { restored in 1 h depends on Power physical total buffer 90 min }
				service Heat { depends on Water physical medium }""");
		Map<EObject, Stamp> stamps = result(project, "Power").stamps();
		assertEquals(new Stamp("0 h - 8 h", Severity.ERROR, ColourRole.FAILED), stamps.get(Texts.element(project, "Power")));
		assertEquals(new Stamp("2 h - 14 h", Severity.ERROR, ColourRole.INTOLERABLE),
				stamps.get(Texts.element(project, "Water")));
		assertEquals(new Stamp("1 h 30 min - 9 h", Severity.WARNING, ColourRole.RESTORED),
				stamps.get(Texts.element(project, "Food")));
		assertEquals(new Stamp("2 h - 14 h", Severity.INFO, ColourRole.RESTORED), stamps.get(Texts.element(project, "Heat")));
		Dependency dependency = project.all(Dependency.class).getFirst();
		assertEquals(new Stamp("2 h", Severity.ERROR, ColourRole.DOWN), stamps.get(dependency));
	}

	@Test
	void theLongerOfTwoFailuresOfAnElementCounts() {
		assertEquals(List.of("0 Power falls", "9 Power restored"), play("service Power", "Power=4", "Power=9"));
	}

	@Test
	void anEmptyModelHasNoCascade() {
		assertEquals(List.of(), Cascade.of(Texts.project("")).elements());
	}

	@Test
	void lengthsOfTimeAreRoundedToTheCarefulSide() {
		assertEquals(List.of("0 P falls", "0 Ax falls", "1 min P restored", "2 min Ax restored"), play("""
				service P { restored in 0.5 min }
				service Ax { restored in 0.5 min depends on P physical total buffer 0.9 min }""", "P"));
		assertEquals("2 d 3 h 4 min", Hours.text(2 * 1440 + 3 * 60 + 4));
	}
}
