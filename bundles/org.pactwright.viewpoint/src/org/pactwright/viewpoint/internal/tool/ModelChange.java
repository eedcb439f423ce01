package org.pactwright.viewpoint.internal.tool;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;

/** What happened to the models; can be taken back and done again in turns. */
final class ModelChange {

	private final ChangeDescription changes;
	private final List<EObject> deleted;
	private final List<EObject> changed;
	private final boolean isEmpty;

	ModelChange(ChangeDescription changes, List<EObject> deleted) {
		this.changes = changes;
		this.deleted = deleted;
		Set<EObject> made = Collections.newSetFromMap(new IdentityHashMap<>());
		made.addAll(changes.getObjectsToDetach());
		this.changed = changes.getObjectChanges().keySet().stream().filter(o -> !made.contains(o)).toList();
		this.isEmpty = changes.getObjectChanges().isEmpty() && changes.getResourceChanges().isEmpty();
	}

	boolean isEmpty() {
		return isEmpty;
	}

	/** The objects that left the model. */
	List<EObject> deleted() {
		return deleted;
	}

	/** The objects that are not as they were; none of those made. */
	List<EObject> changed() {
		return changed;
	}

	/** Goes to and fro. */
	void reverse() {
		changes.applyAndReverse();
	}
}
