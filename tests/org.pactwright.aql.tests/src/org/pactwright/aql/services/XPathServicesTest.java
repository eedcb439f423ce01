package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class XPathServicesTest extends Expressions {

	@Test
	void ancestors() {
		gives(list(model.a1, model.a, model.city), "gamma.ancestors()");
		gives(list(), "self.ancestors()");
		fails("ada.boss.ancestors()", "null");
	}

	@Test
	void ancestorsOfAType() {
		gives(list(model.a1, model.a), "gamma.ancestors(lib::Section)");
		gives(list(model.a1, model.a, model.city), "gamma.ancestors(lib::Named)");
		gives(list(), "gamma.ancestors(lib::Person)");
		fails("gamma.ancestors(null)", "null");
	}

	@Test
	void ancestorsOfSeveralTypes() {
		gives(list(model.city), "gamma.ancestors({lib::Library | lib::Book})");
		gives(list(), "self.ancestors({lib::Library | lib::Book})");
	}

	@Test
	void siblings() {
		gives(list(model.alpha, model.a1), "beta.siblings()");
		gives(list(model.a, model.ada, model.bo, model.cy), "b.siblings()");
		gives(list(), "gamma.siblings()");
		fails("ada.boss.siblings()", "null");
	}

	@Test
	void siblingsOfAType() {
		gives(list(model.ada, model.cy), "bo.siblings(lib::Person)");
		gives(list(), "bo.siblings(lib::Book)");
		fails("bo.siblings(null)", "null");
	}

	@Test
	void siblingsOfSeveralTypes() {
		gives(list(model.beta, model.a1), "alpha.siblings({lib::Comic | lib::Section})");
	}

	@Test
	void siblingsOfARootAreTheOtherRoots() {
		gives(list(model.branch), "self.siblings()");
		gives(list(), "branch.siblings(lib::Book)");
		EObject lonely = LibraryModel.object(model.library, "Lonely");
		context.set("lonely", lonely);
		gives(list(), "lonely.siblings()");
	}

	@Test
	void precedingSiblings() {
		gives(list(model.alpha), "beta.precedingSiblings()");
		gives(list(), "alpha.precedingSiblings()");
		gives(list(model.a, model.b, model.ada), "bo.precedingSiblings()");
		gives(list(model.city), "branch.precedingSiblings()");
		fails("ada.boss.precedingSiblings()", "null");
	}

	@Test
	void precedingSiblingsOfAType() {
		gives(list(model.ada), "bo.precedingSiblings(lib::Person)");
		gives(list(model.ada), "bo.precedingSiblings({lib::Person | lib::Book})");
		fails("bo.precedingSiblings(null)", "null");
	}

	@Test
	void followingSiblings() {
		gives(list(model.beta, model.a1), "alpha.followingSiblings()");
		gives(list(), "cy.followingSiblings()");
		gives(list(model.branch), "self.followingSiblings()");
		gives(list(), "branch.followingSiblings()");
		fails("ada.boss.followingSiblings()", "null");
	}

	@Test
	void followingSiblingsOfAType() {
		gives(list(model.ada, model.bo, model.cy), "a.followingSiblings(lib::Person)");
		gives(list(model.b), "a.followingSiblings({lib::Section | lib::Book})");
		fails("a.followingSiblings(null)", "null");
	}

	@Test
	void siblingsTellsWhatItReads() {
		Reads reads = new Reads();
		context.listener(reads);
		gives(list(), "gamma.siblings()");
		assertEquals(list("container Gamma", "contents A1"), reads.all);
	}
}
