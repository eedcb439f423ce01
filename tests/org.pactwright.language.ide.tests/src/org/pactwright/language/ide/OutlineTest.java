package org.pactwright.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;

/** The outline of a text. */
class OutlineTest {

	private static final Path FILE = Path.of("x.pact");

	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		write(Outline.of(FILE, text), "", lines);
		return lines;
	}

	private static void write(List<OutlineNode> nodes, String indent, List<String> lines) {
		for (OutlineNode node : nodes) {
			lines.add(indent + node.keyword() + ": " + node.label());
			write(node.children(), indent + "  ", lines);
		}
	}

	@Test
	void statementsStandAsInTheText() {
		assertEquals(List.of("model: M – A model", "  partnership: P", "    member: Muni lead committed",
				"    body: B – Board", "      seat: Muni as Ser", "    decision: D – Decide", "      A: A Ser",
				"      : B", "    escalation: B to Muni after 2 h"), lines("""
						model M "A model" {
						  partnership P {
						    member Muni lead committed
						    body B "Board" { seat Muni as Ser }
						    decision D "Decide" { A Ser, B }
						    escalation from B to Muni after 2 h
						  }
						}
						"""));
	}

	@Test
	void aPlanIsCalledByItsKind() {
		assertEquals("joint plan: EnergyPlan – Energy supply in the East Region", lines(Sample.PLAN).getFirst());
	}

	@Test
	void brokenTextHasAnOutline() {
		assertEquals(List.of("model: M – m", "  partnership: P", "    body: B", "      seat: Muni", "    decision: D"),
				lines("""
						model M "m" {
						  partnership P {
						    body B {
						      seat Muni
						    decision D
						"""));
	}

	@Test
	void namesAndStatementsHaveTheirRanges() {
		OutlineNode role = Outline.of(FILE, Sample.ARCHITECTURE).getFirst().children().stream()
				.filter(node -> node.path().endsWith("/GridCo")).findFirst().orElseThrow();
		assertEquals("GridCo", role.name().of(Sample.ARCHITECTURE));
		assertTrue(role.range().of(Sample.ARCHITECTURE).startsWith("organisation GridCo"));
		assertTrue(role.range().of(Sample.ARCHITECTURE).endsWith("}"));
	}

	@Test
	void pathsAreUnique() {
		List<String> paths = new ArrayList<>();
		collect(Outline.of(FILE, Sample.ARCHITECTURE.replace("role CrisisLead", "role SerNorth")), paths);
		assertEquals(paths.size(), new HashSet<>(paths).size());
	}

	@Test
	void iconsAreNamedAfterClasses() {
		assertEquals("GovernanceModel", Outline.of(FILE, Sample.ARCHITECTURE).getFirst().iconKey());
	}

	private static void collect(List<OutlineNode> nodes, List<String> paths) {
		nodes.forEach(node -> {
			paths.add(node.path());
			collect(node.children(), paths);
		});
	}
}
