package org.pactwright.edit.internal.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pactwright.edit.internal.record.Change.State;
import org.pactwright.model.Actor;
import org.pactwright.model.ResponsibilityAssignment;

/** What one element that was parsed is to be like: its values, and how they are said. */
public final class Plan {

	/**
	 * A letter and an actor.
	 *
	 * @param letter as written
	 * @param actor who it is; null while the text names nobody that exists
	 * @param name the name of the actor as written, with the marks on keywords
	 */
	public record Raci(ResponsibilityAssignment assignment, String letter, Actor actor, String name) {
	}

	private final EObject element;
	private final Set<EStructuralFeature> changed = new HashSet<>();
	private final Map<EStructuralFeature, State> states = new HashMap<>();
	private final Map<EStructuralFeature, List<String>> names = new HashMap<>();
	private final Map<EStructuralFeature, Map<EObject, String>> otherNames = new HashMap<>();
	private List<Raci> raci = List.of();
	private final Set<EObject> movedChildren = java.util.Collections.newSetFromMap(new IdentityHashMap<>());

	Plan(EObject element) {
		this.element = element;
	}

	public EObject element() {
		return element;
	}

	/** The features that are different. */
	public Set<EStructuralFeature> changed() {
		return changed;
	}

	void change(EStructuralFeature feature) {
		changed.add(feature);
	}

	void state(EStructuralFeature feature, State state) {
		states.put(feature, state);
	}

	void names(EStructuralFeature feature, List<String> written) {
		names.put(feature, written);
	}

	void raci(List<Raci> lines) {
		raci = lines;
	}

	void otherName(EStructuralFeature feature, EObject target, String name) {
		otherNames.computeIfAbsent(feature, key -> new IdentityHashMap<>()).put(target, name);
	}

	void moved(EObject child) {
		movedChildren.add(child);
	}

	/** The values of a feature as they are to be. */
	public List<?> values(EStructuralFeature feature) {
		State state = states.get(feature);
		return state == null ? List.of() : state.values();
	}

	/** Whether a feature has a value that the text has to say. */
	public boolean isSet(EStructuralFeature feature) {
		State state = states.get(feature);
		return state != null && (feature.isMany() ? !state.values().isEmpty() : state.isSet());
	}

	/** How references of a feature are written, in the order of its values. */
	public List<String> names(EStructuralFeature feature) {
		return names.getOrDefault(feature, List.of());
	}

	/** The other name that a reference needs from now on, though it means the same. */
	public Optional<String> otherName(EStructuralFeature feature, EObject target) {
		return Optional.ofNullable(otherNames.getOrDefault(feature, Map.of()).get(target));
	}

	/** Whether references have to be written otherwise. */
	public boolean hasOtherNames() {
		return !otherNames.isEmpty();
	}

	/** The features with references that are written otherwise, and how. */
	public Map<EStructuralFeature, Map<EObject, String>> otherNames() {
		return otherNames;
	}

	/** Who has which part in it. */
	public List<Raci> raci() {
		return raci;
	}

	/** Whether a child is in another place than before. */
	public boolean isMoved(EObject child) {
		return movedChildren.contains(child);
	}
}
