package org.pactwright.model.values;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sum of money.
 *
 * @param amount the sum in units of the currency, not in cents
 * @param currency ISO 4217 code, for instance {@code SEK}
 */
public record Money(BigDecimal amount, String currency) {

	/** The codes are fetched once: listing them costs more than all the sums of a model. */
	private static final class Codes {
		static final Set<String> ALL = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
				.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * @throws IllegalArgumentException when the code is none of ISO 4217
	 */
	public Money {
		if (!Codes.ALL.contains(currency)) {
			throw new IllegalArgumentException(
					"'" + currency + "' is no currency of ISO 4217; write a sum such as 400000 EUR");
		}
	}

	/**
	 * Reads what {@link #toString} writes.
	 *
	 * @throws IllegalArgumentException when the text is not a number followed by a currency code
	 */
	public static Money valueOf(String text) {
		String[] parts = text.strip().split("\\s+");
		if (parts.length != 2) {
			throw new IllegalArgumentException("'" + text + "' is no sum of money; write it as 400000 EUR");
		}
		try {
			return new Money(new BigDecimal(parts[0]), parts[1]);
		} catch (NumberFormatException notANumber) {
			throw new IllegalArgumentException("'" + parts[0] + "' is no amount; write it as 400000 EUR", notANumber);
		}
	}

	@Override
	public String toString() {
		return amount.toPlainString() + " " + currency;
	}
}
