package org.pactwright.language.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.language.Names;
import org.pactwright.model.PactwrightPackage.Literals;
import org.pactwright.model.RaciTarget;
import org.pactwright.model.ResponsibilityAssignment;

/** The values of an element that are not written yet. */
final class Pending {

	private final EObject element;
	private final Map<EStructuralFeature, Integer> taken = new HashMap<>();

	Pending(EObject element) {
		this.element = element;
	}

	EObject element() {
		return element;
	}

	/** The feature of that name, or null when the element has none: a part of a rule that serves several classes. */
	EStructuralFeature feature(String name) {
		return element.eClass().getEStructuralFeature(name);
	}

	/** Whether a value is set and not yet written. */
	boolean has(EStructuralFeature feature) {
		int done = taken.getOrDefault(feature, 0);
		return feature.isMany() ? done < ((List<?>) element.eGet(feature)).size() : done == 0 && element.eIsSet(feature);
	}

	/** The next value, whether it is set or a default that the statement spells out. */
	Object take(EStructuralFeature feature) {
		int done = taken.merge(feature, 1, Integer::sum) - 1;
		Object value = element.eGet(feature);
		if (feature.isMany()) {
			List<?> values = (List<?>) value;
			value = done < values.size() ? values.get(done) : null;
		}
		if (value == null) {
			throw new IllegalArgumentException(Names.sentence(Names.kind(element.eClass())) + " '" + Names.label(element)
					+ "' cannot be written without its " + feature.getName());
		}
		return value;
	}

	/** The next RACI assignments that share a letter; at least one. */
	List<ResponsibilityAssignment> takeAssignmentsOfOneLetter() {
		List<ResponsibilityAssignment> all = ((RaciTarget) element).getAssignments();
		List<ResponsibilityAssignment> run = new ArrayList<>();
		for (int i = taken.getOrDefault(Literals.RACI_TARGET__ASSIGNMENTS, 0); i < all.size(); i++) {
			if (!run.isEmpty() && run.getFirst().getLetter() != all.get(i).getLetter()) {
				break;
			}
			run.add(all.get(i));
			taken.merge(Literals.RACI_TARGET__ASSIGNMENTS, 1, Integer::sum);
		}
		return run;
	}

	/**
	 * Guards against what the grammar cannot say.
	 *
	 * @throws IllegalArgumentException when a value is left: it needs another one that is not set
	 */
	void checkNothingLeft() {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (has(feature)) {
				throw new IllegalArgumentException(Names.sentence(Names.kind(element.eClass())) + " '"
						+ Names.label(element) + "' cannot be written: its " + feature.getName()
						+ " cannot be said without something else");
			}
		}
	}
}
