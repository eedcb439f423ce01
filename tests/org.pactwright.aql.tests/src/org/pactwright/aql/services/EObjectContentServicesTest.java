package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pactwright.aql.Engine;
import org.pactwright.aql.EvaluationContext;

class EObjectContentServicesTest extends Expressions {

	@Test
	void eContents() {
		gives(list(model.a, model.b, model.ada, model.bo, model.cy), "self.eContents()");
		gives(list(model.alpha, model.beta, model.a1), "a.eContents()");
		gives(list(), "b.eContents()");
		fails("ada.boss.eContents()", "null");
	}

	@Test
	void eContentsOfAType() {
		gives(list(model.a, model.b), "self.eContents(lib::Section)");
		gives(list(model.beta), "a.eContents(lib::Comic)");
		gives(list(model.alpha, model.beta), "a.eContents(lib::Book)");
		gives(list(), "a.eContents(lib::Person)");
		fails("ada.boss.eContents(lib::Person)", "null");
	}

	@Test
	void eContentsOfSeveralTypes() {
		gives(list(model.beta, model.a1), "a.eContents({lib::Comic | lib::Section})");
		gives(list(), "a.eContents({lib::Library | lib::Person})");
	}

	@Test
	void eAllContents() {
		gives(list(model.a, model.alpha, model.beta, model.a1, model.gamma, model.b, model.ada, model.bo, model.cy),
				"self.eAllContents()");
		gives(list(), "b.eAllContents()");
		fails("ada.boss.eAllContents()", "null");
	}

	@Test
	void eAllContentsOfAType() {
		gives(list(model.alpha, model.beta, model.gamma), "self.eAllContents(lib::Book)");
		gives(list(model.beta), "self.eAllContents(lib::Comic)");
		gives(list(model.a, model.a1, model.b), "self.eAllContents(lib::Section)");
		gives(9, "self.eAllContents(ecore::EObject)->size()");
		gives(9, "self.eAllContents(lib::Named)->size()");
		gives(list(), "self.eAllContents(ecore::EClass)");
		gives(list(), "self.eAllContents(null)");
	}

	@Test
	void eAllContentsOfSeveralTypes() {
		gives(list(model.beta, model.ada, model.bo, model.cy), "self.eAllContents({lib::Comic | lib::Person})");
		gives(list(), "self.eAllContents({lib::Library | ecore::EClass})");
	}

	@Test
	void eAllContentsFindsTheSameAsEmfInEcoreItself() {
		List<EObject> all = new ArrayList<>();
		EcorePackage.eINSTANCE.eAllContents().forEachRemaining(all::add);
		context.set("pkg", EcorePackage.eINSTANCE);
		gives(all, "pkg.eAllContents()");
		for (EObject object : all) {
			context.set("one", object);
			gives(new ArrayList<>(object.eContents()), "one.eContents()");
		}
	}

	@Test
	void eAllContentsFindsEveryClassOfEcore() {
		List<EObject> all = new ArrayList<>();
		EcorePackage.eINSTANCE.eAllContents().forEachRemaining(all::add);
		context.set("pkg", EcorePackage.eINSTANCE);
		for (EClass type : EcoreUtil.<EClass>getObjectsByType(EcorePackage.eINSTANCE.getEClassifiers(),
				EcorePackage.Literals.ECLASS)) {
			List<EObject> expected = new ArrayList<>(all);
			expected.removeIf(object -> type != EcorePackage.Literals.EOBJECT && !type.isInstance(object));
			gives(expected, "pkg.eAllContents(ecore::" + type.getName() + ")");
		}
	}

	@Test
	void eAllContentsLooksIntoWhatClassesThatExtendEcoreHold() {
		var metamodel = EcoreFactory.eINSTANCE.createEPackage();
		metamodel.setName("noted");
		var note = EcoreFactory.eINSTANCE.createEClass();
		note.setName("Note");
		var noted = EcoreFactory.eINSTANCE.createEClass();
		noted.setName("Noted");
		noted.getESuperTypes().add(EcorePackage.Literals.ECLASS);
		var notes = EcoreFactory.eINSTANCE.createEReference();
		notes.setName("notes");
		notes.setEType(note);
		notes.setContainment(true);
		notes.setUpperBound(-1);
		noted.getEStructuralFeatures().add(notes);
		metamodel.getEClassifiers().addAll(List.of(note, noted));
		var pkg = EcoreFactory.eINSTANCE.createEPackage();
		var withNote = EcoreUtil.create(noted);
		pkg.getEClassifiers().addAll(List.of(EcoreFactory.eINSTANCE.createEClass(), (EClass) withNote,
				EcoreFactory.eINSTANCE.createEClass()));
		withNote.eSet(notes, List.of(EcoreUtil.create(note)));
		assertEquals(1, Engine.of(List.of(metamodel))
				.evaluate("self.eAllContents(noted::Note)->size()", EvaluationContext.of(pkg)).value());
	}

	@Test
	void eAllContentsLooksIntoWhatCanHoldAnything() {
		var pkg = EcoreFactory.eINSTANCE.createEPackage();
		var annotation = EcoreFactory.eINSTANCE.createEAnnotation();
		pkg.getEAnnotations().add(annotation);
		annotation.getContents().add(EcoreUtil.copy(model.person));
		context.set("pkg", pkg);
		gives(1, "pkg.eAllContents(ecore::EClass)->size()");
	}

	@Test
	void eAllContentsLooksIntoObjectsOfUnknownMetamodels() {
		EClass box = EcoreFactory.eINSTANCE.createEClass();
		box.setName("Box");
		var inside = EcoreFactory.eINSTANCE.createEReference();
		inside.setName("inside");
		inside.setContainment(true);
		inside.setEType(model.named);
		box.getEStructuralFeatures().add(inside);
		var pkg = EcoreFactory.eINSTANCE.createEPackage();
		pkg.getEClassifiers().add(box);
		EObject full = EcoreUtil.create(box);
		full.eSet(inside, model.city);
		context.set("box", full);
		gives(3, "box.eAllContents(lib::Book)->size()");
	}

	@Test
	void eAllContentsGoesDown() {
		EObject top = LibraryModel.object(model.section, "top");
		EObject next = top;
		for (int i = 0; i < 20_000; i++) {
			EObject inner = LibraryModel.object(model.section, "inner");
			LibraryModel.set(next, "sections", List.of(inner));
			next = inner;
		}
		context.set("top", top);
		gives(20_000, "top.eAllContents(lib::Section)->size()");
	}

	@Test
	void allInstances() {
		context.roots(model.resource.getContents());
		gives(list(model.alpha, model.beta, model.gamma), "lib::Book.allInstances()");
		gives(list(model.city, model.branch), "lib::Library.allInstances()");
		gives(list(), "ecore::EClass.allInstances()");
	}

	@Test
	void allInstancesOfSeveralTypes() {
		context.roots(model.resource.getContents());
		gives(list(model.city, model.beta, model.branch), "{lib::Library | lib::Comic}->allInstances()");
	}

	@Test
	void allInstancesWithoutRootsIsEmpty() {
		gives(list(), "lib::Book.allInstances()");
	}

	@Test
	void eInverse() {
		gives(set(model.city, model.alpha, model.bo), "ada.eInverse()");
		gives(set(model.city), "cy.eInverse()");
		gives(set(), "self.eInverse()");
		gives(set(), "ada.boss.eInverse()");
	}

	@Test
	void eInverseOfAType() {
		gives(set(model.alpha), "ada.eInverse(lib::Book)");
		gives(set(model.city, model.alpha, model.bo), "ada.eInverse(lib::Named)");
		gives(set(), "ada.eInverse(lib::Section)");
		gives(set(), "ada.eInverse(lib::Genre)");
	}

	@Test
	void eInverseKnowsReferencesWithAnOppositeAsEmfDoes() {
		ResourceImpl resource = new ResourceImpl();
		resource.getContents().add(model.metamodel);
		ECrossReferenceAdapter emf = new ECrossReferenceAdapter();
		resource.eAdapters().add(emf);
		context.crossReferencer(target -> emf.getInverseReferences(target).stream()
				.filter(s -> ((EReference) s.getEStructuralFeature()).getEOpposite() == null
						|| ((EReference) s.getEStructuralFeature()).isContainment())
				.toList());
		int contents = 0;
		for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
			EObject object = all.next();
			Set<Object> expected = new LinkedHashSet<>();
			emf.getInverseReferences(object).forEach(setting -> expected.add(setting.getEObject()));
			context.set("x", object);
			gives(expected, "x.eInverse()");
			contents += object.eContents().size();
		}
		assertTrue(contents > 10);
		context.set("x", model.person);
		gives(list("boss"), "x.eInverse('eContainingClass')->asSequence().name");
	}

	@Test
	void eInverseOfAFeature() {
		gives(set(model.bo), "ada.eInverse('boss')");
		gives(set(model.city), "ada.eInverse('members')");
		gives(set(), "ada.eInverse('nope')");
	}

	@Test
	void eInverseWithoutACrossReferencerGivesAWarning() {
		context = EvaluationContext.of(model.city).set("ada", model.ada);
		givesWithWarning(set(), "ada.eInverse()");
	}

	@Test
	void eAllContentsTellsOnlyWhatItReads() {
		Reads reads = new Reads();
		context.listener(reads);
		gives(list(model.ada, model.bo, model.cy), "self.eAllContents(lib::Person)");
		assertEquals(list("feature City members"), reads.all);
	}

	@Test
	void eContentsTellsWhatItReads() {
		Reads reads = new Reads();
		context.listener(reads);
		gives(list(), "b.eContents(lib::Book)");
		assertEquals(list("contents B"), reads.all);
	}

	@Test
	void allInstancesTellsWhatItReads() {
		Reads reads = new Reads();
		context.listener(reads);
		gives(list(), "lib::Book.allInstances()");
		assertEquals(list("instances Book"), reads.all);
	}

	@Test
	void eInverseTellsWhatItReads() {
		Reads reads = new Reads();
		context.listener(reads);
		gives(set(model.city), "cy.eInverse()");
		assertEquals(list("inverse Cy"), reads.all);
	}
}
