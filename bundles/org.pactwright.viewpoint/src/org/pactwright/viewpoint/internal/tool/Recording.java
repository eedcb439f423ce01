package org.pactwright.viewpoint.internal.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Records all that happens to some resources, whoever does it, so that it can be taken back. One recording at a time;
 * made for one.
 */
final class Recording {

	private final Recorder recorder = new Recorder();

	/** Begins. */
	Recording(Collection<Resource> resources) {
		recorder.setRecordingTransientFeatures(false);
		recorder.setResolveProxies(false);
		recorder.beginRecording(resources);
	}

	/** Whether an object was taken out of its container, so that it may have left the model. */
	boolean hasRemoved() {
		return !recorder.removed.isEmpty();
	}

	/** The objects that were taken out and are in no model now, without those that are in others of these. */
	List<EObject> detached() {
		return recorder.removed.stream().filter(o -> o.eResource() == null)
				.filter(o -> o.eContainer() == null).toList();
	}

	/** Ends, and takes everything back. */
	void rollBack() {
		ChangeDescription changes = recorder.endRecording();
		recorder.dispose();
		changes.apply();
	}

	/** Ends. */
	ModelChange end() {
		List<EObject> deleted = detached();
		ChangeDescription changes = recorder.endRecording();
		recorder.dispose();
		return new ModelChange(changes, deleted);
	}

	/** Whether something has changed so far. */
	boolean hasChanges() {
		return recorder.changed;
	}

	private static final class Recorder extends ChangeRecorder {

		private final Set<EObject> removed = Collections.newSetFromMap(new IdentityHashMap<>());
		private boolean changed;

		@Override
		public void notifyChanged(Notification notification) {
			if (isRecording() && !notification.isTouch()) {
				changed = true;
				if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
					collect(notification);
				} else if (notification.getNotifier() instanceof Resource
						&& notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
					collect(notification);
				}
			}
			super.notifyChanged(notification);
		}

		private void collect(Notification notification) {
			switch (notification.getEventType()) {
				case Notification.SET, Notification.UNSET, Notification.REMOVE -> add(notification.getOldValue());
				case Notification.REMOVE_MANY -> new ArrayList<>((Collection<?>) notification.getOldValue())
						.forEach(this::add);
				default -> {
					// Nothing leaves.
				}
			}
		}

		private void add(Object value) {
			if (value instanceof EObject object) {
				removed.add(object);
			}
		}
	}
}
