package org.pactwright.edit.internal.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.edit.internal.record.Change.State;

/**
 * Watches all elements of some resources and keeps the first state of every feature that is changed. Elements that are
 * made meanwhile are not watched: what they are like in the end is all that matters.
 */
public final class Recorder extends AdapterImpl implements AutoCloseable {

	private final List<Notifier> watched = new ArrayList<>();
	private final Map<EObject, Map<EStructuralFeature, State>> first = new IdentityHashMap<>();
	private final List<EObject> order = new ArrayList<>();
	private final Map<Resource, List<Object>> firstRoots = new IdentityHashMap<>();

	/** Begins to watch. */
	public Recorder(Collection<Resource> resources) {
		for (Resource resource : resources) {
			watch(resource);
			for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
				watch(all.next());
			}
		}
	}

	private void watch(Notifier notifier) {
		notifier.eAdapters().add(this);
		watched.add(notifier);
	}

	/** A target would only cost: there are many. */
	@Override
	public void setTarget(Notifier newTarget) {
		// none is kept
	}

	/** Whether an element was there when the recording began. */
	public boolean knows(EObject object) {
		return object.eAdapters().contains(this);
	}

	@Override
	public void notifyChanged(Notification change) {
		if (change.isTouch() || change.getEventType() == Notification.REMOVING_ADAPTER) {
			return;
		}
		if (change.getNotifier() instanceof EObject object && change.getFeature() instanceof EStructuralFeature feature) {
			Map<EStructuralFeature, State> states = first.computeIfAbsent(object, key -> {
				order.add(key);
				return new LinkedHashMap<>();
			});
			states.computeIfAbsent(feature, key -> before(change, object, key));
		} else if (change.getNotifier() instanceof Resource resource
				&& change.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
			firstRoots.computeIfAbsent(resource, key -> before(change, key.getContents()));
		}
	}

	private static State before(Notification change, EObject object, EStructuralFeature feature) {
		if (!feature.isMany()) {
			return new State(change.getOldValue(), change.wasSet());
		}
		List<Object> list = before(change, (List<?>) object.eGet(feature));
		return new State(List.copyOf(list), !list.isEmpty());
	}

	/** A list as it was before its first change. */
	private static List<Object> before(Notification change, List<?> now) {
		List<Object> list = new ArrayList<>(now);
		int position = change.getPosition();
		switch (change.getEventType()) {
			case Notification.ADD -> list.remove(position);
			case Notification.ADD_MANY -> list.subList(position, position + size(change.getNewValue())).clear();
			case Notification.REMOVE -> list.add(position, change.getOldValue());
			case Notification.REMOVE_MANY -> putBack(list, (List<?>) change.getOldValue(), change.getNewValue());
			case Notification.MOVE -> list.add((Integer) change.getOldValue(), list.remove(position));
			case Notification.SET -> list.set(position, change.getOldValue());
			default -> throw new IllegalStateException("A list was changed in an unknown way: " + change);
		}
		return list;
	}

	private static int size(Object values) {
		return ((Collection<?>) values).size();
	}

	/** @param positions where the values were, ascending; null when all were removed */
	private static void putBack(List<Object> list, List<?> removed, Object positions) {
		for (int i = 0; i < removed.size(); i++) {
			list.add(positions instanceof int[] each ? each[i] : i, removed.get(i));
		}
	}

	/** Whether a whole model or plan was put into a file or taken out of it. */
	public boolean rootsChanged() {
		return !firstRoots.isEmpty();
	}

	/** What is different now from when the recording began. */
	public Recording recording() {
		List<Change> changes = new ArrayList<>();
		for (EObject object : order) {
			first.get(object).forEach((feature, before) -> {
				Change change = new Change(object, feature, before, State.of(object, feature));
				if (change.isReal()) {
					changes.add(change);
				}
			});
		}
		for (Change change : List.copyOf(changes)) {
			change.after().values().forEach(value -> addWhatNewOnesHold(value, change.feature(), changes));
		}
		return new Recording(changes);
	}

	/** Known elements that were put into new ones: they are there afterwards and were not before. */
	private void addWhatNewOnesHold(Object value, EStructuralFeature in, List<Change> changes) {
		if (in instanceof EReference reference && reference.isContainment() && value instanceof EObject made
				&& !knows(made)) {
			for (EReference containment : made.eClass().getEAllContainments()) {
				State after = State.of(made, containment);
				List<?> mine = after.values().stream().filter(each -> !knows((EObject) each)).toList();
				if (mine.size() < after.values().size()) {
					Object before = containment.isMany() ? mine : null;
					changes.add(new Change(made, containment, new State(before, !mine.isEmpty()), after));
				}
				after.values().forEach(each -> addWhatNewOnesHold(each, containment, changes));
			}
		}
	}

	/** Takes back everything that was changed, as it is now. */
	public void undo() {
		firstRoots.forEach((resource, roots) -> {
			resource.getContents().clear();
			roots.forEach(root -> resource.getContents().add((EObject) root));
		});
		for (EObject object : order) {
			first.get(object).forEach((feature, before) -> {
				Change change = new Change(object, feature, before, before);
				change.set(before);
			});
		}
	}

	/** Stops watching. */
	@Override
	public void close() {
		for (Notifier notifier : watched) {
			notifier.eAdapters().remove(this);
		}
		watched.clear();
	}
}
