package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pactwright.aql.Engine;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.ContentSearch;
import org.pactwright.aql.spi.KnownContents;
import org.pactwright.aql.spi.Service;

class KnownContentsTest extends Expressions {

	private static final List<String> SEARCHES = List.of("lib::Book", "lib::Comic", "lib::Section", "lib::Person",
			"lib::Named", "ecore::EObject", "{lib::Comic | lib::Person}");

	private final KnownContents known = new KnownContents();

	@Test
	void whatWasFoundIsKnownUntilItIsForgotten() {
		context.knownContents(known);
		gives(3, "self.eAllContents(lib::Book)->size()");
		EcoreUtil.remove(model.gamma);
		gives(3, "self.eAllContents(lib::Book)->size()");
		known.forget();
		gives(2, "self.eAllContents(lib::Book)->size()");
	}

	@Test
	void aListThatWasFoundIsTheCallersOwn() {
		context.knownContents(known);
		((List<?>) evaluate("self.eAllContents(lib::Book)").value()).clear();
		gives(list(model.alpha, model.beta, model.gamma), "self.eAllContents(lib::Book)");
	}

	@Test
	void whoeverIsToldWhatIsReadIsToldOfTheSearchEveryTime() {
		context.knownContents(known);
		for (int i = 0; i < 2; i++) {
			Reads reads = new Reads();
			context.listener(reads);
			gives(3, "self.eAllContents(lib::Person)->size()");
			assertEquals(List.of("below City"), reads.all);
		}
	}

	@Test
	void aSearchSaysWhereItLooks() {
		Reads reads = new Reads();
		context.knownContents(known).listener(reads);
		gives(3, "self.eAllContents(lib::Person)->size()");
		ContentSearch persons = reads.searches.getFirst();
		assertTrue(persons.looksInto(model.city.eClass(), model.city.eClass().getEStructuralFeature("members")));
		assertFalse(persons.looksInto(model.city.eClass(), model.city.eClass().getEStructuralFeature("name")));
		assertFalse(persons.looksInto(model.a.eClass(), model.a.eClass().getEStructuralFeature("books")));
		gives(3, "self.eAllContents(lib::Book)->size()");
		ContentSearch books = reads.searches.getLast();
		assertTrue(books.looksInto(model.a.eClass(), model.a.eClass().getEStructuralFeature("books")));
		assertFalse(books.equals(persons));
		gives(3, "self.eAllContents(lib::Person)->size()");
		assertEquals(persons, reads.searches.getLast());
	}

	@Test
	void whatIsNotCoveredIsSearchedAnewAndTold() {
		boolean[] covered = { true };
		KnownContents some = new KnownContents(root -> covered[0], () -> { });
		context.knownContents(some);
		gives(3, "self.eAllContents(lib::Person)->size()");
		covered[0] = false;
		EcoreUtil.remove(model.cy);
		Reads reads = new Reads();
		context.listener(reads);
		gives(2, "self.eAllContents(lib::Person)->size()");
		assertEquals(List.of("feature City members"), reads.all);
	}

	@Test
	void whereTheContentsAreWorkedOutWhenTheyAreReadNothingIsKept() {
		EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
		EClass eClass = EcoreFactory.eINSTANCE.createEClass();
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		ePackage.getEClassifiers().add(eClass);
		eClass.getEStructuralFeatures().add(reference);
		ePackage.setName("p");
		eClass.setName("C");
		reference.setName("r");
		known.watch(ePackage);
		EvaluationContext ofPackage = EvaluationContext.of(ePackage).knownContents(known);
		assertEquals(2, engine.evaluate("self.eAllContents()->size()", ofPackage).value());
		reference.setEType(eClass);
		assertEquals(3, engine.evaluate("self.eAllContents()->size()", ofPackage).value());
		Reads reads = new Reads();
		ofPackage.listener(reads);
		assertEquals(3, engine.evaluate("self.eAllContents()->size()", ofPackage).value());
		assertTrue(reads.all.contains("feature r eGenericType"), () -> reads.all.toString());
	}

	@Test
	void whatCouldNotBeLoadedIsTriedAgain() {
		((InternalEObject) model.ada).eSetProxyURI(URI.createURI("nowhere:/x#y"));
		context.knownContents(known);
		gives(3, "self.eAllContents(lib::Person)->size()");
		Reads reads = new Reads();
		context.listener(reads);
		gives(3, "self.eAllContents(lib::Person)->size()");
		assertEquals(List.of("feature City members"), reads.all);
	}

	@Test
	void aFileOfItsOwnThatNobodyWatchesIsReadAnew() {
		Resource other = new ResourceImpl();
		KnownContents some = new KnownContents(model -> model != other, () -> { });
		context.knownContents(some);
		other.getContents().add(model.a);
		assertEquals(model.city, model.a.eContainer());
		gives(3, "self.eAllContents(lib::Book)->size()");
		EcoreUtil.remove(model.gamma);
		gives(2, "self.eAllContents(lib::Book)->size()");
	}

	@Test
	void whoKeepsIsToldWhenAForeignServiceWasCalled() {
		int[] calls = { 0 };
		KnownContents some = new KnownContents(root -> true, () -> calls[0]++);
		Service foreign = new Service("foreign", Object.class, EObject.class) {
			@Override
			public Object call(CallContext context, Object[] arguments) {
				throw new IllegalStateException();
			}

			@Override
			public boolean tellsReads() {
				return false;
			}
		};
		Engine other = Engine.of(List.of(model.city.eClass().getEPackage()), List.of(foreign));
		other.evaluate("self.foreign()", EvaluationContext.of(model.city).knownContents(some));
		assertEquals(1, calls[0]);
		other.evaluate("self.name", EvaluationContext.of(model.city).knownContents(some));
		assertEquals(1, calls[0]);
	}

	@Test
	void whoNoLongerWatchesLeavesNothingBehind() {
		Adapter watch = known.watch(model.resource);
		model.resource.eAdapters().remove(watch);
		model.city.eAllContents().forEachRemaining(object -> assertEquals(List.of(), object.eAdapters()));
	}

	@Test
	void onAWatchedModelEverySearchFindsAfterEveryEditWhatASearchAnewFinds() {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		known.watch(model.resource);
		List<EObject> cut = new ArrayList<>();
		for (int edit = 0; edit < 500; edit++) {
			edit(random, cut);
			for (EObject root : List.of(model.city, model.a, model.branch)) {
				for (String search : SEARCHES) {
					String text = "self.eAllContents(" + search + ")";
					EvaluationContext fresh = EvaluationContext.of(root);
					assertEquals(engine.evaluate(text, fresh).value(),
							engine.evaluate(text, EvaluationContext.of(root).knownContents(known)).value(),
							text + ", seed " + seed + ", edit " + edit);
				}
			}
			String all = "lib::Named.allInstances()";
			List<EObject> roots = List.copyOf(model.resource.getContents());
			assertEquals(engine.evaluate(all, new EvaluationContext().roots(roots)).value(),
					engine.evaluate(all, new EvaluationContext().roots(roots).knownContents(known)).value(),
					all + ", seed " + seed + ", edit " + edit);
		}
	}

	/** Takes something out, puts something back in anywhere, moves something, or renames it. */
	private void edit(Random random, List<EObject> cut) {
		List<EObject> all = new ArrayList<>();
		model.city.eAllContents().forEachRemaining(all::add);
		EObject some = all.isEmpty() ? model.city : all.get(random.nextInt(all.size()));
		switch (random.nextInt(4)) {
			case 0 -> {
				if (some != model.city) {
					EcoreUtil.remove(some);
					cut.add(some);
				}
			}
			case 1, 2 -> {
				EObject next = cut.isEmpty() ? EcoreUtil.create(some.eClass()) : cut.remove(random.nextInt(cut.size()));
				all.add(model.city);
				insert(all.get(random.nextInt(all.size())), next, random);
			}
			default -> some.eSet(model.named.getEStructuralFeature("name"), "N" + random.nextInt(100));
		}
	}

	private static void insert(EObject owner, EObject next, Random random) {
		for (EReference reference : owner.eClass().getEAllContainments()) {
			if (reference.getEReferenceType().isSuperTypeOf(next.eClass())) {
				@SuppressWarnings("unchecked")
				List<EObject> list = (List<EObject>) owner.eGet(reference);
				if (list.size() < 6) {
					list.add(random.nextInt(list.size() + 1), next);
				}
				return;
			}
		}
	}
}
