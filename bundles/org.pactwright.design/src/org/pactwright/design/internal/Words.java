package org.pactwright.design.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.pactwright.model.NamedElement;
import org.pactwright.model.Phase;
import org.pactwright.model.values.Money;

/** How things are written on diagrams. */
public final class Words {

	/** Between parts of a line. */
	public static final String DOT = " \u00b7 ";

	/** Words of the metamodel that people write otherwise. */
	private static final Map<String, String> SPOKEN = Map.ofEntries(Map.entry("ser", "senior executive"),
			Map.entry("mou", "memorandum"), Map.entry("nda", "non-disclosure agreement"),
			Map.entry("sla", "service level"), Map.entry("h24", "at any hour"), Map.entry("ngo", "NGO"),
			Map.entry("pre_crisis", "before a crisis"), Map.entry("in_crisis", "in a crisis"),
			Map.entry("post_crisis", "after a crisis"), Map.entry("operational_rmp", "operational plan"),
			Map.entry("joint_rmp", "joint plan"));

	private Words() {
	}

	/** The title, or the id where no title is written; empty for null. */
	public static String title(NamedElement element) {
		if (element == null) {
			return "";
		}
		String name = element.getName();
		return name != null && !name.isBlank() ? name : Objects.toString(element.getId(), "");
	}

	/** The titles, with commas; after some of them only the number of those left out. */
	public static String titles(Collection<? extends NamedElement> elements, int most) {
		String shown = elements.stream().limit(most).map(Words::title).collect(Collectors.joining(", "));
		int more = elements.size() - most;
		return more > 0 ? shown + " and " + more + " more" : shown;
	}

	/** The word of an enumeration as people say it; empty for null. */
	public static String word(Enumerator literal) {
		return literal == null ? "" : word(literal.getLiteral());
	}

	/** As {@link #word(Enumerator)}, of the word as it is written in the language. */
	public static String word(String literal) {
		return SPOKEN.getOrDefault(literal, literal.replace('_', ' '));
	}

	/** The words, with commas. */
	public static String words(Collection<? extends Enumerator> literals) {
		return literals.stream().map(Words::word).collect(Collectors.joining(", "));
	}

	/** When something goes on; empty if always. */
	public static String phases(List<Phase> phases) {
		return phases.size() == Phase.VALUES.size() ? "" : words(phases);
	}

	/** The first letter in upper case. */
	public static String sentence(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

	/** The parts that are there, with dots between them. */
	public static String line(String... parts) {
		return List.of(parts).stream().filter(p -> !p.isBlank()).collect(Collectors.joining(DOT));
	}

	/** A prefix and a value, or nothing where there is no value. */
	public static String with(String prefix, Object value) {
		String text = Objects.toString(value, "");
		return text.isBlank() ? "" : prefix + text;
	}

	/** An amount of money with its digits in groups; empty for null. */
	public static String money(Money money) {
		if (money == null) {
			return "";
		}
		String amount = money.amount().toPlainString();
		int end = amount.indexOf('.') < 0 ? amount.length() : amount.indexOf('.');
		StringBuilder grouped = new StringBuilder(amount);
		for (int at = end - 3; at > 0 && Character.isDigit(amount.charAt(at - 1)); at -= 3) {
			grouped.insert(at, '\u00a0');
		}
		return grouped + " " + money.currency();
	}
}
