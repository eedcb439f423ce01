package org.pactwright.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Changes a model at random, in all the ways in which a model can change. */
final class RandomEdits {

	private static final String[] WORDS = { "Ada", "Bo", "H1", "North", "", "x y", "Zed", "Room" };

	private final Random random;
	private final Resource resource;
	private final EPackage metamodel;

	RandomEdits(long seed, Resource resource, EPackage metamodel) {
		this.random = new Random(seed);
		this.resource = resource;
		this.metamodel = metamodel;
	}

	/** Makes one change; says which. */
	String next() {
		List<EObject> all = all();
		for (int attempt = 0; attempt < 50; attempt++) {
			EObject object = all.get(random.nextInt(all.size()));
			List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
					.filter(f -> f.isChangeable() && !f.isDerived() && !f.isVolatile() && !f.isTransient()).toList();
			EStructuralFeature feature = features.get(random.nextInt(features.size()));
			String done = feature instanceof EAttribute a ? attribute(object, a)
					: reference(object, (EReference) feature, all);
			if (!done.isEmpty()) {
				return done + " " + feature.getName() + " of " + object.eClass().getName();
			}
		}
		return "nothing";
	}

	private List<EObject> all() {
		List<EObject> result = new ArrayList<>();
		for (Iterator<EObject> i = resource.getAllContents(); i.hasNext();) {
			result.add(i.next());
		}
		return result;
	}

	@SuppressWarnings("unchecked")
	private String attribute(EObject object, EAttribute attribute) {
		Object value = value(attribute.getEAttributeType());
		if (attribute.isMany()) {
			List<Object> values = (List<Object>) object.eGet(attribute);
			if (!values.isEmpty() && random.nextBoolean()) {
				values.remove(random.nextInt(values.size()));
				return "removed from";
			}
			return values.add(value) ? "added to" : "";
		}
		if (random.nextInt(6) == 0) {
			object.eUnset(attribute);
			return "unset";
		}
		object.eSet(attribute, value);
		return "set";
	}

	private Object value(EDataType type) {
		if (type instanceof EEnum literals) {
			List<EEnumLiteral> all = literals.getELiterals();
			return all.get(random.nextInt(all.size())).getInstance();
		}
		String text = type.getInstanceClass() == boolean.class ? String.valueOf(random.nextBoolean())
				: type.getInstanceClass() == String.class ? WORDS[random.nextInt(WORDS.length)]
						: String.valueOf(random.nextInt(15));
		return EcoreUtil.createFromString(type, text);
	}

	private String reference(EObject object, EReference reference, List<EObject> all) {
		return reference.isContainment() ? containment(object, reference, all) : cross(object, reference, all);
	}

	@SuppressWarnings("unchecked")
	private String cross(EObject object, EReference reference, List<EObject> all) {
		if (reference.isContainer()) {
			return "";
		}
		List<EObject> fitting = all.stream().filter(o -> reference.getEReferenceType().isInstance(o)).toList();
		if (reference.isMany()) {
			List<EObject> values = (List<EObject>) object.eGet(reference);
			if (!values.isEmpty() && random.nextBoolean()) {
				values.remove(random.nextInt(values.size()));
				return "removed from";
			}
			if (values.size() > 1 && random.nextInt(4) == 0) {
				values.add(0, values.remove(values.size() - 1));
				return "turned";
			}
			return !fitting.isEmpty() && values.add(fitting.get(random.nextInt(fitting.size()))) ? "added to" : "";
		}
		object.eSet(reference, fitting.isEmpty() || random.nextInt(4) == 0 ? null
				: fitting.get(random.nextInt(fitting.size())));
		return "set";
	}

	@SuppressWarnings("unchecked")
	private String containment(EObject object, EReference reference, List<EObject> all) {
		if (!reference.isMany()) {
			return "";
		}
		List<EObject> values = (List<EObject>) object.eGet(reference);
		switch (random.nextInt(4)) {
			case 0:
				if (values.isEmpty()) {
					return "";
				}
				values.remove(random.nextInt(values.size()));
				return "removed an element from";
			case 1:
				List<EObject> movable = all.stream().filter(o -> reference.getEReferenceType().isInstance(o)
						&& o != object && !EcoreUtil.isAncestor(o, object)).toList();
				return !movable.isEmpty() && values.add(movable.get(random.nextInt(movable.size())))
						? "moved an element to" : "";
			case 2:
				if (values.size() < 2) {
					return "";
				}
				values.add(0, values.remove(values.size() - 1));
				return "turned";
			default:
				EObject made = make(reference.getEReferenceType());
				values.add(random.nextInt(values.size() + 1), made);
				return "made an element in";
		}
	}

	private EObject make(EClass type) {
		List<EClass> classes = new ArrayList<>();
		for (EClassifier classifier : metamodel.getEClassifiers()) {
			if (classifier instanceof EClass c && !c.isAbstract() && type.isSuperTypeOf(c)) {
				classes.add(c);
			}
		}
		EObject made = EcoreUtil.create(classes.get(random.nextInt(classes.size())));
		EStructuralFeature name = made.eClass().getEStructuralFeature("name");
		if (name != null && random.nextInt(5) > 0) {
			made.eSet(name, WORDS[random.nextInt(WORDS.length)]);
		}
		return made;
	}
}
