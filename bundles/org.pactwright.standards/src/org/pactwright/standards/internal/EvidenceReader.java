package org.pactwright.standards.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.standards.internal.Entries.Entry;

/**
 * Reads what shows in a model that a rule is kept, as data that people edit (see {@link Entries} for the form):
 * {@code rule ID} has the field evidence with types of elements, each with at most one {@code feature=word}.
 */
public final class EvidenceReader {
	/** The list that comes with this bundle. */
	public static final String FILE = "rules.evidence";

	private final Entries entries;

	/**
	 * Elements of a type, or those of them that have one value.
	 *
	 * @param type what {@link org.pactwright.standards.CheckContext#all} is asked for
	 * @param filter the feature and its value; empty for all elements of the type
	 */
	public record Kind(EClass type, Map<EStructuralFeature, Enumerator> filter) {

		/** Whether an element of the type is meant. */
		public boolean fits(EObject element) {
			return filter.entrySet().stream().allMatch(each -> element.eGet(each.getKey()) == each.getValue());
		}
	}

	/**
	 * @param file its name, for messages
	 * @param text its content
	 * @throws IllegalStateException when the text does not follow the format; the message begins with file and line
	 */
	public EvidenceReader(String file, String text) {
		entries = new Entries(file, text, Map.of("rule", Set.of("evidence")), "'rule ID'");
	}

	/** The list that comes with this bundle, by the id of the rule. */
	public static Map<String, List<Kind>> ofResource() {
		return new EvidenceReader(FILE, Entries.resource(FILE)).kinds();
	}

	/** The kinds of elements by the id of the rule. */
	public Map<String, List<Kind>> kinds() {
		Map<String, List<Kind>> kinds = new LinkedHashMap<>();
		for (Entry entry : entries.all()) {
			List<Kind> own = new ArrayList<>();
			for (String text : entries.need(entry, "evidence").split(",")) {
				own.add(kind(entry, text.strip()));
			}
			if (kinds.put(entry.id(), List.copyOf(own)) != null) {
				throw entries.fault(entry.line(), "rule " + entry.id() + " is there twice");
			}
		}
		return kinds;
	}

	private Kind kind(Entry entry, String text) {
		String[] words = text.split("\\s+");
		if (words.length > 2 || !(PactwrightPackage.eINSTANCE.getEClassifier(words[0]) instanceof EClass type)) {
			throw entries.fault(entry, "evidence", "'" + text + "' should be a type with at most one feature=word");
		}
		if (words.length == 1) {
			return new Kind(type, Map.of());
		}
		int equals = words[1].indexOf('=');
		EStructuralFeature feature = equals < 0 ? null : type.getEStructuralFeature(words[1].substring(0, equals));
		if (feature == null || feature.isMany() || !(feature.getEType() instanceof EEnum vocabulary)) {
			throw entries.fault(entry, "evidence", "'" + words[1] + "' should be a feature of " + words[0] + " and a word");
		}
		EEnumLiteral literal = vocabulary.getEEnumLiteralByLiteral(words[1].substring(equals + 1));
		if (literal == null) {
			throw entries.fault(entry, "evidence", words[1] + ": " + feature.getName() + " has no such word");
		}
		return new Kind(type, Map.of(feature, literal.getInstance()));
	}
}
