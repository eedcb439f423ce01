package org.pactwright.language.internal.parse;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.pactwright.language.Problem;
import org.pactwright.language.internal.NearNames;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.Polarity;
import org.pactwright.model.values.Money;
import org.pactwright.model.values.TimeSpan;

import com.google.inject.Singleton;

/**
 * From words of the text to values of the model and back, by the name of the grammar's rule. A rule that is named like
 * an enumeration takes one of its words; the others are listed here.
 */
@Singleton
public class PactValueConverters implements IValueConverterService {

	private static final Set<String> TRUE_WORDS = Set.of("voluntary", "voting", "binding");
	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
	private static final int HIGHEST_RATING = 5;

	private final Map<String, Map<String, Enumerator>> enumerations = new HashMap<>();
	private final Map<String, String> rules = new ConcurrentHashMap<>();

	/** Collects the words of every enumeration; cheap, since the metamodel is generated code. */
	public PactValueConverters() {
		PactwrightPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
				.forEach(type -> {
					Map<String, Enumerator> words = new HashMap<>();
					for (EEnumLiteral literal : type.getELiterals()) {
						words.put(literal.getLiteral(), literal.getInstance());
					}
					enumerations.put(type.getName(), words);
					enumerations.put(type.getName() + "Object", words);
				});
	}

	@Override
	public Object toValue(String text, String qualifiedRule, INode node) {
		if (text == null) {
			// the parser went on without the token and has reported it
			return null;
		}
		String rule = rule(qualifiedRule);
		Map<String, Enumerator> words = enumerations.get(rule);
		if (words != null) {
			return word(text, rule, words, node);
		}
		return switch (rule) {
			case "ID" -> text.startsWith("^") ? text.substring(1) : text;
			case "QName" -> text.indexOf('^') < 0 ? text : text.replace("^", "");
			case "STRING" -> PactStrings.read(text);
			case "Import" -> PactStrings.read(text.substring(text.indexOf('"')));
			case "Voluntariness", "Voting", "Binding" -> TRUE_WORDS.contains(text);
			case "RiskWord" -> "opportunity".equals(text) ? Polarity.OPPORTUNITY : Polarity.THREAT;
			case "Day" -> PactDates.read(text, node);
			case "Country" -> country(text, node);
			case "Count" -> count(text, node);
			case "Rating" -> rating(text, node);
			case "Decimal" -> new BigDecimal(text);
			case "Percent" -> percent(text, node);
			case "Duration", "Period" -> timeSpan(text, node);
			case "Money" -> money(text, node);
			default -> text;
		};
	}

	/** The name of a rule without that of the grammar; kept, since every value asks for it. */
	private String rule(String qualified) {
		String known = rules.get(qualified);
		return known != null ? known
				: rules.computeIfAbsent(qualified, name -> name.substring(name.lastIndexOf('.') + 1));
	}

	/** Only what the platform asks for in passing; statements are written by {@code StatementWriter}. */
	@Override
	public String toString(Object value, String qualifiedRule) {
		return switch (value) {
			case null -> "";
			case Enumerator word -> word.getLiteral();
			case String text when qualifiedRule.endsWith("STRING") -> PactStrings.write(text);
			default -> value.toString();
		};
	}

	private static Object word(String text, String rule, Map<String, Enumerator> words, INode node) {
		Enumerator value = words.get(text);
		if (value == null) {
			List<String> near = NearNames.of(text, words.keySet(), 3);
			List<String> all = words.values().stream().sorted((a, b) -> a.getValue() - b.getValue())
					.map(Enumerator::getLiteral).toList();
			boolean isTitle = near.isEmpty() && Character.isUpperCase(text.charAt(0)) && !"RulePack".equals(rule);
			String message = "'" + text + "' is no " + kindOf(rule) + "." + NearNames.question(near) + " Possible words: "
					+ String.join(", ", all) + "." + (isTitle ? " A title stands in double quotes." : "");
			throw problem(message, node, near.isEmpty() ? all : near);
		}
		return value;
	}

	/** An enumeration in words: {@code body kind} for {@code BodyKind}. */
	static String kindOf(String enumeration) {
		StringBuilder words = new StringBuilder();
		for (char c : enumeration.replaceFirst("Object$", "").replaceFirst("^Org", "Organisation").toCharArray()) {
			words.append(Character.isUpperCase(c) && !words.isEmpty() ? " " : "").append(Character.toLowerCase(c));
		}
		return words.toString();
	}

	private static String country(String text, INode node) {
		if (!COUNTRIES.contains(text)) {
			List<String> near = COUNTRIES.stream().filter(code -> code.equalsIgnoreCase(text)
					|| Locale.of("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(text)).limit(1).toList();
			throw problem("'" + text + "' is no country code; write the two letters of ISO 3166-1, such as SE."
					+ NearNames.question(near), node, near);
		}
		return text;
	}

	private static Integer count(String text, INode node) {
		Integer value = whole(text, node);
		if (value < 0) {
			throw problem("This number counts something and cannot be negative.", node, List.of());
		}
		return value;
	}

	private static Integer whole(String text, INode node) {
		try {
			return Integer.valueOf(text);
		} catch (NumberFormatException e) {
			String wrong = text.indexOf('.') < 0 ? text + " is too large; the largest number here is " + Integer.MAX_VALUE
					: "A whole number is expected here, not " + text;
			throw new ValueProblem(Problem.VALUE, wrong + ".", node, List.of(), e);
		}
	}

	private static Integer rating(String text, INode node) {
		Integer value = whole(text, node);
		if (value < 1 || value > HIGHEST_RATING) {
			throw problem("A rating goes from 1 to 5, not " + text + ".", node, List.of(value < 1 ? "1" : "5"));
		}
		return value;
	}

	private static BigDecimal percent(String text, INode node) {
		BigDecimal value = new BigDecimal(text.replace("%", "").strip());
		if (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0) {
			throw problem("A percentage goes from 0 % to 100 %, not " + text + ".", node, List.of());
		}
		return value;
	}

	private static TimeSpan timeSpan(String text, INode node) {
		try {
			return TimeSpan.valueOf(text);
		} catch (IllegalArgumentException e) {
			int unit = unitAt(text);
			boolean known = TimeSpan.Unit.of(text.substring(unit)).isPresent();
			List<String> near = known ? List.of() : Stream.of(TimeSpan.Unit.values()).map(TimeSpan.Unit::symbol)
					.filter(symbol -> text.startsWith(symbol.substring(0, 1), unit))
					.sorted(Comparator.comparing(symbol -> !text.startsWith(beginning(symbol), unit)))
					.map(symbol -> text.substring(0, unit).strip() + " " + symbol).toList();
			throw new ValueProblem(Problem.VALUE, e.getMessage() + "." + NearNames.question(near), node, near, e);
		}
	}

	private static String beginning(String symbol) {
		return symbol.substring(0, Math.min(2, symbol.length()));
	}

	private static Money money(String text, INode node) {
		int unit = unitAt(text);
		String amount = text.substring(0, unit).strip();
		try {
			return new Money(new BigDecimal(amount), text.substring(unit));
		} catch (IllegalArgumentException e) {
			String upper = text.substring(unit).toUpperCase(Locale.ROOT);
			List<String> near = Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode)
					.filter(upper::equals).map(code -> amount + " " + code).toList();
			throw new ValueProblem(Problem.VALUE, e.getMessage() + "." + NearNames.question(near), node, near, e);
		}
	}

	private static int unitAt(String text) {
		int unit = 0;
		while (unit < text.length() && !Character.isLetter(text.charAt(unit))) {
			unit++;
		}
		return unit;
	}

	private static ValueProblem problem(String message, INode node, List<String> suggestions) {
		return new ValueProblem(Problem.VALUE, message, node, suggestions, null);
	}
}
