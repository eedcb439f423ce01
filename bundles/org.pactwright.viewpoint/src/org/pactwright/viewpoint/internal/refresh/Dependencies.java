package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.pactwright.aql.spi.ContentSearch;
import org.pactwright.aql.spi.ReadListener;

/**
 * Which units have read what. Of each object that was read it keeps the units, and for each unit which features as bits:
 * several features can share a bit, which makes a unit dirty once too often at worst.
 */
final class Dependencies implements ReadListener {

	private static final int FEATURE_BITS = 28;
	/** The container of the object. */
	static final int CONTAINER = 1 << 28;
	/** All that it contains. */
	static final int CONTENTS = 1 << 29;
	/** Who refers to it. */
	static final int INVERSE = 1 << 30;
	private static final List<String> STABLE = List.of("target", "actualMapping", "diagramElementMapping",
			"description", "sourceNode", "targetNode");

	private final ReadFacts facts = new ReadFacts();
	/** Who has searched below an object, and for what. */
	private final Map<EObject, List<Searched>> searches = new IdentityHashMap<>();
	private int searchers;

	private final Set<Unit> unsure = new LinkedHashSet<>();
	private final Set<Unit> structural = new LinkedHashSet<>();
	private final Set<Unit> inverse = new LinkedHashSet<>();

	private final List<Unit> underWay = new ArrayList<>();
	private Unit current;
	private boolean currentKnown;

	/** A search below an object, and the units that need what it finds: a set, since they can be most units that there are. */
	private record Searched(ContentSearch search, Set<Unit> units) {
	}

	/** What is read from now on is read for the unit. */
	void begin(Unit unit) {
		underWay.add(current);
		current = unit;
		currentKnown = unit.known();
		unit.setKnown();
		if (unit.unsure()) {
			unit.setUnsure(false);
			unsure.remove(unit);
		}
	}

	/** What is read from now on is read for the unit too, besides what it read before. */
	void resume(Unit unit) {
		underWay.add(current);
		current = unit;
		currentKnown = true;
		unit.setKnown();
	}

	/** The unit has read all it needs. */
	void end() {
		current = underWay.remove(underWay.size() - 1);
		currentKnown = true;
	}

	/** Forgets everything, for a computation of everything. */
	void clear() {
		facts.clear();
		searches.clear();
		searchers = 0;
		unsure.clear();
		structural.clear();
		inverse.clear();
	}

	@Override
	public void feature(EObject object, EStructuralFeature feature) {
		if (current == null) {
			return;
		}
		if (object instanceof ViewObject) {
			if (!STABLE.contains(feature.getName())) {
				unsure();
			}
		} else if (feature.isDerived() || feature.isVolatile()) {
			derived(object, feature);
		} else {
			add(object, bit(feature));
		}
	}

	/** What derived features of Ecore depend on is known; what others depend on is not. */
	private void derived(EObject object, EStructuralFeature feature) {
		if (feature.getEContainingClass().getEPackage() != EcorePackage.eINSTANCE) {
			unsure();
			return;
		}
		EcorePackage ecore = EcorePackage.eINSTANCE;
		switch (feature.getName()) {
			case "eAttributes", "eReferences" -> add(object, bit(ecore.getEClass_EStructuralFeatures()));
			case "eReferenceType", "eAttributeType", "eType", "eGenericType" ->
				add(object, bit(ecore.getETypedElement_EType()) | bit(ecore.getETypedElement_EGenericType()));
			case "eSuperTypes", "eGenericSuperTypes" ->
				add(object, bit(ecore.getEClass_ESuperTypes()) | bit(ecore.getEClass_EGenericSuperTypes()));
			case "many", "required" ->
				add(object, bit(ecore.getETypedElement_UpperBound()) | bit(ecore.getETypedElement_LowerBound()));
			case "eContainingClass", "ePackage", "eEnum", "eSuperPackage" -> add(object, CONTAINER);
			default -> unsure();
		}
	}

	@Override
	public void container(EObject object) {
		if (current != null && !(object instanceof ViewObject)) {
			add(object, CONTAINER);
		}
	}

	@Override
	public void contents(EObject object) {
		if (current == null) {
			return;
		}
		if (object instanceof ViewObject) {
			unsure();
		} else {
			add(object, CONTENTS);
		}
	}

	@Override
	public void below(EObject root, ContentSearch search) {
		if (current != null && searched(root, search).units.add(current)) {
			searchers++;
		}
	}

	private Searched searched(EObject root, ContentSearch search) {
		List<Searched> all = searches.computeIfAbsent(root, r -> new ArrayList<>(1));
		for (Searched searched : all) {
			if (searched.search.equals(search)) {
				return searched;
			}
		}
		Searched result = new Searched(search, new LinkedHashSet<>());
		all.add(result);
		return result;
	}

	@Override
	public void resource(EObject object) {
		structure();
	}

	@Override
	public void inverse(EObject object) {
		if (current != null) {
			add(object, INVERSE);
			inverse.add(current);
		}
	}

	@Override
	public void instances(EClass type) {
		structure();
	}

	@Override
	public void unknown(String service) {
		unsure();
	}

	/** The unit under way depends on what objects there are at all, wherever. */
	void structure() {
		if (current != null) {
			structural.add(current);
		}
	}

	private void unsure() {
		if (current != null && !current.unsure()) {
			current.setUnsure(true);
			unsure.add(current);
		}
	}

	static int bit(EStructuralFeature feature) {
		return 1 << feature.getFeatureID() % FEATURE_BITS;
	}

	private void add(EObject object, int mask) {
		facts.add(object, current, mask, currentKnown);
	}

	/** Puts the units that have searched where something else may be found now into a collection. */
	void collectSearchers(EObject changed, EStructuralFeature feature, Collection<Unit> into) {
		if (searches.isEmpty()) {
			return;
		}
		EClass owner = changed.eClass();
		for (EObject at = changed; at != null; at = ((InternalEObject) at).eInternalContainer()) {
			for (Searched searched : searches.getOrDefault(at, List.of())) {
				if (searched.search.looksInto(owner, feature)) {
					into.addAll(searched.units);
				}
			}
		}
	}

	/** Puts the units that have read any of this of an object into a collection. */
	void collect(EObject object, int mask, Collection<Unit> into) {
		facts.collect(object, mask, into);
	}

	/** Units whose reads nobody knows. */
	Set<Unit> unsureUnits() {
		return unsure;
	}

	/** Units that depend on what objects there are. */
	Set<Unit> structuralUnits() {
		return structural;
	}

	/** Units that depend on who refers to whom. */
	Set<Unit> inverseUnits() {
		return inverse;
	}

	/** The number of facts kept, for tests and measurements. */
	int size() {
		return facts.size() + searchers;
	}
}
