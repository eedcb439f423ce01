package org.pactwright.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.ContentSearch;
import org.pactwright.aql.spi.ReadListener;
import org.pactwright.aql.spi.Service;

/**
 * Calls that follow each other give in one pass what they give one by one: the same value of the same kind, and the same
 * diagnostics in the same order. An engine whose services are overloaded, if only by ones that accept nothing here, knows
 * no short cuts, and so tells what is right. The seed is in the message of a failure; set {@code aql.seed} to repeat one.
 */
class OnePassTest {
	private static final List<String> SHORT = List.of("select", "reject", "filter", "collect", "exists", "forAll", "any",
			"size", "isEmpty", "notEmpty", "first", "startsWith", "endsWith", "contains");
	private static final List<String> SOURCES = List.of("self.ships", "self.people", "self.ships.crew",
			"self.eAllContents()", "self.eAllContents()->asSet()", "self.ships.flags", "gull.crew->asOrderedSet()",
			"Sequence{1, null, 'a', self, gull, 2, 1}", "OrderedSet{1, 2, null, 'abc', heron}", "gull", "nobody", "zzz",
			"heron.captain", "self.ships.name", "Sequence{}", "Sequence{Sequence{1, 2}, Sequence{2}}", "'abc'",
			"self.eClass().eAllStructuralFeatures", "self.ships->union(self.people)", "extended.eClassifiers",
			"extended.eClassifiers->asOrderedSet()", "self.eClass().ePackage.eClassifiers", "extended.eAllContents()");
	private static final List<String> CONDITIONS = List.of("x.name.startsWith('A')", "x.name = self.name",
			"x.name = gull.captain.name", "x <> gull", "x.age > 30", "x.tonnage > 1000", "x.crew->size() > 1",
			"x.oclIsKindOf(harbour::Ship)", "x.nope", "x.name", "true", "false", "null", "x = zzz.name", "x.captain = nobody",
			"x.name.endsWith('n') or x.age = 17", "not (x = 1)", "x.boss.name = x.name", "x.name = nobody.name",
			"self.ships->exists(y | y.name = x.name)", "x.crew->select(y | y.age > 20)->notEmpty()",
			"x.flags->collect(y | y + x.name)->isEmpty()", "x.name.contains('u')", "x > 1", "x.name.nope()", "x.div(0) = 1",
			"x.name = self.nope", "x.crew->first() = x.captain", "let y = x.name in y = self.name", "x.age.toString() = '17'",
			"self.people->any(y | y.age = x.age).name = 'Bo'",
			"x.name.startsWith(self.name)", "x.name.startsWith(null)", "x.age.startsWith('A')", "x.crew.name.startsWith('A')",
			"x.flags.contains('a')", "x.label = 'l'", "x.label.startsWith('l')", "x.abstract", "x.abstract = true",
			"x.name.startsWith('')", "x.nope.startsWith('A')", "x = x.captain", "x.name <> self.name");
	private static final List<String> BODIES = List.of("x.name", "x.crew", "x", "null", "x.nope", "x.age + 1", "x.captain.name",
			"x.crew->select(y | y.boss = x.captain)", "Sequence{x, x}", "x.flags", "zzz", "x.crew.name->first()", "x.div(0)");
	private static final List<String> TYPES = List.of("harbour::Ship", "harbour::Ferry", "harbour::Named", "ecore::EObject",
			"String", "{harbour::Port | harbour::Person}", "harbour::Nope", "Integer", "harbour::Kind", "ecore::EClass",
			"ecore::EClassifier", "ecore::ENamedElement");

	private final Harbour harbour = new Harbour();
	private final EPackage extended = extended();
	private final Engine quick = harbour.engine();
	private final Engine plain = Engine.of(List.of(harbour.metamodel), SHORT.stream().map(OnePassTest::overload).toList());

	/** A package of a metamodel of classes, some of which are of a class that extends Ecore: they have the same Java class. */
	private static EPackage extended() {
		EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
		metamodel.setName("extending");
		EClass labelled = EcoreFactory.eINSTANCE.createEClass();
		labelled.setName("Labelled");
		labelled.getESuperTypes().add(EcorePackage.Literals.ECLASS);
		EAttribute label = EcoreFactory.eINSTANCE.createEAttribute();
		label.setName("label");
		label.setEType(EcorePackage.Literals.ESTRING);
		labelled.getEStructuralFeatures().add(label);
		metamodel.getEClassifiers().add(labelled);
		EPackage result = EcoreFactory.eINSTANCE.createEPackage();
		result.setName("extended");
		for (int i = 0; i < 6; i++) {
			EClass made = (EClass) EcoreUtil.create(i % 2 == 0 ? labelled : EcorePackage.Literals.ECLASS);
			made.setName(i == 4 ? null : i % 3 == 0 ? "Alder" : "C" + i);
			made.setAbstract(i > 2);
			if (i == 2) {
				made.eSet(label, "l");
			}
			result.getEClassifiers().add(made);
		}
		result.getEClassifiers().add(EcoreFactory.eINSTANCE.createEDataType());
		return result;
	}

	/** What no expression here can call. */
	private static final class Nobody {
	}

	private static Service overload(String name) {
		return new Service(name, Object.class, Nobody.class, Nobody.class, Nobody.class, Nobody.class) {
			@Override
			public Object call(CallContext context, Object[] arguments) {
				throw new IllegalStateException();
			}
		};
	}

	private EvaluationContext context() {
		return EvaluationContext.of(harbour.port).set("gull", harbour.gull).set("heron", harbour.heron).set("nobody", null)
				.set("extended", extended);
	}

	private void same(String text, String which) {
		EvaluationResult other = plain.evaluate(text, context());
		same(text, which, other, quick.evaluate(text, context()));
		same(text, which, other, quick.evaluate(text, context().listener(new Listening())));
	}

	private static void same(String text, String which, EvaluationResult other, EvaluationResult one) {
		assertEquals(other.diagnostics(), one.diagnostics(), () -> text + ", " + which);
		assertEquals(other.value(), one.value(), () -> text + ", " + which);
		assertEquals(kind(other.value()), kind(one.value()), () -> text + ", " + which);
		if (one.value() instanceof Set<?> set) {
			assertEquals(new ArrayList<>((Set<?>) other.value()), new ArrayList<>(set), () -> text + ", " + which);
		}
	}

	/** Somebody is told what is read, and does nothing. */
	private static final class Listening implements ReadListener {

		@Override
		public void feature(EObject object, EStructuralFeature feature) {
			// told
		}

		@Override
		public void container(EObject object) {
			// told
		}

		@Override
		public void contents(EObject object) {
			// told
		}

		@Override
		public void below(EObject root, ContentSearch search) {
			// told
		}

		@Override
		public void resource(EObject object) {
			// told
		}

		@Override
		public void inverse(EObject object) {
			// told
		}

		@Override
		public void instances(EClass type) {
			// told
		}

		@Override
		public void unknown(String service) {
			// told
		}
	}

	private static String kind(Object value) {
		return value instanceof List ? "list" : value instanceof Set ? "set" : String.valueOf(value == null ? null : value.getClass());
	}

	@Test
	void in_one_pass_or_one_by_one_value_and_diagnostics_are_the_same() {
		long seed = Long.getLong("aql.seed", System.nanoTime());
		Random random = new Random(seed);
		for (int i = 0; i < Integer.getInteger("aql.rounds", 20_000); i++) {
			same(expression(random), "seed " + seed);
		}
	}

	private static String expression(Random random) {
		StringBuilder text = new StringBuilder(pick(SOURCES, random));
		for (int n = random.nextInt(4); n > 0; n--) {
			text.append(switch (random.nextInt(6)) {
				case 0, 1 -> "->select(x | " + pick(CONDITIONS, random) + ")";
				case 2 -> "->reject(x | " + pick(CONDITIONS, random) + ")";
				case 3 -> "->filter(" + pick(TYPES, random) + ")";
				case 4 -> "->collect(x | " + pick(BODIES, random) + ")";
				default -> pick(List.of("->asSet()", ".crew", "->asSequence()", "->select(x : harbour::Ship | x.name <> '')"),
						random);
			});
		}
		return text + switch (random.nextInt(6)) {
			case 0 -> "";
			case 1, 2 -> "->" + pick(List.of("size", "isEmpty", "notEmpty", "first"), random) + "()";
			case 3 -> "->" + pick(List.of("exists", "forAll", "any", "one"), random) + "(x | " + pick(CONDITIONS, random) + ")";
			case 4 -> "->collect(x | " + pick(BODIES, random) + ")";
			default -> "->first().name";
		};
	}

	private static <T> T pick(List<T> all, Random random) {
		return all.get(random.nextInt(all.size()));
	}

	@Test
	void what_is_the_same_for_all_elements_is_found_out_anew_in_every_evaluation() {
		Expression expression = quick.expression("self.people->exists(p | p.name = gull.name)");
		EvaluationContext context = context();
		assertEquals(false, expression.evaluate(context).value());
		Harbour.set(harbour.gull, "name", "Cy");
		assertEquals(true, expression.evaluate(context).value());
		Harbour.set(harbour.cy, "name", "Dee");
		assertEquals(false, expression.evaluate(context).value());
	}

	@Test
	void without_elements_what_is_compared_with_is_not_read() {
		EvaluationResult result = quick.evaluate("Sequence{}->select(x | x.name = zzz.name)->size()", context());
		assertEquals(0, result.value());
		assertEquals(List.of(), result.diagnostics());
	}

	@Test
	void a_service_with_effects_is_called_as_often_as_one_by_one() {
		AtomicInteger calls = new AtomicInteger();
		Service counted = new Service("counted", Boolean.class, EObject.class) {
			@Override
			public Object call(CallContext context, Object[] arguments) {
				return calls.incrementAndGet() > 0;
			}
		};
		Engine engine = Engine.of(List.of(harbour.metamodel), List.of(counted));
		EvaluationResult result = engine.evaluate("self.people->select(p | p.counted())->select(p | p.nope)->size()",
				context());
		assertEquals(0, result.value());
		assertEquals(3, calls.get());
		assertEquals(1, result.diagnostics().size());
	}

	@Test
	void results_are_collections_of_their_own() {
		EvaluationResult list = quick.evaluate("self.ships->select(x | true)", context());
		assertTrue(list.value() instanceof ArrayList, () -> list.value().getClass().toString());
		EvaluationResult set = quick.evaluate("self.ships->asSet()->select(x | true)", context());
		assertTrue(set.value() instanceof LinkedHashSet, () -> set.value().getClass().toString());
	}
}
