package org.pactwright.aql.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EClass;
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

	private record Search(EObject root, Set<EClass> wanted) {
	}

	private final Map<Search, List<EObject>> found = new HashMap<>();
	private int size;

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
	}

	/**
	 * What was found below an object the last time.
	 *
	 * @param root where the search starts
	 * @param wanted the classes looked for
	 * @param search does it anew
	 * @return the caller's own list
	 */
	public List<EObject> below(EObject root, Set<EClass> wanted, Supplier<List<EObject>> search) {
		Search key = new Search(root, wanted);
		List<EObject> known = found.get(key);
		if (known == null) {
			known = search.get();
			size += known.size() + 1;
			if (size > MOST) {
				forget();
			} else {
				found.put(key, known);
			}
		}
		return new ArrayList<>(known);
	}

	/** Forgets when something is put into the model, taken out or moved. */
	private final class Watch extends EContentAdapter {

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			if (!notification.isTouch() && (!(notification.getFeature() instanceof EStructuralFeature feature)
					|| feature instanceof EReference reference && reference.isContainment()
					|| FeatureMapUtil.isFeatureMap(feature))) {
				forget();
			}
		}
	}
}
