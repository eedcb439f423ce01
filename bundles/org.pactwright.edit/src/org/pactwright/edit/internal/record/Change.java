package org.pactwright.edit.internal.record;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * One feature of one element that was changed.
 *
 * @param before its state when the recording began
 * @param after its state when it ended
 */
public record Change(EObject object, EStructuralFeature feature, State before, State after) {

	/**
	 * The state of a feature.
	 *
	 * @param value a list is a copy
	 */
	public record State(Object value, boolean isSet) {

		/** The state a feature is in now. */
		static State of(EObject object, EStructuralFeature feature) {
			Object value = object.eGet(feature);
			return new State(feature.isMany() ? List.copyOf((List<?>) value) : value, object.eIsSet(feature));
		}

		/** The values: several of a list, one or none of another feature. */
		public List<?> values() {
			return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		}
	}

	/** Whether anything is different in the end. */
	boolean isReal() {
		return before.isSet() != after.isSet() || (feature.isMany() ? differ(before.values(), after.values())
				: !Objects.equals(before.value(), after.value()));
	}

	private static boolean differ(List<?> before, List<?> after) {
		if (before.size() != after.size()) {
			return true;
		}
		for (int i = 0; i < before.size(); i++) {
			Object one = before.get(i);
			if (one instanceof EObject ? one != after.get(i) : !one.equals(after.get(i))) {
				return true;
			}
		}
		return false;
	}

	@SuppressWarnings("unchecked")
	void set(State state) {
		if (feature.isMany()) {
			InternalEList<Object> list = (InternalEList<Object>) object.eGet(feature);
			list.clear();
			list.addAllUnique(state.values());
		} else if (state.isSet()) {
			object.eSet(feature, state.value());
		} else {
			object.eUnset(feature);
		}
	}
}
