package org.pactwright.language.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Where statements, parts and blocks go. Comments have {@link CommentLayoutTest}. */
class PactFormatterTest {

	@Test
	void everyStatementGetsALineOfItsOwn() {
		formats("""
				model East { version "1" service A1 service B1 organisation C1 private company at national }
				""", """
				model East {
					version "1"
					service A1
					service B1
					organisation C1 private company at national
				}
				""");
	}

	@Test
	void partsOfABlockThatShareALineStandTwoBlanksApart() {
		formats("""
				model East {
				version "1" date 2026-11-01   profiles GOV,RACI , PPP
				}
				""", """
				model East {
					version "1"  date 2026-11-01  profiles GOV, RACI, PPP
				}
				""");
	}

	@Test
	void partsOfAHeadStandOneBlankApart() {
		formats("model East {\nservice   Heat\t\"District heat\"   tolerates 3   h   minimum 40%\n}\n", """
				model East {
					service Heat "District heat" tolerates 3 h minimum 40 %
				}
				""");
	}

	@Test
	void aLineBreakInsideAStatementStaysAndIsIndented() {
		formats("""
				model East {
				service Heat "District heat" provided by Grid,
				Muni, Food
				tolerates 3 h
				}
				""", """
				model East {
					service Heat "District heat" provided by Grid,
						Muni, Food
						tolerates 3 h
				}
				""");
	}

	@Test
	void aBlockOfOnePartThatItsAuthorWroteOnOneLineStaysThere() {
		formats("model East {\nservice Heat   {   tolerates 3 h   minimum 40 %}\n}\n", """
				model East {
					service Heat { tolerates 3 h  minimum 40 % }
				}
				""");
	}

	@Test
	void aBlockOfSeveralStatementsIsOpenedUp() {
		formats("model East { scheme S { level L1 0 level L2 1 } }", """
				model East {
					scheme S {
						level L1 0
						level L2 1
					}
				}
				""");
	}

	@Test
	void aBlockThatHoldsAnotherBlockIsOpenedUp() {
		formats("model East { scheme S { level L1 0 { about \"x\" } } }", """
				model East {
					scheme S {
						level L1 0 { about "x" }
					}
				}
				""");
	}

	@Test
	void aBlockThatGetsTooLongForItsLineIsOpenedUp() {
		String text = "a text of such a length that the whole statement does not fit on a line of one hundred and twenty";
		formats("model East {\n\tservice Heat { about \"" + text + "\" tolerates 3 h }\n}\n", """
				model East {
					service Heat {
						about "%s"  tolerates 3 h
					}
				}
				""".formatted(text));
	}

	@Test
	void anAddressInATextOpensNoBlock() {
		formats("model East {\n\tservice Heat { about \"see https://example.org/{id}\" }\n}\n", """
				model East {
					service Heat { about "see https://example.org/{id}" }
				}
				""");
	}

	@Test
	void aRunOfBlankLinesBecomesOne() {
		formats("model East {\n\n\n\tservice A1\n\n\n\n\tservice B1\n\tservice C1\n\n\n}\n\n\n", """
				model East {
					service A1

					service B1
					service C1
				}
				""");
	}

	@Test
	void anEmptyBlockKeepsItsForm() {
		formats("""
				model East { organisation A1 private company at national { }
				organisation B1 private company at national {
				} }""", """
				model East {
					organisation A1 private company at national { }
					organisation B1 private company at national {
					}
				}
				""");
	}

	@Test
	void qualifiedIdsAndArrowsAreSetTightAndWide() {
		formats("joint plan P { stage knowledge 2026-01-01..2026-02-01 { output agreements->Net . Charter , Team } }", """
				joint plan P {
					stage knowledge 2026-01-01 .. 2026-02-01 { output agreements -> Net.Charter, Team }
				}
				""");
	}

	@Test
	void lettersOfRaciBeginParts() {
		formats("model East { partnership P lease contract { decision D { A Boss R Grid,Muni\nI Team } } }", """
				model East {
					partnership P lease contract {
						decision D {
							A Boss  R Grid, Muni
							I Team
						}
					}
				}
				""");
	}

	@Test
	void importsStandOnLinesOfTheirOwn() {
		formats("import \"a.pact\"   import \"b.pact\" model East { }", """
				import "a.pact"
				import "b.pact"
				model East { }
				""");
	}

	@Test
	void theLineEndsOfTheTextAreKept() {
		assertEquals("model East {\r\n\tservice A1\r\n\r\n\tservice B1\r\n}\r\n",
				PactFormatter.format("model East {\r\nservice A1\r\n\r\n\r\nservice B1 }"));
	}

	@Test
	void aTextThatDoesNotParseIsLeftAlone() {
		String text = "model   East {\n  servce   Heat\n";
		assertEquals(text, PactFormatter.format(text));
		assertFalse(PactFormatter.canFormat(text));
	}

	@Test
	void wrongValuesDoNotKeepATextFromBeingLaidOut() {
		String text = "model East {\ndate 2026-02-30   date 2026-01-01   service Heat criticality   9\n}\n";
		assertTrue(PactFormatter.canFormat(text));
		formats(text, """
				model East {
					date 2026-02-30  date 2026-01-01
					service Heat criticality 9
				}
				""");
	}

	@Test
	void aTextOfWhiteSpaceBecomesEmpty() {
		assertEquals("", PactFormatter.format(" \n\n\t"));
	}

	@Test
	void editsCoverWhiteSpaceOnly() {
		String text = "model East{service   Heat   tolerates 3 h}";
		List<Edit> edits = PactFormatter.edits(text);
		edits.forEach(edit -> {
			assertEquals("", text.substring(edit.offset(), edit.offset() + edit.length()).strip());
			assertEquals("", edit.text().strip());
		});
		assertEquals(PactFormatter.format(text), Edit.apply(text, edits));
	}

	@Test
	void aTextThatIsLaidOutNeedsNoEdits() {
		assertEquals(List.of(), PactFormatter.edits("model East {\n\tservice Heat\n}\n"));
	}

	static void formats(String text, String expected) {
		assertEquals(expected, PactFormatter.format(text));
		assertEquals(expected, PactFormatter.format(expected), "laid out again");
	}
}
