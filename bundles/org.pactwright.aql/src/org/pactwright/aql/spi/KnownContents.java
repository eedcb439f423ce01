package org.pactwright.aql.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.FeatureMapUtil;

/**
 * What searches through whole models have found ({@code eAllContents}, {@code allInstances}), so that the next one for the
 * same need not visit the model again. Right as long as nothing is added to the models, removed or moved: either they do
 * not change while this is used, or {@link #watch} hears of it, or the owner calls {@link #forget}. Belongs to one thread.
 */
public final class KnownContents {

	/** Beyond this many objects found, all is forgotten: some ten megabytes. */
	private static final int MOST = 2_000_000;

	private record Place(EObject root, ContentSearch search) {
	}

	private final Predicate<Notifier> covers;
	private final Runnable foreignCall;
	/** Nothing where a search must be done anew every time. */
	private final Map<Place, Optional<List<EObject>>> found = new HashMap<>();
	private int size;
	/** How often all has been forgotten. */
	private int forgotten;

	/** For whatever is searched. */
	public KnownContents() {
		this.covers = model -> true;
		this.foreignCall = () -> { };
	}

	/**
	 * For some models or parts of them.
	 *
	 * @param covers whether changes of what is in an object or a resource are heard of, or cannot be, at the moment
	 * @param foreignCall told after each call of a service that may have changed anything
	 */
	public KnownContents(Predicate<Notifier> covers, Runnable foreignCall) {
		this.covers = covers;
		this.foreignCall = foreignCall;
	}

	/** What changes in what a model contains are told by from now on; attached to the model and all that is in it. */
	public Adapter watch(Notifier model) {
		Adapter adapter = new Watch();
		model.eAdapters().add(adapter);
		return adapter;
	}

	/** Forgets everything, because a model has changed. */
	public void forget() {
		found.clear();
		size = 0;
		forgotten++;
	}

	/** Whether what is in an object or a resource can be known. */
	public boolean covers(Notifier model) {
		return covers.test(model);
	}

	/** A service was called that may have changed anything. */
	public void foreignCall() {
		foreignCall.run();
	}

	/**
	 * What was found below an object the last time.
	 *
	 * @param root where the search starts
	 * @param search what is looked for
	 * @param anew does it; empty if what it would find must not be kept
	 * @return the caller's own list; empty if nothing can be known here, so that who asks has to search himself
	 */
	public Optional<List<EObject>> below(EObject root, ContentSearch search, Supplier<Optional<List<EObject>>> anew) {
		if (!covers(root)) {
			return Optional.empty();
		}
		Place place = new Place(root, search);
		Optional<List<EObject>> known = found.get(place);
		if (known != null) {
			return known.map(ArrayList::new);
		}
		int before = forgotten;
		Optional<List<EObject>> result = anew.get();
		// a model can change while it is visited: a part of it is loaded, say
		if (before == forgotten) {
			keep(place, result);
		}
		return result;
	}

	private void keep(Place place, Optional<List<EObject>> objects) {
		size += 1 + objects.map(List::size).orElse(0);
		if (size > MOST) {
			forget();
		} else {
			found.put(place, objects.map(ArrayList::new));
		}
	}

	/** Whether a change is one of what a model contains: something is put into it, taken out or moved. */
	public static boolean areConcernedBy(Notification change) {
		return !(change.getFeature() instanceof EStructuralFeature feature)
				|| feature instanceof EReference reference && reference.isContainment()
				|| FeatureMapUtil.isFeatureMap(feature);
	}

	/** Forgets when what the model contains changes. */
	private final class Watch extends EContentAdapter {

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch() && areConcernedBy(notification)) {
				forget();
			}
		}
	}
}
