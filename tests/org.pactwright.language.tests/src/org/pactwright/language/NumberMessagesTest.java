package org.pactwright.language;

import org.junit.jupiter.api.Test;

/** What is said about numbers that are out of range, or lack their unit. */
class NumberMessagesTest {

	@Test
	void aRatingOutOfRange() {
		Sample.MODEL.reports("""
				service Heat criticality 7
				service Cold criticality 0
				""", """
				2:26 «7» value: A rating goes from 1 to 5, not 7. [5]
				3:26 «0» value: A rating goes from 1 to 5, not 0. [1]
				""");
	}

	@Test
	void aRatingThatIsNotWhole() {
		Sample.MODEL.reports("""
				service Heat criticality 2.5
				""", """
				2:26 «2.5» value: A whole number is expected here, not 2.5.
				""");
	}

	@Test
	void aWordInsteadOfARating() {
		Sample.PLAN.reports("""
				risk R1 "r" collaboration high x 4
				""", """
				2:27 «high» syntax: A number from 1 to 5 is expected instead of 'high'.
				""");
	}

	@Test
	void aPercentageOutOfRange() {
		Sample.MODEL.reports("""
				service Heat minimum 140 %
				supply Fuel top_share -1 %
				""", """
				2:22 «140 %» value: A percentage goes from 0 % to 100 %, not 140 %.
				3:23 «-1 %» value: A percentage goes from 0 % to 100 %, not -1 %.
				""");
	}

	@Test
	void aNegativeCount() {
		Sample.PARTNERSHIP.reports("""
				body B steering strategic by consensus in in_crisis quorum -3
				""", """
				2:60 «-3» value: This number counts something and cannot be negative.
				""");
	}

	@Test
	void aCountThatIsTooLarge() {
		Sample.PARTNERSHIP.reports("""
				body B steering strategic by consensus in in_crisis quorum 99999999999
				""", """
				2:60 «99999999999» value: 99999999999 is too large; the largest number here is 2147483647.
				""");
	}

	@Test
	void anUnknownCurrency() {
		Sample.PARTNERSHIP.reports("""
				decision D in in_crisis limit 3000 SEKK
				""", """
				2:31 «3000 SEKK» value: 'SEKK' is no currency of ISO 4217; write a sum such as 400000 EUR.
				""");
	}

	@Test
	void aCurrencyInSmallLetters() {
		Sample.PARTNERSHIP.reports("""
				decision D in in_crisis limit 3000 sek
				""", """
				2:31 «3000 sek» value: 'sek' is no currency of ISO 4217; write a sum such as 400000 EUR. Did you \
				mean '3000 SEK'? [3000 SEK]
				""");
	}

	@Test
	void aCurrencySign() {
		Sample.PARTNERSHIP.reports("""
				decision D in in_crisis limit 3000 €
				""", """
				2:36 «€» syntax: The currency, such as EUR, is expected instead of '€'.
				""");
	}

	@Test
	void aCurrencyBeforeTheAmount() {
		Sample.PARTNERSHIP.reports("""
				decision D in in_crisis limit SEK 3000
				""", """
				2:31 «SEK» syntax: A sum such as 400000 EUR is expected instead of 'SEK'.
				""");
	}

	@Test
	void aNumberWithBlanks() {
		Sample.PARTNERSHIP.reports("""
				decision D in in_crisis limit 1 200 000 SEK
				""", """
				2:31 «1» syntax: A number is written in one piece, with a point for decimals, such as 1200000 or \
				3.5.
				""");
	}

	@Test
	void aNumberWithCommas() {
		Sample.PARTNERSHIP.reports("""
				decision D in in_crisis limit 1,200,000 SEK
				""", """
				2:31 «1,200,000» syntax: A number is written in one piece, with a point for decimals, such as \
				1200000 or 3.5.
				""");
	}

	@Test
	void aNumberWithADecimalComma() {
		Sample.MODEL.reports("""
				service Heat tolerates 3,5 h
				""", """
				2:24 «3,5» syntax: A number is written in one piece, with a point for decimals, such as 1200000 or \
				3.5.
				""");
	}
}
