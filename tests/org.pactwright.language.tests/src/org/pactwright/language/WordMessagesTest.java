package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** What is said about words that fit nowhere, with what may have been meant. */
class WordMessagesTest {

	@Test
	void aMisspelledKeywordIsOfferedTheRightOne() {
		Sample.MODEL.reports("""
				organistion GridCo "East Grid" private company at national {
					industry "x"
				}
				""", """
				2:1 «organistion» syntax: 'organistion' is not known in 'model'. Did you mean 'organisation'? \
				[organisation]
				""");
	}

	@Test
	void aKeywordInCapitalLettersIsOfferedTheRightOne() {
		Sample.MODEL.reports("""
				Organisation GridCo "East Grid" private company at national
				""", """
				2:1 «Organisation» syntax: 'Organisation' is not known in 'model'. Did you mean 'organisation'? \
				[organisation]
				""");
	}

	@Test
	void aMisspelledPartOfAHead() {
		Sample.MODEL.reports("""
				organisation GridCo "East Grid" private company at national ownershp state handles Open {
					industry "x"
				}
				""", """
				2:61 «ownershp» syntax: 'ownershp' is not known in 'organisation'. Did you mean 'ownership'? \
				[ownership]
				""");
	}

	@Test
	void aMisspelledPartOfABlock() {
		Sample.MODEL.reports("""
				organisation GridCo "East Grid" private company at national {
					industy "x" relevance partner
				}
				""", """
				3:2 «industy» syntax: 'industy' is not known in 'organisation'. Did you mean 'industry'? [industry]
				""");
	}

	@Test
	void aMisspelledSecondKeyword() {
		Sample.PARTNERSHIP.reports("""
				body B steering strategic by consensus in in_crisis {
					meets evry 3 months
				}
				""", """
				3:8 «evry» syntax: 'evry' is not known in 'body'. Did you mean 'every'? [every]
				""");
	}

	@Test
	void anUnknownWordIsToldWhatIsPossible() {
		Sample.MODEL.reports("""
				asset Tower "Tower" hight 20 location "Hill"
				""", """
				2:21 «hight» syntax: 'hight' is not known in 'asset'. Possible here: about, criticality, depends, \
				location, provided.
				""");
	}

	@Test
	void aKeywordOfAnotherStatementIsToldWhereItBelongs() {
		Sample.MODEL.reports("""
				organisation GridCo "East Grid" private company at national {
					tolerates 3 h
					industry "x"
				}
				""", """
				3:2 «tolerates» syntax: 'tolerates' cannot stand in 'organisation'; it belongs into 'service'.
				""");
	}

	@Test
	void aStatementOfAnotherBlockIsToldWhereItBelongs() {
		Sample.PARTNERSHIP.reports("""
				seat Muni as Boss
				""", """
				2:1 «seat» syntax: 'seat' cannot stand in 'partnership'; it belongs into 'body'.
				""");
	}

	@Test
	void aStatementThatBelongsIntoSeveralBlocks() {
		Sample.PLAN.reports("""
				measure M "m" in "h" minimise
				""", """
				2:1 «measure» syntax: 'measure' cannot stand in 'plan'; it belongs into 'objective' or 'when'.
				""");
	}

	@Test
	void aStatementThatNeedsAWordBeforeIt() {
		Sample.PLAN.reports("""
				objective O "o" { owner Boss }
				""", """
				2:1 «objective» syntax: Something is missing before 'objective': write 'individual objective' or \
				'joint objective'. [individual objective, joint objective]
				""");
	}

	@Test
	void aWordThatCannotFollow() {
		Sample.PLAN.reports("""
				joint goal O "o" { owner Boss }
				""", """
				2:7 «goal» syntax: 'goal' cannot follow 'joint': write 'joint objective' or 'joint risk'.
				""");
	}

	@Test
	void aPartThatBelongsIntoTheBlock() {
		Sample.PARTNERSHIP.reports("""
				procedure P2 response in in_crisis { step Ask then Tell }
				""", """
				2:47 «then» syntax: 'then' belongs into the block of 'step'. Put it between { and }.
				""");
	}

	@Test
	void anImportInsideAModel() {
		Sample.MODEL.reports("""
				import "world.pact"
				""", """
				2:1 «import» syntax: An import stands at the beginning of a file, before the model or plan. Move \
				it there.
				""");
	}

	@Test
	void aMissingComma() {
		Sample.PARTNERSHIP.reports("""
				agreement A2 charter binding parties Muni Grid covers roles
				""", """
				2:43 «Grid» syntax: A comma is missing before 'Grid'.
				""");
	}

	@Test
	void aTrailingComma() {
		Sample.MODEL.reports("""
				organisation GridCo private company at national relevance partner, handles Open
				""", """
				2:66 «,» syntax: Nothing follows this comma. Remove it, or add another entry.
				""");
	}

	@Test
	void aCommaBeforeTheNextLetter() {
		Sample.PARTNERSHIP.reports("""
				decision D in in_crisis { A Boss, R Grid }
				""", """
				2:33 «,» syntax: Nothing follows this comma. Remove it, or add another entry.
				""");
	}

	@Test
	void aSemicolon() {
		Sample.PARTNERSHIP.reports("""
				decision D in in_crisis { A Boss; R Grid }
				""", """
				2:33 «;» syntax: No ; is needed: what follows simply follows. Remove it.
				""");
	}

	@Test
	void aColon() {
		Sample.PARTNERSHIP.reports("""
				decision D in in_crisis { A: Boss R Grid }
				""", """
				2:28 «:» syntax: No : is needed: a word and its value stand side by side. Remove it.
				""");
	}

	@Test
	void anEqualsSign() {
		Sample.MODEL.reports("""
				organisation GridCo private company at national { industry = "x" }
				""", """
				2:60 «=» syntax: No = is needed: a word and its value stand side by side. Remove it.
				""");
	}

	@Test
	void aHyphenBetweenDates() {
		Sample.PLAN.reports("""
				stage knowledge 2026-01-15 - 2026-03-31 { gate proceed }
				""", """
				2:28 «-» syntax: A range of dates is written with two dots, such as 2026-01-15 .. 2026-03-31. [..]
				""");
	}

	@Test
	void aTextThatFitsNowhere() {
		Sample.MODEL.reports("""
				organisation GridCo private company "hello" at national
				""", """
				2:37 «"hello"» syntax: The text "hello" does not fit here in 'organisation'. Is a word missing \
				before it?
				""");
	}
}
