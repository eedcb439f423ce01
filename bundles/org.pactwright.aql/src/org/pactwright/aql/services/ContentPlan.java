package org.pactwright.aql.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.ContentSearch;
import org.pactwright.aql.spi.KnownContents;
import org.pactwright.aql.types.Packages;

/**
 * How to find all objects of some classes below an object while visiting as little as possible: per class, which of its
 * containment features can, directly or further down, hold an object that is wanted. What a metamodel that is not known
 * to the evaluation can hold is visited altogether. Depends on the metamodels only; thread-safe.
 */
final class ContentPlan implements ContentSearch {

	/** What a plan is kept by. */
	private record Key(Set<EClass> wanted) {
	}

	/**
	 * What to do with the objects of one class.
	 *
	 * @param wanted whether they are looked for themselves
	 * @param features where to look further
	 * @param numbers the numbers of those features, for {@link Containments#value}
	 * @param only the number of the only feature, if there is one and {@code eIsSet} can be asked of it; else -1
	 * @param plain whether changes of all these features are told as such: not those of what is worked out when it is read
	 */
	record Step(boolean wanted, EStructuralFeature[] features, int[] numbers, int only, boolean plain) {
	}

	private final Set<EClass> wanted;
	private final Packages packages;
	private final boolean everything;
	private final Set<EClass> known;
	/** Whether no metamodel has classes of its own that are classes of Ecore too. */
	final boolean pureEcore;
	/** The wanted classes, those that can hold them, and all their superclasses: what a useful feature is typed by. */
	private final Set<EClass> useful = new HashSet<>();
	private final Map<EClass, Step> steps = new ConcurrentHashMap<>();

	private ContentPlan(Set<EClass> wanted, Packages packages) {
		this.wanted = wanted;
		this.packages = packages;
		this.everything = wanted.contains(EcorePackage.Literals.EOBJECT);
		this.known = Collections.unmodifiableSet(new HashSet<>(packages.classes().toList()));
		this.pureEcore = known.stream().noneMatch(type -> type.getEPackage() != EcorePackage.eINSTANCE
				&& EcorePackage.Literals.EMODEL_ELEMENT.isSuperTypeOf(type));
		findUseful();
	}

	/** The plan for the objects of one class and its subclasses. */
	static ContentPlan of(CallContext context, EClass wanted) {
		return of(context, Set.of(wanted));
	}

	/** The plan for the objects of any of some classes; what is no class among them is never found. */
	static ContentPlan of(CallContext context, Collection<?> wanted) {
		Set<EClass> classes = new HashSet<>();
		for (Object type : wanted) {
			if (type instanceof EClass eClass) {
				classes.add(eClass);
			}
		}
		return context.memo(new Key(Set.copyOf(classes)), key -> new ContentPlan(key.wanted(), context.packages()));
	}

	private void findUseful() {
		wanted.forEach(this::markUseful);
		for (EClass candidate : known) {
			if (isWanted(candidate)) {
				markUseful(candidate);
			}
		}
		List<EClass> open = new ArrayList<>(known);
		while (open.removeIf(candidate -> holdsUseful(candidate) && markUseful(candidate))) {
			continue;
		}
	}

	private boolean markUseful(EClass eClass) {
		useful.add(eClass);
		useful.addAll(eClass.getEAllSuperTypes());
		return true;
	}

	private boolean isWanted(EClass eClass) {
		if (everything) {
			return true;
		}
		for (EClass type : wanted) {
			if (type.isSuperTypeOf(eClass)) {
				return true;
			}
		}
		return false;
	}

	private boolean holdsUseful(EClass eClass) {
		for (EStructuralFeature feature : Containments.features(eClass)) {
			if (isUseful(feature)) {
				return true;
			}
		}
		return false;
	}

	private boolean isUseful(EStructuralFeature feature) {
		return everything || !(feature instanceof EReference reference)
				|| reference.getEReferenceType() == EcorePackage.Literals.EOBJECT
				|| useful.contains(reference.getEReferenceType()) || !known.contains(reference.getEReferenceType());
	}

	/** What to do with the objects of a class. */
	Step stepFor(EClass eClass) {
		Step step = steps.get(eClass);
		return step != null ? step : steps.computeIfAbsent(eClass, this::makeStep);
	}

	private Step makeStep(EClass eClass) {
		List<EStructuralFeature> visited = new ArrayList<>();
		boolean plain = true;
		for (EStructuralFeature feature : Containments.features(eClass)) {
			if (isUseful(feature) || !known.contains(eClass)) {
				visited.add(feature);
				plain &= !feature.isVolatile() && !feature.isDerived();
			}
		}
		EStructuralFeature[] features = visited.toArray(EStructuralFeature[]::new);
		int[] numbers = Containments.numbers(eClass, features);
		return new Step(isWanted(eClass), features, numbers, numbers.length == 1 ? numbers[0] : -1, plain);
	}

	@Override
	public boolean looksInto(EClass owner, EStructuralFeature feature) {
		for (EStructuralFeature visited : stepFor(owner).features()) {
			// a feature map holds what other features of the class seem to hold
			if (visited == feature || FeatureMapUtil.isFeatureMap(visited)) {
				return true;
			}
		}
		return false;
	}

	@Override
	public boolean equals(Object other) {
		return this == other
				|| other instanceof ContentPlan plan && wanted.equals(plan.wanted) && packages == plan.packages;
	}

	@Override
	public int hashCode() {
		return wanted.hashCode();
	}

	/** All wanted objects below an object, each before what it contains, in the order of the model: the caller's own list. */
	List<EObject> allBelow(CallContext context, EObject root) {
		Optional<KnownContents> known = context.knownContents();
		if (known.isPresent()) {
			Optional<List<EObject>> found = known.get().below(root, this, () -> toBeKept(root, known.get()));
			if (found.isPresent()) {
				if (context.tracking()) {
					context.reads().below(root, this);
				}
				return found.get();
			}
		}
		List<EObject> found = new ArrayList<>();
		new ContentWalk(this, context.tracking() ? context.reads() : null, found, null).start(root);
		return found;
	}

	/** Visits the model, telling nobody; gives nothing if nobody would hear of everything that changes what is found. */
	private Optional<List<EObject>> toBeKept(EObject root, KnownContents known) {
		List<EObject> found = new ArrayList<>();
		ContentWalk walk = new ContentWalk(this, null, found, known);
		walk.start(root);
		return walk.isUnsure() ? Optional.empty() : Optional.of(found);
	}
}
