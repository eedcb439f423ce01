package org.pactwright.viewpoint.internal.refresh;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.util.EcoreEList;

/**
 * A view as an object of EMF: features are read by name, nothing can be set from outside. Sends no notifications.
 */
abstract class ViewObject extends MinimalEObjectImpl {

	/** The value of a feature; null where it has none. */
	abstract Object read(String feature);

	/** What it owns, in order. */
	abstract List<? extends EObject> owned();

	/** The view that owns it; null for a diagram and for what was removed. */
	abstract ViewObject owner();

	@Override
	protected abstract EClass eStaticClass();

	@Override
	public EClass eClass() {
		return eStaticClass();
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		return value(eClass().getEStructuralFeature(featureID));
	}

	@Override
	public Object eGet(EStructuralFeature feature, boolean resolve, boolean coreType) {
		return value(feature);
	}

	private Object value(EStructuralFeature feature) {
		Object value = read(feature.getName());
		return value instanceof List<?> many ? unmodifiable(many, feature) : value;
	}

	/** EMF casts lists of features to its own kind of lists. */
	private <T> EList<T> unmodifiable(List<?> values, EStructuralFeature feature) {
		return new EcoreEList.UnmodifiableEList<>(this, feature, values.size(), values.toArray());
	}

	@Override
	public boolean eIsSet(int featureID) {
		return isSet(eClass().getEStructuralFeature(featureID));
	}

	@Override
	public boolean eIsSet(EStructuralFeature feature) {
		return isSet(feature);
	}

	private boolean isSet(EStructuralFeature feature) {
		Object value = read(feature.getName());
		return value instanceof List<?> many ? !many.isEmpty() : value != null;
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		throw new UnsupportedOperationException("Views change by a refresh or a tool only");
	}

	@Override
	public void eSet(EStructuralFeature feature, Object newValue) {
		throw new UnsupportedOperationException("Views change by a refresh or a tool only");
	}

	@Override
	public InternalEObject eInternalContainer() {
		return owner();
	}

	@Override
	public EObject eContainer() {
		return owner();
	}

	@Override
	public EList<EObject> eContents() {
		return unmodifiable(owned(), null);
	}

	@Override
	public EList<EObject> eCrossReferences() {
		return unmodifiable(List.of(), null);
	}

	@Override
	public EStructuralFeature eContainingFeature() {
		ViewObject owner = owner();
		return owner == null ? null : owner.featureOf(this);
	}

	/** The containment that holds a view. */
	abstract EStructuralFeature featureOf(ViewObject child);
}
