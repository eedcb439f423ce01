package org.pactwright.aql.services;

import java.util.Collection;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.pactwright.aql.types.JavaType;

/**
 * Whether a value is of a type. A type is what a type literal gives: a classifier, a Java class, or a collection of
 * these, any one of which will do. Null is of no type, and what is no type has no values.
 */
public final class TypeTests {

	private TypeTests() {
	}

	/** Whether a value is of a type or of a subtype of it. */
	static boolean isKindOf(Object value, Object type) {
		if (value == null) {
			return false;
		}
		return switch (type) {
			case EClass eClass -> value instanceof EObject object && isKindOf(object, eClass);
			case EClassifier dataType -> isData(value, dataType);
			case Class<?> javaClass -> javaClass.isInstance(value);
			case Collection<?> types -> isKindOfAny(value, types);
			case null, default -> false;
		};
	}

	/** Whether an object is of a class or of a subclass of it; every object is an {@code ecore::EObject}. */
	public static boolean isKindOf(EObject object, EClass type) {
		EClass actual = object.eClass();
		if (actual == type) {
			return true;
		}
		Class<?> generated = type.getInstanceClass();
		if (generated != null && EObject.class.isAssignableFrom(generated)) {
			// Asking Java is many times faster than asking the metamodel, and says the same of generated classes.
			if (generated.isInstance(object)) {
				return true;
			}
			if (actual.getInstanceClass() != null) {
				return false;
			}
		}
		return conforms(actual, type);
	}

	/** Whether every object of a class is one of another. */
	static boolean conforms(EClass actual, EClass type) {
		return type == EcorePackage.Literals.EOBJECT || type.isSuperTypeOf(actual);
	}

	/** Whether an object is of one of some classes; null among them fits nothing. */
	static boolean isKindOfAny(Object value, Collection<?> types) {
		for (Object type : types) {
			if (isKindOf(value, type)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a value is of exactly that type, and not of a subtype. */
	static boolean isTypeOf(Object value, Object type) {
		if (value == null) {
			return false;
		}
		return switch (type) {
			case EClass eClass -> value instanceof EObject object && object.eClass() == eClass;
			case EClassifier dataType -> isData(value, dataType);
			case Class<?> javaClass when javaClass.isInterface() -> javaClass.isInstance(value);
			case Class<?> javaClass -> value.getClass() == javaClass;
			case Collection<?> types -> {
				for (Object one : types) {
					if (isTypeOf(value, one)) {
						yield true;
					}
				}
				yield false;
			}
			case null, default -> false;
		};
	}

	private static boolean isData(Object value, EClassifier type) {
		Class<?> instanceClass = type.getInstanceClass();
		if (instanceClass != null) {
			return JavaType.boxed(instanceClass).isInstance(value);
		}
		if (type instanceof EEnum enumeration) {
			return value instanceof EEnumLiteral literal ? literal.getEEnum() == enumeration
					: value instanceof Enumerator && type.isInstance(value);
		}
		return type.isInstance(value);
	}
}
