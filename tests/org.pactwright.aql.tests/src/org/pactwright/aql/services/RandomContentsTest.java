package org.pactwright.aql.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.pactwright.aql.Engine;
import org.pactwright.aql.EvaluationContext;

/** {@code eAllContents(type)} leaves parts of a model aside, and must find all the same what going everywhere finds. */
class RandomContentsTest {
	private static final int CLASSES = 7;
	private static final int OBJECTS = 40;

	@Test
	void eAllContentsFindsInRandomModelsWhatGoingEverywhereFinds() {
		for (long seed = 1; seed <= 200; seed++) {
			Random random = new Random(seed);
			EPackage metamodel = metamodel(random);
			EObject root = model(metamodel, random);
			Engine engine = Engine.of(List.of(metamodel));
			for (int i = 0; i < CLASSES; i++) {
				EClass type = (EClass) metamodel.getEClassifiers().get(i);
				List<EObject> expected = new ArrayList<>();
				root.eAllContents().forEachRemaining(expected::add);
				expected.removeIf(object -> !type.isInstance(object));
				assertEquals(expected, engine.evaluate("self.eAllContents(random::" + type.getName() + ")",
						EvaluationContext.of(root)).value(), "seed " + seed + ", " + type.getName());
			}
		}
	}

	/**
	 * Classes with superclasses among those before them, and containment references to any, now and then to any object.
	 */
	private static EPackage metamodel(Random random) {
		EPackage metamodel = EcoreFactory.eINSTANCE.createEPackage();
		metamodel.setName("random");
		List<EClass> classes = new ArrayList<>();
		for (int i = 0; i < CLASSES; i++) {
			EClass next = EcoreFactory.eINSTANCE.createEClass();
			next.setName("C" + i);
			if (i > 0 && random.nextInt(3) == 0) {
				next.getESuperTypes().add(classes.get(random.nextInt(i)));
			}
			classes.add(next);
		}
		metamodel.getEClassifiers().addAll(classes);
		for (int i = 0; i < CLASSES; i++) {
			EReference reference = EcoreFactory.eINSTANCE.createEReference();
			reference.setName("r" + i);
			reference.setContainment(true);
			reference.setUpperBound(random.nextBoolean() ? 1 : -1);
			reference.setEType(random.nextInt(20) == 0 ? EcorePackage.Literals.EOBJECT
					: classes.get(random.nextInt(CLASSES)));
			classes.get(random.nextInt(CLASSES)).getEStructuralFeatures().add(reference);
		}
		return metamodel;
	}

	@SuppressWarnings("unchecked")
	private static EObject model(EPackage metamodel, Random random) {
		List<EObject> all = new ArrayList<>();
		all.add(create(metamodel, random));
		for (int i = 0; i < OBJECTS; i++) {
			EObject owner = all.get(random.nextInt(all.size()));
			EObject content = create(metamodel, random);
			List<EReference> fitting = owner.eClass().getEAllContainments().stream()
					.filter(r -> r.getEReferenceType() == EcorePackage.Literals.EOBJECT
							|| r.getEReferenceType().isSuperTypeOf(content.eClass()))
					.filter(r -> r.isMany() || owner.eGet(r) == null).toList();
			if (!fitting.isEmpty()) {
				EReference reference = fitting.get(random.nextInt(fitting.size()));
				if (reference.isMany()) {
					((List<EObject>) owner.eGet(reference)).add(content);
				} else {
					owner.eSet(reference, content);
				}
				all.add(content);
			}
		}
		return all.get(0);
	}

	private static EObject create(EPackage metamodel, Random random) {
		return EcoreUtil.create((EClass) metamodel.getEClassifiers().get(random.nextInt(CLASSES)));
	}
}
