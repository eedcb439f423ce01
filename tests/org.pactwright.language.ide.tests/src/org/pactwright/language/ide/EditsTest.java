package org.pactwright.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pactwright.language.format.PactFormatter;
import org.pactwright.language.project.Progress;

/** Changes that are proposed for a text. */
class EditsTest extends IdeTest {

	@Test
	void formattingIsThatOfTheLanguage() {
		String text = "model   M \"m\" {version \"1\" }";
		assertEquals(PactFormatter.format(text), TextEdit.apply(text, Formatting.format(text)));
	}

	@Test
	void formattingALineLeavesTheOthersAlone() {
		String text = "model M \"m\" {\n\tversion    \"1\"\n\tdate    2026-11-01\n}\n";
		Range line = new Range(text.indexOf("version"), 14);
		assertEquals(text.replace("version    ", "version "), TextEdit.apply(text, Formatting.format(text, line)));
	}

	@Test
	void textThatDoesNotParseIsLeftAlone() {
		assertEquals(List.of(), Formatting.format("model {"));
	}

	@Test
	void aWrongNameIsCorrectedAsTheLanguageSuggests() throws Exception {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "chair SerNorth ", "chair Ser|Nort ");
		project.change(architecture, marked.text());
		project.analyse(Progress.none());
		Fix fix = QuickAssist.at(project, architecture, marked.text(), marked.caret()).getFirst();
		assertEquals("Change to 'SerNorth'", fix.label());
		assertEquals(Sample.ARCHITECTURE, TextEdit.apply(marked.text(), fix.edits()));
	}

	@Test
	void aFixFollowsTheText() throws Exception {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "chair SerNorth ", "chair Ser|Nort ");
		project.change(architecture, marked.text());
		project.analyse(Progress.none());
		String later = "// new\n" + marked.text();
		Fix fix = QuickAssist.at(project, architecture, later, marked.caret() + 7).getFirst();
		assertEquals("// new\n" + Sample.ARCHITECTURE, TextEdit.apply(later, fix.edits()));
	}

	@Test
	void aProblemThatIsNoLongerThereHasNoFix() throws Exception {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "chair SerNorth ", "chair Ser|Nort ");
		project.change(architecture, marked.text());
		project.analyse(Progress.none());
		assertEquals(List.of(), QuickAssist.at(project, architecture, Sample.ARCHITECTURE, marked.caret()));
	}

	@Test
	void soundTextNeedsNoFix() throws Exception {
		project.analyse(Progress.none());
		Marked marked = inArchitecture("chair Ser|North");
		assertTrue(QuickAssist.at(project, architecture, marked.text(), marked.caret()).isEmpty());
	}

	@Test
	void overlappingEditsAreRefused() {
		List<TextEdit> edits = List.of(new TextEdit(0, 3, "x"), new TextEdit(2, 1, "y"));
		assertThrows(IllegalArgumentException.class, () -> TextEdit.apply("abcd", edits));
	}
}
