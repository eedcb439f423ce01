package org.pactwright.language.ide.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.pactwright.language.ide.SampleTexts;
import org.pactwright.language.ide.internal.text.LexemeType;
import org.pactwright.language.ide.internal.text.Lexemes;
import org.pactwright.language.project.Project;
import org.pactwright.model.NamedElement;

/** Statements found without the parser. */
class ReadingTest {

	private static final Path FILE = Path.of("x.pact").toAbsolutePath();

	@Test
	void aSoundArchitectureHasTheStatementsOfTheParser() {
		assertEquals(parsed(SampleTexts.ARCHITECTURE, FILE), read(SampleTexts.ARCHITECTURE));
	}

	@Test
	void aSoundPlanHasTheStatementsOfTheParser() {
		assertEquals(parsed(SampleTexts.PLAN, FILE.resolveSibling("x.rmp")), read(SampleTexts.PLAN));
	}

	@Test
	void aLargeTextHasTheStatementsOfTheParser() {
		String text = SampleTexts.large(5_000);
		assertEquals(parsed(text, FILE), read(text));
	}

	@Test
	void everyTokenOfASoundTextIsUnderstood() {
		Lexemes lexemes = Lexemes.of(SampleTexts.PLAN);
		Reading reading = Reading.of(lexemes);
		List<String> unknown = new ArrayList<>();
		for (int token = 0; token < lexemes.count(); token++) {
			if (!lexemes.is(token, LexemeType.COMMENT) && reading.role(token).isEmpty()) {
				unknown.add(lexemes.word(token));
			}
		}
		assertEquals(List.of(), unknown);
	}

	@Test
	void aMissingBraceIsClosedByTheNextStatementOfTheOuterBlock() {
		assertEquals(List.of("GovernanceModel M", " Partnership P", "  GovernanceBody B", "   Seat", "  Decision D"), read("""
				model M "m" {
				  partnership P "p" operational contract {
				    body B "b" crisis_team operational {
				      seat GridCo
				    decision D "d"
				  }
				}
				"""));
	}

	@Test
	void aStatementWithoutItsWordsKeepsItsBlock() {
		assertEquals(List.of("GovernanceModel M", " Organisation O", "  ContactPoint Desk", " Person P"), read("""
				model M "m" {
				  organisation O "o" {
				    contact Desk h24
				  }
				  person P
				}
				"""));
	}

	@Test
	void aHalfStatementEndsBeforeTheNext() {
		assertEquals(List.of("GovernanceModel M", " Organisation O", " Person P"), read("""
				model M "m" {
				  organisation O
				  person P
				}
				"""));
	}

	@Test
	void anUnknownStatementIsSkippedWithItsBlock() {
		assertEquals(List.of("GovernanceModel M", " Person P"), read("""
				model M "m" {
				  department D "d" { office hours "nine to five" }
				  person P
				}
				"""));
	}

	@Test
	void aSuperfluousBraceDoesNotEndTheModel() {
		assertEquals(List.of("GovernanceModel M", " Person P", " Person Q"), read("""
				model M "m" {
				  person P
				}
				}
				  person Q
				"""));
	}

	@Test
	void anEmptyTextHasNoStatements() {
		assertEquals(List.of(), read(""));
	}

	@Test
	void noTextIsTooBrokenToRead() {
		readNoise(new Random().nextLong());
	}

	@Test
	void aStatementWhoseWordsAreAllMissingDoesNotStandInItsParent() {
		readNoise(-4675338035350312135L);
	}

	private static void readNoise(long seed) {
		Random random = new Random(seed);
		String[] noise = { "{", "}", ",", "\"", "body", "seat", "x", "7", "->", "/*", "joint", "plan", "^", "." };
		for (int run = 0; run < 200; run++) {
			StringBuilder text = new StringBuilder(run % 2 == 0 ? SampleTexts.ARCHITECTURE : SampleTexts.PLAN);
			for (int i = 0; i < 12; i++) {
				int offset = random.nextInt(text.length());
				text.replace(offset, Math.min(text.length(), offset + random.nextInt(30)),
						" " + noise[random.nextInt(noise.length)] + " ");
			}
			check(text.toString(), seed);
		}
	}

	private static void check(String text, long seed) {
		Lexemes lexemes = Lexemes.of(text);
		for (Statement root : Reading.of(lexemes).roots()) {
			check(root, "seed " + seed + ", text: " + text);
		}
	}

	private static void check(Statement statement, String message) {
		for (Statement child : statement.children()) {
			assertTrue(child.first() >= statement.first() && child.last() <= statement.last(), message);
			check(child, message);
		}
	}

	private static List<String> read(String text) {
		Lexemes lexemes = Lexemes.of(text);
		List<String> lines = new ArrayList<>();
		Reading.of(lexemes).roots().forEach(root -> write(lexemes, root, "", lines));
		return lines;
	}

	private static void write(Lexemes lexemes, Statement statement, String indent, List<String> lines) {
		String id = statement.id().isPresent() ? " " + lexemes.word(statement.id().getAsInt()) : "";
		lines.add(indent + statement.type().getName() + id);
		statement.children().forEach(child -> write(lexemes, child, indent + " ", lines));
	}

	private static List<String> parsed(String text, Path file) {
		Project project = Project.of(file.getParent(), Map.of(file, text));
		List<String> lines = new ArrayList<>();
		project.file(file).orElseThrow().resource().getContents().forEach(root -> write(root, "", lines));
		return lines;
	}

	private static void write(EObject object, String indent, List<String> lines) {
		lines.add(indent + object.eClass().getName() + (object instanceof NamedElement named ? " "
				+ named.getId() : ""));
		List<EObject> children = new ArrayList<>(object.eContents());
		children.sort(java.util.Comparator.comparingInt(
				child -> org.eclipse.xtext.nodemodel.util.NodeModelUtils.findActualNodeFor(child).getTotalOffset()));
		children.forEach(child -> write(child, indent + " ", lines));
	}
}
