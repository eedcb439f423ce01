package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.aql.spi.KnownContents;

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
	void whoeverIsToldWhatIsReadIsToldEveryTime() {
		context.knownContents(known);
		gives(3, "self.eAllContents(lib::Person)->size()");
		Reads reads = new Reads();
		context.listener(reads);
		gives(3, "self.eAllContents(lib::Person)->size()");
		assertEquals(List.of("feature City members"), reads.all);
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
