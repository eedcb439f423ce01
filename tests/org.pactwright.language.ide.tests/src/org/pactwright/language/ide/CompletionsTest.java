package org.pactwright.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Proposals in sound and in broken text. */
class CompletionsTest extends IdeTest {

	private List<Completion> in(Marked marked) {
		return Completions.at(project, architecture, marked.text(), marked.caret());
	}

	private List<Completion> inPlanFile(Marked marked) {
		return Completions.at(project, plan, marked.text(), marked.caret());
	}

	private static List<String> labels(List<Completion> completions) {
		return completions.stream().map(Completion::label).toList();
	}

	private static List<String> labels(List<Completion> completions, CompletionKind kind) {
		return completions.stream().filter(each -> each.kind() == kind).map(Completion::label).toList();
	}

	private static String applied(Marked marked, Completion completion) {
		Range range = completion.replace();
		return TextEdit.apply(marked.text(),
				List.of(new TextEdit(range.offset(), range.length(), completion.insertText())));
	}

	@Test
	void anEmptyArchitectureBeginsWithAnImportOrAModel() {
		assertEquals(List.of("import", "model", "model"), labels(in(Marked.of("|"))));
	}

	@Test
	void anEmptyPlanBeginsWithAnImportOrAKindOfPlan() {
		assertEquals(List.of("import", "corporate plan", "strategic plan", "joint plan", "joint plan"),
				labels(inPlanFile(Marked.of("|"))));
	}

	@Test
	void anImportIsOfferedTheOtherFiles() {
		Marked marked = Marked.of("import |");
		assertEquals("import \"energy.rmp\"", applied(marked, in(marked).getFirst()));
	}

	@Test
	void anImportThatIsOnlyBegunIsOfferedTheOtherFiles() {
		Marked marked = Marked.of("import \"en|\nmodel EastRegion \"East\" { }");
		assertEquals("import \"energy.rmp\"\nmodel EastRegion \"East\" { }", applied(marked, in(marked).getFirst()));
	}

	@Test
	void aBlockIsOfferedTheStatementsThatBelongThere() {
		List<String> labels = labels(in(Marked.of("model M \"m\" {\n  |\n}")), CompletionKind.KEYWORD);
		assertTrue(labels.containsAll(List.of("organisation", "partnership", "technology", "waive")),
				labels.toString());
		assertFalse(labels.contains("seat"), labels.toString());
	}

	@Test
	void wordsThatAlwaysStandTogetherAreOneProposal() {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "      seat GridCo as CrisisLead\n    }\n    body",
				"      rep|\n    }\n    body");
		assertEquals(List.of("reports to"), labels(in(marked)));
	}

	@Test
	void aPartThatIsGivenIsNotOfferedAgain() {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "chair SerNorth  quorum 2", "chair SerNorth  quorum 2 |");
		List<String> labels = labels(in(marked));
		assertFalse(labels.contains("quorum") || labels.contains("chair"), labels.toString());
	}

	@Test
	void aReferenceIsOfferedElementsOfItsTypeOnly() {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "chair SerNorth ", "chair | ");
		assertEquals(List.of("CrisisLead", "SerNorth"), labels(in(marked)));
	}

	@Test
	void aReferenceInAPlanIsOfferedElementsOfOtherFiles() {
		Marked marked = Marked.replacing(Sample.PLAN, "validated by Sponsors", "validated by Sp|");
		assertEquals(List.of("Sponsors"), labels(inPlanFile(marked)));
	}

	@Test
	void elementsOfTheSamePartnershipComeFirst() {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "\n}\n", """

				  partnership Other "Other net" operational contract voluntary at provincial {
				    role Aaa "In the other net" ser of GridCo
				    body Council "Council" steering strategic by consensus {
				      chair |
				    }
				  }
				}
				""");
		assertEquals(List.of("Aaa", "CrisisLead", "SerNorth"), labels(in(marked)));
	}

	@Test
	void aPlanIsOfferedTheElementsOfItsPartnershipFirst() {
		String other = Sample.ARCHITECTURE.replaceFirst("\n}\n$", """

				  partnership Another "Another net" operational contract voluntary at provincial {
				    role Aaa "In the other net" ser of GridCo
				  }
				}
				""");
		project.change(architecture, other);
		Marked marked = Marked.replacing(Sample.PLAN, "owner CrisisLead  validated", "owner |  validated");
		assertEquals(List.of("CrisisLead", "SerNorth", "Aaa"), labels(inPlanFile(marked)));
	}

	@Test
	void aNameThatCouldMeanSeveralThingsIsQualified() {
		String other = Sample.ARCHITECTURE.replaceFirst("\n}\n$", """

				  partnership Second "Second net" operational contract voluntary at provincial {
				    agreement Charter "Charter of the second" charter binding
				  }
				}
				""");
		project.change(architecture, other);
		Marked marked = Marked.replacing(Sample.PLAN, "output knowledge_map -> PowerSupply",
				"output knowledge_map -> Chart|");
		assertEquals(List.of("EnergyNet.Charter", "Second.Charter"), labels(inPlanFile(marked)));
	}

	@Test
	void behindAQualifierOnlyItsElementsAreOffered() {
		Marked marked = Marked.replacing(Sample.PLAN, "owner CrisisLead  validated", "owner EnergyNet.|  validated");
		assertEquals(List.of("CrisisLead", "SerNorth"), labels(inPlanFile(marked)));
	}

	@Test
	void anIdThatIsAKeywordIsWrittenWithItsMark() {
		project.change(architecture, Sample.ARCHITECTURE.replace("person ChiefNorth \"Chief executive, North\"",
				"person ^chair \"Chair person\""));
		Marked marked = Marked.of(project.text(architecture).orElseThrow().replace("held by ChiefNorth", "held by |"));
		assertEquals(List.of("^chair"), labels(in(marked)));
	}

	@Test
	void elementsAreFoundByTheirTitle() {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "provided by GridCo", "provided by grid|");
		assertEquals(List.of("GridCo"), labels(in(marked)));
	}

	@Test
	void behindACommaTheListGoesOnWithoutWhatItHas() {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "parties MuniNorth, GridCo", "parties MuniNorth, |");
		assertEquals(List.of("GridCo"), labels(in(marked)));
	}

	@Test
	void anEnumerationIsOfferedItsWordsWithTheirMeaning() {
		Completion first = in(Marked.replacing(Sample.ARCHITECTURE, "public municipality", "publ|")).getFirst();
		assertEquals("public", first.label());
		assertFalse(first.documentation().isEmpty());
	}

	@Test
	void wordsThatAreKeywordsToo() {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "charter binding", "ch|");
		assertEquals(List.of("charter"), labels(in(marked), CompletionKind.VALUE));
	}

	@Test
	void aWordIsFoundByItsHumps() {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "crisis_team operational", "ct|");
		assertEquals("crisis_team", in(marked).getFirst().label());
	}

	@Test
	void behindANumberStandUnits() {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "within 30 min", "within 30 |");
		assertEquals(List.of("min", "h", "d", "weeks", "months", "years"), labels(in(marked)));
	}

	@Test
	void aUnitKeepsItsDistanceFromTheNumber() {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "tolerates 12 h", "tolerates 12|");
		assertTrue(applied(marked, in(marked).getFirst()).contains("tolerates 12 min"));
	}

	@Test
	void aShareHasThePercentSign() {
		Marked marked = Marked.replacing(Sample.PLAN, "weight 50 %", "weight 50 |");
		assertEquals(List.of("%"), labels(inPlanFile(marked)));
	}

	@Test
	void aDayIsThatOfTheModelOrToday() {
		Marked marked = Marked.replacing(Sample.PLAN, "due 2027-12-31", "due |");
		assertEquals(List.of("2026-11-01", LocalDate.now().toString()), labels(inPlanFile(marked)));
	}

	@Test
	void aDayThatIsBegunIsReplaced() {
		Marked marked = Marked.replacing(Sample.PLAN, "due 2027-12-31", "due 2026-1|");
		assertTrue(applied(marked, inPlanFile(marked).getFirst()).contains("due 2026-11-01  drivers"));
	}

	@Test
	void waiversAreOfferedRules() {
		Marked marked = Marked.replacing(Sample.PLAN, "waive PPP-def-a", "waive GOV-body-|");
		List<Completion> completions = inPlanFile(marked);
		assertTrue(labels(completions).contains("GOV-body-a"), labels(completions).toString());
		assertTrue(applied(marked, completions.getFirst()).contains("waive GOV-body-a on EnergyNet"));
	}

	@Test
	void aRatingIsAFigureFromOneToFive() {
		Marked marked = Marked.replacing(Sample.PLAN, "collaboration 3 x 4", "collaboration | x 4");
		assertEquals(List.of("1", "2", "3", "4", "5"), labels(inPlanFile(marked)));
	}

	@Test
	void aNewElementIsOfferedAFreeId() {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "    body Sponsors", "    body |\n    body Sponsors");
		assertEquals(List.of("Body1"), labels(in(marked)));
	}

	@Test
	void aMissingBraceDoesNotMatter() {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "    procedure Restore", """
				    body Half "Half" steering strategic {
				      chair SerNorth
				    procedure Restore2 "Restore" response {
				      owner |
				    }
				    procedure Restore""");
		assertEquals(List.of("CrisisLead", "SerNorth"), labels(in(marked)));
	}

	@Test
	void aHalfStatementDoesNotHideWhatMayStandOnTheNextLine() {
		Marked marked = Marked.replacing(Sample.ARCHITECTURE, "    procedure Restore",
				"    body Half\n    dec|\n    procedure Restore");
		assertEquals(List.of("decision", "decision"), labels(in(marked)).subList(0, 2));
	}

	@Test
	void insideACommentNothingIsOffered() {
		assertEquals(List.of(), in(Marked.in(Sample.ARCHITECTURE, "// Energy| supply")));
	}

	@Test
	void insideATextNothingIsOffered() {
		assertEquals(List.of(), in(Marked.in(Sample.ARCHITECTURE, "\"East| Grid\"")));
	}

	@Test
	void theRestOfTheWordIsReplacedToo() {
		Marked marked = Marked.in(Sample.ARCHITECTURE, "chair Ser|North");
		assertEquals(Sample.ARCHITECTURE, applied(marked, in(marked).getFirst()));
	}

	@Test
	void proposalsAreSortedAsTheirKeysAre() {
		List<String> keys = in(Marked.of("model M \"m\" {\n  |\n}")).stream().map(Completion::sortKey).toList();
		assertEquals(keys.stream().sorted().toList(), keys);
	}

	@Test
	void noCaretInABrokenTextIsWithoutAnAnswer() {
		String broken = Sample.ARCHITECTURE.replace("}", "").replace(",", ", ,").substring(0, 3_000);
		for (int caret = 0; caret <= broken.length(); caret += 7) {
			for (Completion completion : Completions.at(project, architecture, broken, caret)) {
				assertTrue(completion.replace().contains(caret), () -> completion.toString());
			}
		}
	}
}
