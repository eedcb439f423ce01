package org.pactwright.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

	@ParameterizedTest
	@ValueSource(strings = { "400000 SEK", "0 EUR", "12.50 USD", "-3 NOK", "123456789012345678901234567890 JPY" })
	void isReadBackFromWhatItPrints(String text) {
		assertEquals(text, Money.valueOf(text).toString());
	}

	@Test
	void holdsAmountAndCurrency() {
		assertEquals(new Money(new BigDecimal("400000"), "SEK"), Money.valueOf("  400000   SEK "));
	}

	@Test
	void printsNoExponent() {
		assertEquals("1000000 EUR", new Money(new BigDecimal("1E+6"), "EUR").toString());
	}

	@Test
	void differsByCurrency() {
		assertNotEquals(Money.valueOf("1 EUR"), Money.valueOf("1 SEK"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "eur", "EURO", "€", "" })
	void takesOnlyCurrenciesOfIso4217(String currency) {
		IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
				() -> new Money(BigDecimal.ONE, currency));
		assertEquals("'" + currency + "' is no currency of ISO 4217; write a sum such as 400000 EUR", e.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "400000", "EUR", "400 000 EUR", "400000EUR" })
	void saysHowASumIsWritten(String text) {
		assertEquals("'" + text + "' is no sum of money; write it as 400000 EUR",
				assertThrows(IllegalArgumentException.class, () -> Money.valueOf(text)).getMessage());
	}

	@Test
	void saysWhichPartIsNoAmount() {
		assertEquals("'much' is no amount; write it as 400000 EUR",
				assertThrows(IllegalArgumentException.class, () -> Money.valueOf("much EUR")).getMessage());
	}
}
