package org.pactwright.viewpoint.internal.refresh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.pactwright.aql.spi.CrossReferencer;
import org.pactwright.aql.spi.KnownContents;

/**
 * The models that diagrams show, and what can be asked of them as a whole: all objects, all objects of a class, who
 * refers to an object. Answers are kept until {@link #structureChanged} or {@link #referencesChanged}.
 */
final class Session implements CrossReferencer {

	private final Supplier<List<Resource>> resources;
	private final Function<EObject, List<EObject>> below;
	private List<EObject> all;
	private ModelIndex index;
	private final Map<DomainClass, List<EObject>> byClass = new IdentityHashMap<>();
	private Map<EObject, List<Setting>> inverse;
	/** Whether somebody hears of all changes of an object or a resource, and of what is in it. */
	private Predicate<Notifier> watched = model -> false;
	/** Whether everything stays as it is for the moment. */
	private boolean still;
	private final KnownContents known = new KnownContents(this::isSafe, this::foreignCall);

	/** @param below finds all that is in an object, at any depth */
	Session(Supplier<List<Resource>> resources, Function<EObject, List<EObject>> below) {
		this.resources = resources;
		this.below = below;
	}

	List<Resource> resources() {
		return resources.get();
	}

	/** Sets who knows whether changes of an object or a resource, and of what is in it, are told. */
	void setWatched(Predicate<Notifier> knows) {
		watched = knows;
	}

	/** Does something during which nobody changes the models, unless a foreign service does. */
	void whileStill(Runnable work) {
		boolean before = still;
		still = true;
		try {
			work.run();
		} finally {
			still = before;
			known.forget();
		}
	}

	/** What searches have found; views, which change at any time, are always searched anew. */
	KnownContents known() {
		return known;
	}

	private boolean isSafe(Notifier model) {
		return !(model instanceof ViewObject) && (still || watched.test(model));
	}

	/** What a foreign service has done nobody knows, unless its changes are told. */
	private void foreignCall() {
		if (still) {
			known.forget();
		}
	}

	/** Objects were added or removed. */
	void structureChanged() {
		known.forget();
		all = null;
		index = null;
		byClass.clear();
		inverse = null;
	}

	/** An object refers to another one than before. */
	void referencesChanged() {
		inverse = null;
	}

	/** All objects at any depth, in the order of the resources. */
	List<EObject> all() {
		if (all == null) {
			List<EObject> result = new ArrayList<>();
			for (Resource resource : resources()) {
				for (EObject root : resource.getContents()) {
					result.add(root);
					result.addAll(below.apply(root));
				}
			}
			all = result;
		}
		return all;
	}

	/** All objects of a class, but for the roots of the resources: what a mapping without candidates shows. */
	List<EObject> inside(DomainClass type) {
		if (index == null) {
			index = new ModelIndex(all());
		}
		return byClass.computeIfAbsent(type, index::inside);
	}

	@Override
	public Collection<Setting> inverse(EObject target) {
		if (inverse == null) {
			inverse = references();
		}
		List<Setting> result = new ArrayList<>();
		if (target.eContainer() instanceof InternalEObject container && !(target instanceof ViewObject)) {
			result.add(container.eSetting(target.eContainmentFeature()));
		}
		List<Setting> settings = inverse.getOrDefault(target, List.of());
		settings.stream().filter(s -> !hasOpposite(s)).forEach(result::add);
		settings.stream().filter(Session::hasOpposite).forEach(result::add);
		return result;
	}

	private static boolean hasOpposite(Setting setting) {
		return ((EReference) setting.getEStructuralFeature()).getEOpposite() != null;
	}

	private Map<EObject, List<Setting>> references() {
		Map<EObject, List<Setting>> result = new IdentityHashMap<>();
		Map<EClass, List<EReference>> references = new IdentityHashMap<>();
		for (EObject object : all()) {
			List<EReference> own = references.computeIfAbsent(object.eClass(), Session::crossReferences);
			for (EReference reference : own) {
				index((InternalEObject) object, reference, result);
			}
		}
		return result;
	}

	private static void index(InternalEObject object, EReference reference, Map<EObject, List<Setting>> into) {
		if (!object.eIsSet(reference)) {
			return;
		}
		Object value = object.eGet(reference);
		List<?> values = value instanceof List<?> many ? many : List.of(value);
		for (Object other : values) {
			if (other instanceof EObject target) {
				into.computeIfAbsent(target, t -> new ArrayList<>(2)).add(object.eSetting(reference));
			}
		}
	}

	private static List<EReference> crossReferences(EClass type) {
		return type.getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isContainer() && !r.isDerived())
				.toList();
	}

	/** Everything below an object, the object first. */
	static TreeIterator<EObject> below(EObject object) {
		return org.eclipse.emf.ecore.util.EcoreUtil.getAllContents(object, false);
	}
}
