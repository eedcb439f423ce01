package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.pactwright.aql.spi.KnownContents;

/**
 * Watches the models of a runtime for all its diagrams, while any diagram wants it. Hangs one adapter onto the
 * resources and all objects in them.
 */
final class ModelWatch extends EContentAdapter {

	private final Session session;
	private final List<Consumer<Notification>> listeners = new ArrayList<>();
	private final List<Resource> watched = new ArrayList<>();

	ModelWatch(Session session) {
		this.session = session;
		session.setWatched(this::covers);
	}

	void add(Consumer<Notification> listener) {
		if (listeners.isEmpty()) {
			session.structureChanged();
		}
		listeners.add(listener);
		update();
	}

	/** Whether changes of an object or a resource, and of what is in it, are heard of. */
	private boolean covers(Notifier model) {
		return model instanceof InternalEObject object
				? object.eNotificationRequired() && object.eAdapters().contains(this) : watched.contains(model);
	}

	/** Takes resources that have come in the meantime under watch, and lets go of those that are gone. */
	void update() {
		List<Resource> now = listeners.isEmpty() ? List.of() : session.resources();
		for (Resource resource : List.copyOf(watched)) {
			if (!now.contains(resource)) {
				resource.eAdapters().remove(this);
				watched.remove(resource);
				session.structureChanged();
			}
		}
		for (Resource resource : now) {
			if (!watched.contains(resource)) {
				resource.eAdapters().add(this);
				watched.add(resource);
				session.structureChanged();
			}
		}
	}

	void remove(Consumer<Notification> listener) {
		if (listeners.remove(listener) && listeners.isEmpty()) {
			update();
		}
	}

	@Override
	protected boolean resolve() {
		return false;
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (!notification.isTouch() && notification.getEventType() < Notification.EVENT_TYPE_COUNT
				&& notification.getEventType() != Notification.REMOVING_ADAPTER
				&& notification.getEventType() != Notification.RESOLVE) {
			changed(notification);
		}
	}

	/** Tells all diagrams of a change. */
	void changed(Notification notification) {
		if (notification.getNotifier() instanceof Resource || KnownContents.areConcernedBy(notification)) {
			session.structureChanged();
		} else if (notification.getFeature() instanceof EReference) {
			session.referencesChanged();
		}
		List.copyOf(listeners).forEach(l -> l.accept(notification));
	}
}
