package org.pactwright.aql.services;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
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
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.BasicEObjectImpl;
import org.eclipse.emf.ecore.impl.EAttributeImpl;
import org.eclipse.emf.ecore.impl.EClassImpl;
import org.eclipse.emf.ecore.impl.EOperationImpl;
import org.eclipse.emf.ecore.impl.EReferenceImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.FeatureMap;
import org.eclipse.emf.ecore.util.FeatureMapUtil;
import org.pactwright.aql.spi.CallContext;
import org.pactwright.aql.spi.ContentSearch;
import org.pactwright.aql.spi.KnownContents;
import org.pactwright.aql.spi.ReadListener;
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
	private record Step(boolean wanted, EStructuralFeature[] features, int[] numbers, int only, boolean plain) {
	}

	private final Set<EClass> wanted;
	private final Packages packages;
	private final boolean everything;
	private final Set<EClass> known;
	/** The wanted classes, those that can hold them, and all their superclasses: what a useful feature is typed by. */
	private final Set<EClass> useful = new HashSet<>();
	private final Map<EClass, Step> steps = new ConcurrentHashMap<>();

	private ContentPlan(Set<EClass> wanted, Packages packages) {
		this.wanted = wanted;
		this.packages = packages;
		this.everything = wanted.contains(EcorePackage.Literals.EOBJECT);
		this.known = Collections.unmodifiableSet(new HashSet<>(packages.classes().toList()));
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

	private Step stepFor(EClass eClass) {
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
		new Walk(context.tracking() ? context.reads() : null, found, null).start(root);
		return found;
	}

	/** Visits the model, telling nobody; gives nothing if nobody would hear of everything that changes what is found. */
	private Optional<List<EObject>> toBeKept(EObject root, KnownContents known) {
		List<EObject> found = new ArrayList<>();
		Walk walk = new Walk(null, found, known);
		walk.start(root);
		return walk.unsure ? Optional.empty() : Optional.of(found);
	}

	/** One search. */
	private final class Walk {
		/** Deeper than this, calls within calls could use up the stack. */
		private static final int DEEP = 400;
		private static final int RECENT = 4;

		/** Null if nobody wants to know what is read. */
		private final ReadListener reads;
		private final List<EObject> into;
		/** Where what is found is to be kept; null if it is not. */
		private final KnownContents keeper;
		/** Whether the next search could find something else although nobody hears of a change. */
		private boolean unsure;
		/** The latest steps and what they were found by; the next one goes to the place to fill. */
		private final Object[] recentKeys = new Object[RECENT];
		private final Step[] recentSteps = new Step[RECENT];
		private int toFill;

		Walk(ReadListener reads, List<EObject> into, KnownContents keeper) {
			this.reads = reads;
			this.into = into;
			this.keeper = keeper;
		}

		void start(EObject root) {
			InternalEObject object = (InternalEObject) root;
			below(object, sure(object, stepFor(root.eClass())), 0);
		}

		/** The step for an object, of which it is noted whether changes of what it contains will be told. */
		private Step sure(InternalEObject object, Step step) {
			unsure |= !step.plain();
			if (keeper != null) {
				find(object);
			}
			return step;
		}

		/** What could not be loaded is tried again every time; what is in a resource of its own may be unloaded. */
		private void find(InternalEObject object) {
			Resource own = object.eDirectResource();
			unsure |= object.eIsProxy() || own != null && !keeper.covers(own);
		}

		void below(InternalEObject object, Step step, int depth) {
			if (reads != null) {
				for (EStructuralFeature feature : step.features()) {
					reads.feature(object, feature);
				}
			}
			for (int number : step.numbers()) {
				if (number < 0 || object.eIsSet(number)) {
					contents(Containments.value(object, number), depth + 1);
				}
			}
		}

		private void contents(Object value, int depth) {
			if (depth > DEEP) {
				contentsDeep(value);
			} else if (value instanceof FeatureMap) {
				List<EObject> contents = new ArrayList<>();
				Containments.addValue(value, contents);
				all(contents, depth);
			} else if (value instanceof List<?> list) {
				all(list, depth);
			} else if (value != null) {
				all(Collections.singletonList(value), depth);
			}
		}

		/** The hot loop: visits objects with at most one feature to look into, which are most, without a call. */
		private void all(List<?> objects, int depth) {
			Object lastKey = null;
			Step step = null;
			for (int i = 0, size = objects.size(); i < size; i++) {
				if (objects.get(i) instanceof BasicEObjectImpl next) {
					Object key = key(next);
					if (key != lastKey) {
						lastKey = key;
						step = step(next, key);
						unsure |= !step.plain();
					}
					if (step.wanted()) {
						into.add(next);
					}
					if (keeper != null) {
						find(next);
					}
					if (step.only() < 0 || reads != null) {
						below(next, step, depth);
					} else if (next.eIsSet(step.only())) {
						contents(Containments.value(next, step.only()), depth + 1);
					}
				} else if (objects.get(i) instanceof InternalEObject odd) {
					visitOdd(odd, depth);
				}
			}
		}

		/** An object of an implementation of EMF's interfaces that is not EMF's own. */
		private void visitOdd(InternalEObject object, int depth) {
			Step step = sure(object, stepFor(object.eClass()));
			if (step.wanted()) {
				into.add(object);
			}
			below(object, step, depth);
		}

		/**
		 * What tells the classes of objects apart. For the commonest objects of Ecore models the Java class will do; to
		 * ask them for their class takes longer than the rest of the visit.
		 */
		private static Object key(BasicEObjectImpl object) {
			Class<?> javaClass = object.getClass();
			return javaClass == EAttributeImpl.class || javaClass == EReferenceImpl.class
					|| javaClass == EClassImpl.class || javaClass == EOperationImpl.class ? javaClass : object.eClass();
		}

		private Step step(EObject object, Object key) {
			for (int i = 0; i < RECENT; i++) {
				if (recentKeys[i] == key) {
					return recentSteps[i];
				}
			}
			Step step = stepFor(object.eClass());
			recentKeys[toFill] = key;
			recentSteps[toFill] = step;
			toFill = (toFill + 1) % RECENT;
			return step;
		}

		/** The same with a stack of its own, on which the next object to visit lies on top. */
		private void contentsDeep(Object value) {
			List<EObject> first = new ArrayList<>();
			Containments.addValue(value, first);
			Deque<Iterator<EObject>> open = new ArrayDeque<>();
			open.push(first.iterator());
			while (!open.isEmpty()) {
				if (!open.peek().hasNext()) {
					open.pop();
				} else {
					InternalEObject next = (InternalEObject) open.peek().next();
					Step step = sure(next, stepFor(next.eClass()));
					if (step.wanted()) {
						into.add(next);
					}
					open.push(contents(next, step).iterator());
				}
			}
		}

		private List<EObject> contents(InternalEObject object, Step step) {
			if (reads != null) {
				for (EStructuralFeature feature : step.features()) {
					reads.feature(object, feature);
				}
			}
			List<EObject> contents = new ArrayList<>();
			Containments.addAll(object, step.numbers(), contents);
			return contents;
		}
	}
}
