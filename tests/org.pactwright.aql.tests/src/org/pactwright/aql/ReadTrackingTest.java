package org.pactwright.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.pactwright.aql.spi.ContentSearch;
import org.pactwright.aql.spi.ReadListener;

/** What a listener is told of the parts of a model that an evaluation reads. */
class ReadTrackingTest {
	private final Harbour harbour = new Harbour();
	private final List<String> reads = new ArrayList<>();
	private final Interpreters interpreters = new Interpreters(
			Engine.of(List.of(harbour.metamodel), JavaServices.of(Services.class).services()),
			JavaServices.of(Services.class));
	private final EvaluationContext context = EvaluationContext.of(harbour.port).set("gull", harbour.gull)
			.roots(List.of(harbour.port)).listener(new Recorder());

	/** Reads what it likes. */
	public static class Services {

		/** Says nothing of what it reads. */
		public static String secret(EObject self) {
			return "x";
		}
	}

	/** Writes down what it is told. */
	private final class Recorder implements ReadListener {

		@Override
		public void feature(EObject object, EStructuralFeature feature) {
			reads.add(name(object) + "." + feature.getName());
		}

		@Override
		public void container(EObject object) {
			reads.add("container of " + name(object));
		}

		@Override
		public void contents(EObject object) {
			reads.add("contents of " + name(object));
		}

		@Override
		public void below(EObject root, ContentSearch search) {
			reads.add("below " + name(root));
		}

		@Override
		public void resource(EObject object) {
			reads.add("resource of " + name(object));
		}

		@Override
		public void inverse(EObject object) {
			reads.add("inverse of " + name(object));
		}

		@Override
		public void instances(EClass type) {
			reads.add("instances of " + type.getName());
		}

		@Override
		public void unknown(String service) {
			reads.add("unknown: " + service);
		}

		private String name(EObject object) {
			return String.valueOf(object.eGet(Harbour.feature(object, "name")));
		}
	}

	private List<String> reads(String expression) {
		reads.clear();
		interpreters.interpreter(expression).evaluate(context);
		return reads.stream().distinct().toList();
	}

	@Test
	void features_are_told_with_the_object_that_has_them() {
		assertEquals(List.of("Alder.ships", "Gull.name", "Heron.name"),
				reads("aql:self.ships->select(s | s.name = 'x')"));
		assertEquals(List.of("Alder.name"), reads("feature:name"));
		assertEquals(List.of("Gull.captain", "Ada.name"), reads("aql:gull.captain.name"));
	}

	@Test
	void what_is_not_evaluated_is_not_told() {
		assertEquals(List.of("Alder.name"), reads("aql:self.name = 'x' and self.ships->isEmpty()"));
		assertEquals(List.of(), reads("var:self"));
	}

	@Test
	void containers_contents_and_instances_are_told() {
		assertEquals(List.of("container of Gull", "Alder.name"), reads("aql:gull.eContainer().name"));
		assertEquals(List.of("container of Gull"), readsOnGull("feature:eContainer"));
		assertEquals(List.of("contents of Alder"), reads("aql:self.eContents()"));
		assertEquals(List.of("contents of Alder"), reads("feature:eContents"));
	}

	private List<String> readsOnGull(String expression) {
		reads.clear();
		context.set("self", harbour.gull);
		interpreters.interpreter(expression).evaluate(context);
		context.set("self", harbour.port);
		return List.copyOf(reads);
	}

	@Test
	void a_service_of_the_user_may_read_anything() {
		assertEquals(List.of("unknown: secret"), reads("aql:self.secret()"));
		assertEquals(List.of("unknown: secret"), reads("service:secret"));
	}

	@Test
	void nobody_is_told_without_a_listener() {
		context.withoutListener();
		assertEquals(List.of(), reads("aql:self.ships.name"));
	}
}
