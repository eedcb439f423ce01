package org.pactwright.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pactwright.language.Severity;
import org.pactwright.language.project.Progress;

/** What is said under the mouse. */
class HoversTest extends IdeTest {

	private List<HoverPart> parts(Path file, Marked marked) {
		return Hovers.at(project, file, marked.text(), marked.caret()).map(Hover::parts).orElse(List.of());
	}

	private static <T> T first(List<HoverPart> parts, Class<T> type) {
		return parts.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	@Test
	void aReferenceTellsTitleAndKindOfItsElement() {
		HoverPart.Heading expected = new HoverPart.Heading("Executive sponsors", "governance body EnergyNet.Sponsors",
				"GovernanceBody");
		assertEquals(expected, parts(plan, inPlan("validated by Spon|sors")).getFirst());
	}

	@Test
	void aReferenceTellsTheFactsOfItsElement() {
		HoverPart.Facts facts = first(parts(plan, inPlan("validated by Spon|sors")), HoverPart.Facts.class);
		assertEquals(List.of("Kind: executive sponsors", "Tier: strategic", "Decision mode: consensus",
				"Fallback mode: chair decides", "Chair: Executive, North", "Quorum: 2", "Meets: 3 months",
				"Phases: pre crisis, post crisis", "Seat: 2"),
				facts.facts().stream().map(fact -> fact.label() + ": " + fact.value()).toList());
	}

	@Test
	void aReferenceTellsWhereItsElementIsDeclared() {
		assertEquals("east-region.pact:36",
				first(parts(plan, inPlan("validated by Spon|sors")), HoverPart.Defined.class).label());
	}

	@Test
	void aDescriptionIsShown() {
		assertEquals("Which areas are dark, and since when.",
				first(parts(architecture, inArchitecture("items Outage|Picture")), HoverPart.Text.class).text());
	}

	@Test
	void aKeywordOfAStatementIsExplained() {
		List<HoverPart> parts = parts(architecture, inArchitecture("bo|dy Sponsors"));
		assertEquals("Governance body", first(parts, HoverPart.Heading.class).title());
		assertTrue(first(parts, HoverPart.Text.class).text().endsWith("."));
	}

	@Test
	void aKeywordOfAPartIsExplained() {
		List<HoverPart> parts = parts(architecture, inArchitecture("quo|rum 2"));
		assertEquals("Quorum", first(parts, HoverPart.Heading.class).title());
		assertTrue(!first(parts, HoverPart.Text.class).text().contains("Source:"));
	}

	@Test
	void aWordIsExplained() {
		List<HoverPart> parts = parts(architecture, inArchitecture("charter bind|ing"));
		assertEquals("Binding", first(parts, HoverPart.Heading.class).title());
		assertEquals("ser", first(parts(architecture, inArchitecture("\"Executive, North\" se|r")),
				HoverPart.Heading.class).title());
	}

	@Test
	void aRuleIsExplained() {
		Marked marked = Marked.replacing(Sample.PLAN, "waive PPP-def-a", "waive GOV-body|-a");
		assertTrue(first(parts(plan, marked), HoverPart.Heading.class).subtitle().startsWith("rule GOV-body-a"));
	}

	@Test
	void aProblemComesFirst() throws Exception {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "chair SerNorth ", "chair Ser|Nord ");
		project.change(architecture, marked.text());
		project.analyse(Progress.none());
		HoverPart.Message message = (HoverPart.Message) parts(architecture, marked).getFirst();
		assertEquals(Severity.ERROR, message.severity());
		assertTrue(message.text().contains("SerNord"), message.text());
	}

	@Test
	void aFindingIsShownWithItsRule() throws Exception {
		String text = Sample.ARCHITECTURE.replace("      chair SerNorth  quorum 2", "      quorum 2");
		project.change(architecture, text);
		Snapshot snapshot = project.analyse(Progress.none()).orElseThrow();
		int offset = snapshot.findings(architecture).stream().filter(each -> each.rule().id().equals("GOV-body-a"))
				.findFirst().orElseThrow().place().offset();
		List<HoverPart> parts = parts(architecture, new Marked(text, offset));
		assertTrue(parts.stream().anyMatch(part -> part instanceof HoverPart.Message message
				&& message.source().equals("GOV-body-a")), parts.toString());
	}

	@Test
	void messagesMoveWithTheText() throws Exception {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "chair SerNorth ", "chair Ser|Nord ");
		project.change(architecture, marked.text());
		project.analyse(Progress.none());
		Marked later = new Marked("// new\n" + marked.text(), marked.caret() + 7);
		assertEquals(1, parts(architecture, later).stream().filter(HoverPart.Message.class::isInstance).count());
	}

	@Test
	void spaceSaysNothing() {
		assertEquals(Optional.empty(), Hovers.at(project, architecture, "model   M", 6).map(Hover::parts));
	}

	@Test
	void nothingOfATextIsTakenForMarkup() {
		Hover hover = new Hover(new Range(0, 1), List.of(new HoverPart.Text("<script> & *bold* [a](b)")));
		assertEquals("<p>&lt;script&gt; &amp; *bold* [a](b)</p>", hover.html());
		assertEquals("\\<script\\> \\& \\*bold\\* \\[a\\]\\(b\\)", hover.markdown());
	}
}
