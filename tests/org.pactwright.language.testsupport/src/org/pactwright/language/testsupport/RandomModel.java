package org.pactwright.language.testsupport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.pactwright.language.project.Symbols;
import org.pactwright.model.NamedElement;
import org.pactwright.model.PactwrightFactory;
import org.pactwright.model.PactwrightPackage;
import org.pactwright.model.PactwrightPackage.Literals;

/**
 * Two architectures and two plans with random elements of all classes, made by reading the metamodel: what it requires
 * is there, everything else may be, references lead to elements of the right kind anywhere. Many ids are used several
 * times, in different containers, so that references need to be qualified.
 */
public final class RandomModel {

	/** Ids that meet others: each other, keywords, letters of RACI, words of enumerations. */
	private static final List<String> SHARED_IDS = List.of("Boss", "Team", "Flow", "x", "A", "R", "service", "by", "in",
			"joint", "municipal", "in_crisis", "GOV", "_", "a1");
	/** What cannot be said without something else that is optional. */
	private static final Map<EStructuralFeature, EStructuralFeature> NEEDS = Map.of(Literals.STAGE_PLAN__GATE_ON,
			Literals.STAGE_PLAN__GATE_OUTCOME, Literals.STAGE_PLAN__GATE_BY, Literals.STAGE_PLAN__GATE_OUTCOME);

	private final Random random;
	private final RandomValues values;
	private final Map<String, Resource> files = new LinkedHashMap<>();
	private final List<NamedElement> elements = new ArrayList<>();
	private final Map<EClass, List<NamedElement>> byType = new HashMap<>();
	private int made;
	/** Whether the file that is made gets an element of every kind: the first of each of the two languages. */
	private boolean full;

	/** @param seed decides everything */
	public RandomModel(long seed) {
		this.random = new Random(seed);
		this.values = new RandomValues(random);
		for (String name : List.of("east.pact", "west.pact", "joint.rmp", "own.rmp")) {
			Resource resource = new ResourceImpl(URI.createURI(name));
			full = files.isEmpty() || name.startsWith("joint");
			EObject root = make(name.endsWith(".pact") ? Literals.GOVERNANCE_MODEL : Literals.RELATIONSHIP_MANAGEMENT_PLAN);
			((NamedElement) root).setId("Root_" + files.size());
			resource.getContents().add(root);
			files.put(name, resource);
		}
		files.values().forEach(file -> file.getAllContents().forEachRemaining(this::refer));
	}

	/** The roots by file name. */
	public Map<String, EObject> roots() {
		Map<String, EObject> roots = new LinkedHashMap<>();
		files.forEach((name, file) -> roots.put(name, file.getContents().getFirst()));
		return roots;
	}

	/** The elements by id. */
	public Symbols symbols() {
		Symbols symbols = new Symbols();
		files.values().forEach(symbols::add);
		return symbols;
	}

	private EObject make(EClass type) {
		EObject object = PactwrightFactory.eINSTANCE.create(type);
		if (object instanceof NamedElement element) {
			elements.add(element);
		}
		made++;
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature instanceof EAttribute attribute && feature != Literals.NAMED_ELEMENT__ID) {
				say(object, attribute);
			} else if (feature instanceof EReference reference && reference.isContainment()) {
				fill(object, reference);
			}
		}
		nameChildren(object);
		return object;
	}

	private void say(EObject object, EAttribute attribute) {
		EStructuralFeature needed = NEEDS.get(attribute);
		if (needed != null && !object.eIsSet(needed)) {
			return;
		}
		boolean must = attribute.isRequired() && attribute != Literals.NAMED_ELEMENT__NAME;
		if (attribute.isMany()) {
			int count = Math.max(attribute.getLowerBound(), random.nextInt(4));
			@SuppressWarnings("unchecked")
			List<Object> list = (List<Object>) object.eGet(attribute);
			for (int i = 0; i < count; i++) {
				list.add(values.of(attribute));
			}
		} else if (must || random.nextInt(3) > 0) {
			object.eSet(attribute, values.of(attribute));
		}
	}

	private void fill(EObject object, EReference containment) {
		List<EClass> types = concrete(containment.getEReferenceType());
		int most = containment.isMany() ? 3 : 2;
		int count = Math.max(full ? types.size() : containment.getLowerBound(), random.nextInt(most));
		for (int i = 0; i < count; i++) {
			EObject child = make(types.get(full ? i % types.size() : random.nextInt(types.size())));
			if (containment.isMany()) {
				@SuppressWarnings("unchecked")
				List<EObject> list = (List<EObject>) object.eGet(containment);
				list.add(child);
			} else {
				object.eSet(containment, child);
			}
		}
	}

	/** Children of one container differ in their ids; those of different containers need not. */
	private void nameChildren(EObject container) {
		Set<String> used = new HashSet<>();
		for (NamedElement child : namedBelow(container)) {
			String id = SHARED_IDS.get(random.nextInt(SHARED_IDS.size()));
			if (random.nextInt(3) > 0 || !used.add(id)) {
				id = "Id_" + elements.indexOf(child);
			}
			child.setId(id);
		}
	}

	/** The named elements whose next named container this is, if it is one itself. */
	private static List<NamedElement> namedBelow(EObject container) {
		List<NamedElement> found = new ArrayList<>();
		if (container instanceof NamedElement) {
			collectNamed(container, found);
		}
		return found;
	}

	private static void collectNamed(EObject container, List<NamedElement> found) {
		for (EObject child : container.eContents()) {
			if (child instanceof NamedElement named) {
				found.add(named);
			} else {
				collectNamed(child, found);
			}
		}
	}

	private void refer(EObject object) {
		for (EReference reference : object.eClass().getEAllReferences()) {
			EStructuralFeature needed = NEEDS.get(reference);
			if (!reference.isContainment() && (needed == null || object.eIsSet(needed))) {
				refer(object, reference);
			}
		}
	}

	private void refer(EObject object, EReference reference) {
		List<NamedElement> targets = byType.computeIfAbsent(reference.getEReferenceType(), this::instances);
		int least = reference.getLowerBound();
		if (targets.size() < least) {
			throw new IllegalStateException("Nothing to refer to as " + reference.getName());
		}
		if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			List<EObject> list = (List<EObject>) object.eGet(reference);
			int count = Math.min(targets.size(), Math.max(least, random.nextInt(4)));
			while (list.size() < count) {
				list.add(targets.get(random.nextInt(targets.size())));
			}
		} else if (!targets.isEmpty() && (least > 0 || random.nextInt(3) > 0)) {
			object.eSet(reference, targets.get(random.nextInt(targets.size())));
		}
	}

	private List<NamedElement> instances(EClass type) {
		return elements.stream().filter(type::isInstance).toList();
	}

	private static List<EClass> concrete(EClass type) {
		return PactwrightPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(each -> !each.isAbstract() && type.isSuperTypeOf(each)).toList();
	}

	@Override
	public String toString() {
		return made + " elements";
	}
}
