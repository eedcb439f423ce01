package org.pactwright.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.pactwright.model.PactwrightPackage.Literals;

/**
 * Values of attributes that somebody types elsewhere than in a text: read as the grammar reads them, with the same
 * messages, and written as it writes them, but without quotes.
 */
public final class Values {

	/** No number of a plan needs more signs, and none of them costs much to read. */
	private static final int LONGEST_NUMBER = 40;
	private static final Pattern DAY = Pattern.compile("\\d{1,9}-\\d{1,9}-\\d{1,9}");
	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
	private static final Pattern WITH_UNIT = Pattern.compile("(-?\\d[\\d\\h]*(?:\\.\\d+)?)\\h*([A-Za-z_]+)");
	private static final Pattern ID = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
	private static final Pattern RULE = Pattern.compile("[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9.]+)+");

	private Values() {
	}

	/** What became of a text. */
	public sealed interface Reading {

		/** A value of the attribute's type; one of them, if it takes several. */
		record Value(Object value) implements Reading {
		}

		/** No value; the message says why, and what to write. */
		record Wrong(String message) implements Reading {
		}
	}

	/**
	 * Reads one value.
	 *
	 * @param text without quotes; white space around it does not count, except in texts
	 */
	public static Reading read(EAttribute attribute, String text) {
		EDataType type = attribute.getEAttributeType();
		String word = text.strip();
		if (type == Literals.ID) {
			return matched(ID, word, "'" + word
					+ "' cannot be an id: it may hold letters, digits and _ only, and no digit first.");
		}
		if (attribute == Literals.RULE_WAIVER__RULE_ID) {
			return matched(RULE, word, "'" + word + "' is no id of a rule; they read like GOV-a.");
		}
		if (type.getInstanceClass() == String.class && type != Literals.COUNTRY_CODE) {
			return new Reading.Value(text.replace("\r", ""));
		}
		if (type.getInstanceClass() == boolean.class) {
			return new Reading.Value(Boolean.valueOf(word));
		}
		return shaped(type, word).map(token -> convert(token, rule(type)))
				.orElseGet(() -> new Reading.Wrong(shapeMessage(type, word)));
	}

	private static Reading matched(Pattern pattern, String word, String message) {
		return pattern.matcher(word).matches() ? new Reading.Value(word) : new Reading.Wrong(message);
	}

	private static Reading convert(String token, String rule) {
		try {
			return new Reading.Value(
					PactLanguage.injector().getInstance(IValueConverterService.class).toValue(token, rule, null));
		} catch (ValueConverterException e) {
			return new Reading.Wrong(e.getMessage());
		}
	}

	/** The rule of the grammar that reads a type. */
	private static String rule(EDataType type) {
		return type == Literals.DATE ? "Day" : type == Literals.COUNTRY_CODE ? "Country"
				: type.getInstanceClass() == Integer.class && type != Literals.RATING ? "Count" : type.getName();
	}

	/** The text as the lexer would give it to the rule; empty when it would not. */
	private static Optional<String> shaped(EDataType type, String word) {
		if (type instanceof EEnum || type.getName().endsWith("Object") && !isNumber(type)
				|| type == Literals.COUNTRY_CODE) {
			return Optional.of(word).filter(it -> ID.matcher(it).matches());
		}
		if (word.length() > LONGEST_NUMBER) {
			return Optional.empty();
		}
		if (type == Literals.DATE) {
			return Optional.of(word).filter(it -> DAY.matcher(it).matches());
		}
		if (type == Literals.DURATION || type == Literals.PERIOD || type == Literals.MONEY) {
			Matcher parts = WITH_UNIT.matcher(word);
			return parts.matches() ? Optional.of(parts.group(1).replaceAll("\\h", "") + " " + parts.group(2))
					: Optional.empty();
		}
		String number = type == Literals.PERCENT ? word.replaceFirst("\\h*%$", "") : word;
		return Optional.of(number).filter(it -> NUMBER.matcher(it).matches());
	}

	private static boolean isNumber(EDataType type) {
		return Number.class.isAssignableFrom(type.getInstanceClass());
	}

	private static String shapeMessage(EDataType type, String word) {
		String shown = word.length() > LONGEST_NUMBER ? word.substring(0, LONGEST_NUMBER) + "…" : word;
		return "'" + shown + "' is no " + (type == Literals.DATE ? "date; write year-month-day, such as 2026-11-01."
				: type == Literals.DURATION || type == Literals.PERIOD ? "length of time; write a number and a unit, such as 8 h."
						: type == Literals.MONEY ? "sum of money; write it as 400000 EUR."
								: type == Literals.PERCENT ? "percentage; write a number from 0 to 100."
										: type == Literals.COUNTRY_CODE ? "country code; write two letters, such as SE."
												: isNumber(type) ? "number; write digits, and a point before decimals."
														: "word that fits here; choose one of the list.");
	}

	/** A value as {@link #read} reads it; of an attribute that takes several, one of them. */
	public static String write(EAttribute attribute, Object value) {
		return switch (value) {
			case Enumerator word -> word.getLiteral();
			case java.math.BigDecimal number -> number.toPlainString();
			default -> value.toString();
		};
	}
}
