package org.pactwright.aql.services;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.pactwright.aql.types.ClassifierType;
import org.pactwright.aql.types.Packages;
import org.pactwright.aql.types.Type;
import org.pactwright.aql.types.TypeSet;

/**
 * What the metamodels say of the places that objects can have: which classes can contain which, and which refer to
 * which. A reference of type A holds objects of A and its subclasses; an object of type A may be one of a subclass.
 * A containment of {@code ecore::EObject} can hold anything; that of Ecore's own annotations is left out, because every
 * element of a metamodel has those: nothing could be said at all. So are other references to {@code ecore::EObject}.
 * Where the metamodels lead nowhere, or nothing is known of the object, any object is possible.
 */
final class Structure {
	private static final TypeSet ANY_OBJECT = TypeSet.of(EObject.class);

	private final Packages packages;

	Structure(Packages packages) {
		this.packages = packages;
	}

	/** One step from each of some types. */
	TypeSet step(TypeSet from, Function<EClass, Collection<EClass>> step) {
		Set<EClass> found = new LinkedHashSet<>();
		for (Type type : from.types()) {
			if (!isKnown(type)) {
				return ANY_OBJECT;
			}
			found.addAll(step.apply(classOf(type)));
		}
		return types(found);
	}

	/** As many steps as there are, from each of some types. */
	TypeSet steps(TypeSet from, Function<EClass, Collection<EClass>> step) {
		Set<EClass> found = new LinkedHashSet<>();
		Deque<EClass> open = new ArrayDeque<>();
		for (Type type : from.types()) {
			if (!isKnown(type)) {
				return ANY_OBJECT;
			}
			open.add(classOf(type));
		}
		while (!open.isEmpty()) {
			for (EClass reached : step.apply(open.remove())) {
				if (found.add(reached)) {
					open.add(reached);
				}
			}
		}
		return types(found);
	}

	private static boolean isKnown(Type type) {
		return type instanceof ClassifierType classifier && classifier.classifier() instanceof EClass eClass
				&& eClass != EcorePackage.Literals.EOBJECT;
	}

	private static EClass classOf(Type type) {
		return (EClass) ((ClassifierType) type).classifier();
	}

	private static TypeSet types(Set<EClass> classes) {
		return classes.isEmpty() ? ANY_OBJECT : TypeSet.of(classes.stream().map(ClassifierType::new).toList());
	}

	/** The classes that can directly contain an object of a class. */
	Collection<EClass> containers(EClass content) {
		return owners(content, true);
	}

	/** The classes that can refer to an object of a class. */
	Collection<EClass> referrers(EClass target) {
		return owners(target, false);
	}

	private Collection<EClass> owners(EClass target, boolean containment) {
		Set<EClass> result = new LinkedHashSet<>();
		packages.classes().forEach(owner -> {
			for (EReference reference : owner.getEReferences()) {
				boolean counts = reference.isContainment() || !containment;
				if (counts && (canHold(reference, target) || containment && holdsAnything(reference))) {
					result.add(owner);
				}
			}
		});
		return result;
	}

	/** Whether it may hold an object of whatever class; those of Ecore do not count. */
	private static boolean holdsAnything(EReference reference) {
		return reference.getEReferenceType() == EcorePackage.Literals.EOBJECT
				&& reference.getEContainingClass().getEPackage() != EcorePackage.eINSTANCE;
	}

	private static boolean canHold(EReference reference, EClass target) {
		EClass type = reference.getEReferenceType();
		return type != null && type != EcorePackage.Literals.EOBJECT
				&& (type.isSuperTypeOf(target) || target.isSuperTypeOf(type));
	}

	/** The types of what an object of a class can directly contain. */
	Collection<EClass> contents(EClass container) {
		Set<EClass> result = new LinkedHashSet<>();
		packages.classes().filter(owner -> container.isSuperTypeOf(owner) || owner.isSuperTypeOf(container))
				.flatMap(owner -> owner.getEReferences().stream()).filter(EReference::isContainment)
				.filter(r -> r.getEReferenceType() != EcorePackage.Literals.EOBJECT || holdsAnything(r))
				.map(EReference::getEReferenceType).filter(type -> type != null).forEach(result::add);
		return result;
	}
}
