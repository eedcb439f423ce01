package org.pactwright.review.internal.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.pactwright.language.Names;
import org.pactwright.model.values.Money;
import org.pactwright.model.values.TimeSpan;

/** Values of a model as a reader sees them. A value that is not given, null, becomes an empty text. */
public final class Words {

	/** Words of the language that are short forms, written out. */
	private static final Map<String, String> LONG = Map.ofEntries(Map.entry("ser", "senior executive responsible"),
			Map.entry("mou", "memorandum of understanding"), Map.entry("nda", "non-disclosure agreement"),
			Map.entry("sla", "service level agreement"), Map.entry("h24", "round the clock"),
			Map.entry("ngo", "non-governmental organisation"), Map.entry("classic_ppp", "classic PPP"),
			Map.entry("operational_rmp", "operational plan"), Map.entry("joint_rmp", "joint plan"),
			Map.entry("sipoc", "SIPOC"), Map.entry("bia", "business impact analysis"),
			Map.entry("sia", "societal impact analysis"), Map.entry("pestle", "PESTLE"), Map.entry("swot", "SWOT"),
			Map.entry("food_water", "food and water"));
	private static final int GROUP = 3;
	private static final char NARROW_SPACE = '\u202F';

	private Words() {
	}

	/** A word of the language in plain words. */
	public static String of(Enumerator literal) {
		return literal == null ? "" : LONG.getOrDefault(literal.getLiteral(), Names.word(literal));
	}

	/** The same with a capital letter, for the beginning of a cell. */
	public static String capital(Enumerator literal) {
		return Names.sentence(of(literal));
	}

	/** Several words, separated by commas. */
	public static String list(Collection<? extends Enumerator> literals) {
		return literals.stream().map(Words::of).collect(Collectors.joining(", "));
	}

	/** Several texts, separated by commas. */
	public static String join(Collection<String> texts) {
		return String.join(", ", texts);
	}

	/** An ISO 8601 day. */
	public static String date(LocalDate day) {
		return day == null ? "" : day.toString();
	}

	/** A whole number. */
	public static String number(Integer number) {
		return number == null ? "" : number.toString();
	}

	/** A decimal number without idle zeros, groups of thousands apart. */
	public static String number(BigDecimal number) {
		if (number == null) {
			return "";
		}
		String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
		int point = plain.indexOf('.');
		String whole = point < 0 ? plain : plain.substring(0, point);
		int digits = whole.startsWith("-") ? 1 : 0;
		StringBuilder grouped = new StringBuilder(whole);
		if (whole.length() - digits > GROUP + 1) {
			for (int at = whole.length() - GROUP; at > digits; at -= GROUP) {
				grouped.insert(at, NARROW_SPACE);
			}
		}
		return point < 0 ? grouped.toString() : grouped + plain.substring(point);
	}

	/** A percentage. */
	public static String percent(BigDecimal number) {
		return number == null ? "" : number(number) + " %";
	}

	/** A length of time: {@code 8 h}, {@code 1 month}. */
	public static String span(TimeSpan span) {
		if (span == null) {
			return "";
		}
		String unit = span.unit().symbol();
		boolean one = span.amount().compareTo(BigDecimal.ONE) == 0;
		return number(span.amount()) + " " + (one && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
	}

	/** A period: {@code every 3 months}, {@code every month}. */
	public static String every(TimeSpan span) {
		if (span == null) {
			return "";
		}
		if (span.amount().compareTo(BigDecimal.ONE) != 0) {
			return "every " + span(span);
		}
		return switch (span.unit()) {
			case MINUTES -> "every minute";
			case HOURS -> "every hour";
			case DAYS -> "every day";
			case WEEKS -> "every week";
			case MONTHS -> "every month";
			case YEARS -> "every year";
		};
	}

	/** A sum of money. */
	public static String money(Money money) {
		return money == null ? "" : number(money.amount()) + " " + money.currency();
	}

	/** A free text. */
	public static String text(String text) {
		return text == null ? "" : text.strip();
	}

	/** The days between which something holds, either of which may be open. */
	public static String period(LocalDate from, LocalDate to) {
		if (from == null) {
			return to == null ? "" : "until " + to;
		}
		return to == null ? "since " + from : from + " to " + to;
	}

	/** A yes, or nothing. */
	public static String when(boolean condition, String word) {
		return condition ? word : "";
	}

	/** A number and what is counted: {@code 1 error}, {@code 2 errors}. */
	public static String count(long number, String word) {
		return number + " " + word + (number == 1 ? "" : "s");
	}
}
