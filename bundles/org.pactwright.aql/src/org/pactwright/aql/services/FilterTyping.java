package org.pactwright.aql.services;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.pactwright.aql.spi.ResultTyping;
import org.pactwright.aql.spi.TypedCall;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.NothingType;
import org.pactwright.aql.types.NullType;
import org.pactwright.aql.types.Packages;
import org.pactwright.aql.types.Type;
import org.pactwright.aql.types.TypeSet;

/**
 * Of {@code filter}: the receiver's kind of collection, of what is of its types and of those of the literal: the
 * narrower of two, or classes that are below both. A WARNING if nothing can be both.
 */
public final class FilterTyping implements ResultTyping {

	@Override
	public TypeSet result(TypedCall call) {
		TypeSet held = call.argument(0).elements();
		TypeSet wanted = call.denoted(1);
		TypeSet kept = held.map(one -> wanted.map(other -> common(one, other, call.packages())));
		if (kept.types().isEmpty()) {
			call.warn("The filter lets nothing through: no element can be of the type " + wanted.text());
			kept = wanted;
		}
		return call.argument(0).collectionsOf(kept);
	}

	private static TypeSet common(Type held, Type wanted, Packages packages) {
		if (held instanceof NullType || held instanceof NothingType) {
			return TypeSet.of(wanted);
		}
		Optional<EClass> one = classOf(held);
		Optional<EClass> other = classOf(wanted);
		if (one.isPresent() && other.isPresent()) {
			return common(one.get(), other.get(), packages);
		}
		if (enumeration(held) && enumeration(wanted)) {
			return held.equals(wanted) ? TypeSet.of(held) : new TypeSet(List.of());
		}
		Class<?> heldClass = held.javaClass();
		Class<?> wantedClass = wanted.javaClass();
		if (wantedClass.isAssignableFrom(heldClass)) {
			return TypeSet.of(heldClass == wantedClass ? wanted : held);
		}
		boolean possible = heldClass.isAssignableFrom(wantedClass)
				|| heldClass.isInterface() && mayImplement(wantedClass);
		return possible ? TypeSet.of(wanted) : new TypeSet(List.of());
	}

	private static boolean mayImplement(Class<?> type) {
		return !Modifier.isFinal(type.getModifiers());
	}

	private static TypeSet common(EClass held, EClass wanted, Packages packages) {
		if (TypeTests.conforms(held, wanted)) {
			return TypeSet.of(new ClassifierType(held));
		}
		if (TypeTests.conforms(wanted, held)) {
			return TypeSet.of(new ClassifierType(wanted));
		}
		List<ClassifierType> both = packages.classes()
				.filter(below -> held.isSuperTypeOf(below) && wanted.isSuperTypeOf(below)).map(ClassifierType::new)
				.toList();
		return TypeSet.of(both);
	}

	private static boolean enumeration(Type type) {
		return type instanceof ClassifierType found && found.classifier() instanceof EEnum;
	}

	/** The class of a metamodel that a type is, unless that says nothing. */
	private static Optional<EClass> classOf(Type type) {
		EClassifier classifier = type instanceof ClassifierType found ? found.classifier() : null;
		return classifier instanceof EClass eClass ? Optional.of(eClass) : Optional.empty();
	}
}
