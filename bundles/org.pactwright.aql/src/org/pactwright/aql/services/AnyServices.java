package org.pactwright.aql.services;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.Nothing;
import org.pactwright.aql.spi.Service;
import org.pactwright.aql.spi.ServiceException;
import org.pactwright.aql.spi.Typing;
import org.pactwright.aql.spi.Typings;

/** What every value can do. Null and Nothing are empty as text; no value is of the type null. */
public final class AnyServices {

	private AnyServices() {
	}

	/** The operator + of anything and a text: both as text, one after the other. */
	public static String add(Object self, String text) {
		return Texts.of(self).concat(Texts.orEmpty(text));
	}

	/** The operator + of a text and anything: both as text, one after the other. */
	public static String add(String self, Object any) {
		return Texts.orEmpty(self).concat(Texts.of(any));
	}

	/**
	 * The operator =. Numbers of different kinds differ, as do a Sequence and an OrderedSet; what has no value equals
	 * nothing, not even another part that has none.
	 */
	public static Boolean equals(Object self, Object other) {
		return self != Nothing.VALUE && Objects.equals(self, other);
	}

	/** The operator &lt;&gt;, the opposite of =. */
	public static Boolean differs(Object self, Object other) {
		return !equals(self, other);
	}

	/**
	 * The value itself, known to be of a type. Null stays null, whatever the type.
	 *
	 * @throws ServiceException if the value is not of the type, or the type is null
	 */
	@Typing(Typings.DENOTED)
	public static Object oclAsType(Object self, Object type) {
		if (Arguments.given(type, "oclAsType") == Nothing.VALUE) {
			throw new ServiceException("oclAsType got no type");
		}
		if (self != null && !TypeTests.isKindOf(self, type)) {
			throw new ServiceException("oclAsType: " + kind(self) + " is no " + typeName(type));
		}
		return self;
	}

	/** Whether the value is of the type or of a subtype. */
	public static Boolean oclIsKindOf(Object self, Object type) {
		return TypeTests.isKindOf(self, type);
	}

	/** Whether the value is of exactly the type. */
	public static Boolean oclIsTypeOf(Object self, Object type) {
		return TypeTests.isTypeOf(self, type);
	}

	/** The value as text; the elements of a collection one after the other. */
	public static String toString(Object self) {
		return Texts.of(self);
	}

	/** What the evaluation knows: metamodels, standard services, and the value; for finding out why something fails. */
	public static String trace(CallContext context, Object self) {
		StringBuilder result = new StringBuilder("Metamodels:\n");
		for (EPackage ePackage : context.packages().all()) {
			result.append('\t').append(ePackage.getNsURI()).append('\n');
		}
		result.append("Services:\n");
		StandardServices.all().names().stream().sorted().flatMap(name -> StandardServices.all().named(name).stream())
				.map(Service::toString).forEach(service -> result.append('\t').append(service).append('\n'));
		return result.append("receiver: ").append(Texts.of(self)).append('\n').toString();
	}

	private static String kind(Object value) {
		return value instanceof EObject object ? "an object of " + typeName(object.eClass())
				: "a " + value.getClass().getSimpleName();
	}

	private static String typeName(Object type) {
		return switch (type) {
			case EClassifier classifier when classifier.getEPackage() != null ->
				classifier.getEPackage().getName() + "::" + classifier.getName();
			case EClassifier classifier -> classifier.getName();
			case Class<?> javaClass -> javaClass == Double.class ? "Real" : javaClass.getSimpleName();
			case Collection<?> types ->
				types.stream().map(AnyServices::typeName).collect(Collectors.joining(" or "));
			default -> "type (" + type + ")";
		};
	}
}
