package org.pactwright.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.language.Problem;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Progress;
import org.pactwright.language.project.Project;
import org.pactwright.model.Issue;
import org.pactwright.model.Membership;
import org.pactwright.model.Partnership;
import org.pactwright.model.Person;
import org.pactwright.standards.internal.Packs;

/** How the checker runs rules: profiles, order, threads, faults, cancellation. */
class CheckerTest {
	private static final Sample FAULTY = Sample.clean().replace("chair SerMuni", "").replace("quorum 2", "quorum 9");

	/** A rule that stands in for one of the catalogue. */
	private static Rule rule(String id, java.util.function.BiConsumer<CheckContext, Report> check) {
		return new Rule() {
			@Override
			public String id() {
				return id;
			}

			@Override
			public void check(CheckContext context, Report report) {
				check.accept(context, report);
			}
		};
	}

	private static CheckResult check(Project project, Rule... rules) {
		return new Checker(Catalogue.standard(), List.of(rules), 1).check(project, Progress.none());
	}

	private static List<String> ids(CheckResult result) {
		return result.findings().stream().map(finding -> finding.rule().id()).toList();
	}

	private static String lines(CheckResult result) {
		return result.findings().stream().map(finding -> finding.place() + " " + finding.severity() + " "
				+ finding.rule().id() + " " + finding.message()).collect(Collectors.joining("\n"));
	}

	@Test
	void anEmptyProjectSatisfiesEverything() {
		Project empty = Project.of(Path.of("empty").toAbsolutePath(), Map.of());
		assertEquals(new CheckResult(List.of(), List.of()), new Checker().check(empty, Progress.none()));
	}

	@Test
	void anEmptyModelSatisfiesEverything() {
		assertEquals(List.of(), Sample.of("model M { version \"1\" date 2026-11-01 profiles GOV, RACI, PPP }").check()
				.findings());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "model", "model M {", "joint plan P { stage", "garbage ¤ {",
			"model M { partnership P"})
	void brokenTextIsCheckedAsFarAsItGoes(String text) {
		CheckResult result = new Checker().check(Sample.of(text).project(), Progress.none());
		assertEquals(List.of(), result.problems().stream().filter(one -> one.code().equals(CheckResult.BROKEN_RULE))
				.toList());
	}

	@Test
	void packsThatAreSwitchedOffAreNotAsked() {
		List<String> asked = new ArrayList<>();
		Rule gov = rule("GOV-body-a", (context, report) -> asked.add("GOV"));
		Rule raci = rule("RACI-a", (context, report) -> asked.add("RACI"));
		check(Sample.clean().replace("profiles GOV, RACI, PPP", "profiles RACI").flawless(), gov, raci);
		assertEquals(List.of("RACI"), asked);
	}

	@Test
	void aModelThatNamesNoPacksGetsAll() {
		Sample sample = FAULTY.replace("profiles GOV, RACI, PPP", "");
		assertEquals(1, sample.saysWhenBroken("GOV-body-a").size());
	}

	@Test
	void aPackMayBeOffInOneModelAndOnInAnother() {
		Sample sample = FAULTY.replace("profiles GOV, RACI, PPP", "profiles PPP").with("west.pact", "model West { "
				+ "version \"1\" date 2026-11-01 profiles GOV partnership W operational contract at national { "
				+ "scope \"W\" journey ideas_and_motives body B \"West body\" steering tactical by majority in "
				+ "in_crisis } }");
		assertEquals(List.of("Body \"West body\" has no chair."), sample.says("GOV-body-a"));
		assertEquals(List.of(), sample.says("PPP-def-a"));
	}

	@Test
	void thePlanFollowsTheProfilesOfItsModel() {
		Sample sample = Sample.clean().replace("owner SerGrid\n", "\n").with("west.pact",
				"model West { version \"1\" date 2026-11-01 profiles GOV }");
		assertEquals(1, sample.says("GOV-obj-a").size());
		assertEquals(0, sample.replace("profiles GOV, RACI, PPP", "profiles PPP").says("GOV-obj-a").size());
	}

	@Test
	void todayIsTheDateOfTheModel() {
		Sample sample = Sample.clean().replace("held by Anna from 2025-09-01", "held by Anna to 2031-12-31");
		assertEquals(List.of(), sample.says("GOV-role-a"));
		assertEquals(1, sample.replace("date 2026-11-01", "date 2032-01-01").says("GOV-role-a").size());
	}

	@Test
	void aModelWithoutDateIsNotMeasuredAgainstAnyDay() {
		assertEquals(List.of(),
				Sample.clean().replace("date 2026-11-01", "").replace("expires 2026-11-01", "expires 1999-01-01")
						.saysWhenBroken("GOV-agr-a"));
	}

	@Test
	void findingsAreOrderedByFilePlaceAndRule() {
		Sample sample = Sample.clean().replace("chair SerMuni", "chair Mediator").replace("seat Guild for Food", "")
				.replace("A Command R SerGrid C Muni", "R Grid I Grid").replace("owner SerGrid", "");
		assertEquals(List.of("PPP-equal-a", "GOV-body-e", "RACI-a", "RACI-c", "GOV-obj-a"), ids(sample.check()));
	}

	@Test
	void theSameProjectGivesTheSameResultWithAnyNumberOfThreads() {
		Project project = many(300).flawless();
		Checker serial = new Checker(Catalogue.standard(), Packs.rules(), 1);
		String expected = lines(serial.check(project, Progress.none()));
		assertTrue(expected.lines().count() > 900, "the project should have many findings");
		for (int threads = 2; threads < 8; threads++) {
			Checker parallel = new Checker(Catalogue.standard(), Packs.rules(), threads);
			assertEquals(expected, lines(parallel.check(project, Progress.none())), threads + " threads");
		}
		assertEquals(expected, lines(new Checker().check(many(300).flawless(), Progress.none())));
	}

	/** The faulty sample with many more bodies and decisions. */
	private static Sample many(int bodies) {
		return FAULTY.inPartnership(IntStream.range(0, bodies).mapToObj(i -> "body B" + i + " working_group tactical "
				+ "by consensus { in in_crisis quorum 3 reports to B" + (i + 1) % bodies + " } decision D" + i
				+ " in in_crisis at B" + i + " { R Muni, Grid I Grid }\n").collect(Collectors.joining()));
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 3})
	void aRuleThatFailsIsReportedAndTheOthersGoOn(int threads) {
		Rule broken = rule("RACI-a", (context, report) -> {
			throw new IllegalStateException("no idea");
		});
		List<Rule> rules = List.of(broken, Packs.rules().get(1));
		Checker checker = new Checker(Catalogue.standard(), rules, threads);
		CheckResult result = checker.check(FAULTY.flawless(), Progress.none());
		assertEquals(List.of("GOV-body-a"), ids(result));
		Problem problem = result.problems().getFirst();
		assertEquals(Severity.ERROR, problem.severity());
		assertEquals(CheckResult.BROKEN_RULE, problem.code());
		assertTrue(problem.message().matches("Rule RACI-a could not be checked: IllegalStateException \\(no idea\\) at "
				+ "CheckerTest\\.java:\\d+\\. This is a fault in Pactwright, not in the text; please report it\\."),
				problem.message());
	}

	@Test
	void aRuleThatFailsOnSomeElementsIsReportedOnceAndChecksTheRest() {
		Rule broken = new Rule.OnEach<>("PPP-motive-a", Membership.class) {
			@Override
			protected void check(Membership member, CheckContext context, Report report) {
				if (member.getParty().getId().equals("Grid")) {
					report.on(member).fill("party", member.getParty()).add();
				} else {
					throw new UnsupportedOperationException();
				}
			}
		};
		CheckResult result = check(Sample.clean().flawless(), broken);
		assertEquals(List.of("No motive is recorded for East Grid; why does it take part?"),
				result.findings().stream().map(Finding::message).toList());
		assertEquals(1, result.problems().size());
		String message = result.problems().getFirst().message();
		assertTrue(message.startsWith("Rule PPP-motive-a could not be checked on 'member of North Municipality' and 1 "
				+ "more: UnsupportedOperationException at CheckerTest.java:"), message);
	}

	@Test
	void aRuleThatRecursesTooDeepIsReportedToo() {
		Rule broken = rule("RACI-a", new java.util.function.BiConsumer<>() {
			@Override
			public void accept(CheckContext context, Report report) {
				accept(context, report);
			}
		});
		CheckResult result = check(Sample.clean().flawless(), broken);
		assertTrue(result.problems().getFirst().message().contains("StackOverflowError"));
	}

	@Test
	void aMessageThatIsNotFilledIsAFaultOfTheRule() {
		Rule broken = new Rule.OnEach<>("GOV-body-a", Partnership.class) {
			@Override
			protected void check(Partnership partnership, CheckContext context, Report report) {
				report.on(partnership).add();
			}
		};
		String message = check(Sample.clean().flawless(), broken).problems().getFirst().message();
		assertTrue(message.contains("slot {body} is not filled"), message);
	}

	@Test
	void aRuleWithoutCatalogueEntryIsRefused() {
		Rule unknown = rule("GOV-none-a", (context, report) -> { });
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
				() -> new Checker(Catalogue.standard(), List.of(unknown), 1));
		assertEquals("The catalogue has no entry for rule GOV-none-a; add one to the file of its pack",
				refused.getMessage());
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 3})
	void aCheckThatNobodyWantsStops(int threads) {
		int[] asked = {0};
		Progress impatient = new Progress() {
			@Override
			public void step(String what) {
				// nobody looks
			}

			@Override
			public synchronized boolean cancelled() {
				return ++asked[0] > 10;
			}
		};
		Project project = many(100).flawless();
		assertThrows(CancellationException.class,
				() -> new Checker(Catalogue.standard(), Packs.rules(), threads).check(project, impatient));
	}

	@Test
	void whatTheLanguageSaysIsPartOfTheResult() {
		Sample unlinked = FAULTY.replace("provided by Grid", "provided by Nobody");
		CheckResult result = new Checker().check(unlinked.project(), Progress.none());
		assertEquals(List.of(Problem.REFERENCE), result.problems().stream().map(Problem::code).toList());
		assertEquals(3, result.count(Severity.ERROR));
	}

	@Test
	void theContextListsElementsOfATypeWithItsSubtypes() {
		CheckContext context = new CheckContext(Sample.clean().flawless(), Progress.none());
		assertEquals(List.of("Anna", "Bo"), context.all(Person.class).stream().map(Person::getId).toList());
		assertEquals(context.size(), context.all(EObject.class).size());
		assertEquals(List.of(), context.all(Issue.class));
	}
}
