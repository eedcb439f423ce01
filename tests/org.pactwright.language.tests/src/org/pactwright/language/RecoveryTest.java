package org.pactwright.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwright.language.project.Project;
import org.pactwright.language.project.SourceFile;
import org.pactwright.model.NamedElement;

/** A mistake costs as little as possible of the text around it. */
class RecoveryTest {

	private static final long SEEDS = 800;
	private static final String SIGNS = "{}\"',.;:=/*\\ \n\tabcXYZ0129-%^äß€“";

	/** Each breaks a different place of the world, and the world stays. */
	@ParameterizedTest
	@ValueSource(strings = { "srvice Lost", "service Heat tolerates", "service Heat tolerates 3", "service",
			"service Heat {", "service Heat }", "service Heat ; tolerates 3 h", "organisation Lost public",
			"organisation \"Lost\" public agency at national", "tolerates 3 h", "then Ask", "\"stray\"", "{ }",
			"service Heat \"open", "service Heat 'Heat'", "x", ",", "2026-01-01", "seat Muni",
			"service Heat provided by Grid Muni", "ärm", "service Ärm", "model", "import \"x\"", "^", "waive GOV- on Net \"x\"", "service Heat minimum 40 h" })
	void theRestOfTheTextIsRead(String broken) {
		String marker = "\torganisation Guild";
		String text = Sample.WORLD.replace(marker, broken + "\n" + marker);
		Project project = Texts.project("world.pact", text);
		List<String> ids = project.all(NamedElement.class).stream().map(Names::id).toList();
		List<String> wanted = Texts.project("world.pact", Sample.WORLD).all(NamedElement.class).stream().map(Names::id)
				.toList();
		assertTrue(ids.containsAll(wanted), () -> "only " + ids);
		assertEquals(1, project.problems().size(), () -> Texts.problems(project));
	}

	@Test
	void aMisspelledStatementIsReadAsWhatItWasMeantToBe() {
		String broken = Sample.WORLD.replace("organisation Grid", "organistion Grid");
		Project project = Texts.project("world.pact", broken);
		assertEquals(1, project.problems().size());
		assertSameModel(Texts.project("world.pact", Sample.WORLD), project);
	}

	@Test
	void aMissingBraceIsPutIn() {
		String broken = Sample.WORLD.replace("step Tell }", "step Tell");
		Project project = Texts.project("world.pact", broken);
		assertEquals(1, project.problems().size());
		assertSameModel(Texts.project("world.pact", Sample.WORLD), project);
	}

	@ParameterizedTest
	@ValueSource(strings = { "step Tell }\n\t\t}", "step Tell }\n\t}\n}", "step Tell }}", "step Tell } }\n\t}" })
	void bracesTooManyAreLeftOut(String steps) {
		Project project = Texts.project("world.pact", Sample.WORLD.replace("step Tell }", steps));
		assertEquals(1, project.problems().size(), () -> Texts.problems(project));
		assertSameModel(Texts.project("world.pact", Sample.WORLD), project);
	}

	@Test
	void aMissingValueIsLeftOut() {
		NamedElement heat = Sample.MODEL.project("service Heat tolerates minimum 40 %").find("Heat").orElseThrow();
		assertEquals("""
				VitalService
				  id: Heat
				  minimumLevel: 40
				""", Dump.of(heat));
	}

	@Test
	void aMissingUnitMakesNoValue() {
		NamedElement heat = Sample.MODEL.project("service Heat tolerates 3 minimum 40 tolerates 5 h").find("Heat")
				.orElseThrow();
		assertEquals("""
				VitalService
				  id: Heat
				  mtpd: 5 h
				""", Dump.of(heat));
	}

	@Test
	void aMistakeOnEveryLineHasAMessageOnEveryLine() {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 30; i++) {
			text.append("srvice S").append(i).append(" tolerates ").append(i).append(" h\n");
		}
		Project project = Sample.MODEL.project(text.toString());
		assertEquals(30, project.problems().size());
		assertEquals("S29", Names.id(project.find("S29").orElseThrow()));
	}

	/** The text of the syntax tree is the file, every message is about a place in it, and none speaks parser. */
	@Test
	void whateverIsBrokenTheMessagesAreSound() {
		List<String> texts = List.of(Sample.WORLD, Sample.WORLD_PLAN);
		for (long seed = 0; seed < SEEDS; seed++) {
			String text = mutilated(texts.get((int) (seed % texts.size())), new Random(seed));
			String what = "with seed " + seed;
			Project project = Texts.project("world.pact", text);
			SourceFile file = project.files().getFirst();
			assertEquals(text, file.resource().getParseResult().getRootNode().getText(), what);
			for (Problem problem : project.problems()) {
				Place place = problem.place();
				assertTrue(place.offset() + place.length() <= text.length(), () -> what + " at " + place);
				assertTrue(place.line() >= 1 && place.column() >= 1, () -> what + " at " + place);
				assertFalse(problem.message().matches("(?s).*(RULE_|mismatched|viable|null|Exception|<EOF>).*"),
						() -> what + ": " + problem.message());
			}
		}
	}

	private static String mutilated(String text, Random random) {
		StringBuilder mutilated = new StringBuilder(text);
		for (int i = random.nextInt(4); i >= 0; i--) {
			int at = random.nextInt(mutilated.length());
			int end = Math.min(mutilated.length(), at + 1 + random.nextInt(40));
			switch (random.nextInt(5)) {
				case 0 -> mutilated.deleteCharAt(at);
				case 1 -> mutilated.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
				case 2 -> mutilated.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
				case 3 -> mutilated.delete(at, end);
				default -> mutilated.insert(random.nextInt(mutilated.length()), mutilated.substring(at, end));
			}
		}
		return mutilated.toString();
	}

	private static void assertSameModel(Project expected, Project actual) {
		assertEquals(Dump.of(expected.models().getFirst()), Dump.of(actual.models().getFirst()));
		assertTrue(EcoreUtil.equals(expected.models(), actual.models()));
	}
}
