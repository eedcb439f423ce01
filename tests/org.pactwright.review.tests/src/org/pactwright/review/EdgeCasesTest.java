package org.pactwright.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwright.language.project.Project;

/** Reports of unusual projects. */
class EdgeCasesTest {

	@TempDir
	Path folder;

	@Test
	void aModelWithNothingInItGivesAReport() throws Exception {
		Page page = report(Sample.model(""));
		assertTrue(page.text("cover").contains("The model is empty."));
		assertEquals(List.of("Versions in this package", "The texts this package was made from"),
				page.all("caption").stream().map(Page::text).toList());
	}

	@Test
	void aTextThatCannotBeReadAsAModelGivesAReportOfItsProblems() throws Exception {
		Page page = report(Sample.of("a.pact", "mödel ???"));
		assertTrue(page.byId("findings-problems").isPresent());
		assertTrue(page.text("cover").contains("in the texts"));
	}

	@Test
	void aPlanWithoutAModelGivesAReport() throws Exception {
		Page page = report(Sample.of("a.rmp", "corporate plan P \"The plan\" { version \"1\" status draft }"));
		assertEquals("The plan", Page.text(page.all("h1").getFirst()));
	}

	@Test
	void severalModelsEachGetTheirPart() throws Exception {
		String one = "model One \"First\" { version \"1\" date 2026-11-01 profiles GOV"
				+ " organisation X \"X\" public agency }";
		String two = "model Two \"Second\" { version \"2\" date 2026-12-01 profiles PPP"
				+ " organisation Y \"Y\" public agency }";
		Page page = report(Sample.of("a.pact", one, "b.pact", two));
		assertEquals("First; Second", Page.text(page.all("h1").getFirst()));
		assertTrue(page.text("cover").contains("As of 2026-11-01, 2026-12-01"));
		assertTrue(page.text("One-organisations").contains("X"));
		assertTrue(page.text("Two-organisations").contains("Y"));
	}

	@Test
	void responsibilitiesOfManyPartiesAreListed() throws Exception {
		String organisations = IntStream.range(0, 70)
				.mapToObj(i -> "organisation O" + i + " \"Party " + i + "\" public agency")
				.collect(Collectors.joining("\n"));
		String all = IntStream.range(1, 70).mapToObj(i -> "O" + i).collect(Collectors.joining(", "));
		Page page = report(Sample.model(organisations
				+ " partnership P \"P\" operational contract { decision D \"Decide\" { A O0 I " + all + " } }"));
		String raci = page.text("P-raci");
		assertTrue(raci.contains("they are listed instead"));
		assertTrue(raci.contains("Decide Party 0 Party 1, Party 2,"), raci);
	}

	@Test
	void proceduresOfManyPartiesAreSpreadOverSeveralMatrices() throws Exception {
		String organisations = IntStream.range(0, 44).mapToObj(i -> "organisation O" + i + " \"Party " + i
				+ "\" public agency").collect(Collectors.joining("\n"));
		String procedures = IntStream.range(0, 4).mapToObj(i -> "procedure P" + i + " response { step S" + i + " { A O"
				+ 11 * i + " R " + IntStream.range(11 * i + 1, 11 * i + 11).mapToObj(n -> "O" + n)
						.collect(Collectors.joining(", ")) + " } }").collect(Collectors.joining("\n"));
		Page page = report(Sample.model(organisations + " partnership N \"N\" operational contract {" + procedures
				+ " decision D { A O1 R O2 } }"));
		assertEquals(List.of("Decisions", "Procedures, 1 of 2", "Procedures, 2 of 2"),
				Page.below(page.byId("N-raci").orElseThrow(), "h4", each -> true).stream().map(Page::text).toList());
		assertEquals(List.of(2, 22, 22),
				Page.below(page.byId("N-raci").orElseThrow(), "table", each -> true).stream()
						.map(each -> Page.below(each, "th", head -> head.getAttribute("class").equals("up")).size())
						.toList());
	}

	@Test
	void observationsInAnyOrderGiveTheLatest() throws Exception {
		Page page = report(Sample.of("a.rmp", "joint plan P { version \"1\" status draft joint objective O {"
				+ " measure M in \"h\" minimise from 10 to 0 observed 2 on 2026-09-01 observed 5 on 2026-01-01 } }"));
		assertTrue(page.text("P-objectives").contains("2 h 2026-09-01 0 h minimise 80 %"), page.text("P-objectives"));
	}

	@Test
	void progressStaysBetweenNothingAndAll() throws Exception {
		Page page = report(Sample.of("a.rmp", "joint plan P { version \"1\" status draft joint objective O {"
				+ " measure Worse in \"h\" minimise from 10 to 0 observed 20 on 2026-09-01"
				+ " measure Better in \"h\" minimise from 10 to 5 observed 1 on 2026-09-01"
				+ " measure Still in \"h\" reach from 5 to 5 observed 5 on 2026-09-01 } }"));
		assertEquals(List.of("0 %", "100 %"), page.all("span").stream()
				.filter(each -> each.getAttribute("class").equals("progress")).map(Page::text).toList());
	}

	private Page report(Project project) throws Exception {
		Sample.write(project, Sample.result(project), folder.resolve("review"));
		assertEquals(List.of(), LinksTest.dead(folder.resolve("review")));
		return Page.read(folder.resolve("review/index.html"));
	}
}
