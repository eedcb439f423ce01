package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** Which semantic elements a mapping shows at a place, in order, each once. */
final class Candidates {

	/** So few that looking through them is quicker than a set. */
	private static final int FEW = 12;

	private final Session session;
	private final Scopes scopes;
	private final Dependencies dependencies;
	/** What candidates are looked for from at the top level; empty: nothing is shown. */
	private List<EObject> roots = List.of();

	Candidates(Session session, Scopes scopes, Dependencies dependencies) {
		this.session = session;
		this.scopes = scopes;
		this.dependencies = dependencies;
	}

	void setRoots(List<EObject> roots) {
		this.roots = roots;
	}

	/**
	 * Those of the elements of a mapping of shapes that stay where a refresh makes no new ones, in their order: those that
	 * are still among the candidates, whatever their class, or still in a model if there is no expression.
	 */
	List<EObject> staying(Slot slot) {
		ViewObject owner = slot.owner();
		ShapePlan plan = slot.part().plan();
		List<EObject> result = new ArrayList<>();
		for (ShapeView view : slot.views) {
			if (!isIn(result, view.target())) {
				result.add(view.target());
			}
		}
		if (plan.candidates().isBlank()) {
			dependencies.structure();
			result.removeIf(t -> t.eResource() == null);
		} else {
			Set<EObject> found = Collections.newSetFromMap(new IdentityHashMap<>());
			from(owner).forEach(f -> found.addAll(plan.candidates().objects(scopes.candidates(f, owner))));
			result.removeIf(t -> !found.contains(t));
		}
		return checked(result, slot);
	}

	private List<EObject> checked(List<EObject> found, Slot slot) {
		ShapePlan plan = slot.part().plan();
		ViewObject owner = slot.owner();
		Set<EObject> taken = slot.taken();
		if (!taken.isEmpty()) {
			found.removeIf(taken::contains);
		}
		if (!plan.precondition().isBlank()) {
			EObject container = Scopes.targetOf(owner);
			found.removeIf(c -> !plan.precondition().holds(scopes.precondition(c, container, owner), true));
		}
		return found;
	}

	/** Those of a mapping of shapes. */
	List<EObject> of(Slot slot) {
		ViewObject owner = slot.owner();
		ShapePlan plan = slot.part().plan();
		List<EObject> result = new ArrayList<>();
		for (EObject from : from(owner)) {
			List<EObject> found = plan.candidates().isBlank() ? everything(plan.domainClass())
					: plan.candidates().objects(scopes.candidates(from, owner));
			add(found, plan.domainClass(), result);
		}
		return checked(result, slot);
	}

	/** Whether an object is one of those of a mapping of shapes. */
	boolean shows(Slot slot, EObject object, boolean preconditionCounts) {
		ShapePlan plan = slot.part().plan();
		ViewObject owner = slot.owner();
		if (!plan.domainClass().accepts(object)) {
			return false;
		}
		boolean found = plan.candidates().isBlank() ? everything(plan.domainClass()).contains(object)
				: from(owner).stream().anyMatch(f -> plan.candidates().objects(scopes.candidates(f, owner))
						.contains(object));
		return found && (!preconditionCounts || plan.precondition().isBlank() || plan.precondition()
				.holds(scopes.precondition(object, Scopes.targetOf(owner), owner), true));
	}

	private List<EObject> from(ViewObject owner) {
		return owner instanceof ElementView view ? List.of(view.target()) : roots;
	}

	/** Those of an element-based mapping of edges. */
	List<EObject> of(EdgePlan plan) {
		List<EObject> result = new ArrayList<>();
		for (EObject root : roots) {
			List<EObject> found = plan.candidates().isBlank() ? everything(plan.domainClass())
					: plan.candidates().objects(scopes.finder(root));
			add(found, plan.domainClass(), result);
		}
		return result;
	}

	private List<EObject> everything(DomainClass type) {
		dependencies.structure();
		return session.inside(type);
	}

	private static void add(List<EObject> found, DomainClass type, List<EObject> into) {
		if (found.size() <= FEW) {
			for (EObject object : found) {
				if (type.accepts(object) && !isIn(into, object)) {
					into.add(object);
				}
			}
			return;
		}
		Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>(found.size() * 2));
		for (EObject object : found) {
			if (type.accepts(object) && seen.add(object)) {
				into.add(object);
			}
		}
	}

	private static boolean isIn(List<EObject> objects, EObject object) {
		for (int i = 0; i < objects.size(); i++) {
			if (objects.get(i) == object) {
				return true;
			}
		}
		return false;
	}
}
