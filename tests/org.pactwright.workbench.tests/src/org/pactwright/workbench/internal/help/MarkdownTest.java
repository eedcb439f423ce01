package org.pactwright.workbench.internal.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Reading the documentation's Markdown. */
class MarkdownTest {

	@Test
	void headingsHaveTheirLevel() {
		assertEquals(List.of(new Block.Heading(2, List.of(Span.plain("First steps")))),
				Markdown.parse("## First steps\n"));
	}

	@Test
	void aParagraphGoesOnOverLines() {
		assertEquals(List.of(new Block.Paragraph(List.of(Span.plain("one two"))),
				new Block.Paragraph(List.of(Span.plain("three")))), Markdown.parse("one\ntwo\n\nthree\n"));
	}

	@Test
	void stylesAndLinksAreFound() {
		assertEquals(
				List.of(Span.plain("Press "), new Span("F1", true, false, false, ""), Span.plain(", see "),
						new Span("the rules", false, false, false, "rules.md#gov"), Span.plain(" and "),
						new Span("a_b", false, false, true, ""), Span.plain(".")),
				((Block.Paragraph) Markdown.parse("Press **F1**, see [the rules](rules.md#gov) and `a_b`.").getFirst())
						.spans());
	}

	@Test
	void wordsWithUnderscoresStayAsTheyAre() {
		assertEquals(List.of(Span.plain("in_crisis and post_crisis")), Inline.parse("in_crisis and post_crisis"));
	}

	@Test
	void listsKnowTheirDepth() {
		List<Block> blocks = Markdown.parse("- one\n  goes on\n  - two\n1. first\n");
		assertEquals(new Block.Item(0, "\u2022", List.of(Span.plain("one goes on"))), blocks.get(0));
		assertEquals(new Block.Item(1, "\u2022", List.of(Span.plain("two"))), blocks.get(1));
		assertEquals(new Block.Item(0, "1.", List.of(Span.plain("first"))), blocks.get(2));
	}

	@Test
	void codeIsNotInterpreted() {
		assertEquals(List.of(new Block.Code("model M { // **x**\n}\n")),
				Markdown.parse("```text\nmodel M { // **x**\n}\n```\n"));
	}

	@Test
	void tablesAreCutIntoCells() {
		Block.Table table = assertInstanceOf(Block.Table.class,
				Markdown.parse("| Key | Does |\n| --- | --- |\n| `F3` | jumps \\| opens |\n").getFirst());
		assertEquals(2, table.rows().size());
		assertEquals("jumps | opens", Span.text(table.rows().get(1).get(1)));
	}

	@Test
	void htmlIsText() {
		assertEquals(List.of(Span.plain("<script>alert(1)</script>")),
				Inline.parse("<script>alert(1)</script>"));
	}

	@Test
	void whatIsNotClosedStaysText() {
		assertEquals(List.of(Span.plain("2 * 3 ** [x](")), Inline.parse("2 * 3 ** [x]("));
	}

	@Test
	void anchorsAreMadeAsOnTheWeb() {
		assertEquals("open-a-sample-2-steps", PageWriter.anchor("Open a sample: 2 steps"));
	}
}
