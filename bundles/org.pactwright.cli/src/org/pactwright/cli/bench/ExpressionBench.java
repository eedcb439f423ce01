package org.pactwright.cli.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import javax.management.JMException;
import javax.management.ObjectName;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.pactwright.aql.Engine;
import org.pactwright.aql.EvaluationContext;
import org.pactwright.aql.Expression;
import org.pactwright.aql.spi.KnownContents;

/**
 * How fast expressions are evaluated, on an Ecore model of some 80,000 objects: 100 packages of 100 classes with four
 * attributes and three references each. One line per expression: evaluations per second (best of several rounds, by the
 * processor time of one thread, so that other programs disturb little), bytes allocated per evaluation, and how many times
 * as fast as AQL 8.1.3, whose figures were taken on two cores with one thread.
 */
final class ExpressionBench {
	private static final String WHOLE_MODEL =
			"root.eAllContents(ecore::EClass)->select(c | c.eStructuralFeatures->size() > 3)->size()";
	private static final int PACKAGES = 100;
	private static final int CLASSES = 100;
	private static final int ROUNDS = 5;
	private static final long ROUND_NANOS = 300_000_000L;

	private final List<EClass> classes = new ArrayList<>();
	private final EPackage root = EcoreFactory.eINSTANCE.createEPackage();
	private final Engine engine = Engine.of(List.of());
	private final Consumer<String> out;

	ExpressionBench(Consumer<String> out) {
		this.out = out;
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

	/** Measures the expressions for which AQL's own figures are known. */
	void run() {
		out.accept("expressions, evaluations per second on one thread (beside: AQL 8.1.3)");
		measure("self.name", 7_700_000);
		measure("self.eClass().name", 5_400_000);
		measure("self.eStructuralFeatures->size()", 5_300_000);
		measure("self.eAllAttributes->select(a | a.name.startsWith('a'))->collect(a | a.name)", 244_000);
		measure("self.eContainer().oclAsType(ecore::EPackage).eClassifiers->filter(ecore::EClass)"
				+ "->exists(c | c.name = self.name)", 55_000);
		measure("if self.abstract then 'a' else self.name + '_' + self.eSuperTypes->size() endif", 1_600_000);
		measure(WHOLE_MODEL, 110);
		out.accept("the last one again, on a model that is watched, as those of diagrams are: what was found is known"
				+ " until it changes");
		KnownContents known = new KnownContents();
		Adapter watch = known.watch(root);
		measure(WHOLE_MODEL, EvaluationContext.of(root).knownContents(known), 110);
		root.eAdapters().remove(watch);
	}

	private void measure(String text, double published) {
		measure(text, EvaluationContext.of(root), published);
	}

	private void measure(String text, EvaluationContext context, double published) {
		Expression expression = engine.expression(text);
		context.set("root", root);
		run(expression, context, 2 * ROUND_NANOS);
		double best = 0;
		long before = allocated();
		long evaluations = 0;
		for (int i = 0; i < ROUNDS; i++) {
			long start = cpuNanos();
			long count = run(expression, context, ROUND_NANOS);
			best = Math.max(best, count * 1e9 / (cpuNanos() - start));
			evaluations += count;
		}
		out.accept(String.format(Locale.ROOT, "%,14.0f/s  (%,9.0f/s, x%.1f)  %,10d B  %s", best, published,
				best / published, (allocated() - before) / evaluations, text));
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
