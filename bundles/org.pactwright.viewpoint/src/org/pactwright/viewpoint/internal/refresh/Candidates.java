package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** Which semantic elements a mapping shows at a place, in order, each once. */
final class Candidates {

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

	/** Those of a mapping of shapes. */
	List<EObject> of(Slot slot) {
		ViewObject owner = slot.owner();
		ShapePlan plan = slot.part().plan();
		List<EObject> result = new ArrayList<>();
		for (EObject from : owner instanceof ElementView view ? List.of(view.target()) : roots) {
			List<EObject> found = plan.candidates().isBlank() ? everything(plan.domainClass())
					: plan.candidates().objects(scopes.candidates(from, owner));
			add(found, plan.domainClass(), result);
		}
		if (!plan.precondition().isBlank()) {
			EObject container = Scopes.targetOf(owner);
			result.removeIf(c -> !plan.precondition().holds(scopes.precondition(c, container, owner), true));
		}
		return result;
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
		return session.all(type);
	}

	private static void add(List<EObject> found, DomainClass type, List<EObject> into) {
		Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>(found.size() * 2));
		for (EObject object : found) {
			if (type.accepts(object) && seen.add(object)) {
				into.add(object);
			}
		}
	}
}
