package org.pactwright.aql;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.EcorePackage.Literals;

/**
 * A small model without generated code: a port with two ships, one of them a ferry, and their crews. Ada is captain of
 * the Gull; the Heron has no captain. Built anew for each test.
 */
final class Harbour {
	final EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
	final EClass namedClass = eClass("Named", true);
	final EClass portClass = eClass("Port", false, namedClass);
	final EClass shipClass = eClass("Ship", false, namedClass);
	final EClass ferryClass = eClass("Ferry", false, shipClass);
	final EClass personClass = eClass("Person", false, namedClass);
	final EEnum kind = EcoreFactory.eINSTANCE.createEEnum();
	final EObject port;
	final EObject gull;
	final EObject heron;
	final EObject ada;
	final EObject bo;
	final EObject cy;

	Harbour() {
		metamodel.setName("harbour");
		metamodel.setNsPrefix("hb");
		metamodel.setNsURI("http://example.org/harbour");
		literal("CARGO", 0, "cargo");
		literal("PEOPLE", 1, "people");
		kind.setName("Kind");
		metamodel.getEClassifiers().add(kind);
		attribute(namedClass, "name", Literals.ESTRING, 1);
		attribute(shipClass, "tonnage", Literals.EINT, 1);
		attribute(shipClass, "draught", Literals.EDOUBLE, 1);
		attribute(shipClass, "kind", kind, 1);
		attribute(shipClass, "flags", Literals.ESTRING, -1);
		attribute(ferryClass, "decks", Literals.EINTEGER_OBJECT, 1);
		attribute(personClass, "age", Literals.EINT, 1);
		reference(portClass, "ships", shipClass, -1, true);
		reference(portClass, "master", personClass, 1, false);
		reference(portClass, "people", personClass, -1, true);
		reference(shipClass, "captain", personClass, 1, false);
		reference(shipClass, "crew", personClass, -1, false);
		reference(personClass, "boss", personClass, 1, false);

		port = make(portClass, "Alder");
		gull = make(ferryClass, "Gull");
		heron = make(shipClass, "Heron");
		ada = make(personClass, "Ada");
		bo = make(personClass, "Bo");
		cy = make(personClass, "Cy");
		set(port, "ships", List.of(gull, heron));
		set(port, "people", List.of(ada, bo, cy));
		set(gull, "tonnage", 900);
		set(gull, "kind", kind.getEEnumLiteral("PEOPLE").getInstance());
		set(gull, "flags", List.of("SE", "FI"));
		set(gull, "captain", ada);
		set(gull, "crew", List.of(ada, bo));
		set(heron, "tonnage", 4000);
		set(heron, "draught", 7.5);
		set(heron, "crew", List.of(bo, cy));
		set(ada, "age", 52);
		set(bo, "age", 31);
		set(cy, "age", 17);
		set(bo, "boss", ada);
		set(cy, "boss", bo);
	}

	private EClass eClass(String name, boolean isAbstract, EClass... superTypes) {
		EClass eClass = EcoreFactory.eINSTANCE.createEClass();
		eClass.setName(name);
		eClass.setAbstract(isAbstract);
		eClass.getESuperTypes().addAll(List.of(superTypes));
		metamodel.getEClassifiers().add(eClass);
		return eClass;
	}

	private void literal(String name, int value, String written) {
		EEnumLiteral literal = EcoreFactory.eINSTANCE.createEEnumLiteral();
		literal.setName(name);
		literal.setValue(value);
		literal.setLiteral(written);
		kind.getELiterals().add(literal);
	}

	private static void attribute(EClass owner, String name, EClassifier type, int upper) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		attribute.setUpperBound(upper);
		attribute.setUnique(upper == 1);
		owner.getEStructuralFeatures().add(attribute);
	}

	private static void reference(EClass owner, String name, EClass type, int upper, boolean containment) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setUpperBound(upper);
		reference.setContainment(containment);
		owner.getEStructuralFeatures().add(reference);
	}

	private static EObject make(EClass eClass, String name) {
		EFactory factory = eClass.getEPackage().getEFactoryInstance();
		EObject object = factory.create(eClass);
		set(object, "name", name);
		return object;
	}

	/** Sets a feature; a list replaces what was there. */
	static void set(EObject object, String feature, Object value) {
		object.eSet(feature(object, feature), value instanceof List<?> list ? ECollections.toEList(list) : value);
	}

	/** A feature of an object by name. */
	static EStructuralFeature feature(EObject object, String name) {
		return Optional.ofNullable(object.eClass().getEStructuralFeature(name)).orElseThrow();
	}

	/** The value of the literal of an enumeration. */
	Enumerator kind(String name) {
		return kind.getEEnumLiteral(name).getInstance();
	}

	/** An engine that knows this metamodel. */
	Engine engine() {
		return Engine.of(List.of(metamodel));
	}

	/** Ecore's own class of classes, an object with generated code. */
	static EClass ecoreClass() {
		return EcorePackage.Literals.ECLASS;
	}
}
