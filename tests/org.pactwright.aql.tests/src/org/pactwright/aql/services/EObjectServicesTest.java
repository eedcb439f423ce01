package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class EObjectServicesTest extends Expressions {

	@Test
	void eClass() {
		gives(model.book, "alpha.eClass()");
		gives("Comic", "beta.eClass().name");
		gives(list(model.section, model.section), "self.sections.eClass()");
		fails("ada.boss.eClass()", "null");
	}

	@Test
	void eContainer() {
		gives(model.a, "alpha.eContainer()");
		gives(model.city, "alpha.eContainer().eContainer()");
		gives(null, "self.eContainer()");
		fails("self.eContainer().eContainer()", "null");
	}

	@Test
	void eContainerOfAType() {
		gives(model.a1, "gamma.eContainer(lib::Section)");
		gives(model.city, "gamma.eContainer(lib::Library)");
		gives(model.a1, "gamma.eContainer(lib::Named)");
		gives(model.a1, "gamma.eContainer(ecore::EObject)");
		gives(model.a, "a1.eContainer(lib::Section)");
		gives(null, "gamma.eContainer(lib::Person)");
		fails("ada.boss.eContainer(lib::Library)", "null");
	}

	@Test
	void eContainerOrSelf() {
		gives(model.a1, "a1.eContainerOrSelf(lib::Section)");
		gives(model.city, "a1.eContainerOrSelf(lib::Library)");
		gives(null, "a1.eContainerOrSelf(lib::Book)");
		fails("ada.boss.eContainerOrSelf(lib::Library)", "null");
		fails("a1.eContainerOrSelf(null)", "null");
	}

	@Test
	void eContainingFeature() {
		gives("books", "alpha.eContainingFeature().name");
		gives(null, "self.eContainingFeature()");
		fails("ada.boss.eContainingFeature()", "null");
	}

	@Test
	void eContainmentFeature() {
		gives("sections", "a1.eContainmentFeature().name");
		gives(null, "self.eContainmentFeature()");
		fails("ada.boss.eContainmentFeature()", "null");
	}

	@Test
	void eCrossReferences() {
		gives(list(model.ada, model.bo), "alpha.eCrossReferences()");
		gives(list(model.gamma), "beta.eCrossReferences()");
		gives(list(), "self.eCrossReferences()");
		fails("ada.boss.eCrossReferences()", "null");
	}

	@Test
	void eGet() {
		gives("Alpha", "alpha.eGet('name')");
		gives(list(model.ada, model.bo), "alpha.eGet('authors')");
		gives(null, "alpha.eGet('sequel')");
		gives(null, "alpha.eGet('nope')");
	}

	@Test
	void eGetOfAFeature() {
		gives(100, "alpha.eGet(lib::Book.getEStructuralFeature('pages'))");
		gives(100, "alpha.eGet(lib::Book.getEStructuralFeature('pages'), true)");
		gives(model.gamma, "beta.eGet(lib::Book.getEStructuralFeature('sequel'), false)");
		fails("ada.eGet(lib::Book.getEStructuralFeature('pages'))", "pages");
	}

	@Test
	void eGetFailsOnNull() {
		fails("ada.boss.eGet('name')", "null");
		fails("alpha.eGet(null)", "null");
	}

	@Test
	void eGetCopiesLists() {
		Object books = evaluate("a.eGet('books')").value();
		LibraryModel.set(model.a, "books", List.of());
		assertEquals(list(model.alpha, model.beta), books);
	}

	@Test
	void aqlFeatureAccess() {
		gives("Alpha", "alpha.aqlFeatureAccess('name')");
		gives(list(model.alpha, model.beta), "a.aqlFeatureAccess('books')");
		gives(null, "ada.boss.aqlFeatureAccess('name')");
		givesNothing("alpha.aqlFeatureAccess('nope')");
		givesNothing("alpha.aqlFeatureAccess(null)");
	}

	@Test
	void eContainerTellsWhatItReads() {
		Reads reads = new Reads();
		context.listener(reads);
		gives(model.city, "gamma.eContainer(lib::Library)");
		assertEquals(list("container Gamma", "container A1", "container A"), reads.all);
	}

	@Test
	void eGetTellsWhatItReads() {
		Reads reads = new Reads();
		context.listener(reads);
		gives("Alpha", "alpha.eGet('name')");
		assertEquals(list("feature Alpha name"), reads.all);
	}

	@Test
	void eCrossReferencesTellsWhatItReads() {
		Reads reads = new Reads();
		context.listener(reads);
		EObject reader = model.cy;
		gives(list(reader.eCrossReferences().toArray()), "cy.eCrossReferences()");
		assertEquals(list("feature Cy boss"), reads.all);
	}
}
