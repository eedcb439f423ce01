package org.pactwright.language;

import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightPackage;

/** How elements are called in messages, lists and reports. */
public final class Names {

	private Names() {
	}

	/** The title, or the id where no title is written; never null, possibly empty in a broken text. */
	public static String title(NamedElement element) {
		String name = element.getName();
		return name != null && !name.isBlank() ? name : id(element);
	}

	/** The id, or an empty text while it is not written yet. */
	public static String id(NamedElement element) {
		return element.getId() == null ? "" : element.getId();
	}

	/**
	 * A short label of any object. What has no title of its own is called by its kind and what it points at first:
	 * {@code seat of East Grid}.
	 */
	public static String label(EObject object) {
		if (object instanceof NamedElement named) {
			return title(named);
		}
		for (EReference reference : object.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isMany()
					&& object.eGet(reference) instanceof NamedElement target) {
				return kind(object.eClass()) + " of " + title(target);
			}
		}
		return kind(object.eClass());
	}

	/** The kind in words: {@code governance body} for {@code GovernanceBody}, shorter where people say it shorter. */
	public static String kind(EClass type) {
		switch (type.getClassifierID()) {
			case PactwrightPackage.NAMED_ELEMENT -> {
				return "element";
			}
			case PactwrightPackage.RELATIONSHIP_MANAGEMENT_PLAN -> {
				return "plan";
			}
			case PactwrightPackage.MEMBERSHIP -> {
				return "member";
			}
			default -> {
				// the name of the class says it
			}
		}
		StringBuilder words = new StringBuilder();
		for (char c : type.getName().toCharArray()) {
			if (Character.isUpperCase(c) && !words.isEmpty()) {
				words.append(' ');
			}
			words.append(Character.toLowerCase(c));
		}
		return words.toString();
	}

	/** The word of an enumeration as one reads it: {@code in crisis} for {@code in_crisis}. */
	public static String word(Enumerator literal) {
		return literal.getLiteral().replace('_', ' ');
	}

	/** The ids from the outermost named element below the root down to this one: {@code EnergyNet.Charter}. */
	public static String qualified(NamedElement element) {
		StringJoiner path = new StringJoiner(".");
		prefix(element).ifPresent(path::add);
		return path.add(id(element)).toString();
	}

	private static Optional<String> prefix(NamedElement element) {
		EObject container = element.eContainer();
		while (container != null && !(container instanceof NamedElement)) {
			container = container.eContainer();
		}
		return container instanceof NamedElement named && named.eContainer() != null ? Optional.of(qualified(named))
				: Optional.empty();
	}

	/** The first letter in upper case, for the beginning of a sentence. */
	public static String sentence(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}
}
