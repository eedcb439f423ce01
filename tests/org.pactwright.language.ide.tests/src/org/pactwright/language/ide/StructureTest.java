package org.pactwright.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** Folding, braces, indentation and growing selections. */
class StructureTest {

	private static final String TEXT = """
			import "a.pact"
			import "b.pact"

			// one
			// two
			model M "m" {
			  /* a note
			     on two lines */
			  person P { about "{ no brace }" }
			  body B {
			    chair R // }
			  }
			}
			""";

	private static List<String> folded(String text) {
		return Folding.of(text).stream().map(each -> each.kind() + " " + each.range().of(text).lines().count() + " "
				+ each.range().of(text).lines().findFirst().orElse("").strip()).toList();
	}

	@Test
	void blocksCommentsAndImportsFold() {
		assertEquals(List.of("IMPORTS 2 import \"a.pact\"", "COMMENT 2 // one", "BLOCK 8 model M \"m\" {",
				"COMMENT 2 /* a note", "BLOCK 3 body B {"), folded(TEXT));
	}

	@Test
	void aBlockThatSharesItsLastLineFoldsBeforeIt() {
		assertEquals(List.of("BLOCK 2 a {"), folded("a {\n x\n} b"));
	}

	@Test
	void anOpenBlockDoesNotFold() {
		assertEquals(List.of(), folded("model M {\n x\n"));
	}

	@Test
	void aBraceHasItsPartnerFromEitherSide() {
		Marked open = Marked.in(TEXT, "body B {|");
		Range close = new Range(TEXT.indexOf("  }\n}") + 2, 1);
		assertEquals(Optional.of(close), Brackets.matching(open.text(), open.caret()));
		assertEquals(Optional.of(new Range(open.caret() - 1, 1)), Brackets.matching(TEXT, close.offset()));
	}

	@Test
	void aBraceInATextIsNone() {
		Marked marked = Marked.in(TEXT, "\"{| no brace");
		assertEquals(Optional.empty(), Brackets.matching(marked.text(), marked.caret()));
	}

	@Test
	void theEnclosingBracesAreTheInnermost() {
		Marked marked = Marked.in(TEXT, "chair| R");
		assertEquals(List.of(TEXT.indexOf("body B {") + 7, TEXT.indexOf("  }\n}") + 2),
				Brackets.enclosing(marked.text(), marked.caret()).stream().map(Range::offset).toList());
	}

	@Test
	void aLineBehindABraceIsIndentedMore() {
		Marked marked = Marked.in(TEXT, "body B {|");
		assertEquals("    ", Indents.after(marked.text(), marked.caret()));
	}

	@Test
	void anyOtherLineIsIndentedLikeTheLast() {
		Marked marked = Marked.in(TEXT, "chair R // }|");
		assertEquals("    ", Indents.after(marked.text(), marked.caret()));
	}

	@Test
	void tabsAreKept() {
		assertEquals("\t\t", Indents.after("model M {\n\tbody B {", 19));
	}

	@Test
	void aSelectionGrowsFromWordToFile() {
		String text = "model M \"m\" {\n  partnership P \"p\" { body B \"b\" { charter Net.Charter  quorum 2 } }\n}\n";
		List<String> grown = new ArrayList<>();
		Range selection = new Range(text.indexOf("arter  quorum"), 0);
		while (selection.length() < text.length()) {
			selection = Selections.expand(text, selection);
			grown.add(selection.of(text));
		}
		assertEquals(List.of("Charter", "Net.Charter", "charter Net.Charter", "{ charter Net.Charter  quorum 2 }",
				"body B \"b\" { charter Net.Charter  quorum 2 }", "{ body B \"b\" { charter Net.Charter  quorum 2 } }",
				"partnership P \"p\" { body B \"b\" { charter Net.Charter  quorum 2 } }",
				"{\n  partnership P \"p\" { body B \"b\" { charter Net.Charter  quorum 2 } }\n}", text.strip(),
				text), grown);
	}
}
