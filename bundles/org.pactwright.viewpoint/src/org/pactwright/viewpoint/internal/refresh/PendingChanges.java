package org.pactwright.viewpoint.internal.refresh;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.aql.spi.KnownContents;

/** What has to be computed anew because of the changes of the model since the last refresh. */
final class PendingChanges {

	private static final int MOST = 20_000;

	private final Dependencies dependencies;
	private final Set<Unit> units = new LinkedHashSet<>();
	private boolean any;
	private boolean crowded;
	private int removed;

	PendingChanges(Dependencies dependencies) {
		this.dependencies = dependencies;
	}

	void changed(Notification notification) {
		any = true;
		boolean structural = notification.getNotifier() instanceof Resource;
		Object notifier = notification.getNotifier();
		if (notifier instanceof EObject object && notification.getFeature() instanceof EStructuralFeature feature) {
			int mask = Dependencies.bit(feature);
			if (KnownContents.areConcernedBy(notification)) {
				mask |= Dependencies.CONTENTS;
				structural = true;
				dependencies.collectSearchers(object, feature, units);
			} else if (feature instanceof EReference reference && !reference.isContainer()) {
				values(notification, Dependencies.INVERSE);
			}
			dependencies.collect(object, mask, units);
		}
		if (structural) {
			values(notification, Dependencies.CONTAINER | Dependencies.INVERSE);
			units.addAll(dependencies.structuralUnits());
			units.addAll(dependencies.inverseUnits());
		}
	}

	private void values(Notification notification, int mask) {
		for (Object side : new Object[] { notification.getOldValue(), notification.getNewValue() }) {
			for (Object value : side instanceof Collection<?> many ? many : side == null ? List.of() : List.of(side)) {
				if (value instanceof EObject object) {
					dependencies.collect(object, mask, units);
				}
			}
		}
	}

	/** Has something computed anew although the model is as it was. */
	void add(Unit unit) {
		units.add(unit);
		any = true;
	}

	/** Has the next refresh look at the diagram although the model is as it was: who asks knows what. */
	void something() {
		any = true;
	}

	/** Whether anything has changed. */
	boolean any() {
		return any;
	}

	/** Whether computing everything is quicker, or what is kept about removed elements is too much. */
	boolean tooMany() {
		return units.size() > MOST || crowded;
	}

	/** Notes how many elements are gone of which facts are still kept. */
	void removed(int more, DiagramView diagram) {
		removed += more;
		crowded = removed > 1_000 && removed > 4 * (diagram.edges.size() + diagram.shapes.length);
	}

	/** What has to be computed anew; forgets it. */
	Set<Unit> take() {
		Set<Unit> result = new LinkedHashSet<>(units);
		result.addAll(dependencies.unsureUnits());
		units.clear();
		any = false;
		return result;
	}

	void clear() {
		units.clear();
		any = false;
		crowded = false;
		removed = 0;
	}
}
