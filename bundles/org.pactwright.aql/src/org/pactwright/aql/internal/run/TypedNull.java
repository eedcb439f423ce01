package org.pactwright.aql.internal.run;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.pactwright.aql.types.ClassifierType;

/**
 * A null that came out of a service or a feature: still null to everybody, but only services that accept its class are
 * found for it. Lives inside an evaluation only; never in a collection, never in an argument or a result.
 *
 * @param javaClass what the value would be an instance of
 * @param type the class of the metamodel, if more is known than that it is an EObject
 */
record TypedNull(Class<?> javaClass, Optional<EClass> type) {

	/** The null that a service returns. */
	static TypedNull of(Class<?> javaClass) {
		return new TypedNull(javaClass, Optional.empty());
	}

	/** The null that a feature holds. */
	static TypedNull of(EStructuralFeature feature) {
		EClassifier type = feature.getEType();
		return type == null ? of(Object.class)
				: new TypedNull(new ClassifierType(type).javaClass(),
						Optional.of(type).filter(t -> t instanceof EClass && t != EcorePackage.Literals.EOBJECT)
								.map(EClass.class::cast));
	}

	/** Whether a value is null, with or without a type. */
	static boolean is(Object value) {
		return value == null || value instanceof TypedNull;
	}

	/** The value as everybody else sees it. */
	static Object plain(Object value) {
		return value instanceof TypedNull ? null : value;
	}
}
