package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/** All objects of some models, and where those of each class are among them. Right until the models change. */
final class ModelIndex {

	private final List<EObject> all;
	private final Map<EClass, Places> byClass = new IdentityHashMap<>();

	/** Places in the list, in order. */
	private static final class Places {
		private int[] at = new int[4];
		private int count;

		void add(int place) {
			if (count == at.length) {
				at = Arrays.copyOf(at, count * 2);
			}
			at[count++] = place;
		}
	}

	/** @param all the objects, in the order in which they are to be found */
	ModelIndex(List<EObject> all) {
		this.all = all;
		EClass last = null;
		Places places = null;
		for (int i = 0; i < all.size(); i++) {
			EClass type = all.get(i).eClass();
			if (type != last) {
				last = type;
				places = byClass.computeIfAbsent(type, t -> new Places());
			}
			places.add(i);
		}
	}

	/** All objects of a class, but for the roots of the resources. */
	List<EObject> inside(DomainClass type) {
		int[] found = new int[0];
		for (Map.Entry<EClass, Places> entry : byClass.entrySet()) {
			if (type.accepts(entry.getKey())) {
				Places more = entry.getValue();
				int before = found.length;
				found = Arrays.copyOf(found, before + more.count);
				System.arraycopy(more.at, 0, found, before, more.count);
			}
		}
		Arrays.sort(found);
		List<EObject> result = new ArrayList<>(found.length);
		for (int place : found) {
			if (!isRoot((InternalEObject) all.get(place))) {
				result.add(all.get(place));
			}
		}
		return Collections.unmodifiableList(result);
	}

	private static boolean isRoot(InternalEObject object) {
		return object.eInternalContainer() == null || object.eDirectResource() != null;
	}
}
