package org.pactwright.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Tokens and how they are coloured. */
class TokensTest {

	private static List<String> kinds(Tokens tokens) {
		return tokens.all().stream()
				.map(token -> tokens.text().substring(token.offset(), token.end()) + " " + token.kind()).toList();
	}

	@Test
	void everyKindIsTold() {
		assertEquals(List.of("// note COMMENT", "organisation STATEMENT", "GridCo DECLARATION",
				"\"East Grid\" STRING", "private WORD", "in KEYWORD", "{ PUNCTUATION", "handles KEYWORD",
				"Restricted REFERENCE", "} PUNCTUATION", "decision STATEMENT", "D DECLARATION", "within KEYWORD",
				"30 NUMBER", "min UNIT", "A RACI", "Lead REFERENCE", "due KEYWORD", "2026-11-01 DATE",
				"waive STATEMENT", "GOV-body-a RULE_ID", "5 NUMBER", "% UNIT", "? ERROR"),
				kinds(Tokens.of("""
						// note
						organisation GridCo "East Grid" private in { handles Restricted }
						decision D within 30 min A Lead
						due 2026-11-01
						waive GOV-body-a 5 % ?
						""")));
	}

	@Test
	void aKeywordIsAWordWhereTheKindOfAStatementStands() {
		Tokens tokens = Tokens.of("model M { partnership P { agreement Charter \"c\" charter binding } }");
		assertEquals(TokenKind.WORD, tokens.at(tokens.text().indexOf("charter")).orElseThrow().kind());
	}

	@Test
	void guessesAreRightNearlyAlways() {
		for (String text : List.of(Sample.ARCHITECTURE, Sample.PLAN)) {
			List<String> guessed = new ArrayList<>(kinds(Tokens.of(text)));
			int all = guessed.size();
			guessed.removeAll(kinds(Tokens.of(text).exact()));
			assertTrue(guessed.size() * 100 < all * 3, guessed.toString());
		}
	}

	@Test
	void exactKindsFollowTheGrammar() {
		Tokens tokens = Tokens.of(Sample.PLAN).exact();
		assertEquals(TokenKind.REFERENCE, tokens.at(Sample.PLAN.indexOf("EnergyNet")).orElseThrow().kind());
		assertEquals(TokenKind.STATEMENT, tokens.at(Sample.PLAN.indexOf("joint plan")).orElseThrow().kind());
	}

	@Test
	void anEditChangesOnlyWhatItTouches() {
		Tokens edited = Tokens.of("person Anna").edited(7, 4, "\"Anna\"");
		assertEquals(List.of("person STATEMENT", "\"Anna\" STRING"), kinds(edited));
	}

	@Test
	void tokensOfARangeIncludeThoseOnItsBorder() {
		Tokens tokens = Tokens.of("person Anna of GridCo");
		assertEquals(List.of("Anna", "of"), tokens.in(new Range(9, 5)).stream()
				.map(token -> tokens.text().substring(token.offset(), token.end())).toList());
	}

	@Test
	void spaceIsNoToken() {
		assertTrue(Tokens.of("a  b").at(1).isEmpty());
		assertTrue(Tokens.of("a  b").at(3).isPresent());
	}
}
