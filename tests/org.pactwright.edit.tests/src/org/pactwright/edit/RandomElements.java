package org.pactwright.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.language.project.Project;
import org.pactwright.language.testsupport.RandomValues;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.PactwrightPackage.Literals;
import org.pactwright.model.StagePlan;

/** Random new elements and values for a project. */
final class RandomElements {

	private static final List<String> IDS = List.of("Boss", "Team", "service", "by", "x", "A", "joint");

	private final Random random;
	private final RandomValues values;
	private final List<NamedElement> named;
	private int made;

	RandomElements(Random random, Project project) {
		this.random = random;
		this.values = new RandomValues(random);
		this.named = project.all(NamedElement.class).stream().filter(each -> each.getId() != null).toList();
	}

	/** A new element with what it needs and some more; empty when there is nothing that it could refer to. */
	Optional<EObject> make(EClass type, int depth) {
		EObject object = PactwrightFactory.eINSTANCE.create(type);
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			boolean must = feature.isRequired() && feature != Literals.NAMED_ELEMENT__NAME;
			if (feature == Literals.NAMED_ELEMENT__ID) {
				((NamedElement) object).setId(id());
			} else if (feature instanceof EAttribute attribute) {
				say(object, attribute, must);
			} else if (!refer(object, (EReference) feature, must, depth)) {
				return Optional.empty();
			}
		}
		if (object instanceof StagePlan stage && stage.getGateOutcome() == null) {
			stage.setGateOn(null);
			stage.setGateBy(null);
		}
		return Optional.of(object);
	}

	/** A random id, new or one that others may have. */
	String id() {
		return random.nextInt(4) == 0 ? IDS.get(random.nextInt(IDS.size()))
				: "New" + Integer.toHexString(random.nextInt()) + made++;
	}

	private void say(EObject object, EAttribute attribute, boolean must) {
		if (attribute.isMany()) {
			for (int i = random.nextInt(3) - (must ? 0 : 1); i >= 0; i--) {
				addTo(object, attribute, value(attribute));
			}
		} else if (must || random.nextInt(3) == 0) {
			object.eSet(attribute, value(attribute));
		}
	}

	Object value(EAttribute attribute) {
		return values.of(attribute);
	}

	private boolean refer(EObject object, EReference reference, boolean must, int depth) {
		int count = must ? Math.max(1, reference.getLowerBound()) : random.nextInt(4) == 0 ? 1 : 0;
		for (int i = 0; i < count; i++) {
			Optional<? extends EObject> target = !reference.isContainment() ? target(reference)
					: depth > 2 && !must ? Optional.empty() : make(concrete(reference.getEReferenceType()), depth + 1);
			if (target.isEmpty()) {
				return !must;
			}
			if (reference.isMany()) {
				addTo(object, reference, target.get());
			} else {
				object.eSet(reference, target.get());
			}
		}
		return true;
	}

	/** A random element that a reference may lead to. */
	Optional<NamedElement> target(EReference reference) {
		List<NamedElement> all = named.stream()
				.filter(each -> reference.getEReferenceType().isInstance(each) && each.eResource() != null).toList();
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
	}

	@SuppressWarnings("unchecked")
	private static void addTo(EObject object, EStructuralFeature feature, Object value) {
		((List<Object>) object.eGet(feature)).add(value);
	}

	/** A random class that elements of a type may be of. */
	EClass concrete(EClass type) {
		List<EClass> all = new ArrayList<>();
		PactwrightPackage.eINSTANCE.getEClassifiers().forEach(each -> {
			if (each instanceof EClass found && !found.isAbstract() && type.isSuperTypeOf(found)) {
				all.add(found);
			}
		});
		return all.get(random.nextInt(all.size()));
	}
}
