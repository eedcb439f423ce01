package org.pactwright.language.ide.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the property sheet shows and writes. */
class SheetSessionTest {

	private static final String TEXT = """
			model M "Model" {
				version "1"  date 2026-11-01
				profiles RACI
				organisation Muni "Municipality" public municipality at municipal in SE
				organisation Grid "Grid" private company at provincial in SE {
					industry "electricity" // as registered
				}
				technology Radio communication { availability 99.5 %  protocols "TETRA", "DMR" }
				service Heat "District heat" { tolerates 12 h  provided by Muni }
				partnership Net "Net" operational contract voluntary at provincial {
					scope "Keep it running"  journey expand_and_commit
					role Lead "Lead" ser of Muni
					role Other "Other" liaison of Grid
					body Team "Team" crisis_team operational by chair_decides { in in_crisis
						seat Muni as Lead
						seat Grid as Other
					}
					decision Cut "Cut an area" in in_crisis within 30 min limit 400000 SEK { A Lead  R Other  C Muni, Grid }
					agreement Charter "Charter" charter binding {
						parties Muni, Grid  signed 2026-06-30
					}
				}
			}
			""";

	private static void edit(String element, String field, String before, String after, String... words) {
		try (SheetBench bench = SheetBench.of(TEXT)) {
			bench.select(element);
			assertEquals(Optional.empty(), bench.set(field, words));
			assertEquals(TEXT.replace(before, after), bench.text());
			assertEquals(List.of(words), bench.words(field));
			assertEquals(1, bench.steps().size());
		}
	}

	@Test
	void values_are_shown_as_the_text_says_them() {
		try (SheetBench bench = SheetBench.of(TEXT)) {
			SheetView cut = bench.select("Cut");
			assertEquals("Cut an area", cut.title());
			assertEquals("decision", cut.kind());
			assertEquals(List.of("30 min"), bench.words("maxTime"));
			assertEquals(List.of("400000 SEK"), bench.words("limit"));
			assertEquals(List.of("in_crisis"), bench.words("phases"));
			assertEquals(List.of("Muni", "Grid"), bench.words("C"));
			assertEquals(List.of(), bench.words("I"));
			bench.select("Radio");
			assertEquals(List.of("99.5"), bench.words("availability"));
			assertEquals(List.of("TETRA", "DMR"), bench.words("protocols"));
			assertEquals(List.of("false"), bench.words("offlineCapable"));
		}
	}

	@Test
	void a_value_is_written_where_it_stands_and_nothing_else_changes() {
		edit("Charter", "signedOn", "signed 2026-06-30", "signed 2026-07-01", "2026-07-01");
		edit("Cut", "limit", "400000 SEK", "500000 EUR", "500000 EUR");
		edit("Radio", "availability", "99.5 %", "98 %", "98");
		edit("Grid", "industry", "\"electricity\"", "\"say \\\"heat\\\"\"", "say \"heat\"");
		edit("Heat", "providers", "provided by Muni", "provided by Muni, Grid", "Muni", "Grid");
		edit("Team", "decisionMode", "by chair_decides", "by majority", "majority");
		edit("Charter", "binding", "binding {", "non_binding {", "false");
	}

	@Test
	void a_value_that_was_not_said_gets_its_place_and_one_that_is_taken_away_leaves_none() {
		edit("Charter", "expiresOn", "signed 2026-06-30\n",
				"signed 2026-06-30  expires 2028-01-01\n", "2028-01-01");
		edit("Heat", "mtpd", "tolerates 12 h  ", "");
	}

	@Test
	void amounts_may_be_typed_with_spaces() {
		try (SheetBench bench = SheetBench.of(TEXT)) {
			bench.select("Cut");
			assertEquals(Optional.empty(), bench.set("limit", "1 500 000 SEK"));
			assertEquals(TEXT.replace("400000 SEK", "1500000 SEK"), bench.text());
			assertEquals(Optional.empty(), bench.set("maxTime", "2h"));
			assertEquals(List.of("2 h"), bench.words("maxTime"));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Charter | signedOn     | 2026-02-30 | 'February 2026 has no day 30'
			Charter | signedOn     | tomorrow   | 'is no date'
			Charter | kind         | ''         | 'is no word that fits here'
			Cut     | maxTime      | 3 moons    | 'Unknown unit'
			Cut     | maxTime      | soon       | 'is no length of time'
			Cut     | maxTime      | -3 h       | 'is no length of time'
			Cut     | limit        | 5 XYZ      | 'is no currency'
			Cut     | limit        | much       | 'is no sum of money'
			Cut     | body         | Muni       | 'There is no governance body'
			Cut     | body         | Teem       | 'Did you mean Team?'
			Radio   | availability | 140        | '0 % to 100 %'
			Radio   | availability | 1e9        | 'is no percentage'
			Radio   | maturity     | 1.5        | 'whole number'
			Muni    | jurisdiction | Sweden     | 'SE'
			Muni    | sector       | publik     | 'Did you mean ''public''?'
			Muni    | id           | 3x         | 'cannot be an id'
			Muni    | id           | Grid       | 'already'
			""")
	void what_is_wrong_is_said_and_the_text_stays(String element, String field, String words, String message) {
		try (SheetBench bench = SheetBench.of(TEXT)) {
			bench.select(element);
			String wrong = bench.set(field, words).orElse("");
			assertTrue(wrong.contains(message), wrong);
			assertEquals(TEXT, bench.text());
			assertEquals(List.of(), bench.steps());
		}
	}

	@Test
	void what_must_be_given_cannot_be_taken_away_but_a_title_can() {
		try (SheetBench bench = SheetBench.of(TEXT)) {
			bench.select("Muni");
			assertEquals(Optional.of("Kind of organisation must be given."), bench.set("orgType"));
			assertEquals(Optional.empty(), bench.set("name"));
			assertEquals(TEXT.replace("Muni \"Municipality\" ", "Muni "), bench.text());
		}
	}

	@Test
	void a_number_of_a_million_digits_is_refused_at_once() {
		try (SheetBench bench = SheetBench.of(TEXT)) {
			bench.select("Radio");
			assertTrue(bench.set("availability", "9".repeat(1_000_000)).orElse("").length() < 200);
			assertEquals(TEXT, bench.text());
		}
	}

	@Test
	void several_elements_are_edited_at_once_and_as_one_step() {
		try (SheetBench bench = SheetBench.of(TEXT)) {
			SheetView both = bench.select("Muni", "Grid");
			assertEquals("2 elements", both.title());
			assertTrue(both.entry("sector").orElseThrow().mixed());
			assertFalse(both.entry("jurisdiction").orElseThrow().mixed());
			assertEquals(Optional.empty(), both.entry("id"), "each needs its own id");
			assertEquals(Optional.empty(), bench.set("sector", "civil_society"));
			assertEquals(TEXT.replace("public municipality at", "civil_society municipality at")
					.replace("private company", "civil_society company"), bench.text());
			assertEquals(List.of("Set Sector"), bench.steps());
		}
	}

	@Test
	void elements_of_different_kinds_share_what_both_have() {
		try (SheetBench bench = SheetBench.of(TEXT)) {
			SheetView both = bench.select("Muni", "Cut");
			assertEquals(List.of("name", "description"), both.tabs().stream().flatMap(tab -> tab.entries().stream())
					.map(entry -> entry.field().id()).toList());
		}
	}

	@Test
	void a_rename_follows_into_every_reference_and_the_sheet_stays_with_its_element() {
		try (SheetBench bench = SheetBench.of(TEXT)) {
			bench.select("Lead");
			assertEquals(Optional.empty(), bench.set("id", "Chief"));
			assertEquals(TEXT.replace("role Lead", "role Chief").replace("as Lead", "as Chief").replace("A Lead", "A Chief"),
					bench.text());
			assertEquals(List.of("Chief"), bench.words("id"));
		}
	}

	@Test
	void the_sheet_stays_with_its_element_while_the_text_around_changes() {
		try (SheetBench bench = SheetBench.of(TEXT)) {
			int seat = TEXT.indexOf("seat Grid");
			assertEquals("seat of Grid", bench.selectAt(seat).title());
			SheetView moved = bench.type(TEXT.replace("\t\t\tseat Muni as Lead\n", "")
					.replace("\tservice", "\tservice New \"New\"\n\tservice"));
			assertEquals("seat of Grid", moved.title());
			assertEquals(List.of("Other"), bench.words("role"));
			assertEquals(List.of(), bench.type(TEXT.replace("seat Grid as Other", "")).elements().stream()
					.filter(key -> key.toString().contains("Grid")).toList());
			assertEquals("seat of Grid", bench.type(TEXT).title(), "it comes back when the text does");
		}
	}

	@Test
	void the_caret_means_the_innermost_statement_and_a_letter_its_line() {
		try (SheetBench bench = SheetBench.of(TEXT)) {
			assertEquals("Grid", bench.selectAt(TEXT.indexOf("electricity")).title());
			assertEquals("Cut an area", bench.selectAt(TEXT.indexOf("R Other")).title());
			assertEquals("Model", bench.selectAt(0).title());
			assertEquals("2 elements", bench.selectAt(TEXT.indexOf("service"), TEXT.indexOf("seat")).title());
			bench.selectAt(TEXT.length() + 1000);
			assertEquals("seat of Grid", bench.select("Net.Team~seats.1").title());
			assertEquals(SheetView.NOTHING, bench.select("Net.Team~seats.7"));
		}
	}

	@Test
	void letters_are_given_and_taken() {
		edit("Cut", "I", "C Muni, Grid }", "C Muni, Grid  I Team }", "Team");
		edit("Cut", "C", "C Muni, Grid", "C Grid", "Grid");
		edit("Cut", "A", "A Lead", "A Other", "Other");
	}

	@Test
	void references_are_offered_by_the_name_that_the_text_would_use() {
		try (SheetBench bench = SheetBench.of(TEXT)) {
			bench.select("Cut");
			assertEquals(List.of("Team"), bench.candidates("body").stream().map(Choice::word).toList());
			assertEquals(List.of("Grid", "Lead", "Muni", "Other", "Team"),
					bench.candidates("A").stream().map(Choice::word).toList());
			assertEquals("Governance body", bench.candidates("body").getFirst().documentation());
		}
	}

	@Test
	void a_text_with_an_error_is_shown_and_what_is_broken_cannot_be_changed() {
		String broken = TEXT.replace("within 30 min limit", "within 30 lim{t");
		try (SheetBench bench = SheetBench.of(broken)) {
			SheetView view = bench.select("Muni");
			assertTrue(view.notice().orElse("").startsWith("The text has an error in line 18"),
					view.notice().toString());
			assertEquals(Optional.empty(), bench.set("jurisdiction", "FI"));
			assertEquals(broken.replaceFirst("municipal in SE", "municipal in FI"), bench.text());
		}
	}
}
