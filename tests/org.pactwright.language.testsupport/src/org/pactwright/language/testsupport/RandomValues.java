package org.pactwright.language.testsupport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.PactwrightPackage.Literals;
import org.pactwright.model.values.Money;
import org.pactwright.model.values.TimeSpan;

/** Random values of every data type, the awkward ones among them. */
public final class RandomValues {

	/** Texts that could be mistaken for something else. */
	public static final List<String> TEXTS = List.of("", " ", "plain", "two\nlines\n", "a\ttab", "\"quoted\"", "back\\slash",
			"ends in \\", "\\n is no line", "\\\"", "// no comment", "/* nor this */", "} closes nothing {", "\"", "\\",
			"Größe, ö 東京 🙂 \u2028 עברית", "%s $1 \\t", "line\n\n\nafter", "'single' `back`", "^caret ; : = ,",
			"a long text that makes the line long enough for the head of a statement to be given a block of its own");

	private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());
	private static final List<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
			.map(Currency::getCurrencyCode).sorted().toList();

	private final Random random;

	/** @param random decides everything */
	public RandomValues(Random random) {
		this.random = random;
	}

	/** A value of an attribute's type. */
	public Object of(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		EEnum words = enumeration(type);
		if (attribute == Literals.RULE_WAIVER__RULE_ID) {
			return one(List.of("GOV-body-a", "ISO44001-8.5-a", "X-1", "soc-TRI-a.b.c"));
		}
		if (words != null) {
			return words.getELiterals().get(random.nextInt(words.getELiterals().size())).getInstance();
		}
		return switch (type.getName()) {
			case "EString", "Text" -> one(TEXTS);
			case "EBoolean" -> random.nextBoolean();
			case "EIntegerObject" -> one(List.of(0, 1, 7, Integer.MAX_VALUE));
			case "Rating" -> 1 + random.nextInt(5);
			case "Date" -> one(List.of(LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31),
					LocalDate.of(2026, 11, 1).plusDays(random.nextInt(400))));
			case "Duration", "Period" -> new TimeSpan(new BigDecimal(one(List.of("0", "1", "8", "1.5", "0.25", "100000"))),
					one(List.of(TimeSpan.Unit.values())));
			case "Percent" -> new BigDecimal(one(List.of("0", "100", "33.3", "0.001", "50.00")));
			case "Decimal" -> decimal();
			case "Money" -> new Money(decimal(), one(CURRENCIES));
			case "CountryCode" -> one(COUNTRIES);
			default -> throw new IllegalArgumentException("No values for " + type.getName());
		};
	}

	/** The words that a feature may hold; none for features of other types. */
	public static List<String> words(EStructuralFeature feature) {
		EEnum words = feature instanceof EAttribute attribute ? enumeration(attribute.getEAttributeType()) : null;
		return words == null ? List.of() : words.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
	}

	/** The enumeration behind a type, also where the type stands for a word that may be left out; null for no words. */
	private static EEnum enumeration(EDataType type) {
		String name = type.getName().replaceFirst("Object$", "");
		return PactwrightPackage.eINSTANCE.getEClassifier(name) instanceof EEnum found ? found : null;
	}

	private BigDecimal decimal() {
		return new BigDecimal(one(List.of("0", "-1", "12.50", "400000", "-0.001", "123456789012345678901234567890.5")));
	}

	private <T> T one(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}
}
