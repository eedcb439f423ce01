package org.pactwright.language.ide.internal.house;

import org.eclipse.emf.ecore.EStructuralFeature;

/** What the words of house rules mean, for people. */
final class HouseWords {

	private HouseWords() {
	}

	/** What a keyword does; empty for what is none. */
	static String about(String word) {
		return switch (word) {
			case "rule" -> "A rule of the house: an id, what it asks, and the type of element that it looks at one by one.";
			case "for" -> "The type of element, as the metamodel calls it; its sub-types count too.";
			case "severity" -> "How much a rule weighs: error, warning or info; for a rule that comes with Pactwright also"
					+ " off.";
			case "pack" -> "Switches a pack for the whole project, whatever its models say under profiles.";
			case "when" -> "Looks only at elements with that value, or for which the expression is true. Several must all"
					+ " hold.";
			case "check" -> "What must be true. It ends before a line with the next part, or at the closing brace.";
			case "message" -> "What is said where it is not true: {feature} and {aql: expression} are filled in.";
			case "clause" -> "Where the demand comes from; shown with the finding and in the coverage.";
			case "aql" -> "An expression over the model; self is the element.";
			default -> "";
		};
	}

	/** The type of a feature: {@code Seat [*]}. */
	static String type(EStructuralFeature feature) {
		String name = feature.getEType() == null ? "" : feature.getEType().getName();
		return feature.isMany() ? name + " [*]" : name;
	}
}
