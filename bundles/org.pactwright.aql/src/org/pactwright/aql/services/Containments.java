package org.pactwright.aql.services;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EClassImpl.FeatureSubsetSupplier;
import org.eclipse.emf.ecore.util.FeatureMap;

/**
 * The direct contents of objects: the same objects in the same order as {@link EObject#eContents()}, without iterators.
 */
final class Containments {
	private static final EStructuralFeature[] NONE = {};

	private Containments() {
	}

	/** The features in which objects of a class hold their contents, feature maps included. Not to be changed. */
	static EStructuralFeature[] features(EClass eClass) {
		return orNone(((FeatureSubsetSupplier) eClass.getEAllStructuralFeatures()).containments());
	}

	/** The features by which objects of a class refer to others that they do not hold. Not to be changed. */
	static EStructuralFeature[] crossReferences(EClass eClass) {
		return orNone(((FeatureSubsetSupplier) eClass.getEAllStructuralFeatures()).crossReferences());
	}

	private static EStructuralFeature[] orNone(EStructuralFeature[] features) {
		return features == null ? NONE : features;
	}

	/**
	 * The numbers of features in a class, for {@link #value}. The generic types of Ecore's own elements count as
	 * contents even where they are not set: a class says so by its complement.
	 */
	static int[] numbers(EClass eClass, EStructuralFeature[] features) {
		boolean ecore = EcorePackage.Literals.ENAMED_ELEMENT.isSuperTypeOf(eClass);
		int[] result = new int[features.length];
		for (int i = 0; i < result.length; i++) {
			int number = eClass.getFeatureID(features[i]);
			result[i] = ecore && features[i].isUnsettable() ? ~number : number;
		}
		return result;
	}

	/** The value of a containment feature; null if it is not set. Spares the object the making of empty lists. */
	static Object value(InternalEObject object, int number) {
		if (number >= 0) {
			return object.eIsSet(number) ? object.eGet(number, true, true) : null;
		}
		return object.eGet(~number, true, true);
	}

	/** Adds all direct contents of an object to a list. */
	static void addAll(EObject object, List<? super EObject> into) {
		addAll((InternalEObject) object, numbers(object.eClass(), features(object.eClass())), into);
	}

	/** Adds what an object holds in some of its features to a list. */
	static void addAll(InternalEObject object, int[] features, List<? super EObject> into) {
		for (int feature : features) {
			addValue(value(object, feature), into);
		}
	}

	/** Adds what the value of a containment feature holds to a list. */
	static void addValue(Object value, List<? super EObject> into) {
		if (value instanceof FeatureMap map) {
			for (FeatureMap.Entry entry : map) {
				if (entry.getEStructuralFeature() instanceof EReference reference && reference.isContainment()
						&& entry.getValue() instanceof EObject content) {
					into.add(content);
				}
			}
		} else if (value instanceof List<?> list) {
			for (int i = 0, size = list.size(); i < size; i++) {
				if (list.get(i) instanceof EObject content) {
					into.add(content);
				}
			}
		} else if (value instanceof EObject content) {
			into.add(content);
		}
	}
}
