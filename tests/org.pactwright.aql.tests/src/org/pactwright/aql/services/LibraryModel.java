package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pactwright.aql.spi.CrossReferencer;

/**
 * A library with sections, books and people, for expressions to go through. Its metamodel is made at run time, so that
 * there is no generated code; tests that need some use Ecore itself.
 *
 * <pre>
 * City (Library)                        Branch (Library), the other root of the resource
 *   A (Section): Alpha (Book), Beta (Comic), and the section A1: Gamma (Book)
 *   B (Section), empty
 *   Ada, Bo, Cy (Person); the boss of Bo is Ada, that of Cy is Bo
 * Alpha is by Ada and Bo; the sequel of Beta is Gamma
 * </pre>
 */
final class LibraryModel {
	final EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
	final EEnum genre = EcoreFactory.eINSTANCE.createEEnum();
	final EClass named = eClass("Named");
	final EClass library = eClass("Library", named);
	final EClass section = eClass("Section", named);
	final EClass book = eClass("Book", named);
	final EClass comic = eClass("Comic", book);
	final EClass person = eClass("Person", named);

	final Resource resource = new ResourceImpl(URI.createURI("platform:/resource/town/city.library"));
	final EObject city;
	final EObject branch;
	final EObject a;
	final EObject a1;
	final EObject b;
	final EObject alpha;
	final EObject beta;
	final EObject gamma;
	final EObject ada;
	final EObject bo;
	final EObject cy;

	LibraryModel() {
		metamodel.setName("lib");
		metamodel.setNsPrefix("lib");
		metamodel.setNsURI("http://example.org/lib");
		metamodel.getEClassifiers().addAll(List.of(named, library, section, book, comic, person, genre));
		genre.setName("Genre");
		genre.getELiterals().addAll(List.of(literal("novel", 0), literal("science", 1)));
		named.setAbstract(true);
		attribute(named, "name", EcorePackage.Literals.ESTRING);
		reference(library, "sections", section, true, -1);
		reference(library, "members", person, true, -1);
		reference(section, "books", book, true, -1);
		reference(section, "sections", section, true, -1);
		attribute(book, "pages", EcorePackage.Literals.EINT);
		attribute(book, "price", EcorePackage.Literals.EDOUBLE);
		attribute(book, "weight", EcorePackage.Literals.EFLOAT);
		attribute(book, "serial", EcorePackage.Literals.ELONG);
		attribute(book, "genre", genre);
		reference(book, "authors", person, false, -1);
		reference(book, "sequel", book, false, 1);
		reference(person, "boss", person, false, 1);

		alpha = object(book, "Alpha", "pages", 100, "price", 9.5, "weight", 0.25f, "serial", 7L, "genre", literal(1));
		beta = object(comic, "Beta", "pages", 250, "price", -2.0, "genre", literal(0));
		gamma = object(book, "Gamma", "pages", 100, "price", 12.0);
		a1 = object(section, "A1", "books", List.of(gamma));
		a = object(section, "A", "books", List.of(alpha, beta), "sections", List.of(a1));
		b = object(section, "B");
		ada = object(person, "Ada");
		bo = object(person, "Bo", "boss", ada);
		cy = object(person, "Cy", "boss", bo);
		city = object(library, "City", "sections", List.of(a, b), "members", List.of(ada, bo, cy));
		branch = object(library, "Branch");
		set(alpha, "authors", List.of(ada, bo));
		set(beta, "sequel", gamma);
		resource.getContents().addAll(List.of(city, branch));
	}

	/** Who refers to whom in the library, containers included. */
	CrossReferencer crossReferencer() {
		return target -> {
			List<Setting> result = new ArrayList<>();
			if (target.eContainer() != null) {
				result.add(((InternalEObject) target.eContainer()).eSetting(target.eContainmentFeature()));
			}
			result.addAll(EcoreUtil.UsageCrossReferencer.find(target, resource));
			return result;
		};
	}

	private static EClass eClass(String name, EClass... superTypes) {
		EClass result = EcoreFactory.eINSTANCE.createEClass();
		result.setName(name);
		result.getESuperTypes().addAll(Arrays.asList(superTypes));
		return result;
	}

	private static EEnumLiteral literal(String name, int value) {
		EEnumLiteral result = EcoreFactory.eINSTANCE.createEEnumLiteral();
		result.setName(name);
		result.setLiteral(name);
		result.setValue(value);
		return result;
	}

	/** A value of the genre as models hold it. */
	Object literal(int value) {
		return genre.getEEnumLiteral(value).getInstance();
	}

	private static void attribute(EClass owner, String name, EDataType type) {
		EAttribute result = EcoreFactory.eINSTANCE.createEAttribute();
		result.setName(name);
		result.setEType(type);
		owner.getEStructuralFeatures().add(result);
	}

	private static void reference(EClass owner, String name, EClass type, boolean containment, int upperBound) {
		EReference result = EcoreFactory.eINSTANCE.createEReference();
		result.setName(name);
		result.setEType(type);
		result.setContainment(containment);
		result.setUpperBound(upperBound);
		owner.getEStructuralFeatures().add(result);
	}

	/** A new object that is nowhere yet; features and values alternate. */
	static EObject object(EClass type, String name, Object... values) {
		EObject result = EcoreUtil.create(type);
		set(result, "name", name);
		for (int i = 0; i < values.length; i += 2) {
			set(result, (String) values[i], values[i + 1]);
		}
		return result;
	}

	static void set(EObject object, String feature, Object value) {
		object.eSet(object.eClass().getEStructuralFeature(feature), value);
	}
}
