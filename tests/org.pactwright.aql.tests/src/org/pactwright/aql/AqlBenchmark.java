package org.pactwright.aql;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import javax.management.JMException;
import javax.management.ObjectName;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;

/**
 * How fast expressions are evaluated, on an Ecore model of some 80,000 objects: 100 packages of 100 classes with four
 * attributes and three references each. Not a test: run {@link #main}. One line per expression: evaluations per second
 * (best of seven rounds, by the processor time of one thread, so that other programs disturb little), bytes allocated
 * per evaluation, and how many times as fast as the figure published for AQL 8.1.3.
 */
final class AqlBenchmark {
	private static final int PACKAGES = 100;
	private static final int CLASSES = 100;
	private static final int ROUNDS = 7;
	private static final long ROUND_NANOS = 600_000_000L;

	private final List<EClass> classes = new ArrayList<>();
	private final EPackage root = EcoreFactory.eINSTANCE.createEPackage();
	private final Engine engine = Engine.of(List.of());

	private AqlBenchmark() {
		root.setName("root");
		for (int p = 0; p < PACKAGES; p++) {
			EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
			ePackage.setName("p" + p);
			root.getESubpackages().add(ePackage);
			for (int c = 0; c < CLASSES; c++) {
				ePackage.getEClassifiers().add(newClass(p, c));
			}
		}
	}

	private EClass newClass(int p, int c) {
		EClass eClass = EcoreFactory.eINSTANCE.createEClass();
		eClass.setName("Class" + p + "x" + c);
		eClass.setAbstract(c % 10 == 0);
		if (c % 10 != 0) {
			eClass.getESuperTypes().add(classes.get(classes.size() - c % 10));
		}
		for (int a = 0; a < 4; a++) {
			EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
			attribute.setEType(EcorePackage.Literals.ESTRING);
			add(eClass, attribute, (a % 2 == 0 ? "attribute" : "value") + a);
		}
		for (int r = 0; r < 3; r++) {
			EReference reference = EcoreFactory.eINSTANCE.createEReference();
			reference.setEType(classes.isEmpty() ? eClass : classes.get(classes.size() - 1));
			add(eClass, reference, "reference" + r);
		}
		classes.add(eClass);
		return eClass;
	}

	private static void add(EClass eClass, EStructuralFeature feature, String name) {
		feature.setName(name);
		eClass.getEStructuralFeatures().add(feature);
	}

	/** Measures everything, or the expressions given. */
	public static void main(String[] arguments) {
		AqlBenchmark benchmark = new AqlBenchmark();
		if (arguments.length > 0) {
			Arrays.stream(arguments).forEach(text -> benchmark.measure(text, 0));
			return;
		}
		benchmark.measure("self.name", 7_700_000);
		benchmark.measure("self.eClass().name", 5_400_000);
		benchmark.measure("self.eStructuralFeatures->size()", 5_300_000);
		benchmark.measure("self.eAllAttributes->select(a | a.name.startsWith('a'))->collect(a | a.name)", 244_000);
		benchmark.measure("self.eContainer().oclAsType(ecore::EPackage).eClassifiers->filter(ecore::EClass)"
				+ "->exists(c | c.name = self.name)", 55_000);
		benchmark.measure("if self.abstract then 'a' else self.name + '_' + self.eSuperTypes->size() endif", 1_600_000);
		benchmark.measure("root.eAllContents(ecore::EClass)->select(c | c.eStructuralFeatures->size() > 3)->size()",
				110);
		benchmark.measureParser();
	}

	private void measure(String text, double published) {
		Expression expression = engine.expression(text);
		EvaluationContext context = EvaluationContext.of(root).set("root", root);
		EvaluationResult sample = expression.evaluate(context.set("self", classes.get(7)));
		run(expression, context, 3 * ROUND_NANOS);
		double[] speeds = new double[ROUNDS];
		long before = allocated();
		long evaluations = 0;
		for (int i = 0; i < ROUNDS; i++) {
			long start = cpuNanos();
			long count = run(expression, context, ROUND_NANOS);
			speeds[i] = count * 1e9 / (cpuNanos() - start);
			evaluations += count;
		}
		long bytes = (allocated() - before) / evaluations;
		Arrays.sort(speeds);
		double speed = speeds[ROUNDS - 1];
		System.out.printf(Locale.ROOT, "%,14.0f/s  %,9d B  %6.1f x  %s  %s%n", speed, bytes,
				published == 0 ? 0 : speed / published, text, sample.failed() ? sample.diagnostics() : "");
	}

	private long run(Expression expression, EvaluationContext context, long nanos) {
		long end = System.nanoTime() + nanos;
		long count = 0;
		do {
			for (int i = 0; i < 64; i++) {
				context.set("self", classes.get((int) (count++ * 7 & 1023)));
				if (expression.evaluate(context).failed()) {
					throw new IllegalStateException(expression.syntax().text());
				}
				if ((i & 7) == 0 && System.nanoTime() > end) {
					return count;
				}
			}
		} while (System.nanoTime() < end);
		return count;
	}

	private void measureParser() {
		for (String text : List.of("self.name", "self.eAllAttributes->select(a | a.name.startsWith('a'))->size()")) {
			long start = System.nanoTime();
			long count = 0;
			while (System.nanoTime() - start < 2_000_000_000L) {
				Expression.of(text, engine.library());
				count++;
			}
			System.out.printf(Locale.ROOT, "%,14d ns  to parse and compile  %s%n", 2_000_000_000L / count, text);
		}
	}

	private static long cpuNanos() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static long allocated() {
		try {
			return (Long) ManagementFactory.getPlatformMBeanServer().invoke(
					new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME), "getThreadAllocatedBytes",
					new Object[] { Thread.currentThread().threadId() }, new String[] { "long" });
		} catch (JMException e) {
			throw new IllegalStateException(e);
		}
	}
}
