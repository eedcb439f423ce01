package org.pactwright.language.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pactwright.language.Names;
import org.pactwright.language.Problem;
import org.pactwright.language.Sample;
import org.pactwright.language.Texts;
import org.pactwright.model.GovernanceBody;
import org.pactwright.model.Organisation;
import org.pactwright.model.PactwrightPackage.Literals;
import org.pactwright.model.Role;
import org.pactwright.model.Step;

/** What one can ask a project for. */
class ProjectTest {

	private final Project world = Texts.project("world.pact", Sample.WORLD, "world.rmp", Sample.WORLD_PLAN);

	@Test
	void givesItsModelsAndPlans() {
		assertEquals(List.of("World"), world.models().stream().map(Names::id).toList());
		assertEquals(List.of("Whole"), world.plans().stream().map(Names::id).toList());
	}

	@Test
	void givesAllElementsOfATypeInTheOrderOfTheText() {
		assertEquals(List.of("Muni", "Grid", "Guild"), world.all(Organisation.class).stream().map(Names::id).toList());
		assertEquals(List.of("Ask", "Tell"), world.all(Step.class).stream().map(Names::id).toList());
	}

	@Test
	void findsElementsByIdAndQualifiedId() {
		assertEquals("Team", Names.id(world.find("Team").orElseThrow()));
		assertEquals("Ask", Names.id(world.find("Net.Ladder.Ask").orElseThrow()));
		assertEquals("Ask", Names.id(world.find("World.Net.Ladder.Ask").orElseThrow()));
		assertTrue(world.find("Net.Nowhere").isEmpty());
		assertTrue(world.find("Grid.Ask").isEmpty());
	}

	@Test
	void knowsTheFileOfAnElement() {
		assertEquals("world.rmp", world.fileOf(world.find("Fast").orElseThrow()).orElseThrow().relative());
	}

	@Test
	void sortsProblemsByFileAndPlace() {
		Project project = Texts.project("b.pact", "model", "a.pact",
				"model East { version \"1\" date 2026-02-30 profiles GOV\nservice Heat provided by Nobody\n"
						+ "service Cold criticality 9 }");
		List<Problem> problems = project.problems();
		assertEquals(problems.stream().sorted().toList(), problems);
		assertEquals(List.of("a.pact", "a.pact", "a.pact", "b.pact"),
				problems.stream().map(problem -> problem.place().file().getFileName().toString()).toList());
	}

	@Test
	void prefersTheElementThatLiesNearest() {
		Project project = Texts.project("east.pact", twoNets("East"), "west.pact", twoNets("West"));
		assertEquals("", Texts.problems(project));
		for (GovernanceBody body : project.all(GovernanceBody.class)) {
			assertEquals(body.eContainer(), body.getChair().eContainer());
		}
	}

	@Test
	void namesAnElementAsShortlyAsItCan() {
		Project project = Texts.project("east.pact", twoNets("East"), "west.pact", twoNets("West"));
		Symbols symbols = project.symbols();
		List<Role> roles = project.all(Role.class);
		GovernanceBody first = project.all(GovernanceBody.class).getFirst();

		assertEquals(List.of("Boss", "Net2.Boss", "West.Net1.Boss", "West.Net2.Boss"),
				roles.stream().map(role -> symbols.nameFor(role, Literals.ROLE, first)).toList());
		for (Role role : roles) {
			assertEquals(List.of(role), symbols.resolve(symbols.nameFor(role, Literals.ROLE, first), Literals.ROLE, first));
		}
	}

	@Test
	void namesAnElementItDoesNotHoldByItsId() {
		Role stranger = org.pactwright.model.PactwrightFactory.eINSTANCE.createRole();
		stranger.setId("Stranger");
		assertEquals("Stranger", world.symbols().nameFor(stranger, Literals.ROLE, null));
	}

	private static String twoNets(String model) {
		StringBuilder text = new StringBuilder("model " + model + " { version \"1\" date 2026-11-01 profiles GOV\n");
		for (int i = 1; i <= 2; i++) {
			text.append("partnership Net").append(i).append(" lease contract at national { scope \"x\" journey ")
					.append("engage_and_explore role Boss ser body Team steering strategic by consensus in in_crisis ")
					.append("chair Boss }\n");
		}
		return text.append("}\n").toString();
	}
}
