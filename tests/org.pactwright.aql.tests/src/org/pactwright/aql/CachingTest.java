package org.pactwright.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.pactwright.aql.internal.BoundedCache;

/** What is kept, for how long, and that threads can share it. */
class CachingTest {
	private final Harbour harbour = new Harbour();

	@Test
	void the_same_text_is_compiled_once_per_engine() {
		Engine engine = harbour.engine();
		assertSame(engine.expression("self.name"), engine.expression("self." + "name"));
		assertNotSame(engine.expression("self.name"), harbour.engine().expression("self.name"));
	}

	@Test
	void a_cache_drops_what_was_not_asked_for_longest() {
		BoundedCache<Integer, Object> cache = new BoundedCache<>(3);
		Object one = cache.get(1, key -> new Object());
		cache.get(2, key -> new Object());
		cache.get(3, key -> new Object());
		assertSame(one, cache.get(1, key -> new Object()));
		Object two = cache.get(2, key -> new Object());
		cache.get(4, key -> new Object());
		assertEquals(3, cache.size());
		assertSame(one, cache.get(1, key -> new Object()));
		assertSame(two, cache.get(2, key -> new Object()));
	}

	@Test
	void ten_thousand_expressions_stay_within_bounds() {
		Engine engine = harbour.engine();
		EvaluationContext context = EvaluationContext.of(harbour.port);
		for (int i = 0; i < 10_000; i++) {
			assertEquals(i + 5, engine.evaluate("self.name.size() + " + i, context).value());
		}
	}

	@Test
	void one_expression_serves_objects_of_many_classes() {
		Engine engine = harbour.engine();
		Expression expression = engine.expression("self.name + self.eClass().name");
		EvaluationContext context = EvaluationContext.of(null);
		List<EObject> objects = new ArrayList<>(EcorePackage.eINSTANCE.getEClassifiers());
		EcorePackage.eINSTANCE.eAllContents().forEachRemaining(o -> {
			if (o.eClass().getEStructuralFeature("name") != null) {
				objects.add(o);
			}
		});
		objects.addAll(List.of(harbour.port, harbour.gull, harbour.heron, harbour.ada));
		for (EObject object : objects) {
			String expected = object.eGet(object.eClass().getEStructuralFeature("name")) + object.eClass().getName();
			assertEquals(expected, expression.evaluate(context.set("self", object)).value());
		}
	}

	@Test
	void threads_share_expressions() throws Exception {
		Engine engine = harbour.engine();
		List<Callable<Boolean>> work = new ArrayList<>();
		for (int thread = 0; thread < 8; thread++) {
			work.add(() -> {
				EvaluationContext context = EvaluationContext.of(harbour.port);
				for (int i = 0; i < 3_000; i++) {
					String text = "self.ships->select(s | s.crew->exists(p | p.age > " + i % 50
							+ ")).name->size() + self.name.size()";
					EvaluationResult result = engine.evaluate(text, context);
					if (!result.value().equals(i % 50 < 31 ? 7 : 6) || !result.diagnostics().isEmpty()) {
						return false;
					}
				}
				return true;
			});
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			for (Future<Boolean> result : threads.invokeAll(work)) {
				assertTrue(result.get());
			}
		}
	}

	@Test
	void variables_can_be_set_and_removed_between_evaluations() {
		Engine engine = harbour.engine();
		EvaluationContext context = EvaluationContext.of(harbour.port);
		assertTrue(engine.evaluate("a", context).failed());
		for (int i = 0; i < 30; i++) {
			context.set("v" + i, i);
		}
		context.set("a", 1).remove("v3").set("b", 2);
		assertEquals(3, engine.evaluate("a + b", context).value());
		context.remove("a");
		assertTrue(engine.evaluate("a + b", context).failed());
		assertEquals(29, engine.evaluate("v29", context).value());
		assertEquals(31, context.variables().size());
	}
}
