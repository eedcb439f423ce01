package org.pactwright.standards;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Takes the findings of one rule during one check. Used by one thread at a time. */
public interface Report {

	/**
	 * Begins a finding; it counts once {@link Draft#add()} is called.
	 *
	 * @param element the most local element that is to blame: the membership, not the partnership
	 */
	Draft on(EObject element);

	/**
	 * Says that the rule could not judge an element because of a fault in the rule. The user reads one error per rule,
	 * never a stack trace; the other elements and rules are not affected.
	 */
	void failed(EObject element, Throwable failure);

	/** A finding in the making. */
	interface Draft {

		/** Points at the first value of a feature instead of at the head of the statement, if it is written. */
		default Draft at(EStructuralFeature feature) {
			return at(feature, 0);
		}

		/** Points at one value of a feature with many values. */
		Draft at(EStructuralFeature feature, int index);

		/**
		 * Fills a slot of the message. Elements are written with their title, enumeration words with spaces, dates as
		 * year-month-day; anything else as its own text.
		 *
		 * @param slot its name in the catalogue, without braces
		 */
		Draft fill(String slot, Object value);

		/** Reports the finding with the rule's message. */
		void add();

		/**
		 * Reports the finding with one of the rule's other messages.
		 *
		 * @param message its name in the catalogue
		 */
		void add(String message);
	}
}
