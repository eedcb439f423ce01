package org.pactwright.standards.internal.house;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.pactwright.language.Place;
import org.pactwright.language.Problem;
import org.pactwright.standards.internal.house.Scanner.Part;

/**
 * What a {@code .rules} file says, as far as it could be understood.
 *
 * @param rules its own rules
 * @param severities changes of the weight of other rules
 * @param packs packs that are switched
 * @param problems what is wrong with it
 */
record HouseFile(List<Declared> rules, List<Weight> severities, List<Switch> packs, List<Problem> problems) {

	/**
	 * A rule as it is written.
	 *
	 * @param id its id
	 * @param title what it asks
	 * @param type the type of element it looks at
	 * @param severity a word, or empty
	 * @param conditions all must hold for the rule to look at an element
	 * @param check must be true
	 * @param message what it says, or empty
	 * @param clause the clause it rests on, or empty
	 * @param place where its id stands
	 * @param scanner gives places in its file
	 */
	record Declared(String id, String title, EClass type, String severity, List<Condition> conditions, Part check,
			Part message, String clause, Place place, Scanner scanner) {
	}

	/**
	 * A condition: a feature with a value, or an expression.
	 *
	 * @param feature the name of the feature, empty for an expression
	 * @param equal whether it must have the value, or must not
	 * @param value the value as text, or the expression
	 */
	record Condition(String feature, boolean equal, Part value) {
	}

	/** {@code severity ID word}. */
	record Weight(Part rule, Part severity, Scanner scanner) {
	}

	/** {@code pack NAME on|off}. */
	record Switch(Part pack, boolean on, Scanner scanner) {
	}
}
